import { commandRule } from '../../command/command-rule.ts'
import { beginsWithAct, isEffect, isGoingOn, isSitting } from '../../command/effects.ts'

/** “is to”, “are to”. */
export const isTo = commandRule({
  name: 'directive/is-to',
  cue: /\b(?:is|are)\s+(?:\w+\s+){0,4}to\b/i,
  kinds: ['is-to'],
  reads: ({ part, subject, act }) => {
    if (/\b(?:purpose|goal|aim|intent|intention|function|question|issue|test|inquiry|task|point|rule|standard|remedy|burden|first step|idea|objective|hearing|conference|course|approach|solution|alternative)s?\b[^,;]*$/i.test(subject) || /^(?:there|what)$/i.test(subject.trim()) || /^it$/i.test(subject.trim()) && !/^\s*be\s+[\w-]+ed\b/i.test(act) && !beginsWithAct(act) || isSitting(subject) && !/^\s*be\s+(?:completed|recorded)/i.test(act)) return null
    return isEffect(act, subject) && !isGoingOn(act, subject) || /^\s*be\s+(?:had\s+\w|found|expected|hoped)/i.test(act) || /\bmerely\b|\bsimply\b/i.test(part.predicate.words) ? null : part.predicate.negative || /^(?:no|neither)\b/i.test(subject) ? 'must-not' : 'must'
  },
  examples: [
    { text: 'The letter is to be submitted by e-mail.', yields: ['The letter is to be submitted by e-mail'] },
    { text: 'Parties are to exchange disclosures by 12/14/16.', yields: ['Parties are to exchange disclosures by 12/14/16'] },
    { text: 'Defense counsel is not to ask about her immigration history.', yields: ['Defense counsel is not to ask about her immigration history'] },
    { text: 'Ms. Pell is to mail a copy of this order to her former client forthwith.', yields: ['Ms. Pell is to mail a copy of this order to her former client forthwith'] },
    { text: 'The deposition is to be completed on or before January 16, 2026.', yields: ['The deposition is to be completed on or before January 16, 2026'] },
    { text: 'The vendor keeps the site. It is not to give anyone else access.', yields: ['It is not to give anyone else access'] },
  ],
  counterexamples: [
    'The purpose of the conference is to settle the case.',
    'The test is to be applied case by case.',
    'The Court is to decide the matter.',
    'The prudent course at present is to stay the matter pending a decision.',
    'A hearing is to be held on May 3, 2021.',
  ],
})
