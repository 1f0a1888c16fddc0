import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Consequence, Deadline, Directive } from './finding.ts'
import type { MarkedSentence } from './marked-sentence.ts'

/** Every command, prohibition and permission, and what follows if it is not heeded. */
export const readDirectives = (
  _sentences: readonly MarkedSentence[], _deadlines: readonly Deadline[], _reading: ReadingText, _profile: DocumentProfile,
): { directives: Directive[]; consequences: Consequence[] } => ({ directives: [], consequences: [] })
