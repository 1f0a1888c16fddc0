import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { Findings } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { links } from './links.ts'
import { obligors } from './obligors.ts'
import { otherDates } from './other-dates.ts'
import { twoDates } from './two-dates.ts'

/** What a refiner may look at; it gives back findings, never text. */
export type Refiner = (findings: Findings, around: {
  readonly sentences: readonly MarkedSentence[]
  readonly reading: ReadingText
  readonly profile: DocumentProfile
}) => Findings

/** In order: each sees what those above it left. */
export const refiners: readonly Refiner[] = [
  obligors,
  links,
  twoDates,
  // last: it accounts for what is in no deadline and no setting
  otherDates,
]
