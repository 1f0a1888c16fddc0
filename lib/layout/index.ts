import type { PageText } from '../document/page-text.ts'
import type { ReadingText } from '../document/reading-text.ts'

/** From the runs of a document's pages to the text as one reads it. */
export const layOut = (_pages: readonly PageText[]): ReadingText => layOutPlain('')

/** The same for a text that comes without pages: docket text, an e-mail, a selection. */
export const layOutPlain = (text: string): ReadingText => ({
  text,
  paragraphs: [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length }, kind: 'body' as const, level: 0 })),
  sentences: [...text.matchAll(/[^\n]+(?:\n(?!\s*\n)[^\n]+)*/g)].map((m, paragraph) => ({
    span: { start: m.index, end: m.index + m[0].length }, paragraph })),
  pieces: [], pages: [{ start: 0, end: text.length }], unreadPages: [], stamp: null, furniture: [],
})
