import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { openingOf } from '../../sentence/openings.ts'
import { narrated } from '../../sentence/narration.ts'
import type { Rule } from '../../rule.ts'
import { directiveDraft } from './directive-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “No replies permitted”, “No replies.”: a prohibition without a verb. */
export const noPapers: Rule<DirectiveDraft> = {
  name: 'directive/no-papers',
  cue: /\bno\b/i,
  produce: (sentence, context) => {
    if (outside(sentence, context)) return null
    const made = [...conditionOf(sentence), ...prohibitionsIn(sentence)]
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'Responses due 9/24/2008; no replies permitted.', yields: ['no replies permitted'] },
    { text: 'Your opponent shall answer within seven days. No replies.', yields: ['No replies'] },
    { text: 'There are no replies. There will be no further extensions of these dates.', yields: ['There are no replies', 'There will be no further extensions of these dates'] },
    { text: 'IT IS ORDERED that Mr. Roe be released on these conditions:\n(a) no contact with any codefendant, unless counsel is present;\n(b) no alcohol.', yields: ['no contact with any codefendant, unless counsel is present', 'no alcohol'] },
    { text: 'Response due 5/3/2021. No further extensions.', yields: ['No further extensions'] },
  ],
  counterexamples: ['There is no motion.', 'No motion was filed.', 'The Court sees no reply from Plaintiff that would help.'],
}

const noContact = new RegExp(pattern`
  ^no\s+(?:\w+\s+)?(?:contact|communication|travel|use|possession|alcohol|firearms?|association|access|unsupervised)\b`, 'i')

/** A condition in a list: “(f) no contact with any codefendant, unless counsel is present”. */
const conditionOf = (sentence: MarkedSentence): DirectiveDraft[] => {
  const opening = openingOf(sentence)
  const condition = masked(sentence).slice(opening)
  if (sentence.leads.length === 0 || !noContact.test(condition) || narrated(sentence, sentence.sentence.span)) return []
  return [directiveDraft({
    rule: noPapers.name,
    span: trimmed(sentence, opening, sentence.text.length),
    modality: 'must-not',
    action: condition.replace(/^no\s+|[\s.;]+$/gi, ''),
  })]
}

const prohibition = new RegExp(pattern`
  (?:^|[;.,]\s+|\band\s+)((?:there\s+(?:are|will\s+be|shall\s+be|is\s+to\s+be|
  are\s+to\s+be)\s+)?(?:absolutely\s+)?no\s+(?:further\s+|additional\s+|other\s+|more\s+)?(?:[\w-]+\s+){0,3}(?:repl(?:y|ies)|
  sur-?repl(?:y|ies)|extensions?|briefs?|memorand(?:a|ums?)|papers|motions?|continuances|adjournments?|discovery|submissions?|letters|oppositions?|
  exceptions)(?:\s+(?:is|are|will\s+be|shall\s+be)?\s*(?:permitted|allowed|accepted|authorized|without\s+[\w\s]{3,30}|(?:of|
  to)\s+(?:this|these|the)\s+\w+))?)(?=\s*[.;,]|\s*$)`, 'gi')
/** “no motion is”: cut off before what it says. */
const unfinished = /^no\s+\w+\s+(?:is|are)\s*$/i
/** “no replies are permitted”: a clause with a verb, which other rules read. */
const withVerb = /\bare\s+permitted|is\s+permitted|shall\s+be|will\s+be/i

const isClause = (words: string): boolean => unfinished.test(words) || !/^there/i.test(words) && withVerb.test(words)

const prohibitionsIn = (sentence: MarkedSentence): DirectiveDraft[] =>
  [...masked(sentence).matchAll(prohibition)].flatMap((match) => {
    const words = match[1]!
    const start = match.index + match[0].indexOf(words)
    const span = trimmed(sentence, start, start + words.length)
    if (isClause(words) || narrated(sentence, span)) return []
    return [directiveDraft({ rule: noPapers.name, span, modality: 'must-not', action: words.replace(/^(?:absolutely\s+)?no\s+/i, '') })]
  })
