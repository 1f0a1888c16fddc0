import type { Span } from '../../document/span.ts'
import type { IsoDate } from '../../dates/iso.ts'
import type { Period } from '../../dates/period.ts'

/** Something typographic as it is written: found by a regular expression, before any grammar. Spans are into the reading text. */
export type Mention = DateMention | TimeMention | PeriodMention | CitationMention | DocketMention | QuotationMention

interface Written {
  readonly span: Span
}

/** A date as written. `date` is null where no such day exists or the year cannot be told. */
export interface DateMention extends Written {
  readonly kind: 'date'
  readonly date: IsoDate | null
  /** 24-hour `HH:MM` where the phrase gives one with the date. */
  readonly time: string | null
  /** What is wrong with it, in words: a weekday that doesn't fit, an impossible day, a guessed year. */
  readonly warnings: readonly string[]
}

/** A time of day that stands without a date. */
export interface TimeMention extends Written {
  readonly kind: 'time'
  readonly time: string
}

export interface PeriodMention extends Written {
  readonly kind: 'period'
  readonly period: Period
  readonly warnings: readonly string[]
}

/** A rule, statute, case or record citation; what stands in it is never a duty. */
export interface CitationMention extends Written {
  readonly kind: 'citation'
}

/** A docket entry: “ECF No. 12”, “Dkt. 45”, “Doc. # 7”, “[61]”. */
export interface DocketMention extends Written {
  readonly kind: 'docket'
}

/** Words in quotation marks, or a block quotation. */
export interface QuotationMention extends Written {
  readonly kind: 'quotation'
}
