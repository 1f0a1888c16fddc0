export type PeriodUnit = 'hours' | 'days' | 'business-days' | 'court-days' | 'weeks' | 'months' | 'years'

/** A length of time as a rule or an order states it. “Calendar days” are `days`. */
export interface Period {
  readonly count: number
  readonly unit: PeriodUnit
}

/** Which way a period is counted from its trigger. */
export type Direction = 'after' | 'before'
