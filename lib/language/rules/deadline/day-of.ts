import { CLOCK_TIME } from '../../../dates/clock-time.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const SITTING = pattern`
  (?:trial|hearing|conference|argument|selection|statements|mediation|auction|sentencing|deposition|examination|inspection|closing)`
const DAY_OF = new RegExp(pattern`
  (?<![\p{L}-])(?:on|(?:by|at|before|(?:no|not)\s+later\s+than)\s+${CLOCK_TIME},?(?:\s+on)?)\s+
  (?<words>the\s+(?:first\s+|opening\s+)?(?:day|morning|afternoon)\s+of\s+(?:the\s+|his\s+|her\s+)?
  (?:[\p{L}-]+\s+){0,3}?${SITTING})(?:,?\s+(?:and\s+)?(?:by|at|(?:no|not)\s+later\s+than)\s+${CLOCK_TIME})?(?![\p{L}-])`, 'giu')

/** “On the first morning of trial, each party must hand up two binders”: the day of a sitting, not its hour. */
export const dayOfSitting: Rule<Draft<Deadline>> = {
  name: 'deadline/day-of',
  cue: /\bthe\s+(?:first\s+|opening\s+)?(?:day|morning|afternoon)\s+of\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(DAY_OF)].flatMap((m) => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
    if (!ordered(sentence, span, context)) return []
    const words = m.groups!['words']!.replace(/\s+/g, ' ')
    return [{ kind: 'deadline' as const, rule: dayOfSitting.name, span, warnings: [], when: eventNamed(words) }]
  }),
  examples: [
    { text: 'On the first morning of trial, each party must hand the deputy two binders.', yields: ['On the first morning of trial'] },
    { text: 'On the first day of trial, and no later than 8:00 a.m., counsel shall present three binders.', yields: ['On the first day of trial, and no later than 8:00 a.m.'] },
    { text: 'Three sets of binders must be in the courtroom by 8:30 a.m. the first morning of trial.', yields: ['by 8:30 a.m. the first morning of trial'] },
    { text: 'Counsel shall give the reporter a glossary on the day of the hearing.', yields: ['on the day of the hearing'] },
    { text: 'Proposed voir dire may be handed up on the morning of jury selection.', yields: ['on the morning of jury selection'] },
  ],
  counterexamples: [
    'The accident happened on the first day of the fair.',
    'He settled on the morning of trial.',
    'The Court will rule on the day of the hearing.',
  ],
}
