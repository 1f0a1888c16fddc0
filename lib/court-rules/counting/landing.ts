import { Temporal } from 'temporal-polyfill'
import type { Direction, Period } from '../../dates/period.ts'

/**
 * Where a period of days, weeks, months or years lands, nothing moved. A month or year ends on the same-numbered day,
 * or on the month's last day where there is none. Read late, a year from Feb 29 ends on Mar 1, and a month from a month's last day on the last day.
 */
export const landingOf = (from: Temporal.PlainDate, { count, unit }: Period, direction: Direction, late: boolean): Temporal.PlainDate => {
  const length = unit === 'weeks' ? { weeks: count } : unit === 'months' ? { months: count } : unit === 'years' ? { years: count } : { days: count }
  const landing = direction === 'after' ? from.add(length) : from.subtract(length)
  if (!late || (unit !== 'months' && unit !== 'years')) return landing
  if (unit === 'years' && landing.day < from.day) return landing.add({ days: 1 })
  return unit === 'months' && from.day === from.daysInMonth ? landing.with({ day: landing.daysInMonth }) : landing
}
