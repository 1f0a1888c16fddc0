/** A document's place in CM/ECF, as far as its address tells. */
export interface DocketPlace {
  /** CM/ECF court id (“nysd”). */
  readonly court: string
  /** The number in `/doc1/…`, its fourth digit as 0: one number whether or not the receipt was shown. */
  readonly documentId: string | null
  /** CM/ECF's own number of the case, not the docket number. */
  readonly caseId: string | null
}

/**
 * Where a document's bytes came from. `url` is the address that a reader would open again:
 * the court's, not a one-shot or `blob:` one.
 */
export type Provenance =
  | { readonly kind: 'cmecf'; readonly url: string; readonly place: DocketPlace }
  /** The link in a notice of electronic filing: works once, so its address is kept but never offered for opening. */
  | { readonly kind: 'nef-link'; readonly url: string; readonly place: DocketPlace }
  | { readonly kind: 'mail-attachment'; readonly url: string | null; readonly name: string | null }
  | { readonly kind: 'local-file'; readonly url: string | null; readonly name: string | null }
  /** Text that the reader selected on a page, or the page's whole text. */
  | { readonly kind: 'selection'; readonly url: string | null; readonly title: string | null }
  | { readonly kind: 'web'; readonly url: string }
