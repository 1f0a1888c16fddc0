import { commandRule } from '../../command/command-rule.ts'
import type { Candidate } from '../../command/candidate.ts'
import { beginsWithAct, isEffect, isGoingOn, isProof, isSitting, isState } from '../../command/effects.ts'
import { isCap, isNegative, takesNone } from '../../command/strong-command.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { isConfined, isDoneWithThing } from './done-with-thing.ts'
import { pattern } from '../../../patterns/pattern.ts'

const eachOne = /^(?:each|either|both)(?:\s+of\s+them)?$/i
/** A name at the end, or one that a relative clause goes on about: “Acme”, “Acme, which sued first,”. */
const name = new RegExp(pattern`
  (?:^|,\s+)(?:\p{Lu}[\w.&'’-]*,?\s*){1,4}$|^\p{Lu}[\w.&'’-]*(?:\s\p{Lu}[\w.&'’-]*){0,3},\s+wh(?:ich|o)\s[^,;]+,?\s*$`, 'u')
const passive = /^\s*be\b/i

/** Whether the subject is somebody: an actor, “each”, or what acts and has a name. */
const namesSomebody = ({ subject, act }: Candidate): boolean =>
  namesActor(subject) || !passive.test(act) && (eachOne.test(subject) || name.test(subject))

const filing = /^\s*(?:file|submit)\b/i

/** Whether a clause denies leave: “may not”, “no party may”, “no more than five may”. */
const isDenied = ({ part, subject, act }: Candidate): boolean =>
  part.predicate.negative || part.predicate.kind === 'may-not' || isNegative(subject) || isCap(subject, act) && !filing.test(act)
  || takesNone(act) || onlySo.test(act)

/** “may be used only for”, “may include only one claim”. */
const onlySo = /^\s*(?:be\s+)?(?:\w+ly\s+)?[a-z-]+\s+only\s+(?:one|two|by|for|to|in|with|if|after|during|as)\b/i

const parties = /^(?:you|(?:the\s+)?parties|counsel)$/i
const held = /^\s*be\s+(?:held|conducted|addressed|heard)\b/i
/** What nobody “cannot” do by an order; anything else is beyond him. */
const actForbidden = /^\s*(?:be\s+)?(?:file|serve|extend|disclose|use|contact|leave|appear)/i

/** Whether a clause tells what the law lets one prove, what may come of something, or what cannot be done. */
const isOfLaw = ({ part, subject, act }: Candidate, negative: boolean, somebody: boolean): boolean => {
  const { kind, words } = part.predicate
  if (isProof(act) && !parties.test(subject) && !(negative && somebody)) return true
  // “No dispute may be heard without a letter”: denied by the order itself
  const noneHeard = isNegative(subject) && !isSitting(subject) && held.test(act)
  if (isEffect(act, somebody ? 'party' : subject) && !noneHeard) return true
  return kind === 'may-not' && /^can/i.test(words) && !actForbidden.test(act)
}

const being = /^\s*be\s/i
const including = /^\s*include\b/i
const includingOnly = /^\s*include\s+(?:only|no)\b/i
const changedByOrder = /^\s*be\s+changed\s+only\s+by\s+order/i

/** Whether a clause tells how something is, and confines nobody. */
const tellsState = ({ subject, act }: Candidate, negative: boolean): boolean => {
  if (changedByOrder.test(act)) return true
  if (!isState(act)) return false
  const forbidsInclusion = negative && namesActor(subject) && including.test(act)
  const confines = (being.test(act) || includingOnly.test(act)) && isConfined(act)
  return !forbidsInclusion && !confines
}

/** “may not be longer than ten pages”: a cap on a paper. */
const cap = /^\s*(?:be|run)\s+(?:to\s+)?(?:longer|more|larger|greater|later)\s+than\b/i

/** “may”: leave to act, and what nobody may do. */
export const may = commandRule({
  name: 'directive/may',
  cue: /\b(?:may|cannot|can not)\b/i,
  kinds: ['may', 'may-not'],
  reads: (candidate) => {
    const { part, subject, act } = candidate
    const negative = isDenied(candidate)
    const somebody = namesSomebody(candidate)
    if (/^so$/i.test(subject)) return 'may'
    if (isGoingOn(act, subject)) return negative ? 'must-not' : 'may'
    if (isOfLaw(candidate, negative, somebody)) return null
    if (negative && cap.test(act)) return 'must-not'
    if (tellsState(candidate, negative)) return null
    if (negative) return 'must-not'
    if (somebody) return 'may'
    const shared = part.subject.end <= part.subject.start
    if (shared) return beginsWithAct(act) || isConfined(act) ? 'may' : null
    return isDoneWithThing(candidate) ? 'may' : null
  },
  examples: [
    { text: 'Records may be used only for the purposes of this litigation.', yields: ['Records may be used only for the purposes of this litigation'] },
    { text: 'Except for good cause shown, no motions seeking leave to add new parties or to assert new claims or defenses may be filed after June 1, 2026.', yields: ['Except for good cause shown, no motions seeking leave to add new parties or to assert new claims or defenses may be filed after June 1, 2026'] },
    { text: 'It may be shown only to outside counsel and their staff.', yields: ['It may be shown only to outside counsel and their staff'] },
    { text: 'Each side may in addition submit a letter to chambers.', yields: ['Each side may in addition submit a letter to chambers'] },
    { text: 'The firm may retain a copy at its own expense.', yields: ['The firm may retain a copy at its own expense'] },
    { text: 'Defense counsel may show discovery to the Defendants and to witnesses.', yields: ['Defense counsel may show discovery to the Defendants and to witnesses'] },
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
    'If a party fails to attend, or does not submit a letter, the Court may cancel the conference and may order the party to pay the expenses of everyone else.',
    'Plaintiff sues over events between May and August 2024.',
    'Motions may be taken under submission without argument.',
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
