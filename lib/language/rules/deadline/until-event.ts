import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { pattern } from '../../../patterns/pattern.ts'

const UNTIL = new RegExp(pattern`
  (?<![\p{L}-])(?:until|till|up\s+until|pending|through)\s+
  (?!further\b|otherwise\b|ordered\b|authori[sz]ed\b|(?:an?\s+)?(?:further\s+)?orders?\s+of\b|
  that\s+(?:date|time|period|day)|such\s+time|such\s+(?:date|time)|then\b|now\b|today\b|recently|they\s+are\s+used|\d)`, 'giu')
const PENDING = /^pending|^through/i
/** Until then nobody is bound: “has no effect until …”. */
const NO_EFFECT = /\b(?:interest|no\s+effect|not\s+be\s+deemed|jury\s+will|has\s+been|was|were|unless\s+and)\b[^.;]*$/i
/** “Until the case is submitted, the jury will be excused”: the court's own doing. */
const JURY_FIRST = /^[^,]{0,120},\s+the\s+jury\b/i

/** “until the court rules on the challenge”, “may not sell the property until it is discharged”. */
export const untilEvent: Rule<Draft<Deadline>> = {
  name: 'deadline/until-event',
  cue: /\b(?:until|till)\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(UNTIL)].flatMap((m) => {
    if (PENDING.test(m[0]) || NO_EFFECT.test(sentence.text.slice(0, m.index))) return []
    if (m.index < 3 && JURY_FIRST.test(sentence.text)) return []
    const start = sentence.start + m.index
    const draft = aroundEvent(untilEvent.name, sentence, start, start + m[0].length, context)
    return draft ? [draft] : []
  }),
  examples: [
    { text: 'All parties shall continue to maintain the material as confidential until the court rules on the challenge.', yields: ['until the court rules on the challenge'] },
    { text: 'She may not sell the property until it is discharged, and shall notify the Court.', yields: ['until it is discharged'] },
    { text: 'Until an order is entered, nobody may file the maintenance file.', yields: ['Until an order is entered'] },
    { text: 'No motion may be filed until counsel have conferred in person.', yields: ['until counsel have conferred in person'] },
    { text: 'Jurors may not be contacted until the jury is discharged.', yields: ['until the jury is discharged'] },
    { text: 'Discovery shall be stayed until the motion to dismiss is decided.', yields: ['until the motion to dismiss is decided'] },
  ],
  counterexamples: [
    'The record shall remain sealed until further order of the Court.',
    'Dynadot shall not disclose it unless and until authorized to do so by the Court.',
    'A stipulation has no effect until the Court signs it.',
    'Until the case is submitted for deliberations, the jury will be excused each day at 4:30 p.m.',
    'He worked until the whistle blew.',
    'Interest shall run at the federal rate until paid.',
  ],
}
