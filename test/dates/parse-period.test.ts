import { describe, expect, test } from 'vitest'
import { parsePeriod, unitNamed } from '../../lib/dates/parse-period.ts'

describe('a period as typed', () => {
  test.each([
    ['14 days', 14, 'days'], ['fourteen days', 14, 'days'], ['fourteen (14) days', 14, 'days'], ['14 calendar days', 14, 'days'], ['two weeks', 2, 'weeks'], ['48 hours', 48, 'hours'],
    ['1 hour', 1, 'hours'], ['5 business days', 5, 'business-days'], ['five working days', 5, 'business-days'], ['16 court days', 16, 'court-days'], ['a month', 1, 'months'],
    ['twenty-one days', 21, 'days'], ['6 years', 6, 'years'], ['14d', 14, 'days'],
  ] as const)('%s', (written, count, unit) => { expect(parsePeriod(written)).toEqual({ count, unit }) })

  test.each(['', 'days', 'a while', '14', '0 days', '-3 days', '2.5 days', 'fourteen (15) days', '14 fortnights'])('%j is none', (written) => { expect(parsePeriod(written)).toBeNull() })

  test('a unit as a table names it', () => {
    expect(unitNamed('court_days')).toBe('court-days')
    expect(unitNamed('fortnights')).toBeNull()
  })
})
