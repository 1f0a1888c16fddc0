import { commandRule } from '../../command/command-rule.ts'

/** What is barred where nobody is: “The claim is barred”. */
const suit = /\b(?:claims?|it|action|suit|issue|arguments?)$/i
const barred = /barred|precluded/i
const gerund = /^\s*\w+ing\b/i
const object = /^\s*(?:the|any|all)\b/i

/** “is enjoined from”, “are prohibited from”, “is barred from”. */
export const enjoined = commandRule({
  name: 'directive/enjoined',
  cue: /\b(?:enjoined|restrained|prohibited|barred|precluded|forbidden|permitted|allowed|disqualified)\b/i,
  kinds: ['enjoined'],
  reads: ({ subject, part, act }) => {
    if (suit.test(subject.trim())) return null
    return barred.test(part.predicate.words) && !gerund.test(act) && !object.test(act) ? null : 'must-not'
  },
  examples: [
    { text: 'Defendants are permanently enjoined, with respect to the Property, from denying a dwelling to anyone.', yields: ['Defendants are permanently enjoined, with respect to the Property, from denying a dwelling to anyone'] },
    { text: 'Defendant is permanently enjoined from discharging rinse water to the creek.', yields: ['Defendant is permanently enjoined from discharging rinse water to the creek'] },
    { text: 'Defendants and their agents are hereby RESTRAINED AND ENJOINED from transferring the funds.', yields: ['Defendants and their agents are hereby RESTRAINED AND ENJOINED from transferring the funds'] },
    { text: 'The parties are prohibited from contacting jurors.', yields: ['The parties are prohibited from contacting jurors'] },
    { text: 'Plaintiff is barred from filing further papers in this case without leave.', yields: ['Plaintiff is barred from filing further papers in this case without leave'] },
    { text: 'Counsel are not permitted to record the hearing.', yields: ['Counsel are not permitted to record the hearing'] },
  ],
  counterexamples: [
    'The claim is barred from review.',
    'Defendant was enjoined from using the mark.',
    'The action is precluded by the earlier judgment.',
  ],
})
