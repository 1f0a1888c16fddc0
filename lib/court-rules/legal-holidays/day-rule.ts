import { Temporal } from 'temporal-polyfill'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/**
 * The day that a statute's words name in a year: “July 24”, “third Monday of April”, “last Friday of October”,
 * “day after fourth Thursday of November”, “2 days before Easter”. Throws on words that it does not know: the rows are ours.
 */
export const dayNamed = (words: string, year: number): Temporal.PlainDate => {
  const after = /^day after (.+)$/.exec(words)
  if (after) return dayNamed(after[1]!, year).add({ days: 1 })
  const before = /^(\d+) days before (.+)$/.exec(words)
  if (before) return dayNamed(before[2]!, year).subtract({ days: Number(before[1]) })
  if (words === 'Easter') return easter(year)
  const floating = /^(\w+) (\w+day) of (\w+)$/.exec(words)
  if (floating) return weekdayOfMonth(floating[1]!, WEEKDAYS.indexOf(floating[2]!) + 1, monthNamed(floating[3]!), year)
  const fixed = /^(\w+) (\d+)$/.exec(words)
  if (fixed) return Temporal.PlainDate.from({ year, month: monthNamed(fixed[1]!), day: Number(fixed[2]) })
  throw new RangeError(`No such day: ${words}`)
}

const monthNamed = (name: string): number => MONTHS.indexOf(name) + 1

const weekdayOfMonth = (ordinal: string, weekday: number, month: number, year: number): Temporal.PlainDate => {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const nth = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
  if (ordinal !== 'last') return nth.add({ weeks: ORDINALS.indexOf(ordinal) })
  const last = first.with({ day: first.daysInMonth })
  return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 })
}

/** Western Easter, by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
const easter = (year: number): Temporal.PlainDate => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(f / 31), day: (f % 31) + 1 })
}
