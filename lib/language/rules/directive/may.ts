import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isEffect, isGoingOn, isProof, isSitting, isState } from '../../command/effects.ts'
import { isCap, isNegative } from '../../command/strong-command.ts'
import { hasTime } from '../../clause/parts.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Whether a subject is somebody by name, or “each”. */
const namesSomebody = (subject: string): boolean =>
  /^(?:each|either|both)(?:\s+of\s+them)?$/i.test(subject) || /(?:^|,\s+)(?:\p{Lu}[\w.&'’-]*,?\s*){1,4}$|^\p{Lu}[\w.&'’-]*(?:\s\p{Lu}[\w.&'’-]*){0,3},\s+wh(?:ich|o)\s[^,;]+,?\s*$/u.test(subject)

/** What confines a permission, and so shows that it is one: “only by the main road”, “without leave”, “but not their addresses”. */
const confined = /\b(?:only|without|provided|one\s+time|once|but\s+not|until|before|after|at\s+(?:the\s+)?(?:trial|hearing|conference)|on\s+(?:request|notice)|in\s+lieu)\b/i

/** “may not be longer than ten pages”: a cap on a paper. */
const cap = /^\s*(?:be|run)\s+(?:to\s+)?(?:longer|more|larger|greater|later)\s+than\b/i

/** What the law speaks of, where a decree of its own would name a paper or a thing. */
const abstract = new RegExp(pattern`
  \b(?:information|evidence|inferences?|relief|leave|claims?|facts?|conduct|defenses?|issues?|questions?|judgment|liability|damages|
  punishment|sanctions?|doubts?|intent|standards?|rules?|statutes?|law|courts?|jurisdiction|immunity|negligence|amendments?|
  dismissal|review|complaints?|actions?|suits?|fees|costs|this|that|such)\s*$`, 'i')

/** Whether a subject is of the law; a paper that is to be proposed is none, and to whom it goes is not what it is: “proposed questions for the Court”. */
const isAbstract = (subject: string): boolean =>
  !/^\W*(?:any\s+|the\s+)?proposed\b/i.test(subject) && abstract.test(subject.replace(/\s+(?:for|to)\s+the\s+(?:court|jury)\s*$/i, ''))

/** “may”: leave to act, and what nobody may do. */
export const may = commandRule({
  name: 'directive/may',
  cue: /\b(?:may|cannot|can not)\b/i,
  kinds: ['may', 'may-not'],
  reads: ({ part, sentence, subject, act }) => {
    const negative = part.predicate.negative || part.predicate.kind === 'may-not' || isNegative(subject) || isCap(subject, act) && !/^\s*(?:file|submit)\b/i.test(act)
    const somebody = namesActor(subject) || !/^\s*be\b/i.test(act) && namesSomebody(subject)
    if (/^so$/i.test(subject)) return 'may'
    if (isGoingOn(act, subject)) return negative ? 'must-not' : 'may'
    if (isProof(act) && !/^(?:you|(?:the\s+)?parties|counsel)$/i.test(subject) && !(negative && somebody) || isEffect(act, somebody ? 'party' : subject) && !(isNegative(subject) && !isSitting(subject) && /^\s*be\s+(?:held|conducted|addressed|heard)\b/i.test(act))) return null
    if (part.predicate.kind === 'may-not' && /^can/i.test(part.predicate.words) && !/^\s*(?:be\s+)?(?:file|serve|extend|disclose|use|contact|leave|appear)/i.test(act)) return null
    if (negative && cap.test(act)) return 'must-not'
    if (isState(act) && !(negative && namesActor(subject) && /^\s*include\b/i.test(act)) && !((/^\s*be\s/i.test(act) || /^\s*include\s+(?:only|no)\b/i.test(act)) && confined.test(act)) || /^\s*be\s+changed\s+only\s+by\s+order/i.test(act)) return null
    if (negative) return 'must-not'
    const shared = part.subject.end <= part.subject.start
    if (shared || somebody) return beginsWithAct(act) || somebody || confined.test(act) ? 'may' : null
    // of a thing: what may be done with it, not what may happen to it
    if (isAbstract(subject) && /^\s*be\s+(?!filed|made)/i.test(act) && !hasTime(sentence, part.start, part.end)) return null
    if (!beginsWithAct(act) && !(/^\s*be\s+\w+(?:ed|en|wn)\b/i.test(act) && (confined.test(act) || !isAbstract(subject))) && !/^\s*(?:follow|exceed)\b/i.test(act)) return null
    return hasTime(sentence, part.start, part.end) || /^\s*be\s+(?:filed|served|submitted|taken|used|made|disclosed|produced|designated)\b/i.test(act) || /^\s*be\s/i.test(act) && (subject !== 'It' || confined.test(act)) && !isAbstract(subject) ? 'may' : null
  },
  examples: [
    { text: 'The committee may in its discretion publish the notice in a newspaper.', yields: ['The committee may in its discretion publish the notice in a newspaper'] },
    { text: 'Counsel who needs an adjournment because of a medical emergency may call chambers.', yields: ['Counsel who needs an adjournment because of a medical emergency may call chambers'] },
    { text: 'Plaintiff may file an amended complaint within 30 days of this Order.', yields: ['Plaintiff may file an amended complaint within 30 days of this Order'] },
    { text: 'Either party may move for a continuance by May 3, 2021.', yields: ['Either party may move for a continuance by May 3, 2021'] },
    { text: 'No motion may be filed without a pre-motion letter.', yields: ['No motion may be filed without a pre-motion letter'] },
    { text: 'The parties may agree to later depositions, but they may not rely on such an agreement to move any other date.', yields: ['The parties may agree to later depositions', 'they may not rely on such an agreement to move any other date'] },
    { text: 'Proposed questions for the Court may be submitted with the joint pretrial order.', yields: ['Proposed questions for the Court may be submitted with the joint pretrial order'] },
    { text: 'You may not include a motion for other relief with the notice.', yields: ['You may not include a motion for other relief with the notice'] },
    { text: 'Counsel may not appear by telephone.', yields: ['Counsel may not appear by telephone'] },
    { text: 'Account numbers may be redacted but not the holders’ names.', yields: ['Account numbers may be redacted but not the holders’ names'] },
    { text: 'No sale may be held before then.', yields: ['No sale may be held before then'] },
    { text: 'If the premium is late, or the policy lapses, Lender may send a notice of default.', yields: ['If the premium is late, or the policy lapses, Lender may send a notice of default'] },
    { text: 'He may be represented by counsel.', yields: ['He may be represented by counsel'] },
    { text: 'Until an order is entered, nobody may file the maintenance file.', yields: ['Until an order is entered, nobody may file the maintenance file'] },
    { text: 'The statement may be shown to the other side and may not be longer than six pages.', yields: ['The statement may be shown to the other side', 'may not be longer than six pages'] },
    { text: 'Notes may be taken but code may not be copied into them.', yields: ['Notes may be taken', 'code may not be copied into them'] },
    { text: 'CONFIDENTIAL material may be disclosed only to: (a) outside counsel; (b) the Court.', yields: ['CONFIDENTIAL material may be disclosed only to: (a) outside counsel; (b) the Court'] },
    { text: 'Until the fee is paid in full, the debtor’s attorney may not accept any fee.', yields: ['Until the fee is paid in full, the debtor’s attorney may not accept any fee'] },
    { text: 'Apex depositions may go forward only after June 1, 2026.', yields: ['Apex depositions may go forward only after June 1, 2026'] },
    { text: 'The sale will be held on Zoom; the Trustee and the Committee may attend.', yields: ['the Trustee and the Committee may attend'] },
    { text: 'Mr. Gray may attend, and so may his wife.', yields: ['Mr. Gray may attend', 'so may his wife'] },
  ],
  counterexamples: [
    'Parties may obtain discovery of any nonprivileged matter that is relevant to a claim.',
    'A scheduling order may be modified only for good cause and with the judge’s consent.',
    'An objection that is not made in this manner is waived and may not be raised on appeal.',
    'The Court may impose sanctions.',
    'Failure to comply may result in dismissal.',
    'The information may be relevant to the claims.',
    'A court may grant leave for good cause.',
    'The trial is set for May 3, 2021.',
    'Plaintiff may suffer harm if relief is denied.',
    'Evidence may be excluded if its value is outweighed.',
    'The information may be obtained from public sources.',
    'Plaintiff may have believed that the date was fixed.',
  ],
})
