import { triggerRule } from './trigger-rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** The day on which the order is entered, filed or issued; “within ten days of this Order” runs from there, too. */
export const orderEntry = triggerRule({
  name: 'trigger/order-entry',
  of: 'order-entry',
  words: new RegExp(pattern`
    ^(?!(?:the\s+)?date\s+(?:of|on)\s+this\b)(?:the\s+)?(?:date\s+(?:(?:of|on\s+which|that)\s+|(?=(?:this|
    the)\s+\w+\s+is\b)))?(?:the\s+)?(?:(?:entry|issuance|filing|docketing|publication|posting|rendition)(?:\s+(?:date\s+)?(?:of|
    on\s+the\s+docket\s+of))?\s+(?:this|the\s+(?:within|instant|present|foregoing))\b|(?:this|the\s+(?:within|instant|
    present))\s+(?:[\w-]+\s+){0,4}?(?:order|judgment|decision|opinion|letter|ruling|minute\s+(?:entry|order)|entry|notice|
    endorsement|decree|directive)(?:[’']s\s+(?:entry|issuance|filing)|\s+(?:is|was|being)\s+(?:entered|filed|issued|
    docketed))?\s*$|its\s+(?:entry|issuance|filing)|(?:(?:entry|issuance)\s+of\s+)?the\s+Court[’']s\s+order\s*$|
    (?:entry|issuance|filing)\s+hereof|hereof\s*$|
    this\s+(?:[\w-]+\s+){0,4}(?:order|judgment|decision|opinion|letter|ruling|entry|notice|endorsement|decree)\b
    (?!\s+(?:expires?|terminates?|lapses?|ends|dissolves?|becomes?|takes\s+effect|is\s+(?:dissolved|vacated|lifted|
    terminated|modified|satisfied|complied|final))\b))`, 'i'),
  examples: [
    { text: 'Within fourteen days of the Court’s Order, Plaintiff shall file a notice.', yields: ['the Court’s Order'] },
    { text: 'Defts. shall produce the list w/in 10 days of this endorsement.', yields: ['this endorsement'] },
    { text: 'Defendants shall file a report no later than 30 days after entry of this judgment.', yields: ['entry of this judgment'] },
    { text: 'He shall deliver a copy of this Order to his client within three (3) days of its entry.', yields: ['its entry'] },
    { text: 'Within ten days of this letter, counsel shall confer.', yields: ['this letter'] },
    { text: 'Plaintiff has fourteen days from the date of entry of this Order to amend.', yields: ['the date of entry of this Order'] },
    { text: 'The debtor shall serve notice within seven (7) days after the issuance of this Order.', yields: ['the issuance of this Order'] },
    { text: 'The fee must be paid within 28 days of this Memorandum and Order.', yields: ['this Memorandum and Order'] },
    { text: 'Respondent shall answer within 60 days of the date this Order is filed.', yields: ['the date this Order is filed'] },
    { text: 'The amended complaint must be filed within 28 days of the date this order is filed and must bear the case number.', yields: ['the date this order is filed'] },
    { text: 'The answer is due 21 days after this order is entered.', yields: ['this order is entered'] },
  ],
  counterexamples: [
    'The final report shall be served sixty days before this Order expires.',
    'The parties shall confer within 14 days after the Court’s order on the motion.',
    'Counsel shall confer within ten days of the date of this Order.',
    'The motion is due 14 days after service of this Order.',
    'Costs are due within 14 days after entry of judgment by the appellate court.',
    'Plaintiff shall respond within 7 days of receipt of this Order.',
  ],
})
