/** A quote with the words around it, as in the W3C's Web Annotation model. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  /** White space as single spaces. */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Offsets into the reading text, as in the W3C's Web Annotation model; `end` exclusive. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
}

export type Selector = TextQuoteSelector | TextPositionSelector
