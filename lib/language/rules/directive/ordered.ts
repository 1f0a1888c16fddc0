import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct } from '../../command/effects.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “is ordered to”, “is directed to”, “is required to”. */
export const ordered = commandRule({
  name: 'directive/ordered',
  cue: new RegExp(pattern`
    \b(?:ordered|directed|instructed|required|commanded|compelled|obligated|obliged|requested|asked|appointed|designated|assigned|
    cautioned|invited|expected|reminded|called|bound|tasked|charged)\b`, 'i'),
  kinds: ['ordered'],
  reads: ({ part, subject, act }) => {
    if (/\bnot\s+(?:\w+\s+)?(?:required|ordered|compelled|obligated)/i.test(part.predicate.words)) return null
    if (/required/i.test(part.predicate.words) && /\b(?:showing|allegations?|it|what|notice)\s*$/i.test(subject)) return null
    if (/appointed|designated|assigned/i.test(part.predicate.words) && /^\s*(?:this|the)\s+case/i.test(act)) return null
    if (/invited/i.test(part.predicate.words)) return 'may'
    // “Trial is expected to last five days”, “is bound to fail”: what somebody foresees
    if (/expected|bound|charged/i.test(part.predicate.words) && (!namesActor(subject) || /\b(?:crimes?|offenses?|indict\w+|count)\b/i.test(act) || /expected|bound/i.test(part.predicate.words) && !(beginsWithAct(act) || /^\s*(?:be\s+(?:prepared|ready|present|on\s+time|available)|know|have)\b/i.test(act)) || /expected/i.test(part.predicate.words) && /^\s*(?:move|seek|argue|testify|call|oppose|appeal|plead|offer|present|file\s+an?\s+(?:motion|amended))\b/i.test(act))) return null
    return /\bnot\s+to$/i.test(part.predicate.words) || part.predicate.negative || /^\s*(?:refrain|cease|desist)\b/i.test(act) || /^(?:no|neither)\b/i.test(subject) ? 'must-not' : 'must'
  },
  examples: [
    { text: 'Defendants are hereby ORDERED to produce the logs within seven days.', yields: ['Defendants are hereby ORDERED to produce the logs within seven days'] },
    { text: 'The Clerk of Court is respectfully directed to close the case.', yields: ['The Clerk of Court is respectfully directed to close the case'] },
    { text: 'Counsel are directed to comply with Rule 26(f) and to file a joint report on or before March 27, 2006.', yields: ['Counsel are directed to comply with Rule 26(f)', 'to file a joint report on or before March 27, 2006'] },
    { text: 'Mr. Farrow is ORDERED TO SHOW CAUSE, in writing, by October 22, 2025, why he should not be sanctioned.', yields: ['Mr. Farrow is ORDERED TO SHOW CAUSE, in writing, by October 22, 2025, why he should not be sanctioned'] },
    { text: 'The United States Marshal is directed to serve the complaint.', yields: ['The United States Marshal is directed to serve the complaint'] },
    { text: 'Plaintiff is instructed not to contact chambers.', yields: ['Plaintiff is instructed not to contact chambers'] },
    { text: 'Defendant is directed, on or before June 1, 2026, to file an affidavit.', yields: ['Defendant is directed, on or before June 1, 2026, to file an affidavit'] },
    { text: 'Mr. Whitcomb is expected to attend every conference and is tasked with preparing the agenda.', yields: ['Mr. Whitcomb is expected to attend every conference', 'is tasked with preparing the agenda'] },
    { text: 'Counsel are directed either to meet in person or to speak by telephone.', yields: ['Counsel are directed either to meet in person or to speak by telephone'] },
  ],
  counterexamples: [
    'Trial is expected to last five days.',
    'Defendant is expected to move for summary judgment.',
    'The claim is bound to fail.',
    'Defendant is charged with receiving stolen goods, an offense under the code.',
    'Defendants were ordered to produce the logs.',
    'The parties are not required to attend.',
    'Discovery is stayed.',
    'In 2019 Acme had been directed to cease all discharge.',
  ],
})
