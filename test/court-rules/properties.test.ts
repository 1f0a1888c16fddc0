import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { resolve, type Circumstances, type Counted } from '../../lib/court-rules/index.ts'
import { courtById, courts } from '../../lib/courts/index.ts'
import type { IsoDate, IsoMoment } from '../../lib/dates/iso.ts'
import { naiveHolidays, naiveLastDay } from './naive-walker.ts'

const holidays = naiveHolidays(1990, 2045)

const dates = fc.integer({ min: 0, max: 35 * 365 }).map((days) => Temporal.PlainDate.from('2000-01-03').add({ days }).toString() as IsoDate)
const direction = fc.constantFrom<'after' | 'before'>('after', 'before')
const unit = fc.constantFrom<'days' | 'weeks' | 'months' | 'years' | 'business-days'>('days', 'weeks', 'months', 'years', 'business-days')
const count = fc.integer({ min: 1, max: 400 })
const court = fc.constantFrom(...courts)

const resolvedOf = (counted: Counted, given: Circumstances) => {
  const resolution = resolve(counted, { asOf: 'present', ...given })
  if (resolution.kind === 'unresolved') throw new Error(resolution.because)
  return resolution
}
const dueOf = (counted: Counted, given: Circumstances): IsoMoment => resolvedOf(counted, given).due
const days = (n: number, way: 'after' | 'before'): Counted => ({ period: { count: n, unit: 'days' }, direction: way })

describe('court time', { timeout: 120_000 }, () => {
  test('a count equals a naïve day-by-day walk', () => {
    fc.assert(fc.property(dates, count, direction, (trigger, n, way) => {
      expect(dueOf(days(n, way), { trigger })).toBe(naiveLastDay(trigger, n, way, holidays))
    }), { numRuns: 600 })
  })

  test('the last day of a forward period is never a weekend or a legal holiday', () => {
    fc.assert(fc.property(dates, count, unit, court, (trigger, n, u, sits) => {
      if (sits.kind === 'state') return
      const due = dueOf({ period: { count: u === 'years' ? n % 20 + 1 : n, unit: u }, direction: 'after' }, { trigger, court: sits }).slice(0, 10)
      expect(Temporal.PlainDate.from(due).dayOfWeek).toBeLessThan(6)
      expect(holidays.has(due)).toBe(false)
    }), { numRuns: 200 })
  })

  test('adding a day to a period never brings the date earlier, and a later trigger never brings it earlier', () => {
    fc.assert(fc.property(dates, count, court, fc.constantFrom(null, 'mail', 'electronic') as fc.Arbitrary<'mail' | 'electronic' | null>, (trigger, n, sits, serviceMethod) => {
      // Texas leaves weekends out of five days and counts six through, and New York out of two: there a sixth day does come earlier
      if (sits.id === 'state-tx' || sits.id === 'state-ny') return
      const given = { trigger, court: sits, serviceMethod, triggerIsService: true }
      expect(dueOf(days(n + 1, 'after'), given) >= dueOf(days(n, 'after'), given)).toBe(true)
      const next = Temporal.PlainDate.from(trigger).add({ days: 1 }).toString() as IsoDate
      expect(dueOf(days(n, 'after'), { ...given, trigger: next }) >= dueOf(days(n, 'after'), given)).toBe(true)
    }), { numRuns: 150 })
  })

  test('backward never lands after the event, nor on it', () => {
    fc.assert(fc.property(dates, count, unit, court, (trigger, n, u, sits) => {
      const due = dueOf({ period: { count: u === 'years' ? n % 20 + 1 : n, unit: u }, direction: 'before' }, { trigger, court: sits })
      expect(due < trigger).toBe(true)
    }), { numRuns: 200 })
  })

  test('the date lies between the earliest and the latest', () => {
    fc.assert(fc.property(dates, count, direction, unit, court, (trigger, n, way, u, sits) => {
      const { due, earliest, latest } = resolvedOf({ period: { count: u === 'years' ? n % 20 + 1 : n, unit: u }, direction: way }, { trigger, court: sits })
      expect(earliest <= due && due <= latest).toBe(true)
    }), { numRuns: 200 })
  })

  test('service by mail never shortens, electronic service never lengthens a federal period', () => {
    fc.assert(fc.property(dates, count, (trigger, n) => {
      const due = (serviceMethod: 'mail' | 'electronic' | null) => dueOf(days(n, 'after'), { trigger, serviceMethod, triggerIsService: true })
      expect(due('mail') > due(null)).toBe(true)
      expect(due('electronic')).toBe(due(null))
    }), { numRuns: 150 })
  })

  test('hours are real hours: the end is so many hours after the event, or the same clock time on a later proper day', () => {
    const zones = fc.constantFrom('America/New_York', 'America/Chicago', 'America/Denver', 'America/Phoenix', 'America/Los_Angeles', 'America/Anchorage', 'Pacific/Honolulu', 'Pacific/Guam')
    fc.assert(fc.property(dates, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 200 }), zones, (day, minute, n, zone) => {
      const trigger = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as IsoMoment
      const { end } = resolvedOf({ period: { count: n, unit: 'hours' }, direction: 'after' }, { trigger, zone })
      const elapsed = Temporal.PlainDateTime.from(trigger).toZonedDateTime(zone).add({ hours: n })
      const got = Temporal.Instant.from(end!).toZonedDateTimeISO(zone)
      if (elapsed.dayOfWeek < 6 && !holidays.has(elapsed.toPlainDate().toString())) expect(got.epochMilliseconds).toBe(elapsed.epochMilliseconds)
      else {
        expect(got.toPlainTime().equals(elapsed.toPlainTime())).toBe(true)
        expect(got.epochMilliseconds).toBeGreaterThan(elapsed.epochMilliseconds)
      }
    }), { numRuns: 200 })
  })

  test('the hours told by day add up to the period, clocks changed or not', () => {
    const clocks = fc.constantFrom('2026-03-05', '2026-03-07', '2026-03-08', '2026-10-30', '2026-10-31', '2026-11-01', '2026-06-10') as fc.Arbitrary<IsoDate>
    fc.assert(fc.property(clocks, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 25, max: 200 }), direction, (day, minute, n, way) => {
      const trigger = `${day}T${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as IsoMoment
      const { steps } = resolvedOf({ period: { count: n, unit: 'hours' }, direction: way }, { trigger, zone: 'America/New_York' })
      const told = steps.find(({ text }) => text.startsWith('By day: '))?.text ?? ''
      const minutes = [...told.matchAll(/(\d+)(?::(\d\d))?(?: hours?)? on /g)].reduce((sum, [, hours, rest = '0']) => sum + 60 * Number(hours) + Number(rest), 0)
      expect(minutes).toBe(60 * n)
    }), { numRuns: 200 })
  })

  test('an inaccessible last day always moves forward, to a day that is accessible', () => {
    fc.assert(fc.property(dates, count, direction, (trigger, n, way) => {
      const open = dueOf(days(n, way), { trigger }) as IsoDate
      const due = dueOf(days(n, way), { trigger, inaccessible: [open] })
      expect(due > open).toBe(true)
    }), { numRuns: 150 })
  })

  test('whatever is asked, the answer is a date or a reason', () => {
    fc.assert(fc.property(fc.double(), fc.string(), direction, (n, trigger, way) => {
      const resolution = resolve({ period: { count: n, unit: 'days' }, direction: way }, { trigger: trigger as IsoDate })
      expect(['resolved', 'unresolved']).toContain(resolution.kind)
    }), { numRuns: 200 })
  })

  test('a court’s own zone ends the day: Guam before New York, whatever zone the reader is in', () => {
    const end = (id: string) => Temporal.Instant.from(resolvedOf(days(14, 'after'), { trigger: '2026-03-03', court: courtById(id) }).end!).epochMilliseconds
    expect(end('nysd') - end('gud')).toBe(14 * 3_600_000)
  })
})
