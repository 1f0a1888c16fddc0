import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct } from '../../command/effects.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { beginsWithGerund } from '../../clause/grammar.ts'

/** “is responsible for reserving a date”. */
export const responsible = commandRule({
  name: 'directive/responsible',
  cue: /\bresponsible\s+for\b|\b(?:responsibility|obligation|duty)\b|\bdesignated\s+as\b/i,
  kinds: ['responsible'],
  reads: ({ part, subject, act }) =>
    /\bto$/i.test(part.predicate.words) ? /^it$/i.test(subject.trim()) && !/\b(?:court|judge)['’]?s?\b/i.test(part.predicate.words) && beginsWithAct(act) ? 'must' : null
    : namesActor(subject) && (/responsible/i.test(part.predicate.words) ? beginsWithGerund(act) : /\bresponsible\s+for\s+\w+ing\b/i.test(act)) ? 'must' : null,
  examples: [
    { text: 'Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator.', yields: ['Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator'] },
    { text: 'It is the responsibility of each participant to join the call by noon.', yields: ['It is the responsibility of each participant to join the call by noon'] },
    { text: 'Each party shall be responsible for preserving its own exhibits.', yields: ['Each party shall be responsible for preserving its own exhibits'] },
  ],
  counterexamples: ['Defendant is responsible for the accident.', 'The driver was responsible for checking the brakes.'],
})
