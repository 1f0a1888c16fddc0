import type { Court } from '../courts/index.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { AddedDays, Direction, Period } from '../dates/period.ts'

/** A body of rules for computing time. */
export type System = 'frcp' | 'frcrp' | 'frap' | 'frbp' | 'scotus' | 'ca' | 'ny' | 'tx' | 'fl' | 'de'

/** How a paper reached the one who must act. `clerk`: left with the clerk; `consented`: other means consented to in writing. */
export type ServiceMethod =
  | 'electronic' | 'email' | 'personal' | 'mail' | 'mail-out-of-state' | 'mail-abroad' | 'clerk' | 'consented' | 'carrier' | 'overnight' | 'fax'

/** What is counted: the period part of a deadline as an order states it. */
export interface Counted {
  readonly period: Period
  readonly direction: Direction
  /** “at least”, “no fewer than”: an outer limit. It changes the words, not the day. */
  readonly atLeast?: boolean
  /** 24-hour `HH:MM` where the order names the hour at which the last day ends. */
  readonly hour?: string | null
  /** Days that the order itself adds after the period. They stand for what its rules would add. */
  readonly added?: AddedDays
}

/** All that the count depends on. Only `trigger` must be given; what is left out is taken as not known. */
export interface Circumstances {
  /** What the period runs from; null where its date is not known. A period in hours needs the time of day. */
  readonly trigger: IsoMoment | null
  /** What that is, in the order's words: “entry of this Order”. */
  readonly triggerWords?: string | null
  /** Where its date came from, in words: “the stamp of page 1”, “you”. */
  readonly triggerSource?: string | null
  /** What must be known where `trigger` is null: “service date”. */
  readonly needs?: string | null
  readonly court?: Court | null
  /** The court appealed from: its state's holidays count under Fed. R. App. P. 26. */
  readonly courtBelow?: Court | null
  /** Tells a criminal case from a civil one, and the division of a district with two clocks. */
  readonly caseNumber?: string | null
  /** Overrules what court and case number say. */
  readonly system?: System | null
  /** Whether the period runs from being served, so that a way of service may add days. */
  readonly triggerIsService?: boolean
  readonly serviceMethod?: ServiceMethod | null
  /** Postal letters of the states whose holidays count; overrules the court's own. */
  readonly states?: readonly string[] | null
  /** IANA zone; overrules the court's own. */
  readonly zone?: string | null
  /** Days on which the clerk's office cannot be reached. */
  readonly inaccessible?: readonly IsoDate[]
  /** The day whose rules apply: the trigger's day where left out, the newest text for `present`. */
  readonly asOf?: IsoDate | 'present' | null
  /** Other days from which it might be counted: “signing”, with its date. */
  readonly otherTriggers?: readonly { readonly words: string; readonly at: IsoMoment }[]
}
