import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { masked } from '../../sentence/masking.ts'
import { openingOf } from '../../sentence/openings.ts'
import { narrated } from '../../sentence/narration.ts'
import type { Rule } from '../../rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

const bare = new RegExp(pattern`
  (?:^|[;.,]\s+|\band\s+)((?:there\s+(?:are|will\s+be|shall\s+be|is\s+to\s+be|
  are\s+to\s+be)\s+)?(?:absolutely\s+)?no\s+(?:further\s+|additional\s+|other\s+|more\s+)?(?:[\w-]+\s+){0,3}(?:repl(?:y|ies)|
  sur-?repl(?:y|ies)|extensions?|briefs?|memorand(?:a|ums?)|papers|motions?|continuances|adjournments?|discovery|submissions?|letters|oppositions?|
  exceptions)(?:\s+(?:is|are|will\s+be|shall\s+be)?\s*(?:permitted|allowed|accepted|authorized|without\s+[\w\s]{3,30}|(?:of|
  to)\s+(?:this|these|the)\s+\w+))?)(?=\s*[.;,]|\s*$)`, 'gi')

/** A condition in a list: “(f) no contact with any codefendant, unless counsel is present”. */
const NO_CONTACT = /^no\s+(?:\w+\s+)?(?:contact|communication|travel|use|possession|alcohol|firearms?|association|access|unsupervised)\b/i

/** “No replies permitted”, “No replies.”: a prohibition without a verb. */
export const noPapers: Rule<DirectiveDraft> = {
  name: 'directive/no-papers',
  cue: /\bno\b/i,
  produce: (sentence, context) => {
    if (outside(sentence, context)) return null
    const made: DirectiveDraft[] = []
    const opening = openingOf(sentence)
    const condition = masked(sentence).slice(opening)
    if (sentence.leads.length > 0 && NO_CONTACT.test(condition) && !narrated(sentence, sentence.sentence.span)) made.push({ kind: 'directive', span: trimmed(sentence, opening, sentence.text.length), rule: 'directive/no-papers', modality: 'must-not', warnings: [],
      obligor: '', actor: null, action: condition.replace(/^no\s+|[\s.;]+$/gi, ''), deadlines: [], consequences: [] })
    for (const m of masked(sentence).matchAll(bare)) {
      const start = m.index + m[0].indexOf(m[1]!)
      const span = trimmed(sentence, start, start + m[1]!.length)
      if (/^no\s+\w+\s+(?:is|are)\s*$/i.test(m[1]!) || narrated(sentence, span) || !/^there/i.test(m[1]!) && /\bare\s+permitted|is\s+permitted|shall\s+be|will\s+be/i.test(m[1]!)) continue
      made.push({ kind: 'directive', span, rule: 'directive/no-papers', modality: 'must-not', warnings: [], obligor: '', actor: null,
        action: m[1]!.replace(/^(?:absolutely\s+)?no\s+/i, ''), deadlines: [], consequences: [] })
    }
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
