import { commanded, courtActs } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { textBefore } from '../../sentence/nearby.ts'
import { periodPhrase, type PeriodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const ACTS = /\b(?:must|shall|may|will|is\s+to|are\s+to)\s+(?:\w+\s+){1,6}$/i

const BOUND = /^(?:due )?(?:within|w\/in?|in(?= |$))/
const WITHIN = /within|w\/in?/
const ELLIPTIC = new RegExp(pattern`
  ^\W*\p{Lu}[\p{L}’'()/-]*(?:\s+[\p{L}’'()/-]+){0,5}\s+(?:within|w\/in?)\s[^.;]{3,60}[.;]?\s*$`, 'u')
const FINITE = /\b(?:is|are|was|were|had|did|arose|occurred)\b/i

/** A docket’s sentence without a verb: “Oppositions within 7 days.” */
const elliptic = (text: string): boolean => ELLIPTIC.test(text) && !FINITE.test(text)

/** Whether a period's bound makes a deadline of it. “In” alone does after “due”, before what it runs from, or for an act. */
const bounded = (sentence: MarkedSentence, { bound, anchored, span }: PeriodPhrase): boolean =>
  BOUND.test(bound)
  && (WITHIN.test(bound) || anchored || bound === 'due in' || bound === 'in' && ACTS.test(textBefore(sentence, span.start, 60)))

/** “within fourteen (14) days of the date of this Order”. */
export const within: Rule<Draft<Deadline>> = {
  name: 'deadline/within',
  cue: /\b(?:within|in|w\/in?)\s/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period') return []
    const phrase = periodPhrase(sentence, m)
    const { span, when, warnings } = phrase
    if (!bounded(sentence, phrase) || told(sentence, span, context)) return []
    if (!commanded(sentence) && !elliptic(sentence.text) || courtActs(sentence, span)) return []
    return [{ kind: 'deadline' as const, rule: within.name, span, when, warnings }]
  }),
  examples: [
    { text: 'Counsel shall submit a form of order within ten (10) days of the date of this Order.', yields: ['within ten (10) days of the date of this Order'] },
    { text: 'Plaintiff must answer within twenty-one days of the date of this Order (plus three days for mail time).', yields: ['within twenty-one days of the date of this Order (plus three days for mail time)'] },
    { text: 'Plaintiff must answer within 21 days of this Order, plus three business days for mail.', yields: ['within 21 days of this Order'] },
    { text: 'Within seven days after the mediation, counsel shall file a joint notice.', yields: ['Within seven days after the mediation'] },
    { text: 'Plaintiff must serve this order on it within 2 business days and file proof of service.', yields: ['within 2 business days'] },
    { text: 'ORDERED that within ten days after entry of this judgment Defendants shall deliver every copy.', yields: ['within ten days after entry of this judgment'] },
    { text: 'A party withholding documents must serve a log within 30 days of the production from which they were withheld.', yields: ['within 30 days of the production from which they were withheld'] },
    { text: 'It shall notify Plaintiffs within 24 hours of first learning of it and in writing within ten Days thereafter.', yields: ['within 24 hours of first learning of it', 'within ten Days thereafter'] },
    { text: 'Oppositions within 7 days.', yields: ['within 7 days'] },
    { text: 'Responses are due in 14 days.', yields: ['due in 14 days'] },
    { text: 'D to supplement w/in 14 days of this Order.', yields: ['w/in 14 days of this Order'] },
    { text: 'The debtor must cure the default within one week from service of this notice.', yields: ['within one week from service of this notice'] },
  ],
  counterexamples: [
    'On October 11, 2025, the Court continued the conference, and ordered Plaintiff to file, within 30 days, proofs of service.',
    'The action arose within this District.',
    'No deposition may exceed seven hours.',
    'The parties shall appear on March 5, 2026.',
    'Rule 59 says that a motion “must be filed no later than 28 days after the entry of judgment”.',
  ],
}
