import type { Span } from './span.ts'

export type DocumentKind =
  | 'order' | 'order-to-show-cause' | 'scheduling-order' | 'stipulated-order' | 'report-and-recommendation'
  | 'judgment' | 'opinion' | 'minute-order' | 'standing-order' | 'clerk-notice' | 'proposed-order' | 'not-an-order'

export type Side = 'plaintiff' | 'defendant' | 'petitioner' | 'respondent' | 'appellant' | 'appellee' | 'debtor' | 'creditor' | 'trustee' | 'movant' | 'third-party' | 'other'

/** A party, counsel or other person whom the document names. */
export interface Party {
  /** As the caption prints it, without its role. */
  readonly name: string
  readonly side: Side
  /** Short names that the document defines for it: (“Smith”). */
  readonly aliases: readonly string[]
}

/**
 * What a letter to the judge asks. `granted`: `all` where the endorsement grants it as it is written, so that it is the order's; the
 * marks of its items (“b”, “c”) where it grants these; `none` where the court rules in words of its own, and nothing asked is a duty.
 */
export interface Request {
  readonly span: Span
  readonly granted: 'all' | 'none' | readonly string[]
}

/** What a document is, before anything in it is read for duties. */
export interface DocumentProfile {
  readonly kind: DocumentKind
  /** Whether what it says binds anybody: false for a proposed order and for a party's paper. */
  readonly binding: boolean
  readonly title: string | null
  /** CM/ECF court id (“nysd”), null where the text does not tell. */
  readonly court: string | null
  /** Federal: office:yy-type-nnnnn, the office only where it is printed; else as printed. */
  readonly caseNumber: string | null
  readonly caseNumberAsPrinted: string | null
  /** The judge who signs, without titles. */
  readonly judge: string | null
  /** ISO date: the order's own. */
  readonly signedOn: string | null
  /** ISO date: when it was filed or entered, from the stamp, the notice or the docket text. */
  readonly enteredOn: string | null
  readonly parties: readonly Party[]
  /** Where the caption stands, and where the signature block begins: outside them nothing is a duty. */
  readonly caption: Span | null
  readonly signature: Span | null
  /** What a party asks, in a letter that the judge has endorsed. */
  readonly request: Request | null
  /** Why it is taken for what it is, one reason a line, in words for the reader. */
  readonly because: readonly string[]
}
