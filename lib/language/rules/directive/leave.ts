import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** “is granted leave to”, “is permitted to”, “is entitled to”. */
export const leave = commandRule({
  name: 'directive/leave',
  cue: /\b(?:leave|permission|permitted|allowed|authorized|entitled|free|liberty|granted|welcome)\b/i,
  kinds: ['leave'],
  reads: ({ part, subject, act }) =>
    /\b(?:leave|permission)\b/i.test(subject) ? /\bto\s+[a-z]/i.test(`${subject} ${act}`) ? part.predicate.negative ? 'must-not' : 'may' : null
    : (/entitled/i.test(part.predicate.words) && !/^\s*(?:retain|keep|use|file|inspect|withhold|redact|serve|take|depose|recover\s+possession)\b/i.test(act)) || !(namesActor(subject) || /\p{Lu}[\w.&'’-]*,?\s*$/u.test(subject)) || /^(?:it|there)$/i.test(subject.trim()) ? null
      : /^(?:no|neither)\b/i.test(subject) || part.predicate.negative && !/\bbut\s+not\b/i.test(part.predicate.words) ? 'must-not' : 'may',
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
  counterexamples: ['Leave is granted only for good cause.', 'Plaintiff is entitled to judgment as a matter of law.', 'Courts are permitted to take notice of such facts.', 'Plaintiff was granted leave to amend.'],
})
