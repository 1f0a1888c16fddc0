import type { Span } from '../../../document/span.ts'
import { bareVerbIn } from '../../clause/bare-verb.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “ORDERED that …”, “It is essential that …”, “I ask that …” */
const decree = new RegExp(pattern`
  \b(?:ordered|directed|directs|orders|adjudged|decreed)\b[^;:]{0,160}?\bthat,?\s+|
  \bit\s+is\s+(?:also\s+)?(?:essential|imperative|critical|necessary|mandatory|required|
  (?:my|the\s+court['’]s)\s+(?:expectation|wish))\s+that\s+|
  (?:^\W*(?:\w{1,3}[.)]\s+)?|;\s+)(?:the\s+court|i|we|the\s+undersigned)\s+(?:also\s+|further\s+)?
  (?:asks?|requests?|requires?|insists?|directs?),?\s+(?:(?:as\s+well|too|also|further),\s+)?that\s+`, 'i')
/** An earlier order: “The Court ordered that …”; looked for up to the end of the decree's own verb. */
const orderedOnce = /\b(?:court|judge)\s+(?:\w+\s+)?ordered\b/
/** Where one thing decreed ends and the next begins. */
const next = /[,;]?\s+and\s+that,?\s+|;\s+(?:and\s+)?(?:that,?\s+)?/gi

/** The stretches of a sentence that say each what is decreed, in its offsets. */
export const decreedIn = (mask: string): Span[] => {
  const first = decree.exec(mask)
  if (!first || orderedOnce.test(mask.slice(0, first.index + 8))) return []
  const from = first.index + first[0].length
  // a semicolon within a list of things parts nothing
  const joints = [...mask.matchAll(next)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length, words: m[0] }))
    .filter(({ start, end, words }) => start >= from && (/that/i.test(words) || startsClause(mask.slice(end))))
  return [from, ...joints.map(({ end }) => end)].map((start, i) => ({ start, end: joints[i]?.start ?? mask.length }))
}

const startsClause = (words: string): boolean => {
  const clause = words.split(/;/)[0]!
  return bareVerbIn(clause) !== null || predicatesOf(clause).length > 0
}
