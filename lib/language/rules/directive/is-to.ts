import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isEffect, isGoingOn, isSitting } from '../../command/effects.ts'
import { isNobody } from './subject-forms.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What has no duties: “The purpose of the conference is to settle”, “The test is to be applied”. */
const reasoning = new RegExp(pattern`
  \b(?:purpose|goal|aim|intent|intention|function|question|issue|test|inquiry|task|point|rule|standard|
  remedy|burden|first step|idea|objective|hearing|conference|course|approach|solution|alternative)s?\b[^,;]*$`, 'i')
const filler = /^(?:there|what)$/i
const done = /^\s*be\s+[\w-]+ed\b/i
/** Of a sitting, what somebody must see to. */
const seenTo = /^\s*be\s+(?:completed|recorded)/i
const foreseen = /^\s*be\s+(?:had\s+\w|found|expected|hoped)/i
const belittled = /\b(?:merely|simply|likely|unlikely|about|apt|free|able)\b/i

/** Whether the subject of “is to” bears no duty. */
const bearsNone = (subject: string, act: string): boolean =>
  reasoning.test(subject)
  || filler.test(subject.trim())
  || /^it$/i.test(subject.trim()) && !done.test(act) && !beginsWithAct(act)
  || isSitting(subject) && !seenTo.test(act)

/** “is to”, “are to”. */
export const isTo = commandRule({
  name: 'directive/is-to',
  cue: /\b(?:is|are)\s+(?:\w+\s+){0,4}to\b/i,
  kinds: ['is-to'],
  reads: ({ part, subject, act }) => {
    if (bearsNone(subject, act) || isEffect(act, subject) && !isGoingOn(act, subject)) return null
    if (foreseen.test(act) || belittled.test(part.predicate.words)) return null
    return part.predicate.negative || isNobody(subject) ? 'must-not' : 'must'
  },
  examples: [
    { text: 'Agreed instructions are to be submitted jointly; contested instructions are to be submitted separately.', yields: ['Agreed instructions are to be submitted jointly', 'contested instructions are to be submitted separately'] },
    { text: 'Arguments of indefiniteness are to be made in the claim construction briefs.', yields: ['Arguments of indefiniteness are to be made in the claim construction briefs'] },
    { text: 'The letter is to be submitted by e-mail.', yields: ['The letter is to be submitted by e-mail'] },
    { text: 'Parties are to exchange disclosures by 12/14/16.', yields: ['Parties are to exchange disclosures by 12/14/16'] },
    { text: 'Defense counsel is not to ask about her immigration history.', yields: ['Defense counsel is not to ask about her immigration history'] },
    { text: 'Ms. Pell is to mail a copy of this order to her former client forthwith.', yields: ['Ms. Pell is to mail a copy of this order to her former client forthwith'] },
    { text: 'The deposition is to be completed on or before January 16, 2026.', yields: ['The deposition is to be completed on or before January 16, 2026'] },
    { text: 'The vendor keeps the site. It is not to give anyone else access.', yields: ['It is not to give anyone else access'] },
  ],
  counterexamples: [
    'Plaintiff is likely to succeed on Counts One and Two.',
    'The purpose of the conference is to settle the case.',
    'The test is to be applied case by case.',
    'The Court is to decide the matter.',
    'The prudent course at present is to stay the matter pending a decision.',
    'A hearing is to be held on May 3, 2021.',
  ],
})
