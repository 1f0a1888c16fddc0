import type { ServiceMethod } from './circumstances.ts'

const NAMES: readonly (readonly [RegExp, ServiceMethod])[] = [
  [/abroad|foreign|international|out(?:side)?(?: of)?(?: the)? (?:united states|us\b|u\.s|country)/, 'mail-abroad'],
  [/mail.*out|out.of.state/, 'mail-out-of-state'],
  [/\be[- ]?mail/, 'email'],
  [/overnight|express/, 'overnight'],
  [/carrier|courier|fedex|\bups\b/, 'carrier'],
  [/fax|facsimile/, 'fax'],
  [/electronic|ecf|\be[- ]?serv|\be[- ]?fil/, 'electronic'],
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
