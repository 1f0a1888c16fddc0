import type { Temporal } from 'temporal-polyfill'
import type { IsoDateTime, IsoMoment } from '../dates/iso.ts'
import type { Circumstances, Counted } from './circumstances.ts'
import { countDays } from './counting/count-days.ts'
import { countHours } from './counting/count-hours.ts'
import type { LawReading } from './counting/reading.ts'
import { iso, type Walk } from './counting/walk.ts'
import { instantWords, zoneOf } from './last-hour.ts'
import { calendarOf, type Calendar } from './legal-holidays/calendar.ts'
import type { LegalHoliday } from './legal-holidays/legal-holiday.ts'
import type { Step } from './resolution.ts'
import type { Added, CourtRule } from './rule.ts'

/** A count set out: everything that does not depend on how doubts are read. */
export interface Setting {
  readonly counted: Counted
  readonly given: Circumstances
  readonly rule: CourtRule
  readonly day: Temporal.PlainDate
  /** `HH:MM`, where the trigger's time of day is known. */
  readonly time: string | null
  readonly calendar: Calendar
  readonly added: Added | null
  readonly inaccessible: ReadonlySet<string>
}

/** One count under one reading of the law. */
export interface Outcome {
  readonly reading: LawReading
  readonly due: IsoMoment
  readonly day: Temporal.PlainDate
  /** The instant, for hours; null for days, whose last hour is another question. */
  readonly instant: string | null
  readonly steps: readonly Step[]
  readonly doubted: readonly LegalHoliday[]
}

/** Sets out a count: its calendar and the days that the way of service adds. */
export const setOut = (counted: Counted, given: Circumstances, rule: CourtRule, day: Temporal.PlainDate, time: string | null): Setting => {
  const { period: { unit }, direction } = counted
  const court = given.court ?? null
  const own = [court?.state, given.courtBelow?.state].filter((state) => state !== undefined)
  // California counts days of service back from a hearing, too: § 12c(b)
  const runsFromService = given.triggerIsService === true || (rule.system === 'ca' && direction === 'before')
  return {
    counted, given, rule, day, time,
    calendar: calendarOf(rule.holidays({
      direction, courtId: court?.id ?? null, states: given.states ?? [...new Set(own)],
      workingDays: unit === 'business-days' || unit === 'court-days',
    })),
    added: unit === 'hours' ? null : addedByOrder(counted)
      ?? (runsFromService && given.serviceMethod ? rule.added(given.serviceMethod, direction) : null),
    inaccessible: new Set(given.inaccessible ?? []),
  }
}

/** Days that the order adds, as its own words have them. */
const addedByOrder = ({ added }: Counted): Added | null =>
  added ? { ...added, authority: 'the order’s own words', weight: 'prevailing', words: `“${added.words}”` } : null

/** Counts under one reading. */
export const countUnder = (reading: LawReading, setting: Setting): Outcome => {
  const { counted, given, rule, inaccessible, added } = setting
  const walk: Walk = { calendar: setting.calendar, reading, direction: counted.direction, steps: [], doubted: [] }
  if (counted.period.unit === 'hours') {
    // without a zone the clock on the wall is all there is to count by
    const trigger = setting.day.toZonedDateTime({ timeZone: zoneOf(given) ?? 'UTC', plainTime: setting.time! })
    const end = countHours({ rule, counted, trigger, inaccessible }, walk)
    return {
      reading, day: end.toPlainDate(), due: end.toPlainDateTime().toString({ smallestUnit: 'minute' }) as IsoDateTime,
      instant: zoneOf(given) === null ? null : instantWords(end), steps: walk.steps, doubted: walk.doubted,
    }
  }
  const day = countDays({ rule, counted, trigger: setting.day, added, inaccessible }, walk)
  const due = counted.hour ? `${iso(day)}T${counted.hour}` as IsoDateTime : iso(day)
  return { reading, due, day, instant: null, steps: walk.steps, doubted: walk.doubted }
}
