import { isoDate, weekdayOf } from '../../dates/calendar-day.ts'

export const SEVERAL_DAYS = 'Several days are named; the first is taken'

/** What the warning of a year that was not written begins with. */
export const GUESSED_YEAR = 'The year is not written'

/** Whether the year of a date was not written, but taken from the dates around it. */
export const isYearGuessed = ({ warnings }: { readonly warnings: readonly string[] }): boolean =>
  warnings.some((w) => w.startsWith(GUESSED_YEAR))

/** The year that two to four figures mean (1970 to 2069 for two); undefined where they mean none, as “20107” does. */
export const yearIn = (figures: string): number | undefined => {
  if (figures.length === 4) return Number(figures)
  if (figures.length !== 2) return undefined
  const year = Number(figures)
  return year < 70 ? 2000 + year : 1900 + year
}

interface YearSought {
  readonly month: number
  readonly day: number
  readonly year: number | null
  readonly weekday: number
  readonly start: number
  readonly end: number
}

interface YearTold { readonly year: number | null; readonly warnings: readonly string[] }

/** Joins two dates that share one year: “April 20 through April 29, 2026”. */
const JOINED = /^\s*(?:(?:,|;)?\s*(?:through|thru|to|until|and|or|&|-|–|—|,))\s*(?:and\s+)?(?:(?:from|on|ending|until)\s+)?$/i

/**
 * The year of each date, in order. One that is written elsewhere for the same day of the year, or that shares the year of its
 * range, is certain; else it is the one that brings the date nearest to `around` (the document's own date), and a warning says so.
 */
export const yearsOf = (dates: readonly YearSought[], text: string, around: string | null): YearTold[] => {
  const known = yearsWritten(dates)
  const joined = sharedYears(dates, text)
  return dates.map((date, i) => {
    if (date.year !== null || date.month === 0) return certain(date.year)
    if (joined[i] !== null) return certain(joined[i]!)
    const elsewhere = known.get(dayOf(date))
    if (elsewhere?.size === 1) return certain([...elsewhere][0]!)
    return likeliest(date, around ?? nearestDated(dates, i))
  })
}

const certain = (year: number | null): YearTold => ({ year, warnings: [] })

const dayOf = ({ month, day }: YearSought): string => `${month}/${day}`

/** The years that are written with each day of the year. */
const yearsWritten = (dates: readonly YearSought[]): ReadonlyMap<string, ReadonlySet<number>> => {
  const known = new Map<string, Set<number>>()
  for (const date of dates) {
    if (date.year === null) continue
    known.set(dayOf(date), (known.get(dayOf(date)) ?? new Set()).add(date.year))
  }
  return known
}

/** The year that a weekday tells, or that brings a date nearest to `anchor`. */
const likeliest = (date: YearSought, anchor: string | null): YearTold => {
  if (anchor === null) return { year: null, warnings: [`${GUESSED_YEAR} and cannot be told`] }
  const near = Number(anchor.slice(0, 4))
  const fitting = date.weekday === 0 ? [] : [near - 1, near, near + 1].filter((y) => fits(y, date))
  if (fitting.length === 1) return certain(fitting[0]!)
  const year = nearestYear(near, date, anchor)
  return { year, warnings: year === null ? [] : [`${GUESSED_YEAR}; ${year} is taken from the document’s other dates`] }
}

/** The year that a date shares with the one it is joined to, from the last of a list back to its first. */
const sharedYears = (dates: readonly YearSought[], text: string): (number | null)[] => {
  const years = dates.map((date) => date.year)
  for (let i = dates.length - 2; i >= 0; i--) {
    const [date, next] = [dates[i]!, dates[i + 1]!]
    if (years[i] === null && next.start - date.end < 24 && JOINED.test(text.slice(date.end, next.start))) years[i] = years[i + 1] ?? null
  }
  return years
}

const fits = (year: number, { month, day, weekday }: YearSought): boolean => {
  const date = isoDate(year, month, day)
  return date !== null && weekdayOf(date) === weekday
}

const nearestDated = (dates: readonly YearSought[], i: number): string | null => {
  for (let reach = 1; reach < dates.length; reach++)
    for (const other of [dates[i - reach], dates[i + reach]])
      if (other && other.year !== null) return isoDate(other.year, other.month, other.day)
  return null
}

/** Days of the year, roughly: enough to tell on which side of New Year a date is nearer. */
const dayOfYear = (month: number, day: number): number => month * 30.5 + day

const nearestYear = (near: number, { month, day }: YearSought, anchor: string): number | null => {
  const gap = dayOfYear(month, day) - dayOfYear(Number(anchor.slice(5, 7)), Number(anchor.slice(8, 10)))
  const year = gap > 183 ? near - 1 : gap < -183 ? near + 1 : near
  return isoDate(year, month, day) === null && !(month === 2 && day === 29) ? null : year
}
