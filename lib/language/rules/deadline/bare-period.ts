import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { PeriodMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { Rule } from '../../rule.ts'
import { UNANCHORED } from '../../time/period-phrase.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A paper and nothing else: “Responses”, “(b) Reply briefs:”. */
const PAPER = new RegExp(pattern`
  ^\W*(?:\w{1,3}[.)]\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:responses?|oppositions?|repl(?:y|ies)|sur-?repl(?:y|ies)|objections?|
  answers?|briefs?|rebuttals?|letters?|papers)\s*(?:briefs?|papers)?\s*[:–—,-]?\s*$`, 'iu')

/** What stands around the period leaves it alone with its paper. */
const aloneWithPaper = (sentence: MarkedSentence, { span }: PeriodMention): boolean =>
  /^\W*$/.test(sentence.text.slice(span.end - sentence.start)) && PAPER.test(sentence.text.slice(0, span.start - sentence.start))

/** A paper with its time and no more: “Responses 14 days. Replies 7 days.” What the period runs from is not said. */
export const barePeriod: Rule<Draft<Deadline>> = {
  name: 'deadline/bare-period',
  cue: /^.{5,60}\b(?:days?|weeks?)\W*$/is,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period' || !aloneWithPaper(sentence, m) || told(sentence, m.span, context)) return []
    const trigger = { of: 'event' as const, words: '' }
    const when = { kind: 'period' as const, period: m.period, direction: 'after' as const, trigger, atLeast: false, hour: null }
    return [{ kind: 'deadline' as const, rule: barePeriod.name, span: m.span, warnings: [...m.warnings, UNANCHORED], when }]
  }),
  examples: [
    { text: 'Dispositive motions are due February 19, 2027. Responses 14 days. Replies 7 days.', yields: ['14 days', '7 days'] },
    { text: 'Opposition: two weeks.', yields: ['two weeks'] },
  ],
  counterexamples: ['Trial will last 14 days.', 'The reply took 7 days.', 'Replies are limited to 7 pages.'],
}
