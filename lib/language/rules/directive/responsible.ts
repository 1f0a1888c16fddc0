import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isProof } from '../../command/effects.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { beginsWithGerund } from '../../clause/grammar.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What “is up to”, “falls to” somebody. */
const burden = /^(?:it|the\s+(?:duty|responsibility|burden|task|job)|responsibility)$/i
const ofCourt = /\b(?:court|judge|jury)['’]?s?\b/i
const seesTo = /^\s*(?:see|keep|ensure|insure|make\s+sure)\b/i

/** “It is Plaintiff’s responsibility to serve”. */
const fallsToSomebody = (subject: string, verb: string, act: string): boolean =>
  burden.test(subject.trim()) && !ofCourt.test(verb) && !isProof(act) && (beginsWithAct(act) || seesTo.test(act))

/** What one is responsible for as a task, and not as a wrong: “for the costs”, “for service”. */
const task = new RegExp(pattern`
  ^\s*(?:(?:its|their|the|all|any)\s+)?(?:preparation|filing|service|
  submission|production|delivery|costs?|arrangements?|payment|fees?|
  (?:joint|proposed|pretrial|final|status|first|initial)\s+(?:\w+\s+){0,2}(?:order|report|statement|draft|plan|list|letter))\b`, 'i')
const responsibleFor = /\bresponsible\s+for\s+\w+ing\b/i

const hasTask = (verb: string, act: string): boolean =>
  /responsible/i.test(verb) ? beginsWithGerund(act) || task.test(act) : responsibleFor.test(act)

/** “is responsible for reserving a date”. */
export const responsible = commandRule({
  name: 'directive/responsible',
  cue: new RegExp(pattern`
    \bresponsible\s+for\b|\b(?:responsibility|obligation|duty|job|task|burden|incumbent)\b|
    \b(?:falls|rests|up)\s+(?:to|on|upon)\b|\bdesignated\s+as\b`, 'i'),
  kinds: ['responsible'],
  reads: ({ part, subject, act }) => {
    const { words } = part.predicate
    const bound = /\bto$/i.test(words) ? fallsToSomebody(subject, words, act) : namesActor(subject) && hasTask(words, act)
    return bound ? 'must' : null
  },
  examples: [
    { text: 'Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator.', yields: ['Plaintiff’s counsel is responsible for reserving a date agreeable to the mediator'] },
    { text: 'Plaintiff’s counsel is responsible for the joint pretrial order.', yields: ['Plaintiff’s counsel is responsible for the joint pretrial order'] },
    { text: 'It is the responsibility of each participant to join the call by noon.', yields: ['It is the responsibility of each participant to join the call by noon'] },
    { text: 'Each party shall be responsible for preserving its own exhibits.', yields: ['Each party shall be responsible for preserving its own exhibits'] },
    { text: 'Plaintiff’s attorney is responsible for its preparation.', yields: ['Plaintiff’s attorney is responsible for its preparation'] },
    { text: 'Plaintiff is responsible for service of the complaint upon Defendant.', yields: ['Plaintiff is responsible for service of the complaint upon Defendant'] },
    { text: 'It is incumbent upon counsel to notify chambers of any settlement.', yields: ['It is incumbent upon counsel to notify chambers of any settlement'] },
    { text: 'It is counsel’s job to keep the docket accurate.', yields: ['It is counsel’s job to keep the docket accurate'] },
    { text: 'The duty falls to Plaintiff’s counsel to arrange for the interpreter.', yields: ['The duty falls to Plaintiff’s counsel to arrange for the interpreter'] },
  ],
  counterexamples: [
    'It is up to the jury to decide.',
    'It is plaintiff’s burden to show harm.',
    'Defendant is responsible for the accident.',
    'The driver was responsible for checking the brakes.',
  ],
})
