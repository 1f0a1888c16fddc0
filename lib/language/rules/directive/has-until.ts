import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** “has until May 3 to”, “is given 14 days to”. */
export const hasUntil = commandRule({
  name: 'directive/has-until',
  cue: /\b(?:has|have|gets?|receives?|granted|given|allowed|afforded|accorded)\b/i,
  kinds: ['until'],
  reads: ({ subject, act, part }) => {
    if (!(namesActor(subject) || /\p{Lu}[\w.&'’-]*,?\s*$/u.test(subject))) return null
    if (!/\b(?:to|from|after|in\s+which|within\s+which|for)\b/i.test(act) && !/until|to|through/i.test(part.predicate.words)) return null
    if (/^(?:gets?|receives?)\s/i.test(part.predicate.words) && !/\b(?:to|in\s+which|within\s+which)\s+[a-z]/i.test(act) && !/until|through/i.test(part.predicate.words)) return null
    return /\b(?:object|objections?|reply|amend|supplemental)\b/i.test(act) && !/\bto\s+(?:answer|respond)\b/i.test(act) || /^(?:if|should)\b/i.test(subject) || /^gets?\b/i.test(part.predicate.words) && /\bto\s+(?:respond|reply)\b/i.test(act) ? 'may' : 'must'
  },
  examples: [
    { text: 'Mr. Okafor has until 7/22/2025 to retain substitute counsel.', yields: ['Mr. Okafor has until 7/22/2025 to retain substitute counsel'] },
    { text: 'Defendant shall have until May 3, 2021 to answer.', yields: ['Defendant shall have until May 3, 2021 to answer'] },
    { text: 'Plaintiff is granted 30 days to serve the summons.', yields: ['Plaintiff is granted 30 days to serve the summons'] },
    { text: 'The parties shall have fourteen (14) days from service of this Report to file objections.', yields: ['The parties shall have fourteen (14) days from service of this Report to file objections'] },
    { text: 'Cicero Dispatch is given to 5:00 p.m. on 7/15/2025 to comply or to move to quash.', yields: ['Cicero Dispatch is given to 5:00 p.m. on 7/15/2025 to comply or to move to quash'] },
    { text: 'Defendants get until May 23, 2026 to join parties.', yields: ['Defendants get until May 23, 2026 to join parties'] },
  ],
  counterexamples: ['The Court has until May to decide.', 'Defendant had until May 3, 2021 to answer.', 'Time has to be measured from entry.'],
})
