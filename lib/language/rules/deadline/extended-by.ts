import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { clauseAfter, startingAt, textBefore } from '../../sentence/nearby.ts'
import { periodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const BY = /(^|[^\p{L}\p{N}-])(?:by|for|an?)\s+(?:an?\s+)?(?:additional\s+|further\s+|period\s+of\s+)?$/iu
const EXTENDED = new RegExp(pattern`
  \b(?:(?:is|are|be|hereby|and)\s+(?:hereby\s+)?(?:further\s+)?(?:extended|enlarged|continued|stayed)|
  (?:Court|hereby|and)\s+(?:hereby\s+)?(?:extends|enlarges|stays))\b[^.;]{0,80}$`, 'i')

/** Whether a date follows in the clause: it is the deadline, and the period only its length. */
const dateFollows = (sentence: MarkedSentence, from: number): boolean => {
  const to = from + clauseAfter(sentence, from).length
  return sentence.mentions.some((d) => d.kind === 'date' && d.span.start > from && d.span.start < to)
}

/** “the time to answer is extended by 30 days”: how long is known, from when is not. */
export const extendedBy: Rule<Draft<Deadline>> = {
  name: 'deadline/extended-by',
  cue: /\b(?:extend|enlarge|continue|stay)/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const before = textBefore(sentence, m.span.start, 160)
    const by = BY.exec(before)
    if (!by || !EXTENDED.test(before)) return []
    if (dateFollows(sentence, m.span.end)) return []
    const phrase = periodPhrase(sentence, m)
    if (phrase.anchored) return []
    const span = startingAt(m.span, by)
    if (told(sentence, span, context)) return []
    const words = /\bstay/i.test(before) ? '' : 'the present deadline'
    const when = { ...phrase.when, trigger: { of: 'event' as const, words } }
    return [{ kind: 'deadline' as const, rule: extendedBy.name, span, when, warnings: phrase.warnings }]
  }),
  examples: [
    { text: 'The time to answer is extended by thirty (30) days.', yields: ['by thirty (30) days'] },
    { text: 'All remaining deadlines are hereby extended for 45 days.', yields: ['for 45 days'] },
    { text: 'The discovery period is extended by an additional two months.', yields: ['by an additional two months'] },
  ],
  counterexamples: [
    'The time to answer is extended by 30 days, to May 3, 2026.',
    'The parties sought an extension of 30 days.',
    'The deposition was extended by two hours.',
  ],
}
