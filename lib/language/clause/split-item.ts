import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { hasTime } from './stated-times.ts'
import { opensWithOrderVerb } from './verbs.ts'

interface Piece { readonly from: number; readonly to: number; readonly negative: boolean }

const joint = /[,;]?\s+and\s+(?=((?:(?:then|also|thereafter|at\s+once|forthwith)\s+)?(not\s+)?)[a-z])/gi
const manner = /^(?:by (?:telephone|phone|mail|e-?mail)|in writing|in person|orally)\b/i

/** Whether what follows “and” is a verb, after `lead` and an adverb, or says how. */
const beginsPiece = (words: string, lead: string): boolean => {
  const verb = words.slice(lead.length)
  return opensWithOrderVerb(verb) || opensWithOrderVerb(verb.replace(/^\w+ly\s+/i, '')) || manner.test(words)
}

/** Parts an item's words where a second verb has its own time or says what not to do. */
export const splitItem = (sentence: MarkedSentence, start: number, stop: number): Piece[] => {
  const mask = masked(sentence)
  for (const m of mask.slice(start, stop).matchAll(joint)) {
    const cut = start + m.index
    const at = cut + m[0].length
    if (!beginsPiece(mask.slice(at, stop), m[1]!)) continue
    const negative = m[2] !== undefined
    if (!negative && !(hasTime(sentence, start, cut) && hasTime(sentence, at, stop))) continue
    const rest = splitItem(sentence, at, stop)
    return [{ from: start, to: cut, negative: false }, { ...rest[0]!, negative }, ...rest.slice(1)]
  }
  return [{ from: start, to: stop, negative: false }]
}
