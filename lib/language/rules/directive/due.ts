import { commandRule } from '../../command/command-rule.ts'
import { isOptional } from '../../command/strong-command.ts'

/** “due to be granted”, “due to the illness of counsel”: what is to come, or a cause. */
const dueTo = /^\s*to\s+(?:be\s+\w+ed\b|an?\s|the\s|his\s|her\s|its\s|their\s|[a-z]+(?:\s+[a-z]+){0,3}\s*[;.]?\s*$)/i
const dueToFault = /^\s*to\s+(?:improper|insufficient|lack|failure|inadequate|ineffective)\b/i
/** “payable on demand”, “payable to the Clerk”: how, and not by when. */
const payableHow = /^\s*(?:on|at|to|upon)\b/i
/** “the amount due”, “due process”: of a debt, and of no act. */
const debt = /\b(?:process|amount|amounts|sums?|money|payments? (?:past|then)|balance)\s*$/i
const pointer = /^(?:that|which|it\s+is|(?:with\s+)?the\s+(?:first|last|next)(?:\s+(?:one|report))?)$/i

/** Whether “due” tells a cause, a debt or no paper at all. */
const isOtherwiseDue = (subject: string, verb: string, act: string): boolean =>
  subject.trim() === ''
  || /due$/i.test(verb) && dueTo.test(act) && !/\d/.test(act)
  || dueToFault.test(act)
  || /payable$/i.test(verb) && payableHow.test(act)
  || debt.test(subject)
  || pointer.test(subject.trim())

/** “is due by May 3”, “Responses due 9/24/2008”, and what shares such a date: “and replies 10 days after”. */
export const due = commandRule({
  name: 'directive/due',
  cue: /\b(?:due|payable)\b|\b(?:repl(?:y|ies)|responses?|oppositions?|rebuttals?|disclosures?|reports?)\b/i,
  kinds: ['due'],
  reads: ({ subject, sentence, part, act }) => {
    if (isOtherwiseDue(subject, part.predicate.words, act)) return null
    if (/^\s*not\s+to\s+exceed\b/i.test(act)) return 'must-not'
    const paper = sentence.text.slice(part.start, part.end).split(/\bdue\b/i)[0]!
    return isOptional(paper) || /^\W*optional/i.test(subject) ? 'may' : 'must'
  },
  examples: [
    { text: 'Defendants’ disclosures, if any are called for, are due March 22, 2024.', yields: ['Defendants’ disclosures, if any are called for, are due March 22, 2024'] },
    { text: 'Answer due by March 14, 2023 Signed by Judge Jane Roe on 3/7/2023. (abc)', yields: ['Answer due by March 14, 2023'] },
    { text: 'Motions in limine due by 9/17/2008; responses due 9/24/2008.', yields: ['Motions in limine due by 9/17/2008', 'responses due 9/24/2008'] },
    { text: 'Oppositions are due 21 days after the motion is filed, and replies 10 days after the opposition is filed.', yields: ['Oppositions are due 21 days after the motion is filed', 'replies 10 days after the opposition is filed'] },
    { text: 'A reply, if any, is due by June 8, 2022.', yields: ['A reply, if any, is due by June 8, 2022'] },
    { text: 'Any objections are due within 14 days of service.', yields: ['Any objections are due within 14 days of service'] },
    { text: 'Responses due by 3/5/2021. Replies due by 3/12/2021.', yields: ['Responses due by 3/5/2021', 'Replies due by 3/12/2021'] },
    { text: 'The fine is payable within 30 days.', yields: ['The fine is payable within 30 days'] },
    { text: 'Set/Reset Deadlines: Answer due by 3/5/2021.', yields: ['Answer due by 3/5/2021'] },
    { text: 'A motion attacking an expert is due when dispositive motions are.', yields: ['A motion attacking an expert is due when dispositive motions are'] },
    { text: 'The reply brief, which was due on February 2, 2026, is now due on or before March 2, 2026.', yields: ['The reply brief, which was due on February 2, 2026, is now due on or before March 2, 2026'] },
  ],
  counterexamples: [
    'Denying 21 Motion to Dismiss Indictment due to improper instructions to the grand jury of 2011.',
    'The motion is due to be granted in part.',
    'The delay was due to illness.',
    'Plaintiff received due process.',
    'The response was due on May 3, 2020.',
    'Due to the holiday, the office is closed.',
  ],
})
