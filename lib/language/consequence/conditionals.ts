import { lackNouns } from './lacks.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What opens a condition. */
const opener = pattern`
  (?:(?:and|but|then|further|moreover|however)\s*,?\s+)?(?:(?:even\s+)?if|should|
  unless|until|hearing\s+nothing|(?:having\s+)?receiv(?:ed|ing)\s+n(?:o|one|othing)|
  in\s+(?:the\s+)?(?:event|case|default|absence)(?:\s+(?:that|of))?|in\s+case|absent|failing|without|upon|
  on\s+(?:(?:any|the|an?|each|every|his|her|its)\s+)?(?:\w+\s+)?(?:failure|default|violation|breach)|where|
  when|whenever|once|by\s+(?:not\s+)?(?!(?:enter|sign|grant|issu)ing)\w+ing|to\s+the\s+extent|with\s+no|after|
  for\s+(?:each|every|any))`
/** A clause that begins with a condition. */
const leading = new RegExp(String.raw`^[\s,]*${opener}\b`, 'i')
/** What opens a condition behind the main clause: “… unless he objects”, “… for failure to appear”. */
const trailing = new RegExp(pattern`
  [\s,](?:if(?!\s+(?:any|necessary|possible|so|applicable|appropriate|needed|available|desired|known)\b)|
  by\s+failing|unless|until|absent|should\s+(?=(?:the|a|an|any|he|she|it|they|you|either|no|counsel|plaintiff|
  defendant)\b)|when|where|whenever|once(?!\s*,)|upon|without(?!\s+(?:further|more|prejudice|notice|a\s+hearing|
  him|her|it|them|you|hearing|leave))|in\s+the\s+event|to\s+the\s+extent|(?:except|save)(?!\s+(?:that|as)\b)|
  (?<!\b(?:reasons?|causes?|responsible|explanation|account|excuse|liable|blame)\s)for\s+(?:any\s+|each\s+|
  every\s+|such\s+|want\s+of\s+|a\s+|the\s+|an\s+)?(?:${lackNouns}|late|untimely|missing|unreasonabl\w+)|after\s+
  (?:\w+\s+){0,3}(?:${lackNouns}|that\s+(?:date|time|day|hour))|due\s+to\s+(?:the\s+)?\w*\s*(?:${lackNouns}))\b`, 'giu')

/** A clause taken apart: its condition, and what follows under it. `main` keeps its place in the clause. */
export interface Conditional { readonly condition: string; readonly main: string; readonly at: number }

/** A comma after which a main clause may begin: “, the case will be dismissed”. */
const mainAfterComma = new RegExp(pattern`
  ,\s+(?=(?:then\s+)?(?:the|a|an|any|all|his|her|its|their|your|that|such|he|she|it|they|you|we|
  no|none|expect|do\s+not\s+expect|counsel|failure|court|this|those|said|then|judgment|summary|
  dismissal|sanctions|exclusion|costs|fees|default|[a-z]+['’]s|[a-z]+(?<!ou)s|\p{Lu}[\p{L}.]*|
  (?!(?:and|or|but)\b)[a-z]+\s+(?:[a-z]+\s+){0,6}(?:is|are|will|may(?!\s+\d)|shall))(?![\p{L}-]))`, 'gu')
/** A condition of which only the subject has been told: “If Plaintiff, a prisoner, …”. */
const barelyBegun = /^[\s,]*(?:(?:if|when|where|unless|in\s+the\s+event)\s+(?:[\w.'’-]+\s*){1,2}|should\s+[\w.'’-]+\s*)$/i
const negated = /\bnot\b/i
/** “, which”, “, who”. */
const relative = /^,\s+wh(?:ere|ich|o|en)/i
/** A space at which a main clause begins without a comma: “If it is late the Court will strike it”. */
const mainWithoutComma = new RegExp(pattern`
  \s(?=(?:the|this|his|her|its|their|your|that|such|a|an|no|I|we|you|it|he|she|they)\s+(?:(?!(?:the|an?|this|
  that)\b)[\w'’-]+\s+){0,4}(?:will|shall|may(?!\s+\d)|is|are|gives?|waives?|loses?|forfeits?|consents?)\b)`, 'i')
/** A further verb of the same subject: “, and shall notify …”. */
const sharedSubject = /,?\s+and\s+(?=(?:shall|must|may|will|is|are)\b)/gi

/** No more ways of reading a clause than this are tried. */
const READINGS = 4

/** Every way of reading a clause as condition and main clause, the likeliest first. */
export const conditionalsOf = (words: string): Conditional[] => {
  if (!leading.test(words)) return conditionBehind(words)
  const parted = conditionBeforeComma(words)
  return parted.length > 0 ? parted : conditionWithoutComma(words)
}

/** “If no response is filed, the case will be dismissed”. */
const conditionBeforeComma = (words: string): Conditional[] => {
  const found: Conditional[] = []
  for (const { index } of words.matchAll(mainAfterComma)) {
    if (found.length === READINGS) break
    const condition = words.slice(0, index)
    if (barelyBegun.test(condition) && !negated.test(condition)) continue
    if (!relative.test(words.slice(index, index + 9))) found.push({ condition, main: words.slice(index + 1), at: index + 1 })
  }
  return found
}

/** “If it is late the Court will strike it”. */
const conditionWithoutComma = (words: string): Conditional[] => {
  const from = Math.max(8, leading.exec(words)![0].length + 3)
  const bare = mainWithoutComma.exec(words.slice(from))
  if (!bare) return []
  const at = from + bare.index
  return [{ condition: words.slice(0, at), main: words.slice(at), at }]
}

/** “The case will be dismissed if no response is filed”. */
const conditionBehind = (words: string): Conditional[] => {
  const found: Conditional[] = []
  for (const { index } of words.slice(3).matchAll(trailing)) {
    if (found.length === READINGS) break
    const end = 3 + index
    // “… may not sell it, and shall notify the Court should he move”: the condition is the last verb's
    const shared = [...words.slice(0, end).matchAll(sharedSubject)].at(-1)
    const from = shared ? shared.index + shared[0].length : 0
    const condition = words.slice(end)
    const aside = words[end - 1] === ',' ? asideIn(condition) : 0
    const main = words.slice(from, end) + (aside === 0 ? '' : ' '.repeat(aside) + condition.slice(aside))
    found.push({ condition: aside === 0 ? condition : condition.slice(0, aside), main, at: from })
  }
  return found
}

/** “further motions, absent a showing of good cause, will be denied”: a condition between two commas. */
const aside = /^,?\s*(?:absent|unless|without|except)\b[^,;]{3,160}(?=,\s+(?:will|shall|may(?!\s+\d)|is|are)\b)/i

/** How long the condition is, where the main clause goes on behind it; 0 where it does not. */
const asideIn = (condition: string): number => aside.exec(condition)?.[0].length ?? 0

/** Whether a clause begins with a condition. */
export const opensCondition = (words: string): boolean => leading.test(words)
