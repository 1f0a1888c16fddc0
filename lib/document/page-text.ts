import type { Box } from './box.ts'

/** A piece of text as the page draws it, in one font on one baseline. */
export interface Run {
  readonly text: string
  readonly box: Box
  /** Points; the height of the font, not of the glyphs. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Degrees counter-clockwise from horizontal; 0 for ordinary text. */
  readonly angle: number
}

/** Why a page gave no text. */
export type Unread = 'scan' | 'broken' | 'empty'

/** What one page holds before any layout. `width` and `height` in points, unrotated. */
export interface PageText {
  /** Counted from 1. */
  readonly page: number
  readonly width: number
  readonly height: number
  readonly runs: readonly Run[]
  readonly from: 'pdf' | 'ocr'
  /** Set where the page could not be read; its runs are then empty (or hold the stamp alone). */
  readonly unread?: Unread
}
