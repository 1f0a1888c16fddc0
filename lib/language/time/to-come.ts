import type { DateMention } from '../mentions/mention.ts'
import { isYearGuessed } from '../mentions/years.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { inThePast } from '../sentence/tense.ts'

const AHEAD = /\b(?:will|shall|must|is|are|to\s+be|(?:re-?)?set)\b/i
const PAST = /\b(?:was|were|had|been|held\s+(?:an?|the))\b/i

/**
 * Whether a date lies on or before the document's own day (ISO; null where it is unknown). “The conference will be held
 * November 16” does not, though the nearest November 16 is past: of a guessed year the verb decides.
 */
export const isBehind = (sentence: MarkedSentence, mention: DateMention, documentDay: string | null): boolean => {
  if (mention.date === null || documentDay === null || mention.date > documentDay) return false
  if (!isYearGuessed(mention)) return true
  const before = /[^.;]{0,90}$/.exec(sentence.text.slice(0, mention.span.start - sentence.start))![0]
  return !AHEAD.test(before) || PAST.test(before) || inThePast(sentence, mention.span, false)
}
