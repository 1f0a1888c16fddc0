import { expect, test } from 'vitest'
import { serviceMethodNamed } from '../../lib/court-rules/service-method.ts'

test.each([
  ['mail', 'mail'], ['first-class mail', 'mail'], ['e_mail', 'email'], ['e-mail', 'email'], ['email', 'email'], ['CM/ECF', 'electronic'], ['e_service', 'electronic'],
  ['mail_out_of_state', 'mail-out-of-state'], ['mail_outside_ca', 'mail-out-of-state'], ['mail_outside_us', 'mail-abroad'], ['mail_abroad', 'mail-abroad'],
  ['other_consented', 'consented'], ['leaving_with_clerk', 'clerk'], ['commercial_carrier', 'carrier'], ['overnight', 'overnight'], ['personal', 'personal'], ['hand_delivery', 'personal'], ['fax', 'fax'],
  ['NYSCEF', 'electronic'], ['nef', 'electronic'], ['e-filing portal', 'electronic'], ['U.S. Mail', 'mail'], ['certified mail', 'mail'], ['delivered by mail', 'mail'], ['express mail', 'overnight'],
  ['mail from another state', 'mail-out-of-state'], ['mail_in_state', 'mail'], ['mail_out_of_country', 'mail-abroad'], ['Left with the clerk’s office', 'clerk'], ['left at office', 'personal'], ['overnight courier', 'overnight'],
] as const)('%s is %s', (written, method) => { expect(serviceMethodNamed(written)).toBe(method) })

test('a pigeon is none', () => { expect(serviceMethodNamed('pigeon')).toBeNull() })
