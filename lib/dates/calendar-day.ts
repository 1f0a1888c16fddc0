import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoDateTime, IsoMoment } from './iso.ts'
import type { Direction, Period } from './period.ts'

/** A day as an ISO date; null where no such day exists. `month` counts from 1. */
export const isoDate = (year: number, month: number, day: number): IsoDate | null => {
  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return `${year}-${pad(month)}-${pad(day)}` as IsoDate
}

const pad = (n: number): string => String(n).padStart(2, '0')

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysInMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : LENGTHS[month - 1]!

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (date: IsoDate): number => Temporal.PlainDate.from(date).dayOfWeek

/** The day a whole number of days later (earlier where negative). */
export const addDays = (date: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as IsoDate

/** The day a period away, plainly counted: no weekend or holiday is minded. Null for hours and for days that a court counts. */
export const plainlyCounted = (date: IsoDate, { count, unit }: Period, direction: Direction): IsoDate | null => {
  if (unit !== 'days' && unit !== 'weeks' && unit !== 'months' && unit !== 'years') return null
  const length = { [unit]: count }
  const from = Temporal.PlainDate.from(date)
  return (direction === 'after' ? from.add(length) : from.subtract(length)).toString() as IsoDate
}

/** The moment so many minutes earlier; a day without its hour stays as it is. */
export const minutesEarlier = (at: IsoMoment, minutes: number): IsoMoment =>
  at.includes('T') ? Temporal.PlainDateTime.from(at).subtract({ minutes }).toString({ smallestUnit: 'minute' }) as IsoDateTime : at
