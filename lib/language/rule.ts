import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Deadline } from './finding.ts'
import type { MarkedSentence } from './sentence/marked-sentence.ts'

/** What a production may look at beyond its sentence. */
export interface RuleContext {
  readonly reading: ReadingText
  readonly profile: DocumentProfile
  readonly sentences: readonly MarkedSentence[]
  /** The index of the sentence at hand in `sentences`. */
  readonly index: number
  /** Deadlines found so far in this sentence: empty while the deadline rules run. */
  readonly deadlines: readonly Deadline[]
}

/** One way in which orders say one thing. */
export interface Rule<Made> {
  /** Its path below `rules/`: “directive/shall”. Shown to the user as the reason. */
  readonly name: string
  /**
   * A cheap scan: sentences without it are never tried. Cheapest is a list of words (`\b(?:…|…)\b`): those of all rules
   * are looked up in one pass. No `g` flag, safe from backtracking.
   */
  readonly cue: RegExp
  /** What the rule makes of a sentence; `null` declines. */
  readonly produce: (sentence: MarkedSentence, context: RuleContext) => readonly Made[] | null
  /** Each is read as a whole document; the rule must yield exactly these quotes from it, in order. */
  readonly examples: readonly { readonly text: string; readonly yields: readonly string[] }[]
  /** The rule must yield nothing from these. */
  readonly counterexamples: readonly string[]
}
