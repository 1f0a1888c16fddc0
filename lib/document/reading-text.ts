import type { Box } from './box.ts'
import { shareAt } from './letter-widths.ts'
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

/**
 * Where a span's words are drawn: one box a line (two where a line is broken by a wide gap, as in a table's row), in the
 * order of the text. Empty for a text without pages.
 */
export const boxesOf = ({ text, pieces }: Pick<ReadingText, 'text' | 'pieces'>, span: Span): Box[] => {
  const boxes: Box[] = []
  for (let i = firstPieceAt(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i] as Piece
    if (piece.start >= span.end) break
    const box = partOf(piece, text.slice(piece.start, piece.end), span)
    const last = boxes.at(-1)
    if (last && isOneLine(last, box)) boxes[boxes.length - 1] = around(last, box)
    else boxes.push(box)
  }
  return boxes
}

/** The page, counted from 1, on which the character at `offset` stands; the nearest one before it for white space. */
export const pageAt = ({ pieces, pages }: Pick<ReadingText, 'pieces' | 'pages'>, offset: number): number => {
  const at = firstPieceAt(pieces, offset)
  const piece = pieces[at] && (pieces[at] as Piece).start <= offset ? pieces[at] : pieces[at - 1] ?? pieces[at]
  if (piece) return piece.box.page
  return Math.max(1, pages.findIndex(({ end }) => offset < end) + 1)
}

/** Index of the first piece that ends after `offset`. */
const firstPieceAt = (pieces: readonly Piece[], offset: number): number => {
  let low = 0, high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The share of a piece's box that belongs to the span, by the widths that its letters have in most faces. */
const partOf = ({ start, end, box }: Piece, text: string, span: Span): Box => {
  const from = Math.max(span.start, start) - start, to = Math.min(span.end, end) - start
  // a box that stands upright holds a turned line: its whole is near enough
  if ((from === 0 && to === text.length) || (box.height > box.width * 1.2 && text.length > 2)) return box
  const left = shareAt(text, from, box), right = shareAt(text, to, box)
  return { ...box, x: box.x + box.width * left, width: box.width * (right - left) }
}

const isOneLine = (a: Box, b: Box): boolean => {
  if (a.page !== b.page) return false
  const overlap = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  const gap = Math.max(b.x - a.x - a.width, a.x - b.x - b.width)
  return overlap > Math.min(a.height, b.height) * 0.5 && gap < Math.max(a.height, b.height) * 2
}

const around = (a: Box, b: Box): Box => {
  const x = Math.min(a.x, b.x), y = Math.min(a.y, b.y)
  return { page: a.page, x, y, width: Math.max(a.x + a.width, b.x + b.width) - x, height: Math.max(a.y + a.height, b.y + b.height) - y }
}
