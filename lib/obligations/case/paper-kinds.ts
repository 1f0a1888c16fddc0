/** Papers that parties file, by the word that names them; the one that stands first in a docket entry or a title is what it is. */
const KINDS: readonly (readonly [kind: string, name: RegExp])[] = [
  ['reply', /\breplies\b|\breply\b/i],
  ['opposition', /\b(?:memorandum|brief)\b[^.;:]{0,40}\bin\s+opposition\b|\boppositions?\b|\bresponses?\b/i],
  ['objections', /\bobjections?\b/i],
  ['amended complaint', /\bamended\s+complaint\b/i],
  ['third-party complaint', /\bthird[-\s]party\s+complaint\b/i],
  // a return of service is entered under the summons; the two are served together
  ['complaint', /(?<!amended\s)(?<!party\s)\bcomplaint\b|\bsummons\b|\bprocess\b/i],
  ['petition', /\bpetition\b/i],
  ['subpoena', /\bsubpoenas?\b/i],
  ['cross-motion', /\bcross[-\s]motions?\b/i],
  ['motion', /(?<!cross[-\s])\bmotions?\b|\bapplication\b/i],
  ['answer', /\banswer\b(?!\s+due)/i],
  ['report', /\breport\s+and\s+recommendation\b|\bR\s?&\s?R\b|\breport\b/i],
  ['stipulation', /\bstipulation\b/i],
  ['claim', /\bproof\s+of\s+claim\b|\bclaim\b/i],
  ['notice', /\bnotice\b(?!\s+(?:has|will|was)\b)/i],
  ['order', /\border\b|\bjudgment\b|\bdecision\b|\bopinion\b/i],
  ['other', /\b(?:memorandum|brief|declaration|affidavit|affirmation|certificate|exhibits?|letter|transcript|disclosures?|interrogatories)\b/i],
]

/** What kind of paper the words name: the one named first; null where none is. */
export const paperKind = (words: string): string | null => {
  const found = KINDS.flatMap(([kind, name]) => {
    const at = name.exec(words)?.index
    return at === undefined ? [] : [{ kind, at }]
  })
  return found.sort((a, b) => a.at - b.at)[0]?.kind ?? null
}

/** Whether a paper of this kind is named anywhere in the words. */
export const namesKind = (words: string, kind: string): boolean => KINDS.some(([named, name]) => named === kind && name.test(words))

/** Papers that begin a case against somebody: the court's notice does not serve them (Fed. R. Civ. P. 4, 45). */
export const servedBySummons = (kind: string): boolean => ['complaint', 'third-party complaint', 'petition', 'subpoena'].includes(kind)
