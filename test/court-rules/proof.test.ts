import { describe, expect, test } from 'vitest'
import { proofAsText, proofOf, resolve, type Circumstances, type Counted } from '../../lib/court-rules/index.ts'
import { courtById } from '../../lib/courts/index.ts'
import type { IsoMoment } from '../../lib/dates/iso.ts'

const proved = (counted: Counted, given: Circumstances) => {
  const resolution = resolve(counted, given)
  if (resolution.kind === 'unresolved') throw new Error(resolution.because)
  return proofOf('the period', resolution)!
}
const fourteen: Counted = { period: { count: 14, unit: 'days' }, direction: 'after' }

describe('a proof', () => {
  test('runs from day 0 to the last day, weekends and holidays told', () => {
    const { days, rule, due } = proved(fourteen, { trigger: '2026-06-18', court: courtById('nysd') })
    expect(rule).toBe('Fed. R. Civ. P. 6')
    expect(due).toBe('Thu Jul 2, 2026')
    expect(days).toHaveLength(15)
    expect(days[0]).toMatchObject({ date: '2026-06-18', role: 'trigger', number: null })
    expect(days[1]).toMatchObject({ date: '2026-06-19', role: 'counted', number: 1, holiday: 'Juneteenth' })
    expect(days.at(-1)).toMatchObject({ date: '2026-07-02', role: 'last', number: 14 })
    expect(days.filter(({ weekend }) => weekend)).toHaveLength(4)
  })

  test('tells passed days from added ones', () => {
    const { days } = proved(fourteen, { trigger: '2026-06-05', triggerIsService: true, serviceMethod: 'mail' })
    expect(days.slice(14).map(({ role, number }) => [role, number])).toEqual([
      ['counted', 14], ['passed', null], ['passed', null], ['expires', null], ['added', null], ['added', null], ['last', null],
    ])
  })

  test('court days added leave out the weekend and the holidays on their way', () => {
    const { days, due } = proved({ period: { count: 30, unit: 'days' }, direction: 'after' }, { trigger: '2026-10-26', triggerIsService: true, serviceMethod: 'electronic', court: courtById('state-ca') })
    expect(due).toBe('Tue Dec 1, 2026')
    expect(days.slice(-6).map(({ date, role }) => `${date.slice(5)} ${role}`)).toEqual(['11-26 passed', '11-27 passed', '11-28 passed', '11-29 passed', '11-30 added', '12-01 last'])
  })

  test('numbers only the days that are counted where weekends are left out', () => {
    const { days } = proved({ period: { count: 5, unit: 'business-days' }, direction: 'after' }, { trigger: '2026-11-20' })
    expect(days.map(({ number }) => number)).toEqual([null, null, null, 1, 2, 3, null, 4, null, null, 5])
    expect(days.find(({ date }) => date === '2026-11-26')).toMatchObject({ role: 'left-out', holiday: 'Thanksgiving Day' })
  })

  test('counted back, the last day comes first', () => {
    const proof = proved({ ...fourteen, direction: 'before' }, { trigger: '2026-07-18' })
    expect(proof.back).toBe(true)
    expect(proof.days[0]).toMatchObject({ date: '2026-07-02', role: 'last' })
    expect(proof.days.at(-1)).toMatchObject({ date: '2026-07-18', role: 'trigger' })
    expect(proof.days.find(({ date }) => date === '2026-07-04')).toMatchObject({ number: 14 })
    expect(proof.spread).toBe('earliest Thu Jul 2, 2026, latest Fri Jul 3, 2026')
  })

  test('Florida’s first day is the next court day', () => {
    const { days } = proved({ period: { count: 10, unit: 'days' }, direction: 'after' }, { trigger: '2026-03-06', court: courtById('state-fl') })
    expect(days.find(({ number }) => number === 1)?.date).toBe('2026-03-09')
  })

  test('is copied as five lines', () => {
    const lines = proofAsText(proved(fourteen, {
      trigger: '2026-06-18', triggerWords: 'entry of this Order', court: courtById('nysd'), otherTriggers: [{ words: 'signing', at: '2026-06-17' }],
    })).split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[1]).toContain('Entry of this Order: Thu Jun 18, 2026')
    expect(lines[3]).toContain('Due Thu Jul 2, 2026')
    expect(lines[4]).toBe('Would change it: counted from signing → Wed Jul 1, 2026')
  })

  test('weekends and holidays on the way are one move, however many', () => {
    const gathered = (counted: Counted) => proved(counted, { trigger: '2026-03-02', court: courtById('nysd') }).moves.filter(({ text }) => text.startsWith('Counted all the same'))
    expect(gathered({ period: { count: 90, unit: 'days' }, direction: 'after' }).map(({ text }) => text)).toEqual(['Counted all the same: 25 weekend days and Mon May 25, Memorial Day'])
    expect(gathered({ period: { count: 1, unit: 'years' }, direction: 'after' }).map(({ text }) => text)).toEqual([expect.stringMatching(/104 weekend days and 1\d holidays/)])
  })

  test('days passed over are one move, with the rule and the statute', () => {
    const { moves } = proved(fourteen, { trigger: '2026-06-05' })
    expect(moves.find(({ kind }) => kind === 'moved')).toMatchObject({
      text: 'Not on Fri Jun 19 (Juneteenth), Sat Jun 20 or Sun Jun 21: the period runs on to Mon Jun 22', authority: 'Fed. R. Civ. P. 6(a)(1)(C); 5 U.S.C. § 6103(a)',
    })
    const back = proved({ ...fourteen, direction: 'before' }, { trigger: '2026-07-18' })
    expect(back.moves.map(({ text }) => text)).toContain('Not on Sat Jul 4 (Independence Day) or Fri Jul 3 (Independence Day, kept on Friday): the period runs back to Thu Jul 2')
    expect(back.days.find(({ date }) => date === '2026-07-04')?.holiday).toBe('Independence Day')
  })

  test('hours are told by day, so that a change of clocks is seen', () => {
    const hours = (trigger: IsoMoment, count: number) => proved({ period: { count, unit: 'hours' }, direction: 'after' }, { trigger, court: courtById('nysd') })
    const { days, moves } = hours('2026-03-06T10:00', 72)
    expect(days.map((day) => day.hours)).toEqual(['14', '24', '23', '11'])
    expect(moves.map(({ text }) => text)).toContain('By day: 14 hours on Fri Mar 6, 24 on Sat Mar 7, 23 on Sun Mar 8 and 11 on Mon Mar 9')
    expect(hours('2026-03-12T08:07', 48).days.map((day) => day.hours)).toEqual(['15:53', '24', '8:07', null, null])
    expect(hours('2026-03-10T09:00', 2).days.map((day) => day.hours)).toEqual([null])
  })

  test('a month without the day says so, and its days bear no numbers', () => {
    const { days, moves } = proved({ period: { count: 1, unit: 'months' }, direction: 'after' }, { trigger: '2026-01-31' })
    expect(moves.map(({ text }) => text)).toContain('1 month: that month has no day 31, and its last is Sat Feb 28, 2026')
    expect(days.every(({ number }) => number === null)).toBe(true)
  })

  test('a period of twenty years has its arithmetic without a strip', () => {
    const { days, moves } = proved({ period: { count: 20, unit: 'years' }, direction: 'after' }, { trigger: '2006-06-05', asOf: 'present' })
    expect(days).toEqual([])
    expect(moves.length).toBeGreaterThan(2)
  })
})
