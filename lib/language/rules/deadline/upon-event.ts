import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { pattern } from '../../../patterns/pattern.ts'

const UPON = new RegExp(pattern`
  (?<![\p{L}-])(?:immediately\s+|promptly\s+)?(?:upon|on)\s+
  (?=(?:(?:the|its|his|her|their|any|such|[\p{L}]+[’']s?)\s+){0,3}
  (?:(?:written|oral|timely|actual|reasonable|earlier|full|first|initial|final|successful)\s+){0,2}
  (?:receipt|receiving|requests?|demand|expiration|expiry|completion|completing|filing|entry|service|notice|
  notification|confirmation|termination|release|issuance|payment|conclusion|return|approval|appointment|resolution|
  denial|learning|discovery\s+of|discovering|arrival|execution|determination|dismissal|settlement|transfer|delivery|
  submission|appearance)\b(?!\s*[’'.]))`, 'giu')
const LEARNT = /(?<![\p{L}-])(?:as\s+soon\s+as)\s+(?!(?:reasonably\s+)?(?:practicable|possible|practical|feasible|reasonable)\b)/giu
const CLOSE = /(?<![\p{L}-])at\s+(?=closing\b|the\s+(?:close|conclusion|end|start|beginning|commencement|opening|outset)\s+of\b)/giu
const DAY = /(?<![\p{L}-])(?:on\s+the\s+(?:same\s+)?|the\s+same\s+)(?:day|date|morning)\s+(?:of|that|as|on\s+which|when)\s+/giu

/** “at the time of the deposition”, “at the time the motion is filed”, “concurrently with its answer” */
const AT_TIME = new RegExp(pattern`
  (?<![\p{L}-])(?:at\s+the\s+time\s+(?:of\s+|(?:that\s+|when\s+)?(?=(?:the|a|an|any|it|he|she|they|such)\s))|
  (?:concurrently|simultaneously|contemporaneously)\s+with\s+)(?!this\b)`, 'giu')
/** “when the subpoena is served”: what becomes of a paper, not a condition of any other kind. */
const WHEN = new RegExp(pattern`
  (?<![\p{L}-])when\s+(?=(?:(?:the|a|an|any|its|his|her|their|such|each|that)\s+)?(?:[\p{L}’'-]+\s+){1,4}
  (?:is|are|has\s+been|have\s+been)\s+(?:filed|served|lodged|entered|issued|received|docketed|produced|submitted|
  completed|finished|concluded|made|released)\b)`, 'giu')

/** What the court's rules or a motion call for, not a time: “upon good cause”, “released upon execution of a bond”. */
const CONDITION = /\b(?:released|conditioned|contingent|deposition|examination|based|rely|relied|reliance)\b[^,.;]{0,40}$/i

/** “on notice to opposing parties”, “the Court reserves on Plaintiffs' request”: how, or about what, and no time. */
const MANNER = /^on\s+(?:[\p{L}’']+\s+){0,4}?(?:requests?|notice|notification|release|settlement|approval)\b/iu
const SHOULD_THE_COURT = /\bshould\s+the\s+court\b/i

/** “at the time it was allotted”: when something was. */
const HAPPENED = /^at\s+the\s+time\s+(?:that\s+|when\s+)?(?:\w+\s+){1,3}(?:was|were|had)\b/i

const WAYS = [UPON, LEARNT, CLOSE, DAY, AT_TIME, WHEN]

/** “upon receipt”, “upon request”, “as soon as the dispute has ripened”, “at the close of the session”, “when it is filed”. */
export const uponEvent: Rule<Draft<Deadline>> = {
  name: 'deadline/upon-event',
  cue: /\b(?:upon|as\s+soon\s+as|at\s+(?:the|closing)|on\s|the\s+same|when|with)\b/i,
  produce: (sentence, context) => WAYS.flatMap((way) => [...sentence.text.matchAll(way)]).flatMap((m) => {
    const ahead = sentence.text.slice(0, m.index)
    if (HAPPENED.test(sentence.text.slice(m.index, m.index + m[0].length + 30))) return []
    if (CONDITION.test(ahead) || SHOULD_THE_COURT.test(ahead) || MANNER.test(sentence.text.slice(m.index))) return []
    const start = sentence.start + m.index
    const draft = aroundEvent(uponEvent.name, sentence, start, start + m[0].length, context)
    return draft ? [draft] : []
  }).sort((a, b) => a.span.start - b.span.start),
  examples: [
    { text: 'Defendant shall, upon request, deliver them.', yields: ['upon request'] },
    { text: 'The Clerk of the Court shall release it to Plaintiff upon the expiration of the time to appeal, and shall close this case.', yields: ['upon the expiration of the time to appeal'] },
    { text: 'The vendor is directed to erase its backup copy upon Plaintiff’s counsel’s written confirmation that delivery is complete.', yields: ['upon Plaintiff’s counsel’s written confirmation that delivery is complete'] },
    { text: 'A party shall state its grounds at the time of the deposition.', yields: ['at the time of the deposition'] },
    { text: 'Notice shall be given to the other side when the subpoena is served.', yields: ['when the subpoena is served'] },
    { text: 'The statement shall be filed concurrently with its answer.', yields: ['concurrently with its answer'] },
    { text: 'Payment is due at the close of the session.', yields: ['at the close of the session'] },
    { text: 'Please call my case manager as soon as the dispute has ripened; both sides must be on the line.', yields: ['as soon as the dispute has ripened'] },
    { text: 'Proposed orders must go to chambers on the day that the motion is filed.', yields: ['on the day that the motion is filed'] },
  ],
  counterexamples: [
    'Upon consideration of the motion, it shall be granted.',
    'The Defendant shall be released upon the execution of a bond.',
    'Testimony must be taken by deposition upon oral examination.',
    'At the time of the accident the crane was closed.',
    'When the parties disagree, they shall confer.',
    'The Court will rule upon completion of briefing.',
    'A request for more time must be made on notice to opposing parties.',
    'The Court reserves ruling on Plaintiff’s request to unseal the record, and counsel shall confer.',
  ],
}
