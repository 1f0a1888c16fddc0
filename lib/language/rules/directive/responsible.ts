import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { beginsWithGerund } from '../../clause/grammar.ts'

/** “is responsible for reserving a date”. */
export const responsible = commandRule({
  name: 'directive/responsible',
  cue: /\bresponsible\s+for\b|\bdesignated\s+as\b/i,
  kinds: ['responsible'],
  reads: ({ part, subject, act }) =>
    namesActor(subject) && (/responsible/i.test(part.predicate.words) ? beginsWithGerund(act) : /\bresponsible\s+for\s+\w+ing\b/i.test(act)) ? 'must' : null,
  examples: [
    { text: 'Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator.', yields: ['Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator'] },
    { text: 'Each party shall be responsible for preserving its own exhibits.', yields: ['Each party shall be responsible for preserving its own exhibits'] },
  ],
  counterexamples: ['Defendant is responsible for the accident.', 'The driver was responsible for checking the brakes.'],
})
