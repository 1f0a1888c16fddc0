import { outside } from '../../command/command-rule.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import type { Rule } from '../../rule.ts'
import { directiveDraft } from './directive-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A line of its own, below the paper that it caps. */
const alone = new RegExp(pattern`
  ^\W*(?:not\s+to\s+exceed|no(?:t)?\s+more\s+than|limited\s+to|
  maximum\s+(?:of\s+)?)\s*(?:[\w,-]+\s+){1,4}(?:words|pages)\W*$`, 'i')

/** “(not to exceed 13,000 words)” below “Appellant’s Brief … November 3, 2026”: a cap without a verb. */
export const capped: Rule<DirectiveDraft> = {
  name: 'directive/capped',
  cue: /\b(?:words|pages)\b/i,
  produce: (sentence, context) => {
    if (outside(sentence, context) || !alone.test(sentence.text)) return null
    const inside = /^[^\w]*/.exec(sentence.text)![0].length
    const span = trimmed(sentence, inside, sentence.text.trimEnd().replace(/\W+$/, '').length)
    const action = sentence.text.replace(/\s+/g, ' ').replace(/^\W+|\W+$/g, '')
    return [directiveDraft({ rule: capped.name, span, modality: 'must-not', action })]
  },
  examples: [
    { text: 'Appellant’s Brief   November 3, 2026\n\n(not to exceed 13,000 words)', yields: ['not to exceed 13,000 words'] },
  ],
  counterexamples: ['The reply, not to exceed ten pages, was filed in time.', 'It has more than 13,000 words.'],
}
