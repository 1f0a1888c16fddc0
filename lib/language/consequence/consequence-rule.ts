import { outside } from '../command/command-rule.ts'
import { citesDecisions } from '../command/law.ts'
import { trimmed } from '../command/command.ts'
import type { Draft } from '../draft.ts'
import type { Consequence } from '../finding.ts'
import { narrated } from '../sentence/narration.ts'
import type { Rule, RuleContext } from '../rule.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Way } from './threat.ts'
import { threatsIn, type ThreatAt } from './threats-in.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A consequence before it has its number and is tied to what it enforces. */
export type ConsequenceDraft = Draft<Consequence>

interface ConsequenceRule {
  readonly name: string
  readonly cue: RegExp
  readonly way: Way
  readonly examples: Rule<ConsequenceDraft>['examples']
  readonly counterexamples: readonly string[]
}

/** What somebody says of the case: “He contends the district court erred …”. */
const said = new RegExp(pattern`
  ^\W*(?:he|she|it|they|plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|
  (?:Mr|Ms|Mrs|Dr)\.\s+\S+)\s+(?:also\s+|further\s+)?(?:contends?|argues?|asserts?|claims?|maintains?|
  offers?\s+only|submits?|insists?|alleges?)\b`, 'i')

/** A consequence rule: threats whose condition is said in one way. What is told, quoted or recited is left out for all of them. */
export const consequenceRule = ({ name, cue, way, examples, counterexamples }: ConsequenceRule): Rule<ConsequenceDraft> => ({
  name, cue, examples, counterexamples,
  produce: (sentence, context) => {
    if (outside(sentence, context) || isTitle(sentence)) return null
    const made = threatsIn(sentence)
      .filter((threat) => threat.way === way && !isOthersWord(threat, sentence, context))
      .map((threat): ConsequenceDraft =>
        ({ kind: 'consequence', span: trimmed(sentence, threat.start, threat.end), rule: name, warnings: [], of: [] }))
    return made.length > 0 ? made : null
  },
})

const isTitle = ({ paragraph, text }: MarkedSentence): boolean => paragraph.kind === 'heading' && text.length < 60

/** Whether a threat is told, argued or recited, and not the court's own. */
const isOthersWord = ({ start, end, effect }: ThreatAt, sentence: MarkedSentence, context: RuleContext): boolean => {
  const at = sentence.start + effect
  return said.test(sentence.text.slice(start, effect))
    || narrated(sentence, { start: at, end: at + 1 })
    || sentence.paragraph.kind !== 'item' && citesDecisions(sentence, context, sentence.text.slice(start, end))
}
