import type { Span } from '../../document/span.ts'
import { textAfter, textBefore } from '../sentence/nearby.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The end or the beginning of a stretch, not a time to act by. */
const END_OF_STRETCH = /\b(?:from|between|and|through|until|to|including|to\s+and\s+including)\s+(?:the\s+)?$/i
const SAID_BEFORE = new RegExp(pattern`
  \b(?:time|days|periods?|delay)\b[^;]{0,160}\bexclud(?:ed|able)\b[^;]*$|
  \bexclud(?:es|ing)\s+(?:\w+\s+){0,3}(?:time|days|periods?|delay)\b[^;]*$|
  \bexcludable\b[^;]*\b(?:time|days|periods?)\b[^;]*$`, 'i')
const TIME_BEFORE = /\b(?:time|days|periods?|delay)\b[^.;]{0,100}$/i
const SAID_AFTER = /^[^;]{0,140}\b(?:is|are|be)\s+(?:\w+\s+){0,3}exclud(?:ed|able)\b/i

/**
 * Whether a date bounds time that the court leaves out of the speedy-trial clock (18 U.S.C. § 3161(h)): “time is excluded
 * through October 5”. The court reckons so, and nobody must act by that day.
 */
export const isExcludedTime = (sentence: MarkedSentence, span: Span): boolean => {
  const said = sentence.text.slice(0, span.start - sentence.start)
  const within = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  if (!END_OF_STRETCH.test(said) && !/^(?:through|until|to|from)\b/i.test(within)) return false
  const before = textBefore(sentence, span.start, 300)
  return SAID_BEFORE.test(before) || TIME_BEFORE.test(before) && SAID_AFTER.test(textAfter(sentence, span.end, 220))
}
