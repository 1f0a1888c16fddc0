import { commandRule } from '../../command/command-rule.ts'

/** “is ordered to”, “is directed to”, “is required to”. */
export const ordered = commandRule({
  name: 'directive/ordered',
  cue: /\b(?:ordered|directed|instructed|required|commanded|compelled|obligated|obliged|requested|asked|appointed|designated|assigned|cautioned|invited)\b/i,
  kinds: ['ordered'],
  reads: ({ part, subject, act }) => {
    if (/\bnot\s+(?:\w+\s+)?(?:required|ordered|compelled|obligated)/i.test(part.predicate.words)) return null
    if (/required/i.test(part.predicate.words) && /\b(?:showing|allegations?|it|what|notice)\s*$/i.test(subject)) return null
    if (/appointed|designated|assigned/i.test(part.predicate.words) && /^\s*(?:this|the)\s+case/i.test(act)) return null
    if (/invited/i.test(part.predicate.words)) return 'may'
    return /\bnot\s+to$/i.test(part.predicate.words) || part.predicate.negative || /^\s*(?:refrain|cease|desist)\b/i.test(act) || /^(?:no|neither)\b/i.test(subject) ? 'must-not' : 'must'
  },
  examples: [
    { text: 'Defendants are hereby ORDERED to produce the logs within seven days.', yields: ['Defendants are hereby ORDERED to produce the logs within seven days'] },
    { text: 'The Clerk of Court is respectfully directed to close the case.', yields: ['The Clerk of Court is respectfully directed to close the case'] },
    { text: 'Counsel are directed to comply with Rule 26(f) and to file a joint report on or before March 27, 2006.', yields: ['Counsel are directed to comply with Rule 26(f)', 'to file a joint report on or before March 27, 2006'] },
    { text: 'Mr. Farrow is ORDERED TO SHOW CAUSE, in writing, by October 22, 2025, why he should not be sanctioned.', yields: ['Mr. Farrow is ORDERED TO SHOW CAUSE, in writing, by October 22, 2025, why he should not be sanctioned'] },
    { text: 'The United States Marshal is directed to serve the complaint.', yields: ['The United States Marshal is directed to serve the complaint'] },
    { text: 'Plaintiff is instructed not to contact chambers.', yields: ['Plaintiff is instructed not to contact chambers'] },
    { text: 'Counsel are directed either to meet in person or to speak by telephone.', yields: ['Counsel are directed either to meet in person or to speak by telephone'] },
  ],
  counterexamples: [
    'Defendants were ordered to produce the logs.',
    'The parties are not required to attend.',
    'Discovery is stayed.',
    'In 2019 Acme had been directed to cease all discharge.',
  ],
})
