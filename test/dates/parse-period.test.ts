import { describe, expect, test } from 'vitest'
import { parsePeriod, unitNamed } from '../../lib/dates/parse-period.ts'

describe('a period as typed', () => {
  test.each([
    ['14 days', 14, 'days'], ['fourteen days', 14, 'days'], ['fourteen (14) days', 14, 'days'], ['14 calendar days', 14, 'days'], ['two weeks', 2, 'weeks'], ['48 hours', 48, 'hours'],
    ['1 hour', 1, 'hours'], ['5 business days', 5, 'business-days'], ['five working days', 5, 'business-days'], ['16 court days', 16, 'court-days'], ['a month', 1, 'months'],
    ['twenty-one days', 21, 'days'], ['6 years', 6, 'years'], ['14d', 14, 'days'], ['a fortnight', 2, 'weeks'], ['two fortnights', 4, 'weeks'], ['fourteen days (14)', 14, 'days'],
    ['10 (ten) days', 10, 'days'], ['14-day period', 14, 'days'], ['14 days’', 14, 'days'], ['within 21 days.', 21, 'days'], ['at least 14 days', 14, 'days'], ['a period of 14 days', 14, 'days'],
    ['72 consecutive hours', 72, 'hours'], ['seventy-two (72) hours', 72, 'hours'], ['1,000 days', 1000, 'days'], ['one hundred eighty (180) days', 180, 'days'], ['one-hundred and eighty (180) days', 180, 'days'], ['five (5) court days', 5, 'court-days'],
  ] as const)('%s', (written, count, unit) => { expect(parsePeriod(written)).toEqual({ count, unit }) })

  test.each(['', 'days', 'a while', '14', '0 days', '-3 days', '2.5 days', 'fourteen (15) days', '14 furlongs', '14 clear days', '90 minutes'])('%j is none', (written) => { expect(parsePeriod(written)).toBeNull() })

  test('a unit as a table names it', () => {
    expect(unitNamed('court_days')).toBe('court-days')
    expect(unitNamed('fortnights')).toBeNull()
  })
})
