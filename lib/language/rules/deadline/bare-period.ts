import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { UNANCHORED } from '../../time/period-phrase.ts'
import { told } from './dated.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A paper and nothing else: “Responses”, “(b) Reply briefs:”. */
const PAPER = new RegExp(pattern`
  ^\W*(?:\w{1,3}[.)]\s+)?(?:[\p{L}’'-]+\s+){0,2}(?:responses?|oppositions?|repl(?:y|ies)|sur-?repl(?:y|ies)|objections?|
  answers?|briefs?|rebuttals?|letters?|papers)\s*(?:briefs?|papers)?\s*[:–—,-]?\s*$`, 'iu')

/** A paper with its time and no more: “Responses 14 days. Replies 7 days.” What the period runs from is not said. */
export const barePeriod: Rule<Draft<Deadline>> = {
  name: 'deadline/bare-period',
  cue: /^.{5,60}\b(?:days?|weeks?)\W*$/is,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period' || !/^\W*$/.test(sentence.text.slice(m.span.end - sentence.start)) || !PAPER.test(sentence.text.slice(0, m.span.start - sentence.start)) || told(sentence, m.span, context)) return []
    return [{ kind: 'deadline' as const, rule: barePeriod.name, span: m.span, warnings: [...m.warnings, UNANCHORED],
      when: { kind: 'period' as const, period: m.period, direction: 'after' as const, trigger: { of: 'event' as const, words: '' }, atLeast: false, hour: null } }]
  }),
  examples: [
    { text: 'Dispositive motions are due February 19, 2027. Responses 14 days. Replies 7 days.', yields: ['14 days', '7 days'] },
    { text: 'Opposition: two weeks.', yields: ['two weeks'] },
  ],
  counterexamples: ['Trial will last 14 days.', 'The reply took 7 days.', 'Replies are limited to 7 pages.'],
}
