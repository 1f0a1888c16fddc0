import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Findings } from './finding.ts'
import { markSentences } from './mentions/index.ts'
import { readDeadlines } from './read-deadlines.ts'
import { readDirectives } from './read-directives.ts'
import { refiners } from './refiners/index.ts'

/** Findings of a document that binds nobody. */
const nothing: Findings = { directives: [], deadlines: [], settings: [], consequences: [], otherDates: [] }

/**
 * Reads a document's words for directives, deadlines, settings and consequences, and accounts for every other date.
 * In a paper that binds nobody nothing is an obligation: only the other dates are told.
 */
export const readLanguage = (reading: ReadingText, profile: DocumentProfile): Findings => {
  const sentences = markSentences(reading, profile)
  const { deadlines, settings } = profile.binding ? readDeadlines(sentences, reading, profile) : nothing
  const { directives, consequences } = profile.binding ? readDirectives(sentences, deadlines, reading, profile) : nothing
  return refiners.reduce<Findings>(
    (findings, refine) => refine(findings, { sentences, reading, profile }),
    { directives, deadlines, settings, consequences, otherDates: [] },
  )
}
