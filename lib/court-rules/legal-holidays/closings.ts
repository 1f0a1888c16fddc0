import type { IsoDate } from '../../dates/iso.ts'
import rows from './closings.json' with { type: 'json' }
import { dayNamed } from './day-rule.ts'
import type { LegalHoliday } from './legal-holiday.ts'

const why = (extent: string, certainty: string): string =>
  `The President closed federal offices for ${extent === 'half' ? 'half of ' : ''}the day, “insofar as [it relates] to the pay and leave of employees”. Whether that is a day “declared a holiday `
  + `by the President” is divided: yes in Latham v. Dominick’s, 149 F.3d 673 (7th Cir. 1998), no in the notices of other courts.${certainty === 'memory' ? ' The order’s number was not re-read.' : ''}`

const presidential = rows.presidential.map((row): LegalHoliday => ({
  date: row.date as IsoDate,
  name: `federal offices closed by the President${row.occasion ? `, ${row.occasion}` : ''}`,
  weight: 'arguable',
  authority: row.authority,
  why: why(row.extent, row.certainty),
}))

/** A circuit that announced it would treat the day as a legal holiday: 9th Cir., notice of Dec 5, 2018, under Fed. R. App. P. 26(a)(6)(B). */
const settledClosings: readonly { readonly date: string; readonly court: string }[] = [{ date: '2018-12-05', court: 'ca9' }]

/** Days on which the President closed federal offices, 2000 to 2026 (an order for this December may still come), and a court's own closings. */
export const closings = (courtId: string | null): LegalHoliday[] => [
  ...presidential.map((day): LegalHoliday =>
    settledClosings.some(({ date, court }) => date === day.date && court === courtId) ? { ...day, weight: 'prevailing' } : day),
  ...rows.courts.filter((row) => row.court === courtId)
    .map((row): LegalHoliday => ({ date: row.date as IsoDate, name: row.name, weight: 'arguable', authority: row.authority, why: row.note })),
]

/** Courts of the capital that may keep Inauguration Day. */
const CAPITAL = new Set(['dcd', 'dcb', 'cadc', 'cafc', 'cofc'])

/**
 * Inauguration Day, Jan 20 after an election: 5 U.S.C. § 6103(c), for pay and leave in and around Washington.
 * From a Sunday it moves to Monday; from a Saturday it does not move.
 */
export const inaugurationDay = (year: number, courtId: string | null): LegalHoliday[] => {
  if (courtId === null || !CAPITAL.has(courtId) || year % 4 !== 1 || year < 1937) return []
  const day = dayNamed('January 20', year)
  const ordered = courtId === 'cafc' && year === 2021
  return [{
    date: (day.dayOfWeek === 7 ? day.add({ days: 1 }) : day).toString() as IsoDate,
    name: 'Inauguration Day',
    weight: ordered ? 'prevailing' : 'arguable',
    authority: ordered ? '5 U.S.C. § 6103(c); Fed. Cir. order of Jan 2021' : '5 U.S.C. § 6103(c); D.C. Code § 28-2701',
    why: 'A holiday for pay and leave in and around Washington only; the Federal Circuit ordered in 2021 that it “will be considered a ‘legal holiday’”.',
  }]
}
