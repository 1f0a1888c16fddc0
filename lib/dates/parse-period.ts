import { valueOf } from './number-words.ts'
import type { Period, PeriodUnit } from './period.ts'

const UNITS: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^(?:hours?|hrs?|h)$/, 'hours'],
  [/^(?:calendar )?(?:days?|d)$/, 'days'],
  [/^(?:business|working) days?$/, 'business-days'],
  [/^(?:court|judicial) days?$/, 'court-days'],
  [/^(?:weeks?|wks?|w)$/, 'weeks'],
  [/^(?:months?|mos?)$/, 'months'],
  [/^(?:years?|yrs?|y)$/, 'years'],
]

/** A period as a person types it: “14 days”, “fourteen (14) days”, “two weeks”, “48 hours”, “5 court days”, “a month”. Null where it is none. */
export const parsePeriod = (written: string): Period | null => {
  const words = written.toLowerCase().replace(/(?<=\w)[_-]/g, ' ').replace(/\s+/g, ' ').trim()
  const m = /^(.+?) ?(?:\((\d+|[a-z ]+)\) ?)?((?:calendar |business |working |court |judicial )?(?:hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y))$/.exec(words)
  if (!m) return null
  const count = valueOf(m[1]!)
  const unit = UNITS.find(([pattern]) => pattern.test(m[3]!))?.[1]
  if (unit === undefined || !Number.isInteger(count) || count < 1) return null
  return m[2] !== undefined && valueOf(m[2]) !== count ? null : { count, unit }
}

/** A unit as a table names it: “days”, “business_days”. Null where it is none. */
export const unitNamed = (written: string): PeriodUnit | null => {
  const words = written.toLowerCase().replace(/[_-]/g, ' ').trim()
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
