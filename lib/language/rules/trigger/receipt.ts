import { triggerRule } from './trigger-rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Receipt of a paper, a payment, a notice. */
export const receipt = triggerRule({
  name: 'trigger/receipt',
  of: 'receipt',
  words: new RegExp(pattern`
    ^(?:the\s+)?(?:date\s+of\s+)?(?:(?:[\w’']+\s+){0,3}?receipt\b|receiving\b|
    (?:(?!when\b|after\b)[\w’'()-]+\s+){1,6}?(?:receives?|received|is\s+received|are\s+received|has\s+received)\b)`, 'i'),
  examples: [
    { text: 'The proceeds shall be deposited within five days of receipt.', yields: ['receipt'] },
    { text: 'Within thirty (30) days after receipt of the materials described above, Defendants shall produce the documents.', yields: ['receipt of the materials described above'] },
    { text: 'A party may, within thirty (30) days after receiving the transcript, designate portions of it.', yields: ['receiving the transcript'] },
    { text: 'Defendant shall pay within thirty Days of receipt of a written demand.', yields: ['receipt of a written demand'] },
    { text: 'The notice must be returned within 14 days after counsel receives it.', yields: ['counsel receives it'] },
  ],
  counterexamples: [
    'Responses are due twenty-one days after service of the motion.',
    'The report is due within ten days of the date of this Order.',
    'Counsel shall confer within 5 days of that session.',
  ],
})
