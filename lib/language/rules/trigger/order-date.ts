import { triggerRule } from './trigger-rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** The day on which the order itself is dated or signed. */
export const orderDate = triggerRule({
  name: 'trigger/order-date',
  of: 'order-date',
  words: new RegExp(pattern`
    ^(?!.*\bis\s+(?:entered|filed|docketed|issued)\s*$)(?:the\s+)?(?:date|day)\s+(?:of|on|that|upon|hereof|this|
    the\s+Court\s+(?:signs|enters))(?:\s+which)?(?!\s+(?:the\s+)?(?:entry|filing|issuance|docketing|service|receipt))(?:\s*$|
    \s+(?:(?:this|the\s+(?:within|instant|present|foregoing))\b(?!.*\b(?:entered|filed|docketed|served|
    received)\b)(?:\s+[\w-]+){0,4}?\s+)?(?:order|judgment|decision|opinion|letter|ruling|memorandum|entry|minute|notice|signing|
    signature|it\s+is\s+signed|signs?)\b|\s+hereof)|^(?:the\s+)?(?:signing|date)\s+(?:of\s+(?:this|the\s+instant)\s+\w+|hereof)$|
    ^today\b|^(?:this|the)\s+(?:same\s+)?date$`, 'i'),
  examples: [
    { text: 'Counsel shall confer within ten (10) days of the date of this Order.', yields: ['the date of this Order'] },
    { text: 'Within 30 days from the date of this order, Plaintiff may file individual complaints.', yields: ['the date of this order'] },
    { text: 'These forms must be filed within fourteen (14) days of the date of this letter.', yields: ['the date of this letter'] },
    { text: 'Defendant must answer within 21 days of the date hereof.', yields: ['the date hereof'] },
    { text: 'Objections are due fourteen days from the date of this Memorandum Opinion and Order.', yields: ['the date of this Memorandum Opinion and Order'] },
    { text: 'Plaintiff shall pay the fee within 30 days of the date of this Decision.', yields: ['the date of this Decision'] },
  ],
  counterexamples: [
    'Plaintiff shall file its bill of costs within 14 days after entry of this judgment.',
    'Defendant must answer within 21 days of the date of service.',
    'Any appeal must be filed within 30 days of the date of entry of this Order.',
    'The report is due seven days after the date of the mediation.',
  ],
})
