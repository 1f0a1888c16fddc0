import { outside } from '../command/command-rule.ts'
import { citesDecisions } from '../command/law.ts'
import { trimmed } from '../command/command.ts'
import type { Draft } from '../draft.ts'
import type { Consequence } from '../finding.ts'
import { narrated } from '../sentence/narration.ts'
import type { Rule } from '../rule.ts'
import type { Way } from './threat.ts'
import { threatsIn } from './threats-in.ts'

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
const said = /^\W*(?:he|she|it|they|plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|(?:Mr|Ms|Mrs|Dr)\.\s+\S+)\s+(?:also\s+|further\s+)?(?:contends?|argues?|asserts?|claims?|maintains?|offers?\s+only|submits?|insists?|alleges?)\b/i

/** A consequence rule: threats whose condition is said in one way. What is told, quoted or recited is left out for all of them. */
export const consequenceRule = ({ name, cue, way, examples, counterexamples }: ConsequenceRule): Rule<ConsequenceDraft> => ({
  name, cue, examples, counterexamples,
  produce: (sentence, context) => {
    if (outside(sentence, context) || sentence.paragraph.kind === 'heading' && sentence.text.length < 60) return null
    const made = threatsIn(sentence).flatMap((threat): ConsequenceDraft[] => {
      if (threat.way !== way) return []
      const at = sentence.start + threat.effect
      if (said.test(sentence.text.slice(threat.start, threat.effect)) || narrated(sentence, { start: at, end: at + 1 }) || sentence.paragraph.kind !== 'item' && citesDecisions(sentence, context, sentence.text.slice(threat.start, threat.end))) return []
      return [{ kind: 'consequence', span: trimmed(sentence, threat.start, threat.end), rule: name, warnings: [], of: [] }]
    })
    return made.length > 0 ? made : null
  },
})
