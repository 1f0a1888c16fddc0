import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { clauseAfter, startingAt, textBefore } from '../../sentence/nearby.ts'
import { periodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { told } from './dated.ts'
import { pattern } from '../../../patterns/pattern.ts'

const BY = /(^|[^\p{L}\p{N}-])(?:by|for|an?)\s+(?:an?\s+)?(?:additional\s+|further\s+|period\s+of\s+)?$/iu
const EXTENDED = new RegExp(pattern`
  \b(?:(?:is|are|be|hereby|and)\s+(?:hereby\s+)?(?:further\s+)?(?:extended|enlarged|continued|stayed)|(?:Court|hereby|
  and)\s+(?:hereby\s+)?(?:extends|enlarges|stays))\b[^.;]{0,80}$`, 'i')

/** “the time to answer is extended by 30 days”: how long is known, from when is not. */
export const extendedBy: Rule<Draft<Deadline>> = {
  name: 'deadline/extended-by',
  cue: /\b(?:extend|enlarge|continue|stay)/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const before = textBefore(sentence, m.span.start, 160)
    const by = BY.exec(before)
    if (!by || !EXTENDED.test(before)) return []
    // where a date follows, it is the deadline, and this only its length
    if (sentence.mentions.some((d) => d.kind === 'date' && d.span.start > m.span.end && d.span.start < m.span.end + clauseAfter(sentence, m.span.end).length)) return []
    const phrase = periodPhrase(sentence, m)
    if (phrase.anchored) return []
    const span = startingAt(m.span, by)
    if (told(sentence, span, context)) return []
    return [{ kind: 'deadline' as const, rule: extendedBy.name, span, when: { ...phrase.when, trigger: { of: 'event' as const, words: /\bstay/i.test(before) ? '' : 'the present deadline' } }, warnings: phrase.warnings }]
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
