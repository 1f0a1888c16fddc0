import type { Span } from '../../../document/span.ts'
import type { IsoMoment } from '../../../dates/iso.ts'
import { courtActs, documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { ALTERNATIVES, alternativesFrom } from '../../time/alternatives.ts'
import { comingMoment } from '../../time/moment.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const EITHER = new RegExp(pattern`
  (?:\b(?:by|on|within|before|until|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before)\s+)?${ALTERNATIVES}:?\s+`, 'gi')
const EARLIER = /^(?:earl|soon)/i

/**
 * The day among the alternatives that can be told: the earlier of a day and something else is that day at the latest; the later of
 * two days is the second.
 */
const settledAmong = (days: readonly IsoMoment[], earlier: boolean, allDays: boolean): IsoMoment | null =>
  days.length > 0 && (earlier || allDays) ? [...days].sort().at(earlier ? 0 : -1)! : null

const doubt = (earlier: boolean): string =>
  earlier ? 'The earlier of two times counts: the other may come first' : 'The later of two times counts: this order alone does not tell which'

/** “By the earlier of June 1, 2026 and ten days after service”: two times of which one counts. */
export const eitherOf: Rule<Draft<Deadline>> = {
  name: 'deadline/either-of',
  cue: /\b(?:earlier|earliest|sooner|soonest|later|latest)\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(EITHER)].flatMap((m) => {
    const from = sentence.start + m.index
    const times = alternativesFrom(sentence, from + m[0].length)
    const last = times.at(-1)
    if (!last) return []
    const span: Span = { start: from, end: last.span.end }
    if (told(sentence, span, context) || courtActs(sentence, span)) return []
    const today = documentDay(context.profile)
    const days = times.flatMap(({ mention }) => (mention.kind === 'date' ? comingMoment(mention, today).at ?? [] : []))
    const earlier = EARLIER.test(m.groups!['which']!)
    const allDays = days.length === times.length && days.length > 1
    const at = settledAmong(days, earlier, allDays)
    const words = sentence.text.slice(m.index, span.end - sentence.start).replace(/\s+/g, ' ')
    const when = at === null ? eventNamed(words) : { kind: 'fixed' as const, at }
    return [{ kind: 'deadline' as const, rule: eitherOf.name, span, warnings: allDays ? [] : [doubt(earlier)], when }]
  }),
  examples: [
    { text: 'A claim must be filed by the earlier of June 1, 2026 and ten days after service of the notice.', yields: ['by the earlier of June 1, 2026 and ten days after service of the notice'] },
    { text: 'A claim for rejection damages must be filed by the later of the General Bar Date and thirty (30) days after entry of the order authorizing the rejection.', yields: ['by the later of the General Bar Date and thirty (30) days after entry of the order authorizing the rejection'] },
    { text: 'Plaintiff shall respond on the later of June 1, 2026 or 14 days after service of the transcript.', yields: ['on the later of June 1, 2026 or 14 days after service of the transcript'] },
    { text: 'Defendant shall answer by the later of (a) June 1, 2026 and (b) June 15, 2026.', yields: ['by the later of (a) June 1, 2026 and (b) June 15, 2026'] },
    { text: 'A claim must be filed by the later of the General Bar Date and 30 days after entry of the order, and the fee must be paid by June 1, 2026.', yields: ['by the later of the General Bar Date and 30 days after entry of the order'] },
  ],
  counterexamples: ['The later of the two agreements governs.', 'The Court ruled on the earlier of the motions on June 1, 2025.'],
}
