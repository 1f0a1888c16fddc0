import { valueOf } from './number-words.ts'
import type { Period, PeriodUnit } from './period.ts'

const UNITS: readonly (readonly [RegExp, PeriodUnit])[] = [
  [/^(?:hours?|hrs?|h)$/, 'hours'],
  [/^(?:calendar )?(?:days?|d)$/, 'days'],
  [/^(?:business|working) days?$/, 'business-days'],
  [/^(?:court|judicial) days?$/, 'court-days'],
  [/^(?:calendar )?(?:weeks?|wks?|w)$/, 'weeks'],
  [/^(?:calendar )?(?:months?|mos?)$/, 'months'],
  [/^(?:calendar )?(?:years?|yrs?|y)$/, 'years'],
]

/** Words around a period that say nothing of its length: “within …”, “at least …”, “a period of …”, “14-day period”, “14 days’”. */
const AROUND = /^(?:within |(?:at least|no later than|not later than|no fewer than|not fewer than|no less than|not less than|no more than) |(?:a )?period of )+|['’.,]+$| (?:period|time|deadline)$/g

const PERIOD = /^(.+?) ?(?:\((\d+|[a-z -]+)\) ?)?((?:calendar |business |working |court |judicial )?(?:hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mos?|years?|yrs?|y|fortnights?))(?: ?\((\d+)\))?$/

/**
 * A period as a person types it or an order states it: “14 days”, “fourteen (14) days”, “two weeks”, “a fortnight”, “48 hours”,
 * “5 court days”, “a month”, “14-day period”. Null where it is none, or where words and figures differ.
 */
export const parsePeriod = (written: string): Period | null => {
  const words = written.toLowerCase().replace(/(?<=\w)[_-]/g, ' ').replace(/(?<=\d),(?=\d{3}\b)/g, '').replace(/\bconsecutive (?=days|hours)/, '')
    .replace(/\s+/g, ' ').trim().replace(AROUND, '').trim().replace(/['’]$/, '')
  const m = PERIOD.exec(words)
  if (!m) return null
  const [, number = '', figures, unitWords = '', after] = m
  const count = valueOf(number)
  if (!Number.isInteger(count) || count < 1) return null
  if ([figures, after].some((again) => again !== undefined && valueOf(again) !== count)) return null
  if (unitWords.startsWith('fortnight')) return { count: 2 * count, unit: 'weeks' }
  const unit = UNITS.find(([pattern]) => pattern.test(unitWords))?.[1]
  return unit === undefined ? null : { count, unit }
}

/** A unit as a table names it: “days”, “business_days”. Null where it is none. */
export const unitNamed = (written: string): PeriodUnit | null => {
  const words = written.toLowerCase().replace(/[_-]/g, ' ').trim()
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null
}
