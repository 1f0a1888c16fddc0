import type { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../../dates/iso.ts'
import { dayNamed } from './day-rule.ts'
import type { LegalHoliday, Weight } from './legal-holiday.ts'

/** One line of a table of holidays. */
export interface DayRow {
  readonly name: string
  /** In the words that `dayNamed` reads. */
  readonly on: string
  readonly weight: Weight
  readonly authority: string
  /** First and last year in which it is kept. */
  readonly from?: number
  readonly until?: number
  readonly years?: 'even'
  /** Which way it moves from a weekend: a Sunday to Monday, or a Saturday to Friday as well. */
  readonly shift?: 'sunday' | 'weekend'
  /** Weight of the Friday, or of the Monday, kept instead, where it is not the day's own. */
  readonly friday?: Weight
  readonly fridayNote?: string
  readonly monday?: Weight
  readonly mondayNote?: string
  /** Why it is doubted. */
  readonly note?: string
  /** The court in which its weight is settled by a decision. */
  readonly settledIn?: string
}

const DOUBTS: Record<Weight, string | null> = {
  settled: null,
  prevailing: 'A state holiday by statute, on which offices close; no decision was found that settles it for counting time.',
  arguable: 'It stands in a state’s list of holidays, but courts mostly do not treat it as a legal holiday for counting time.',
}

/** The days that a row gives in a year: the day itself, and the Friday or Monday kept for it. */
export const daysOf = (row: DayRow, year: number, courtId: string | null): LegalHoliday[] => {
  if (year < (row.from ?? 0) || year > (row.until ?? 9999) || (row.years === 'even' && year % 2 !== 0)) return []
  const day = dayNamed(row.on, year)
  const weight = row.settledIn !== undefined && row.settledIn === courtId ? 'settled' : row.weight
  const itself = holiday(row, row.name, day, weight, row.note)
  if (day.dayOfWeek === 7 && row.shift !== undefined) {
    return [itself, holiday(row, `${row.name} (kept on Monday)`, day.add({ days: 1 }), row.monday ?? weight, row.mondayNote ?? row.note)]
  }
  if (day.dayOfWeek === 6 && row.shift === 'weekend') {
    return [itself, holiday(row, `${row.name} (kept on Friday)`, day.subtract({ days: 1 }), row.friday ?? weight, row.fridayNote ?? row.note)]
  }
  return [itself]
}

const holiday = (row: DayRow, name: string, day: Temporal.PlainDate, weight: Weight, note: string | undefined): LegalHoliday =>
  ({ date: day.toString() as IsoDate, name, weight, authority: row.authority, why: weight === 'settled' ? null : note ?? DOUBTS[weight] })
