import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isEffect, isProof, isState } from '../../command/effects.ts'
import { isNegative } from '../../command/strong-command.ts'
import { hasTime } from '../../clause/parts.ts'
import { namesActor } from '../../obligor/subject-words.ts'

/** “may”: leave to act, and what nobody may do. */
export const may = commandRule({
  name: 'directive/may',
  cue: /\b(?:may|cannot|can not)\b/i,
  kinds: ['may', 'may-not'],
  reads: ({ part, sentence, subject, act }) => {
    if (isEffect(act, subject) || isProof(act)) return null
    const negative = part.predicate.negative || part.predicate.kind === 'may-not' || isNegative(subject)
    if (part.predicate.kind === 'may-not' && /^can/i.test(part.predicate.words) && !/^\s*(?:be\s+)?(?:file|serve|extend|disclose|use|contact|leave|appear)/i.test(act)) return null
    const ownSubject = part.subject.end > part.subject.start
    if (isState(act) || !beginsWithAct(act) && !namesActor(subject) && !negative && !/^\s*(?:follow|exceed)\b/i.test(act)) return null
    if (!negative && ownSubject && !namesActor(subject) && !hasTime(sentence, part.start, part.end) && !/^\s*be\s+(?:filed|served|submitted|taken|used|made|disclosed|produced|designated)\b/i.test(act) && !/\p{Lu}[\w.&'’-]*,?\s*$/u.test(subject)) return null
    if (/^\s*be\s+changed\s+only\s+by\s+order/i.test(act)) return null
    return negative ? 'must-not' : 'may'
  },
  examples: [
    { text: 'Plaintiff may file an amended complaint within 30 days of this Order.', yields: ['Plaintiff may file an amended complaint within 30 days of this Order'] },
    { text: 'Either party may move for a continuance by May 3, 2021.', yields: ['Either party may move for a continuance by May 3, 2021'] },
    { text: 'No motion may be filed without a pre-motion letter.', yields: ['No motion may be filed without a pre-motion letter'] },
    { text: 'The parties may agree to later depositions, but they may not rely on such an agreement to move any other date.', yields: ['The parties may agree to later depositions', 'they may not rely on such an agreement to move any other date'] },
    { text: 'Counsel may not appear by telephone.', yields: ['Counsel may not appear by telephone'] },
    { text: 'He may be represented by counsel.', yields: ['He may be represented by counsel'] },
    { text: 'Until an order is entered, nobody may file the maintenance file.', yields: ['Until an order is entered, nobody may file the maintenance file'] },
  ],
  counterexamples: [
    'The Court may impose sanctions.',
    'Failure to comply may result in dismissal.',
    'The information may be relevant to the claims.',
    'A court may grant leave for good cause.',
    'The trial is set for May 3, 2021.',
    'Plaintiff may suffer harm if relief is denied.',
    'Plaintiff may have believed that the date was fixed.',
  ],
})
