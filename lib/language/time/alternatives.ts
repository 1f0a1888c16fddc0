import type { Span } from '../../document/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { periodPhrase } from './period-phrase.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Source of a pattern for words that open two times of which one counts; the group `which` tells which. Meant for the `i` flag. */
export const ALTERNATIVES = pattern`\bthe\s+(?<which>earlie(?:r|st)|sooner|soonest|later|latest)\s+(?:to\s+occur\s+)?of\b`

/** One of two times, with its whole phrase. */
export interface Alternative { readonly mention: Mention; readonly span: Span }

/** How far the alternatives may run, in characters. */
const REACH = 260
/** What joins the two. */
const JOINT = /^,?\s+(?:and|or)\s+(?:\([a-z\d]{1,3}\)\s*|[a-z\d]\)\s*)?(?:the\s+date\s+that\s+is\s+)?$/i

/**
 * The dates and periods among two alternatives that begin at `from`: both, or the second alone where the first is a name (“the
 * General Bar Date and thirty days after …”); none where nothing joins two.
 */
export const alternativesFrom = (sentence: MarkedSentence, from: number): readonly Alternative[] => {
  const within = sentence.text.slice(from - sentence.start, from - sentence.start + REACH).split(';')[0]!
  const [first, second] = sentence.mentions
    .filter((m) => (m.kind === 'date' || m.kind === 'period') && m.span.start >= from && m.span.end <= from + within.length)
    .map((m) => ({ mention: m, span: m.kind === 'period' ? periodPhrase(sentence, m).span : m.span }))
  if (!first) return []
  const between = (start: number, end: number): string => sentence.text.slice(start - sentence.start, end - sentence.start)
  if (/\b(?:and|or)\b/i.test(between(from, first.span.start))) return [first]
  return second && JOINT.test(between(first.span.end, second.span.start)) ? [first, second] : []
}
