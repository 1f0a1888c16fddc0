import type { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../../dates/iso.ts'
import { dayNamed } from './day-rule.ts'
import type { LegalHoliday } from './legal-holiday.ts'

/** 5 U.S.C. § 6103(a), with the years in which each day stood there as written (Pub. L. 90-363 moved four from 1971). */
const days: readonly { readonly name: string; readonly on: string; readonly from?: number; readonly until?: number }[] = [
  { name: 'New Year’s Day', on: 'January 1' },
  { name: 'Martin Luther King Jr.’s Birthday', on: 'third Monday of January', from: 1986 },
  { name: 'Washington’s Birthday', on: 'February 22', until: 1970 },
  { name: 'Washington’s Birthday', on: 'third Monday of February', from: 1971 },
  { name: 'Memorial Day', on: 'May 30', until: 1970 },
  { name: 'Memorial Day', on: 'last Monday of May', from: 1971 },
  { name: 'Juneteenth', on: 'June 19', from: 2021 },
  { name: 'Independence Day', on: 'July 4' },
  { name: 'Labor Day', on: 'first Monday of September' },
  { name: 'Columbus Day', on: 'second Monday of October', from: 1971 },
  { name: 'Veterans Day', on: 'November 11', until: 1970 },
  { name: 'Veterans Day', on: 'fourth Monday of October', from: 1971, until: 1977 },
  { name: 'Veterans Day', on: 'November 11', from: 1978 },
  { name: 'Thanksgiving Day', on: 'fourth Thursday of November', from: 1942 },
  { name: 'Christmas Day', on: 'December 25' },
]

const STATUTE = '5 U.S.C. § 6103(a)'
const FRIDAY_DOUBT = 'The day itself is a Saturday. 5 U.S.C. § 6103(b)(1) makes the Friday the holiday for pay and leave, and courts list and '
  + 'keep it as one; read strictly, only the day in § 6103(a) is “set aside by statute”. No court of appeals has decided it.'
const FIRST_JUNETEENTH_DOUBT = 'Juneteenth became a holiday on Thursday, Jun 17, 2021 (Pub. L. 117-17) and was first kept the next day; many courts were open.'

/** The federal legal holidays that are kept in a year, New Year’s Day of the next year included where it is kept on Dec 31. */
export const federalDays = (year: number): readonly LegalHoliday[] => {
  const known = worked.get(year)
  if (known) return known
  const made = keptIn(year)
  worked.set(year, made)
  return made
}

/** Years already worked out: a count under six readings asks for the same ones again. */
const worked = new Map<number, readonly LegalHoliday[]>()

const keptIn = (year: number): LegalHoliday[] =>
  [year, year + 1].flatMap((named) => days
    .filter(({ from = 0, until = 9999 }) => from <= named && named <= until)
    .flatMap(({ name, on }) => kept(name, dayNamed(on, named))))
    .filter(({ date }) => date.startsWith(String(year).padStart(4, '0')))

/** The day itself, and where it falls on a weekend the Friday or the Monday that is kept for it. */
const kept = (name: string, day: Temporal.PlainDate): LegalHoliday[] => {
  const itself: LegalHoliday = { date: iso(day), name, weight: 'settled', authority: STATUTE, why: null }
  if (day.dayOfWeek === 7) {
    return [itself, { ...itself, date: iso(day.add({ days: 1 })), name: `${name} (kept on Monday)`, authority: `${STATUTE}; Exec. Order 11582, § 3` }]
  }
  if (day.dayOfWeek === 6 && day.year > 1959) {
    const friday = iso(day.subtract({ days: 1 }))
    const first = friday === '2021-06-18'
    return [itself, { date: friday, name: `${name} (kept on Friday)`, weight: first ? 'arguable' : 'prevailing', authority: '5 U.S.C. § 6103(b)(1)',
      why: first ? FIRST_JUNETEENTH_DOUBT : FRIDAY_DOUBT }]
  }
  return [itself]
}

const iso = (day: Temporal.PlainDate) => day.toString() as IsoDate
