/**
 * Fed. R. Civ. P. 6(a)(1) of today, day by day, by somebody who has read the rule and none of our code: day numbers since
 * 1970, no library. Holidays are given.
 */
export const naiveLastDay = (trigger: string, days: number, direction: 'after' | 'before', holidays: ReadonlySet<string>): string => {
  const one = direction === 'after' ? 1 : -1
  let day = numberOf(trigger)
  let left = days
  while (left > 0) {
    day += one
    left -= 1
  }
  while (isOff(day, holidays)) day += one
  return dateOf(day)
}

const MS = 86_400_000
const numberOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS
const dateOf = (number: number): string => new Date(number * MS).toISOString().slice(0, 10)

/** Jan 1, 1970 was a Thursday. */
const isOff = (number: number, holidays: ReadonlySet<string>): boolean => [2, 3].includes(((number % 7) + 7) % 7) || holidays.has(dateOf(number))

/** The days of 5 U.S.C. § 6103 as kept, written down without our tables. */
export const naiveHolidays = (from: number, to: number): Set<string> => {
  const days = new Set<string>()
  const utc = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d))
  const iso = (date: Date) => date.toISOString().slice(0, 10)
  const nth = (y: number, m: number, weekday: number, n: number) => iso(utc(y, m, 1 + ((weekday - utc(y, m, 1).getUTCDay() + 7) % 7) + 7 * (n - 1)))
  for (let y = from; y <= to + 1; y++) {
    for (const [m, d, since] of [[1, 1, 0], [6, 19, 2021], [7, 4, 0], [11, 11, 1978], [12, 25, 0]] as const) {
      if (y < since) continue
      const day = utc(y, m, d)
      const shift = day.getUTCDay() === 6 ? -1 : day.getUTCDay() === 0 ? 1 : 0
      const kept = iso(utc(y, m, d + shift))
      if (kept !== '2021-06-18') days.add(kept)
    }
    days.add(nth(y, 1, 1, 3)).add(nth(y, 2, 1, 3)).add(nth(y, 9, 1, 1)).add(nth(y, 10, 1, 2)).add(nth(y, 11, 4, 4))
    const may31 = utc(y, 5, 31)
    days.add(iso(utc(y, 5, 31 - ((may31.getUTCDay() + 6) % 7))))
  }
  return days
}
