export type PeriodUnit = 'hours' | 'days' | 'business-days' | 'court-days' | 'weeks' | 'months' | 'years'

/** A length of time as a rule or an order states it. “Calendar days” are `days`. */
export interface Period {
  readonly count: number
  readonly unit: PeriodUnit
}

/** Days that an order adds to a period of its own, in its words: “plus three days for mail time”. */
export interface AddedDays {
  readonly count: number
  readonly unit: 'days' | 'court-days'
  readonly words: string
}

/** Which way a period is counted from its trigger. */
export type Direction = 'after' | 'before'
