import type { ServiceMethod } from './circumstances.ts'

const NAMES: readonly (readonly [RegExp, ServiceMethod])[] = [
  [/mail.*(?:abroad|outside the united states|foreign)|(?:abroad|foreign)/, 'mail-abroad'],
  [/mail.*out|out.of.state/, 'mail-out-of-state'],
  [/e-?mail/, 'email'],
  [/overnight|express/, 'overnight'],
  [/carrier|courier|fedex|ups/, 'carrier'],
  [/fax|facsimile/, 'fax'],
  [/electronic|ecf|e-?service|e-?filing|nyscef/, 'electronic'],
  [/clerk/, 'clerk'],
  [/other|consent/, 'consented'],
  [/personal|hand|delivery|in person/, 'personal'],
  [/mail/, 'mail'],
]

/** A way of service as a table or a person names it: “mail”, “other_consented”, “CM/ECF”. Null where it is none that is known. */
export const serviceMethodNamed = (written: string): ServiceMethod | null => {
  const words = written.toLowerCase().replace(/_/g, ' ').replace('cm/ecf', 'ecf').trim()
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
