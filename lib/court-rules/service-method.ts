import type { ServiceMethod } from './circumstances.ts'

/** In order: the first that fits. Fed. R. Civ. P. 5(b)(2) names hand delivery, an office or a dwelling, mail, the clerk, electronic and other consented means. */
const NAMES: readonly (readonly [RegExp, ServiceMethod])[] = [
  [/abroad|foreign|international|overseas|(?:out(?:side)?(?: of)?|another|other)(?: the)? (?:united states|us\b|usa\b|u\.s|country)/, 'mail-abroad'],
  [/mail.*(?:out(?!look)|elsewhere|(?:an)?other state|interstate)|out.of.state|outside (?:the )?state/, 'mail-out-of-state'],
  [/\be[- ]?mail|electronic mail/, 'email'],
  [/overnight|express|next.day/, 'overnight'],
  [/carrier|courier|fedex|\bups\b|\bdhl\b/, 'carrier'],
  [/fax|facsimile|telecopier|telephonic document/, 'fax'],
  [/electronic|ecf|\bnef\b|\be[- ]?serv|\be[- ]?fil|e?portal|efsp/, 'electronic'],
  [/clerk/, 'clerk'],
  [/consent/, 'consented'],
  [/^(?!.*mail).*(?:personal|hand|deliver|in person|\boffice\b|dwelling)/, 'personal'],
  [/other/, 'consented'],
  [/mail|\bpost(?:al)?\b|\busps\b/, 'mail'],
]

/** A way of service as a table or a person names it: “mail”, “other_consented”, “CM/ECF”, “NYSCEF”. Null where it is none that is known. */
export const serviceMethodNamed = (written: string): ServiceMethod | null => {
  const words = written.toLowerCase().replace(/_/g, ' ').replace('cm/ecf', 'ecf').replace('nyscef', 'ecf').trim()
  return NAMES.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
