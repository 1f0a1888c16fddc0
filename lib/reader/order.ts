import type { AcquiredPdf } from '../acquire/index.ts'

/** What a page asks of the reading worker. */
export interface ReadingOrder {
  readonly documentId: string
  /** The reader's version, under which the reading is stored. */
  readonly reader: string
  /** Read even where this version has read it: an answer changed, or a password was given. */
  readonly again: boolean
  readonly password: string | null
  /** The extension's own address, with “/” at its end: pdf.js's files are below it. */
  readonly root: string
  /** The document itself where it could not be stored; its reading then comes back and is stored nowhere. */
  readonly unkept: AcquiredPdf | null
}
