import type { Paragraph, Sentence } from '../../document/reading-text.ts'
import type { Mention } from '../mentions/mention.ts'

/** A sentence whose mentions are marked: what every rule reads. Offsets in `mentions` are into the reading text, as is `start`. */
export interface MarkedSentence {
  readonly sentence: Sentence
  readonly paragraph: Paragraph
  /** The sentence's own words, line breaks as they stand in the reading text. */
  readonly text: string
  /** Where the sentence begins in the reading text. */
  readonly start: number
  readonly mentions: readonly Mention[]
  /** The sentence that introduces the list in which this one is an item (“IT IS ORDERED that:”), nearest first. */
  readonly leads: readonly MarkedSentence[]
  /** What has been worked out of it so far: see `kept`. */
  readonly kept: unknown[]
}
