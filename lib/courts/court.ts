import type { IsoDate } from '../dates/iso.ts'

export type CourtKind = 'district' | 'bankruptcy' | 'circuit' | 'supreme' | 'special' | 'state'

/** A division of a district whose courthouses keep different clocks. */
export interface Division {
  readonly city: string
  /** The digit before the colon of a case number: “3” of 3:21-cv-00437. */
  readonly office: string
  readonly zone: string
}

/** An hour at which a court's day of electronic filing ends before midnight. */
export interface FilingHour {
  /** 24-hour `HH:MM`, in the court's zone. */
  readonly hour: string
  /** First day on which it held; null where that is not known. */
  readonly from: IsoDate | null
  readonly certainty: 'high' | 'medium'
  readonly authority: string
  /** What is excepted, in words. */
  readonly note: string | null
}

/** A federal court, or the courts of one of the states whose counting is known. */
export interface Court {
  /** CM/ECF id: “nysd”, “nysb”, “ca2”; “state-ny” for a state's courts. */
  readonly id: string
  readonly kind: CourtKind
  /** As cited: “S.D.N.Y.”. */
  readonly short: string
  readonly name: string
  /** Postal letters of the state, district or territory in which it sits (for a circuit, its clerk). */
  readonly state: string
  readonly circuit: string | null
  /** IANA zone; where a district has several, the one in which a day ends first. */
  readonly zone: string
  /** Empty where every courthouse keeps the same clock. */
  readonly divisions: readonly Division[]
  /** Null where the day ends at midnight (the rules' own default; not every local rule was checked). */
  readonly filingHour: FilingHour | null
  /** Where its documents are served from; null where there is no such host. */
  readonly host: string | null
}
