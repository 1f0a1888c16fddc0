import { commandRule } from '../../command/command-rule.ts'
import type { Modality } from '../../finding.ts'
import { isNobody, isSomebody } from './subject-forms.ts'

const leaveWords = /\b(?:leave|permission)\b/i
const toAct = /\bto\s+[a-z]/i
/** What somebody entitled may do; to anything else he has a right by law. */
const entitledAct = /^\s*(?:retain|keep|use|file|inspect|withhold|redact|serve|take|depose|recover\s+possession)\b/i
const filler = /^(?:it|there)$/i

/** “Leave to amend is granted”. */
const ofLeave = (subject: string, act: string, negative: boolean): Modality | null => {
  if (!toAct.test(`${subject} ${act}`)) return null
  return negative ? 'must-not' : 'may'
}

/** “is granted leave to”, “is permitted to”, “is entitled to”. */
export const leave = commandRule({
  name: 'directive/leave',
  cue: /\b(?:leave|permission|permitted|allowed|authorized|entitled|free|liberty|granted|welcome)\b/i,
  kinds: ['leave'],
  reads: ({ part, subject, act }) => {
    const { words, negative } = part.predicate
    if (leaveWords.test(subject)) return ofLeave(subject, act, negative)
    if (/entitled/i.test(words) && !entitledAct.test(act)) return null
    if (!isSomebody(subject) || filler.test(subject.trim())) return null
    return isNobody(subject) || negative && !/\bbut\s+not\b/i.test(words) ? 'must-not' : 'may'
  },
  examples: [
    { text: 'Plaintiff is GRANTED LEAVE to amend within 21 days.', yields: ['Plaintiff is GRANTED LEAVE to amend within 21 days'] },
    { text: 'Defendants have leave to file a sur-reply by May 3, 2021.', yields: ['Defendants have leave to file a sur-reply by May 3, 2021'] },
    { text: 'Counsel are entitled to retain one archival copy of all documents filed.', yields: ['Counsel are entitled to retain one archival copy of all documents filed'] },
    { text: 'The trustee is authorized to sell the property.', yields: ['The trustee is authorized to sell the property'] },
    { text: 'Each side is permitted to take five depositions.', yields: ['Each side is permitted to take five depositions'] },
    { text: 'Leave is granted to each party to amend once before June 1, 2026.', yields: ['Leave is granted to each party to amend once before June 1, 2026'] },
    { text: 'Permission to appear by telephone is granted to counsel from out of town.', yields: ['Permission to appear by telephone is granted to counsel from out of town'] },
    { text: 'The Marshal is authorized, but not required, to accompany the server.', yields: ['The Marshal is authorized, but not required, to accompany the server'] },
  ],
  counterexamples: [
    'Leave is granted only for good cause.',
    'Plaintiff is entitled to judgment as a matter of law.',
    'Courts are permitted to take notice of such facts.',
    'Plaintiff was granted leave to amend.',
  ],
})
