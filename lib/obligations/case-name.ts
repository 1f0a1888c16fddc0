import type { Party, Side } from '../document/document-profile.ts'

const bringing: readonly Side[] = ['plaintiff', 'petitioner', 'appellant', 'movant', 'creditor']
const answering: readonly Side[] = ['defendant', 'respondent', 'appellee']

/**
 * The case's short name from its caption: “Guerrero Marin v. Nelson Service Systems”, “In re Smith”.
 * Null where the caption was not read.
 */
export const caseNameOf = (parties: readonly Party[]): string | null => {
  const first = (sides: readonly Side[]) => parties.find(({ side }) => sides.includes(side))?.name
  const debtor = first(['debtor'])
  const one = first(bringing)
  const other = first(answering)
  if (one && other) return `${tidy(one)} v. ${tidy(other)}`
  if (debtor) return `In re ${tidy(debtor)}`
  const alone = one ?? other ?? parties[0]?.name
  return alone ? tidy(alone) : null
}

/** Captions shout; a name in capitals is set as a name. “et al.” and a final comma are the caption's, not the party's. */
const tidy = (name: string): string => {
  const plain = name.replace(/\s+/g, ' ').replace(/,?\s+et\s+al\.?,?$/i, '').replace(/[,;]$/, '').trim()
  return /\p{Ll}/u.test(plain) ? plain : plain.split(' ').map(inSmall).join(' ')
}

const kept = /^(?:LLC|LLP|L\.?P\.?|USA|U\.S\.|U\.S\.A\.|N\.A\.|P\.C\.|PLLC|[IVX]{2,}|[A-Z]\.(?:[A-Z]\.)*)[,.]?$/
const little = /^(?:of|the|and|for|in|on|by|de|la|del|von|van)$/i

const inSmall = (word: string, index: number): string => {
  if (kept.test(word)) return word
  if (index > 0 && little.test(word)) return word.toLowerCase()
  return word.toLowerCase().replace(/(^|[-'’(/.])(\p{L})/gu, (whole, before: string, letter: string, at: number, all: string) =>
    // “SMITH'S” keeps a small s after its apostrophe
    /['’]/.test(before) && all.length - at <= 2 ? whole : before + letter.toUpperCase())
}
