import type { Box } from './box.ts'
import type { Span } from './span.ts'

export type ParagraphKind = 'heading' | 'body' | 'item' | 'row' | 'footnote' | 'block-quote'

/** A paragraph, a list item or a row of a table. */
export interface Paragraph {
  readonly span: Span
  readonly kind: ParagraphKind
  /** An item's number or letter as printed: “1.”, “(a)”, “•”, “☒”. It is part of the span. */
  readonly marker?: string
  /** How deep the paragraph stands: 0 for body text, 1 for an item, 2 for an item within an item. */
  readonly level: number
}

/** A sentence, or what stands for one: a heading, a row, an item without a full stop. It may run across pages. */
export interface Sentence {
  readonly span: Span
  /** Index into `ReadingText.paragraphs`. */
  readonly paragraph: number
}

/** Where a stretch of the text is drawn. Sorted by `start`; characters between two pieces (spaces) have no box. */
export interface Piece extends Span {
  readonly box: Box
}

/** What a court's machine prints across the top of each page: “Case 1:20-cv-08607 Document 52 Filed 02/18/21 Page 1 of 2”. */
export interface Stamp {
  /** As printed, first page's. */
  readonly text: string
  readonly caseNumber?: string
  readonly documentNumber?: string
  /** ISO date, from “Filed”. */
  readonly filedOn?: string
  /** ISO date, or date-time where the stamp tells the time, from “Entered”. */
  readonly enteredOn?: string
}

/**
 * The words of a document in the order in which one reads them, without what is printed around them
 * (stamps, running heads, page numbers, line numbers), each character still tied to its place.
 */
export interface ReadingText {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  /** Empty where the text came without pages (docket text, an e-mail). */
  readonly pieces: readonly Piece[]
  /** Span of each page, in order; a text without pages is one page. */
  readonly pages: readonly Span[]
  /** Pages whose words are unknown (counted from 1). */
  readonly unreadPages: readonly number[]
  readonly stamp: Stamp | null
  /** Lines taken out of the text because they stand around it: running heads and feet, as printed, each once. */
  readonly furniture: readonly string[]
}
