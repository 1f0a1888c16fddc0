import { describe, expect, test } from 'vitest'
import { countCase, countCases } from '../../lib/command-line/count-cases.ts'

const fourteen = { id: 'a', system: 'frcp', trigger: '2026-03-02', count: 14, unit: 'days', direction: 'after' }
const asked = (fields: Record<string, unknown>) => countCase(JSON.stringify({ ...fourteen, ...fields }))

describe('a table of cases', () => {
  test('may begin with a byte order mark, end its lines either way and hold blank ones', () => {
    const line = JSON.stringify(fourteen)
    expect(countCases(`\uFEFF${line}\r\n\r\n  \n${line}\n`).map(({ due }) => due)).toEqual(['2026-03-16', '2026-03-16'])
  })

  test.each([
    ['a number as a string', { count: '14' }], ['capitals', { system: 'FRCP', unit: 'Days', direction: 'After' }], ['one day of many', { unit: 'day' }],
    ['calendar days', { unit: 'calendar_days' }], ['another word for the direction', { direction: 'forward' }], ['no court', { court: '' }], ['a court in capitals', { court: 'NYSD' }],
    ['no service', { service_method: 'none' }], ['states as words', { state_holidays: 'ma, nh' }], ['a direction told by the words', { direction: undefined, expression: 'within 14 days of this Order' }],
  ] as const)('%s', (_, fields) => { expect(asked(fields)).toMatchObject({ due: '2026-03-16' }) })

  test.each([['2026-03-06T10:00:00'], ['2026-03-06 10:00'], ['2026-03-06T10:00:59.5']])('hours run from %s, to the minute', (trigger) => {
    expect(asked({ trigger, count: 72, unit: 'hours', tz: 'America/New_York' })).toMatchObject({ due: '2026-03-09T11:00', end: '2026-03-09T11:00-04:00' })
  })

  test.each([
    ['no trigger', { trigger: null }], ['a part of a day', { count: 1.5 }], ['a unit that is none', { unit: 'minutes' }], ['a court that is none', { court: 'xyzd' }],
    ['a system that is none', { system: 'frcpp' }], ['a zone that is none', { tz: 'Mars/Olympus' }], ['a way of service that is none', { service_method: 'pigeon' }],
    ['no direction', { direction: null }], ['a direction that is none', { direction: 'sideways' }], ['hours from a day', { unit: 'hours' }], ['an hour that is none', { hour: '25:00' }],
    ['states that are none', { state_holidays: [7] }], ['days that are none', { inaccessible: ['2026-02-30'] }], ['too many days', { count: 999_999_999 }],
  ] as const)('%s: no date, and why', (_, fields) => { expect(asked(fields)).toEqual({ id: 'a', due: null, because: expect.stringMatching(/\w/) }) })

  test.each(['not JSON', '[1]', '"words"', 'null', '{"id":'])('%s is no case', (line) => { expect(countCase(line)).toMatchObject({ id: null, due: null }) })

  test('an hour in the words ends the day that the court names', () => {
    const named = (expression: string) => asked({ trigger: '2026-03-16', unit: 'date_certain', count: null, direction: null, court: 'nysd', expression })
    expect(named('by 5:00 p.m. on March 16, 2026')).toMatchObject({ due: '2026-03-16', end: '2026-03-16T17:00-04:00' })
    expect(named('no later than noon on March 16, 2026')).toMatchObject({ end: '2026-03-16T12:00-04:00' })
    expect(named('to appear before Judge Moses by March 16, 2026')).toMatchObject({ due: '2026-03-16', end: '2026-03-17T00:00-04:00' })
    expect(named('before Monday, March 16, 2026')).toMatchObject({ due: '2026-03-13' })
  })
})
