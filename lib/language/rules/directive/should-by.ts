import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isSitting } from '../../command/effects.ts'
import { hasTime } from '../../clause/stated-times.ts'

/** “should” commands only with a date. */
export const shouldBy = commandRule({
  name: 'directive/should-by',
  cue: /\bshould\b/i,
  kinds: ['should'],
  reads: ({ sentence, part, subject, act }) => {
    if (!beginsWithAct(act) || isSitting(subject) || /^it$/i.test(subject.trim())) return null
    if (!hasTime(sentence, part.start, part.end)) return null
    return part.predicate.negative ? 'must-not' : 'must'
  },
  examples: [
    { text: 'Counsel should submit their proposed dates by May 3, 2021.', yields: ['Counsel should submit their proposed dates by May 3, 2021'] },
    { text: 'The joint letter should be filed no later than June 1, 2022.', yields: ['The joint letter should be filed no later than June 1, 2022'] },
    { text: 'Defendants should respond within 14 days of service.', yields: ['Defendants should respond within 14 days of service'] },
  ],
  counterexamples: [
    'Any non-dispositive motion should contain the statement required by the rules.',
    'The motion should be granted.',
    'Should counsel be unable to agree by May 3, 2021, the Court will decide.',
    'Plaintiff should understand that delay has a cost.',
  ],
})
