import { triggerRule } from './trigger-rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Service of a paper: a date that the document does not tell. */
export const service = triggerRule({
  name: 'trigger/service',
  of: 'service',
  words: new RegExp(pattern`
    ^(?:the\s+)?(?:date\s+(?:of|on\s+which)\s+)?(?:(?:the\s+)?(?:filing\s+(?:and|or|and\/or)\s+)?service\b|(?:being|
    having\s+been)\s+served|serving\b|(?:(?!when\b|after\b)[\w’'()-]+\s+){1,6}?(?:is|are|was|were|has\s+been|have\s+been|
    being)\s+(?:filed\s+(?:and|or)\s+)?served\b)`, 'i'),
  examples: [
    { text: 'Responses are due twenty-one days after service of the motion.', yields: ['service of the motion'] },
    { text: 'Replies are due no later than seven days following the date of service of Plaintiff’s oppositions.', yields: ['the date of service of Plaintiff’s oppositions'] },
    { text: 'Your opponent shall answer within seven days of service.', yields: ['service'] },
    { text: 'Defendant must answer within 21 days after being served with the summons and complaint.', yields: ['being served with the summons and complaint'] },
    { text: 'Objections must be filed within fourteen days after the report is served.', yields: ['the report is served'] },
  ],
  counterexamples: [
    'Defendant shall answer within 30 days of receipt of the complaint.',
    'Oppositions are due 21 days after the motion is filed.',
    'The parties shall confer within 7 days of the date of this Order.',
  ],
})
