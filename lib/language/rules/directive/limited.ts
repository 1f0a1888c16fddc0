import { commandRule } from '../../command/command-rule.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

const number = /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty)\b/i
/** What an order may confine, where a law would confine a remedy: “Travel is restricted to …”. */
const confinable = new RegExp(pattern`
  (?:^|\s)(?:travel|contact|access|use|disclosure|attendance|participation|employment|movement|inspection|
  questioning|circulation|distribution|supplementation|argument|testimony|examination|scope|discovery)$`, 'i')
/** To what a court confines itself. */
const review = /^\s*(?:the\s+record|review)/i

/** “is limited to four hours”: a cap. */
export const limited = commandRule({
  name: 'directive/limited',
  cue: /\b(?:limited|restricted|confined|capped)\b/i,
  kinds: ['limited'],
  reads: ({ part, subject, act }) => {
    const isCap = /\b(?:shall|must)\b/i.test(part.predicate.words)
      || number.test(act.slice(0, 60))
      || confinable.test(subject)
      || /^supplementation\b/i.test(subject)
      || namesActor(subject) && !review.test(act)
    return isCap ? 'must-not' : null
  },
  examples: [
    { text: 'Each side is limited to one motion for summary judgment of 25 pages.', yields: ['Each side is limited to one motion for summary judgment of 25 pages'] },
    { text: 'Depositions are limited to four hours.', yields: ['Depositions are limited to four hours'] },
    { text: 'Reply briefs shall be limited to ten pages.', yields: ['Reply briefs shall be limited to ten pages'] },
    { text: 'Travel is restricted to the State of Oregon.', yields: ['Travel is restricted to the State of Oregon'] },
    { text: 'The letter must be limited to 3 pages.', yields: ['The letter must be limited to 3 pages'] },
    { text: 'Daubert motions must be limited to issues that remain in dispute.', yields: ['Daubert motions must be limited to issues that remain in dispute'] },
  ],
  counterexamples: [
    'Our review is limited to the record.',
    'Such remedies are limited to extraordinary cases.',
    'Discovery was limited to two depositions.',
  ],
})
