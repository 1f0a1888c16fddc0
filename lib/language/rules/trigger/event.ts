import { triggerRule } from './trigger-rule.ts'

/** Anything else that a period runs from. What the document itself dates is found when all of it has been read. */
export const event = triggerRule({
  name: 'trigger/event',
  of: 'event',
  words: /^(?!(?:this|its|the)\s+(?:order|entry|judgment)\b)\S/i,
  examples: [
    { text: 'Within seven days after the mediation, counsel shall file a joint notice.', yields: ['the mediation'] },
    { text: 'Oppositions are due 21 days after the motion is filed, and replies 10 days after the opposition is filed.', yields: ['the motion is filed', 'the opposition is filed'] },
    { text: 'Counsel shall disclose the name of the expert seven (7) days before giving the expert any confidential material.', yields: ['giving the expert any confidential material'] },
    { text: 'Within sixty (60) days after the termination of this action, including all appeals, each party must return the material.', yields: ['the termination of this action, including all appeals'] },
    { text: 'Requests for more pages are to be made three business days before the brief is due; leave is rare.', yields: ['the brief is due'] },
    { text: 'At least 14 days before the final pretrial conference the parties shall file a joint statement.', yields: ['the final pretrial conference'] },
  ],
  counterexamples: [
    'The parties shall file a joint report by March 5, 2026.',
    'Each side has 14 hours for its case.',
  ],
})
