import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Deadline, Setting } from './finding.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** Every time by which somebody must or may act, and every date at which the court sits. */
export const readDeadlines = (
  _sentences: readonly MarkedSentence[], _reading: ReadingText, _profile: DocumentProfile,
): { deadlines: Deadline[]; settings: Setting[] } => ({ deadlines: [], settings: [] })
