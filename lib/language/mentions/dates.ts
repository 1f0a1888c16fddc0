import { isoDate, weekdayOf } from '../../dates/calendar-day.ts'
import { weekdayName } from '../../dates/month-names.ts'
import { DATE } from './date-pattern.ts'
import { withSurroundings } from './date-surroundings.ts'
import type { DateMention } from './mention.ts'
import { misspelt } from './misspelt-months.ts'
import { readDate } from './read-date.ts'

/** A date as written, before its year is settled. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** 0 where no month or day can be told. */
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** 1 is Monday; 0 where none is written. */
  readonly weekday: number
  readonly time: string | null
  readonly warnings: readonly string[]
}

/** Every date that is written in a text, its year not yet settled: “Friday, February 19, 2021 at 2:00 p.m.”, “noon on 3/5/21”. */
export const writtenDates = (text: string): WrittenDate[] => {
  const found: WrittenDate[] = []
  for (const m of text.matchAll(DATE)) {
    const written = readDate(m, text)
    if (written) found.push(written)
  }
  const slips = misspelt(text).filter((slip) => !found.some((date) => date.start < slip.end && slip.start < date.end))
  return (slips.length === 0 ? found : [...found, ...slips].sort((a, b) => a.start - b.start)).map((written) => withSurroundings(written, text))
}

/** A date whose year is known, with what is wrong in it. */
export const settled = (written: WrittenDate, year: number | null, warnings: readonly string[], text: string): DateMention => {
  const span = { start: written.start, end: written.end }
  const all = [...written.warnings, ...warnings]
  if (written.month === 0 && written.day === 0) return { kind: 'date', span, date: null, time: written.time, warnings: all }
  const date = year === null ? null : isoDate(year, written.month, written.day)
  if (date === null && year !== null) all.push(`There is no such day as “${text.slice(span.start, span.end)}”`)
  if (date !== null && written.weekday !== 0 && weekdayOf(date) !== written.weekday)
    all.push(`${date} is a ${weekdayName(weekdayOf(date))}, not a ${weekdayName(written.weekday)}`)
  return { kind: 'date', span, date, time: written.time, warnings: all }
}
