import type { Span } from '../document/span.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { AddedDays, Direction, Period } from '../dates/period.ts'

export type Modality = 'must' | 'must-not' | 'may'

/** What every finding has: the words it rests on and the rule that saw them. */
interface Seen {
  /** Unique within its document: d1, t1, s1, c1 … in reading order. */
  readonly id: string
  readonly span: Span
  /** The rule's name, its path below `rules/`: “directive/shall”. Shown to the user as the reason. */
  readonly rule: string
  /** Mistakes of the drafter and doubts of ours, in words. */
  readonly warnings: readonly string[]
}

/** What a period runs from. `words` as printed. */
export type Trigger =
  | { readonly of: 'order-date' | 'order-entry' | 'service' | 'receipt' | 'event'; readonly words: string }
  /** A date written in the phrase itself, or one the text sets elsewhere outside any finding. */
  | { readonly of: 'date'; readonly words: string; readonly date: IsoMoment }
  /** A setting or another deadline of this document, by its id. */
  | { readonly of: 'setting' | 'deadline'; readonly words: string; readonly id: string }

/** When something is due, as the order says it; no arithmetic done. */
export type When =
  | { readonly kind: 'fixed'; readonly at: IsoMoment | null }
  | { readonly kind: 'period'; readonly period: Period; readonly direction: Direction; readonly trigger: Trigger
      /** “at least”, “no fewer than”: an outer limit, not the day itself. */
      readonly atLeast: boolean
      /** 24-hour `HH:MM` where the order names the hour at which the last day ends. */
      readonly hour: string | null
      readonly added?: AddedDays }
  /** No period: “before filing …”, “until the court rules”; or a back-reference (“by that date”) to what its trigger names. */
  | { readonly kind: 'event'; readonly trigger: Trigger
      /** “five minutes before the conference”. */
      readonly minutesBefore?: number }
  | { readonly kind: 'prompt' }
  | { readonly kind: 'recurring'; readonly every: Period | null; readonly first: IsoMoment | null }

export interface Deadline extends Seen {
  readonly kind: 'deadline'
  readonly when: When
}

export interface Directive extends Seen {
  readonly kind: 'directive'
  /** In the order's own terms, lower case: “defendants' counsel”, “the parties”, “unspecified”. */
  readonly obligor: string
  /** The words that name the obligor, where they stand (a pronoun, too); null where nothing does. */
  readonly actor: Span | null
  readonly modality: Modality
  /** What is to be done, without obligor, command word and time: “submit their confidential settlement letter”. */
  readonly action: string
  readonly deadlines: readonly string[]
  readonly consequences: readonly string[]
}

export interface Setting extends Seen {
  readonly kind: 'setting'
  /** The event in the order's words: “settlement conference”. */
  readonly what: string
  readonly at: IsoMoment | null
  /** Courtroom, address, dial-in, link: as printed. */
  readonly place: string | null
}

export interface Consequence extends Seen {
  readonly kind: 'consequence'
  /** Ids of the directives that it enforces; empty where it is general. */
  readonly of: readonly string[]
}

/** A date or period that is neither a deadline nor a setting, and what it is instead: “date of an earlier order”, “date of the hearing held”. */
export interface OtherDate extends Seen {
  readonly kind: 'other-date'
  readonly is: string
  readonly date: IsoDate | null
}

export interface Findings {
  readonly directives: readonly Directive[]
  readonly deadlines: readonly Deadline[]
  readonly settings: readonly Setting[]
  readonly consequences: readonly Consequence[]
  readonly otherDates: readonly OtherDate[]
}
