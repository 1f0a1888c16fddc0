import { commandRule } from '../../command/command-rule.ts'
import { isSomebody } from './subject-forms.ts'

/** What the time is for, or from when it runs: “30 days to serve”, “14 days from service”. */
const purpose = /\b(?:to|from|after|in\s+which|within\s+which|for)\b/i
const limit = /until|to|through/i
/** “gets May 3”: only a purpose, or a limit, makes a time of what somebody gets. */
const gets = /^(?:gets?|receives?)\s/i
const getsAct = /\b(?:to|in\s+which|within\s+which)\s+[a-z]/i
const getsLimit = /until|through/i
/** Acts that one may leave be, and those that one may not. */
const freeAct = /\b(?:object|objections?|reply|amend(?:ed)?|supplemental|cure|accept|move\s+(?:for|to)|any\s+(?:\w+\s+)?motions?)\b/i
const boundAct = /\bto\s+(?:answer|respond)\b/i
const answering = /\bto\s+(?:respond|reply)\b/i

/** Whether the time is for something that one may leave be. */
const isFree = (subject: string, verb: string, act: string): boolean =>
  freeAct.test(act) && !boundAct.test(act)
  || /^(?:if|should)\b/i.test(subject)
  || /^gets?\b/i.test(verb) && answering.test(act)

/** “has until May 3 to”, “is given 14 days to”. */
export const hasUntil = commandRule({
  name: 'directive/has-until',
  cue: /\b(?:has|have|gets?|receives?|granted|given|allowed|afforded|accorded)\b/i,
  kinds: ['until'],
  reads: ({ subject, act, part }) => {
    const verb = part.predicate.words
    if (!isSomebody(subject)) return null
    if (!purpose.test(act) && !limit.test(verb)) return null
    if (gets.test(verb) && !getsAct.test(act) && !getsLimit.test(verb)) return null
    return isFree(subject, verb, act) ? 'may' : 'must'
  },
  examples: [
    { text: 'Plaintiff has 30 days from the date of this Order to file an amended complaint.', yields: ['Plaintiff has 30 days from the date of this Order to file an amended complaint'] },
    { text: 'If Petitioner amends, Respondents will instead have 45 days from the date of service to respond.', yields: ['If Petitioner amends, Respondents will instead have 45 days from the date of service to respond'] },
    { text: 'Mr. Okafor has until 7/22/2025 to retain substitute counsel.', yields: ['Mr. Okafor has until 7/22/2025 to retain substitute counsel'] },
    { text: 'Defendant shall have until May 3, 2021 to answer.', yields: ['Defendant shall have until May 3, 2021 to answer'] },
    { text: 'Plaintiff is granted 30 days to serve the summons.', yields: ['Plaintiff is granted 30 days to serve the summons'] },
    { text: 'The parties shall have fourteen (14) days from service of this Report to file objections.', yields: ['The parties shall have fourteen (14) days from service of this Report to file objections'] },
    { text: 'Cicero Dispatch is given to 5:00 p.m. on 7/15/2025 to comply or to move to quash.', yields: ['Cicero Dispatch is given to 5:00 p.m. on 7/15/2025 to comply or to move to quash'] },
    { text: 'Defendants get until May 23, 2026 to join parties.', yields: ['Defendants get until May 23, 2026 to join parties'] },
  ],
  counterexamples: ['The Court has until May to decide.', 'Defendant had until May 3, 2021 to answer.', 'Time has to be measured from entry.'],
})
