import { commandRule } from '../../command/command-rule.ts'
import { isProof, isState } from '../../command/effects.ts'
import { hasTime } from '../../clause/parts.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** “has to”, “is under a duty to”. */
export const hasTo = commandRule({
  name: 'directive/has-to',
  cue: /\bha(?:s|ve)\s+to\b|\bunder\s+an?\s+(?:continuing\s+)?(?:duty|obligation)\b/i,
  kinds: ['have-to'],
  reads: ({ sentence, part, subject, act }) => (namesActor(subject) || /^\s*be\s+\w+ed\b/.test(act) && hasTime(sentence, part.start, part.end) || hasTime(sentence, part.start, part.end)) && !isState(act) && !isProof(act) ? 'must' : null,
  examples: [
    { text: 'Plaintiff has to serve the summons by May 3, 2021.', yields: ['Plaintiff has to serve the summons by May 3, 2021'] },
    { text: 'Each party is under a continuing duty to supplement its disclosures.', yields: ['Each party is under a continuing duty to supplement its disclosures'] },
    { text: 'The exhibits have to be delivered to chambers by noon on June 1, 2022.', yields: ['The exhibits have to be delivered to chambers by noon on June 1, 2022'] },
  ],
  counterexamples: ['The Court has to decide.', 'Plaintiff has to show good cause.', 'It has to be said that the record is thin.'],
})
