import type { Paragraph, Sentence } from '../document/reading-text.ts'
import { splitSentences } from './sentences.ts'

/** The sentences of all paragraphs. A heading and a row are one each, whatever stops stand in them. */
export const sentencesOf = (text: string, paragraphs: readonly Paragraph[]): Sentence[] =>
  paragraphs.flatMap(({ span, kind }, paragraph) =>
    (kind === 'heading' || kind === 'row' ? [span] : splitSentences(text, span)).map((sentence) => ({ span: sentence, paragraph })))
