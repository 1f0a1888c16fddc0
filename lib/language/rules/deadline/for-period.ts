import { commanded } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { textBefore } from '../../sentence/nearby.ts'
import { periodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const LASTS = new RegExp(pattern`
  \b(?:shall|must|may|enjoined|prohibited|barred|stayed|suspended|tolled|extended|retain|preserve|maintain|restrained|
  abeyance|suspend)\b`, 'i')
/** What was, for so long. */
const LASTED = /\b(?:worked|served|lasted|lived|employed|was|were|had|been)\s[^,;]{0,30}$/i

/** “for a period of two years from the date of entry of this judgment”, “until five years after termination”. */
export const forPeriod: Rule<Draft<Deadline>> = {
  name: 'deadline/for-period',
  cue: /\bfor\s/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period' || !LASTS.test(sentence.text)) return []
    const phrase = periodPhrase(sentence, m)
    if (!phrase.bound.startsWith('for') || !phrase.anchored || phrase.of || phrase.when.direction === 'before') return []
    if (LASTED.test(textBefore(sentence, phrase.span.start, 50))) return []
    if (told(sentence, phrase.span, context) || !commanded(sentence)) return []
    const { span, when, warnings } = phrase
    return [{ kind: 'deadline' as const, rule: forPeriod.name, span, when, warnings }]
  }),
  examples: [
    { text: 'ORDERED that for a period of two years from the date of entry of this judgment Defendant Niedermeyer shall not solicit any customer.', yields: ['for a period of two years from the date of entry of this judgment'] },
    { text: 'Defendant shall preserve the tapes for 90 days after the conclusion of this action.', yields: ['for 90 days after the conclusion of this action'] },
    { text: 'This action is stayed for sixty days from the date of this Order.', yields: ['for sixty days from the date of this Order'] },
  ],
  counterexamples: [
    'He worked there for six years after the accident and shall testify.',
    'The trial shall last for two weeks.',
    'Each deposition may last for seven hours.',
  ],
}
