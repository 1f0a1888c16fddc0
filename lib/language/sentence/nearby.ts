import type { Span } from '../../document/span.ts'
import type { MarkedSentence } from './marked-sentence.ts'
import { sinceLast } from '../../patterns/since-last.ts'

/** What stands in the sentence before `at` (an offset into the reading text), at most `reach` characters. */
export const textBefore = (sentence: MarkedSentence, at: number, reach = 200): string =>
  sentence.text.slice(Math.max(0, at - sentence.start - reach), Math.max(0, at - sentence.start))

/** What stands in the sentence from `at` on, at most `reach` characters. */
export const textAfter = (sentence: MarkedSentence, at: number, reach = 200): string =>
  sentence.text.slice(Math.max(0, at - sentence.start), Math.max(0, at - sentence.start + reach))

/** Takes a span's start back over what `before` (a pattern that ends in `$`) matches; the match's first group, where it has one, is left out. */
export const startingAt = (span: Span, matched: RegExpExecArray): Span =>
  ({ start: span.start - matched[0].length + (matched[1]?.length ?? 0), end: span.end })

/** The part of the sentence, up to `at`, that no stop or semicolon parts from it. */
export const clauseBefore = (sentence: MarkedSentence, at: number): string =>
  sinceLast(';', textBefore(sentence, at, 400))

/** The part of the sentence from `at` on, up to a semicolon. */
export const clauseAfter = (sentence: MarkedSentence, at: number): string =>
  /^[^;]*/.exec(textAfter(sentence, at, 300))![0]
