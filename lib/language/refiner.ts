import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Findings } from './finding.ts'
import type { MarkedSentence } from './sentence/marked-sentence.ts'

/** What a refiner may look at; it gives back findings, never text. */
export type Refiner = (findings: Findings, around: {
  readonly sentences: readonly MarkedSentence[]
  readonly reading: ReadingText
  readonly profile: DocumentProfile
}) => Findings
