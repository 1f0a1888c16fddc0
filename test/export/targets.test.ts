import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { csv } from '../../lib/export/targets/csv.ts'
import { google } from '../../lib/export/targets/google.ts'
import { targets } from '../../lib/export/targets/index.ts'
import { outlook } from '../../lib/export/targets/outlook.ts'
import { awkward, event, NOW } from './events.ts'

const fields = (target: typeof google, given = event()): URLSearchParams => {
  if (target.kind !== 'link') throw new Error('a link is expected')
  return new URL(target.link(given)).searchParams
}

test('every target is in the list, under the name of its file', () => {
  const files = readdirSync(new URL('../../lib/export/targets', import.meta.url)).filter((file) => file !== 'index.ts').map((file) => file.replace('.ts', ''))
  expect(targets.map(({ name }) => name).toSorted()).toEqual(files.toSorted())
})

describe('links', () => {
  test('Google is given the court’s own hours and zone', () => {
    expect(Object.fromEntries(fields(google))).toMatchObject({ action: 'TEMPLATE', text: event().title, dates: '20260320T140000/20260320T141500', ctz: 'America/New_York' })
    expect(fields(google, awkward.allDay).get('dates')).toBe('20261231/20270101')
  })

  test('Outlook is given the hour with its offset', () => {
    expect(Object.fromEntries(fields(outlook))).toMatchObject({ subject: event().title, startdt: '2026-03-20T14:00:00-04:00', enddt: '2026-03-20T14:15:00-04:00' })
    expect(Object.fromEntries(fields(outlook, awkward.allDay))).toMatchObject({ startdt: '2026-12-31', enddt: '2027-01-01', allday: 'true' })
  })

  test('a long description does not make an address that no browser opens', () => {
    for (const target of [google, outlook]) expect(target.kind === 'link' && target.link(awkward.unicode!).length).toBeLessThan(16_000)
  })
})

test('a table keeps commas, quotes and lines, and runs no formula', () => {
  const written = csv.kind === 'file' ? csv.write([event({ title: '=SUM(A1)', description: 'a "b", c\nd' })], NOW) : ''
  expect(written).toBe('\uFEFFDate,Time,Time zone,What,Where,Details,Address\r\n2026-03-20,14:00,America/New_York,\'=SUM(A1),,"a ""b"", c\nd",\r\n')
})
