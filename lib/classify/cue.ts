import type { DocumentKind } from '../document/document-profile.ts'
import type { Paper } from './paper/paper.ts'

/** One sign by which a document is known for what it is. */
export interface Cue {
  /** Its file's name. */
  readonly name: string
  readonly kind: DocumentKind
  /** The reasons, in words for the reader, if the paper is of this kind; `null` declines. */
  readonly recognise: (paper: Paper) => readonly string[] | null
  /** Whole documents, shortened, that this cue (and no cue before it) must recognise. */
  readonly examples: readonly string[]
  /** Whole documents that this cue must decline or that an earlier cue must claim. */
  readonly counterexamples: readonly string[]
}

/** One fact that a document tells of itself: its number, its judge, its dates. */
export interface Fact<Told> {
  readonly name: string
  /** `null` where the paper does not tell. */
  readonly read: (paper: Paper) => Told | null
  readonly examples: readonly { readonly text: string; readonly tells: Told }[]
  readonly counterexamples: readonly string[]
}
