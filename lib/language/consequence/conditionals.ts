import { lackNouns } from './lacks.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What opens a condition. */
const opener = pattern`
  (?:(?:and|but|then|further|moreover|however)\s*,?\s+)?(?:(?:even\s+)?if|should|unless|until|hearing\s+nothing|(?:having\s+)?receiv(?:ed|ing)\s+n(?:o|one|othing)|in\s+(?:the\s+)?(?:event|case|default|
  absence)(?:\s+(?:that|of))?|in\s+case|absent|failing|without|upon|on\s+(?:(?:any|the|an?|each|every|his|her|its)\s+)?(?:\w+\s+)?(?:failure|default|violation|breach)|where|when|whenever|once|
  by\s+(?:not\s+)?(?!(?:enter|sign|grant|issu)ing)\w+ing|to\s+the\s+extent|with\s+no|after|for\s+(?:each|every|any))`
const leading = new RegExp(String.raw`^[\s,]*${opener}\b`, 'i')
const trailing = new RegExp(pattern`
  [\s,](?:if|unless|until|absent|should\s+(?=(?:the|a|an|any|he|she|it|they|you|either|no|counsel|plaintiff|defendant)\b)|when|where|
  whenever|once(?!\s*,)|upon|without(?!\s+(?:further|more|prejudice|notice|a\s+hearing|him|her|it|them|you|hearing|leave))|in\s+the\s+event|to\s+the\s+extent|
  (?:except|save)(?!\s+(?:that|as)\b)|(?<!\b(?:reasons?|causes?|responsible|explanation|account|excuse|liable|blame)\s)for\s+(?:any\s+|each\s+|every\s+|such\s+|want\s+of\s+|a\s+|the\s+|an\s+)?(?:${lackNouns}|late|untimely|missing|
  unreasonabl\w+)|after\s+(?:\w+\s+){0,3}(?:${lackNouns}|that\s+(?:date|time|day|hour))|due\s+to\s+(?:the\s+)?\w*\s*(?:${lackNouns}))\b`, 'giu')

/** A clause taken apart: its condition, and what follows under it. `main` keeps its place in the clause. */
export interface Conditional { readonly condition: string; readonly main: string; readonly at: number }

/** Every way of reading a clause as condition and main clause, the likeliest first. */
export const conditionalsOf = (words: string): Conditional[] => {
  const found: Conditional[] = []
  if (leading.test(words)) {
    for (const m of words.matchAll(/,\s+(?=(?:then\s+)?(?:the|a|an|any|all|his|her|its|their|your|that|such|he|she|it|they|you|we|no|none|expect|do\s+not\s+expect|counsel|failure|court|this|those|said|then|judgment|summary|dismissal|sanctions|exclusion|costs|fees|default|[a-z]+['’]s|[a-z]+(?<!ou)s|\p{Lu}[\p{L}.]*|(?!(?:and|or|but)\b)[a-z]+\s+(?:[a-z]+\s+){0,6}(?:is|are|will|may(?!\s+\d)|shall))(?![\p{L}-]))/gu)) {
      if (found.length > 3) break
      if (/^[\s,]*(?:if|should|when|where|unless|in\s+the\s+event)\s+(?:[\w.'’-]+\s*){1,2}$/i.test(words.slice(0, m.index)) && !/\bnot\b/i.test(words.slice(0, m.index))) continue
      if (!/^,\s+wh(?:ere|ich|o|en)/i.test(words.slice(m.index, m.index + 9))) found.push({ condition: words.slice(0, m.index), main: words.slice(m.index + 1), at: m.index + 1 })
    }
    if (found.length === 0) {
      const from = Math.max(8, leading.exec(words)![0].length + 3)
      const bare = /\s(?=(?:the|this|his|her|its|their|your|that|such|a|an|no|I|we|you|it|he|she|they)\s+(?:(?!(?:the|an?|this|that)\b)[\w'’-]+\s+){0,4}(?:will|shall|may(?!\s+\d)|is|are|gives?|waives?|loses?|forfeits?|consents?)\b)/i.exec(words.slice(from))
      if (bare) found.push({ condition: words.slice(0, from + bare.index), main: words.slice(from + bare.index), at: from + bare.index })
    }
    return found
  }
  for (const m of words.slice(3).matchAll(trailing)) {
    if (found.length > 3) break
    const end = 3 + m.index
    // “… may not sell it, and shall notify the Court should he move”: the condition is the last verb's
    const shared = [...words.slice(0, end).matchAll(/,?\s+and\s+(?=(?:shall|must|may|will|is|are)\b)/gi)].at(-1)
    const from = shared ? shared.index + shared[0].length : 0
    found.push({ condition: words.slice(end), main: words.slice(from, end), at: from })
  }
  return found
}

/** Whether a clause begins with a condition. */
export const opensCondition = (words: string): boolean => leading.test(words)
