import type { Part } from '../clause/parts.ts'
import type { RuleContext } from '../rule.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'

/** A clause with the words that a rule decides by; quotations and citations are blotted out in them. */
export interface Candidate {
  readonly part: Part
  readonly sentence: MarkedSentence
  readonly context: RuleContext
  /** The words before the verb; those of the clause before, where the verb shares its subject. */
  readonly subject: string
  /** The words after the verb. */
  readonly act: string
}
