import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { Direction } from '../dates/period.ts'
import type { Circumstances, Counted, ServiceMethod, System } from './circumstances.ts'
import type { HolidaySource, Weight } from './legal-holidays/legal-holiday.ts'

/** Where each move finds its authority. */
export interface Cites {
  readonly exclude: string
  readonly count: string
  readonly last: string
  /** “Next day” goes the way of the count. */
  readonly next: string
  readonly hours: string
  readonly inaccessible: string
  readonly end: string
}

/** Days that a way of service adds. */
export interface Added {
  readonly count: number
  readonly unit: 'days' | 'court-days'
  readonly authority: string
  readonly weight: Weight
  /** “served by mail”. */
  readonly words: string
}

/** Where and which way a period is counted, as far as holidays depend on it. */
export interface Place {
  readonly direction: Direction
  readonly courtId: string | null
  readonly states: readonly string[]
  /** Whether only working days are counted: the order's own method, not the rule's. */
  readonly workingDays: boolean
}

export interface Example {
  readonly counted: Counted
  readonly given: Circumstances
  readonly due: IsoMoment
  /** In a few words, with its source. */
  readonly because: string
}

/** A body of rules for computing time, between the dates in which its text was in force. */
export interface CourtRule {
  /** Its file below `rules/`. */
  readonly name: string
  readonly system: System
  /** “Fed. R. Civ. P. 6”. */
  readonly title: string
  /** Its text, and what explains it. */
  readonly authority: string
  /** First and last day; null where open. */
  readonly inForce: { readonly from: IsoDate | null; readonly until: IsoDate | null }
  readonly cites: Cites
  readonly holidays: (place: Place) => readonly HolidaySource[]
  /** What a way of service adds to a period in this direction; null where nothing. */
  readonly added: (method: ServiceMethod, direction: Direction) => Added | null
  /** Periods in days that leave out weekends and holidays on the way, and how sure that is. */
  readonly leavesOut: (days: number) => Weight | null
  /** The authority for it. */
  readonly leavesOutCite?: string
  /** What defines court days, where the rules do. */
  readonly workingDaysCite?: string
  /** Whether the count begins on the next day that is no weekend or holiday, as in Florida. */
  readonly beginsOnCourtDay: boolean
  /** Whether a period before an event surely moves back from a weekend; else the day before is safe and the day after arguable. */
  readonly movesBack: 'surely' | 'arguably'
  /** Whether added days are counted from the last day as moved (the federal way), or from the day the count lands on. */
  readonly addsAfterMoving: boolean
  /** Whether a period in hours that ends on a weekend or holiday moves to the next proper day. */
  readonly movesHours: boolean
  readonly warnings?: readonly string[]
  readonly examples: readonly Example[]
  /** The date that a common misreading gives, which the rule must not give. */
  readonly counterexamples: readonly (Omit<Example, 'due'> & { readonly not: IsoMoment })[]
}
