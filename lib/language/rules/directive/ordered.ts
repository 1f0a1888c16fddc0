import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct } from '../../command/effects.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { isNobody } from './subject-forms.ts'
import { pattern } from '../../../patterns/pattern.ts'

const notOrdered = /\bnot\s+(?:\w+\s+)?(?:required|ordered|compelled|obligated)/i
/** What the law requires: “no showing is required to”. */
const requiredByLaw = /\b(?:showing|allegations?|it|what|notice)\s*$/i
/** “The attention of the parties is directed to Rule 37”. */
const attention = /\battention\b/i
const assigns = /appointed|designated|assigned/i
const theCase = /^\s*(?:this|the)\s+case/i

/** Whether a verb tells what is not ordered, what the law requires, or to whom a case goes. */
const ordersNothing = (subject: string, verb: string, act: string): boolean =>
  notOrdered.test(verb)
  || attention.test(subject)
  || /required/i.test(verb) && requiredByLaw.test(subject)
  || assigns.test(verb) && theCase.test(act)

const foresees = /expected|bound|charged/i
const crime = /\b(?:crimes?|offenses?|indict\w+|count)\b/i
/** What counsel is expected or bound to be, know and have. */
const readiness = /^\s*(?:be\s+(?:prepared|ready|present|on\s+time|available)|know|have)\b/i
/** What a litigant is expected to do of his own accord. */
const ownMove = /^\s*(?:move|seek|argue|testify|call|oppose|appeal|plead|offer|present|file\s+an?\s+(?:motion|amended))\b/i

/** “Trial is expected to last five days”, “is bound to fail”: what somebody foresees. */
const isForeseen = (subject: string, verb: string, act: string): boolean => {
  if (!foresees.test(verb)) return false
  if (!namesActor(subject) || crime.test(act)) return true
  if (/expected|bound/i.test(verb) && !beginsWithAct(act) && !readiness.test(act)) return true
  return /expected/i.test(verb) && ownMove.test(act)
}

const abstains = /^\s*(?:refrain|cease|desist)\b/i

/** “is ordered to”, “is directed to”, “is required to”. */
export const ordered = commandRule({
  name: 'directive/ordered',
  cue: new RegExp(pattern`
    \b(?:ordered|directed|instructed|required|commanded|compelled|obligated|obliged|requested|asked|appointed|designated|assigned|
    cautioned|invited|expected|reminded|called|bound|tasked|charged)\b`, 'i'),
  kinds: ['ordered'],
  reads: ({ part, subject, act }) => {
    const { words, negative } = part.predicate
    if (ordersNothing(subject, words, act)) return null
    if (/invited/i.test(words)) return 'may'
    if (isForeseen(subject, words, act)) return null
    return negative || /\bnot\s+to$/i.test(words) || abstains.test(act) || isNobody(subject) ? 'must-not' : 'must'
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
    'The attention of the parties is directed to Rule 37(a)(5).',
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
