import type { Provenance } from '../document/provenance.ts'
import type { FactsFromSource, Format, Kept } from '../store/index.ts'

/** A document's bytes and where they came from. */
export interface AcquiredPdf {
  /** Hexadecimal; the document's id. */
  readonly sha256: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly format: Format
  readonly name: string
  readonly provenance: Provenance
  readonly facts: FactsFromSource
  /** False where the connection broke off before all of it had come: pages may be lacking. */
  readonly whole: boolean
}

/**
 * A document that is here: its bytes, and whether they could be stored. Where they could not (`kept.ok` false),
 * the document is still to be shown, because a court's page cannot be asked for it again.
 */
export interface Here {
  readonly ok: true
  readonly document: AcquiredPdf
  readonly kept: Kept
  /** The tab that shows it; null where it came from a file or a selection. */
  readonly tabId: number | null
}

/** Why there is no document, as a value for the screen. */
export type NotHere =
  /** The viewer was opened by itself: show the way to open a file. */
  | 'nothing-to-open'
  /** The browser's stream was read before and the store has nothing of it. */
  | 'stream-spent'
  /** The network broke off before all of it had come. */
  | 'cut-short'
  /** Deleted since, or never stored. */
  | 'not-in-store'
  /** No PDF, text or message. */
  | 'unknown-kind-of-file'
  | 'empty'
  | 'nothing-selected'

export type Acquisition = Here | { readonly ok: false; readonly because: NotHere }
