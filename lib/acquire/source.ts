import type { Provenance } from '../document/provenance.ts'

/** What is known of a document's way here before its bytes are looked at. */
export interface Arrival {
  /** The address that the browser asked for; may be `blob:`, `file:` or a one-shot link. */
  readonly url: string
  /** The address that the tab shows, where it is known: names the document when `url` does not. */
  readonly tabUrl: string | null
}

/** One place that documents come from. Lists of them are literal and in order: the first that recognises an arrival has it. */
export interface Source {
  /** Its path below `sources/`. */
  readonly name: string
  /** Whether PDFs of this address open in So Ordered without being asked. Judged before anything is fetched. */
  readonly opens: (url: URL) => boolean
  /** The provenance of an arrival from here, or null where it is from somewhere else. */
  readonly recognise: (arrival: Arrival) => Provenance | null
  /** Addresses that are from here, and what place they name where they name one. */
  readonly examples: readonly string[]
  /** Addresses that look like it and are not. */
  readonly counterexamples: readonly string[]
}
