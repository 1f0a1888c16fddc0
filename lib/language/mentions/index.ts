import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { MarkedSentence } from '../marked-sentence.ts'

/** Marks what is typographic in every sentence of a document. */
export const markSentences = (reading: ReadingText, _profile: DocumentProfile): MarkedSentence[] =>
  reading.sentences.map((sentence) => ({
    sentence,
    paragraph: reading.paragraphs[sentence.paragraph]!,
    text: reading.text.slice(sentence.span.start, sentence.span.end),
    start: sentence.span.start,
    mentions: [],
    leads: [],
  }))
