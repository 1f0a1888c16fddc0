import type { Temporal } from 'temporal-polyfill'
import { closings, inaugurationDay } from './closings.ts'
import courtDayRows from './court-days.json' with { type: 'json' }
import { daysOf, type DayRow } from './day-row.ts'
import { federalDays } from './federal-days.ts'
import type { HolidaySource, LegalHoliday, Weight } from './legal-holiday.ts'
import stateDayRows from './state-days.json' with { type: 'json' }

const stateRows = stateDayRows as Readonly<Record<string, readonly DayRow[]>>
const courtRows = courtDayRows as Readonly<Record<string, readonly DayRow[]>>

/** Federal statutory days, presidential and court closings, Inauguration Day in the capital's courts. */
export const federalSource = (courtId: string | null): HolidaySource => (year) =>
  [...federalDays(year), ...closings(courtId).filter(({ date }) => date.startsWith(`${year}-`)), ...inaugurationDay(year, courtId)]

/** The statutory days of 5 U.S.C. § 6103 alone. */
export const statutorySource: HolidaySource = federalDays

/**
 * Days that a state keeps beside the federal ones: those of state-days.json. Its `settled` and `prevailing` rows follow
 * sources that were read; citations of `arguable` rows were set down from general knowledge and move no date by themselves.
 */
export const stateSource = (state: string, courtId: string | null): HolidaySource => (year) =>
  (stateRows[state] ?? []).flatMap((row) => daysOf(row, year, courtId)).map((day) => ({ ...day, name: `${day.name} (${state})` }))

/** All the days that the courts of a state keep: those of court-days.json. */
export const courtDaySource = (system: 'ca' | 'ny' | 'tx' | 'fl' | 'de'): HolidaySource => (year) =>
  (courtRows[system] ?? []).flatMap((row) => [...daysOf(row, year, null), ...daysOf(row, year + 1, null)])
    .filter(({ date }) => date.startsWith(`${year}-`))

/** The same days, none of them weighing more than `most`. */
export const atMost = (most: Weight, source: HolidaySource): HolidaySource => (year) =>
  source(year).map((day) => (day.weight === 'arguable' || day.weight === most ? day : { ...day, weight: most, why: day.why ?? 'Whether it counts here is open.' }))

/** Looks up days; the weightiest holiday of a date wins. */
export interface Calendar {
  readonly holidayOn: (day: Temporal.PlainDate) => LegalHoliday | null
  /** Those from one day to another, both in, in the order of the calendar. */
  readonly between: (from: Temporal.PlainDate, to: Temporal.PlainDate) => LegalHoliday[]
}

const HEAVIER: Record<Weight, number> = { settled: 3, prevailing: 2, arguable: 1 }

/** A calendar of several sources, worked out a year at a time as it is asked. */
export const calendarOf = (sources: readonly HolidaySource[]): Calendar => {
  const years = new Map<number, Map<string, LegalHoliday>>()
  const yearOf = (year: number): Map<string, LegalHoliday> => {
    const known = years.get(year)
    if (known) return known
    const days = new Map<string, LegalHoliday>()
    for (const day of sources.flatMap((source) => source(year))) {
      const there = days.get(day.date)
      if (!there || HEAVIER[day.weight] > HEAVIER[there.weight]) days.set(day.date, day)
    }
    years.set(year, days)
    return days
  }
  return {
    holidayOn: (day) => yearOf(day.year).get(day.toString()) ?? null,
    between: (from, to) => Array.from({ length: Math.max(0, to.year - from.year + 1) }, (_, i) => [...yearOf(from.year + i).values()]).flat()
      .filter(({ date }) => from.toString() <= date && date <= to.toString())
      .sort((a, b) => (a.date < b.date ? -1 : 1)),
  }
}
