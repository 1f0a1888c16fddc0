import { readFileSync } from 'node:fs'
import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { calendarOf, courtDaySource, federalSource, stateSource } from '../../lib/court-rules/legal-holidays/calendar.ts'
import { dayNamed } from '../../lib/court-rules/legal-holidays/day-rule.ts'
import { federalDays } from '../../lib/court-rules/legal-holidays/federal-days.ts'
import { isHolidayUnder } from '../../lib/court-rules/legal-holidays/legal-holiday.ts'
import { tablePath } from './cases.ts'

const years = Array.from({ length: 36 }, (_, i) => 2000 + i)
const isWeekday = (date: string) => Temporal.PlainDate.from(date).dayOfWeek < 6

/** The weekdays on which a library says a place is closed. */
const closedDays = (library: Holidays, year: number): string[] =>
  library.getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10)).filter(isWeekday)

describe('federal days', () => {
  test('are those that date-holidays has (public and bank), 2000 to 2035', () => {
    const library = new Holidays('US', { types: ['public', 'bank'] })
    const theirs = new Set(years.flatMap((year) => closedDays(library, year)).filter((date) => date >= '2000' && date < '2036'))
    const ours = new Set(years.flatMap((year) => federalDays(year).map(({ date }) => date as string)).filter(isWeekday))
    expect([...ours].filter((date) => !theirs.has(date))).toEqual([])
    expect([...theirs].filter((date) => !ours.has(date))).toEqual([])
  })

  const table = tablePath('holidays_federal.json')
  test.skipIf(table === null)('are those of the given table, with the Friday or Monday kept', () => {
    const given = JSON.parse(readFileSync(table!, 'utf8')) as { statutory: { observed: string }[] }
    const theirs = new Set(given.statutory.map(({ observed }) => observed).filter((date) => date >= '2000' && date < '2036'))
    const ours = new Set(years.flatMap((year) => federalDays(year).map(({ date }) => date as string)).filter(isWeekday))
    expect([...ours].filter((date) => !theirs.has(date))).toEqual([])
    expect([...theirs].filter((date) => !ours.has(date))).toEqual([])
  })

  test('Dec 31 is kept for a New Year’s Day that falls on Saturday', () => {
    expect(federalDays(2021).some(({ date }) => date === '2021-12-31')).toBe(true)
    expect(federalDays(2022).some(({ date }) => date === '2021-12-31')).toBe(false)
  })

  test('a Friday that is kept is doubted, a Monday is not', () => {
    expect(federalDays(2026).find(({ date }) => date === '2026-07-03')?.weight).toBe('prevailing')
    expect(federalDays(2027).find(({ date }) => date === '2027-07-05')?.weight).toBe('settled')
    expect(federalDays(2020).some(({ name }) => name.startsWith('Juneteenth'))).toBe(false)
  })
})

/** Days of the library that its states keep for no purpose of ours: commemorations, names of federal days, substitutes that only the library gives. */
const LEFT_OUT = new RegExp([
  'Susan B\\. Anthony', 'America.s 250th', 'Diwali', 'Lunar New Year', 'Genocide', 'Malcolm X', 'Primary', 'Indigenous', 'Native Americans', 'Rosa Parks',
  'Washington', 'Presidents', 'Columbus', 'Robert E\\. Lee', 'Election', '\\(substitute day\\)', 'New Year.s Eve',
].join('|'), 'i')

describe('state days', () => {
  const states = new Holidays().getStates('US') ?? {}
  for (const state of Object.keys(states)) {
    test(`${state}: no day off of date-holidays is unknown to us`, () => {
      const library = new Holidays('US', state, { types: ['public'] })
      const calendar = calendarOf([federalSource(null), stateSource(state, null)])
      const unknown = [2025, 2026, 2027, 2028].flatMap((year) => library.getHolidays(year))
        .filter(({ date, name }) => isWeekday(date.slice(0, 10)) && !LEFT_OUT.test(name) && !(['VT', 'MT'].includes(state) && name.match(/Bennington|Christmas Eve/) !== null))
        .filter(({ date }) => calendar.holidayOn(Temporal.PlainDate.from(date.slice(0, 10))) === null)
        .map(({ date, name }) => `${date.slice(0, 10)} ${name}`)
      expect(unknown).toEqual([])
    })
  }

  test.each([
    ['MA', '2026-04-20'], ['ME', '2026-04-20'], ['NY', '2026-02-12'], ['NY', '2026-11-03'], ['IL', '2026-02-12'], ['UT', '2026-07-24'], ['NV', '2026-10-30'],
    ['RI', '2026-08-10'], ['AK', '2026-03-30'], ['HI', '2026-03-26'], ['HI', '2026-06-11'], ['HI', '2026-08-21'], ['CA', '2026-03-31'], ['CA', '2026-11-27'],
    ['TX', '2026-11-27'], ['DC', '2026-04-16'], ['LA', '2026-02-17'], ['VT', '2026-03-03'], ['PR', '2025-07-25'], ['VI', '2026-03-31'], ['GU', '2026-07-21'],
  ])('%s keeps %s, and a forward period does not end on it', (state, date) => {
    const holiday = calendarOf([stateSource(state, null)]).holidayOn(Temporal.PlainDate.from(date))
    expect(holiday && isHolidayUnder(holiday.weight, 'prevailing')).toBe(true)
    expect(holiday?.authority).not.toBe('')
  })

  test.each([['FL', '2026-04-03'], ['CA', '2026-09-09'], ['TX', '2026-03-02'], ['IL', '2026-03-02'], ['NJ', '2026-11-03'], ['MA', '2026-03-17'], ['VA', '2026-11-27']])(
    '%s lists %s, but it moves no date by itself', (state, date) => {
      const holiday = calendarOf([stateSource(state, null)]).holidayOn(Temporal.PlainDate.from(date))
      expect(holiday?.weight).toBe('arguable')
      expect(holiday?.why).not.toBeNull()
    })
})

describe('days of the state courts', () => {
  test.each([
    ['ca', '2026-02-12', true], ['ca', '2026-09-25', true], ['ca', '2026-10-12', false], ['ny', '2026-07-03', false], ['ny', '2026-02-12', true], ['ny', '2026-11-03', true],
    ['fl', '2026-10-12', false], ['fl', '2026-11-27', true], ['fl', '2026-07-03', true], ['tx', '2026-11-27', true], ['tx', '2026-03-02', false],
  ] as const)('%s %s: %s', (system, date, kept) => {
    const holiday = calendarOf([courtDaySource(system)]).holidayOn(Temporal.PlainDate.from(date))
    expect(holiday !== null && isHolidayUnder(holiday.weight, 'prevailing')).toBe(kept)
  })
})

describe('words for days', () => {
  test.each([
    ['third Monday of April', 2026, '2026-04-20'], ['last Friday of October', 2026, '2026-10-30'], ['day after fourth Thursday of November', 2026, '2026-11-27'],
    ['2 days before Easter', 2026, '2026-04-03'], ['47 days before Easter', 2026, '2026-02-17'], ['Easter', 2000, '2000-04-23'], ['Easter', 2038, '2038-04-25'],
  ])('%s in %i is %s', (words, year, date) => { expect(dayNamed(words, year).toString()).toBe(date) })
})
