import type { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../../dates/iso.ts'
import type { Direction } from '../../dates/period.ts'
import type { Calendar } from '../legal-holidays/calendar.ts'
import { isHolidayUnder, type LegalHoliday } from '../legal-holidays/legal-holiday.ts'
import type { Step } from '../resolution.ts'
import { shortDayWords } from '../words.ts'
import type { LawReading } from './reading.ts'

/** What one count has to work with, and where it writes down what it did. */
export interface Walk {
  readonly calendar: Calendar
  readonly reading: LawReading
  readonly direction: Direction
  readonly steps: Step[]
  /** Doubtful holidays that a last day met, counted or not. */
  readonly doubted: LegalHoliday[]
}

export const iso = (day: Temporal.PlainDate): IsoDate => day.toString() as IsoDate

/** The day one further on, the way of the count. */
export const onward = (day: Temporal.PlainDate, direction: Direction): Temporal.PlainDate =>
  direction === 'after' ? day.add({ days: 1 }) : day.subtract({ days: 1 })

/** Why a day cannot be the last: “a Saturday”, a holiday's name; null where it can. Doubtful holidays met are noted. */
const dayOff = (day: Temporal.PlainDate, walk: Walk): { kind: 'weekend' | 'holiday'; words: string; authority: string | null } | null => {
  const holiday = walk.calendar.holidayOn(day)
  if (day.dayOfWeek > 5) {
    const also = holiday?.weight === 'settled' ? `, and ${holiday.name}` : ''
    return { kind: 'weekend', words: `${day.dayOfWeek === 6 ? 'a Saturday' : 'a Sunday'}${also}`, authority: null }
  }
  if (holiday === null) return null
  if (holiday.weight !== 'settled' && !walk.doubted.some(({ date }) => date === holiday.date)) walk.doubted.push(holiday)
  return isHolidayUnder(holiday.weight, walk.reading.holidays) ? { kind: 'holiday', words: holiday.name, authority: holiday.authority } : null
}

/** The first day from `day` on that is no weekend or legal holiday; each day passed is a step. `says` is put before the day it moves to. */
export const moved = (day: Temporal.PlainDate, walk: Walk, authority: string, way: Direction = walk.direction, says?: string): Temporal.PlainDate => {
  let at = day
  for (let off = dayOff(at, walk); off !== null; off = dayOff(at, walk)) {
    walk.steps.push({ kind: off.kind, text: `${shortDayWords(at)} is ${off.words}`, date: iso(at), authority: off.authority ?? authority })
    at = onward(at, way)
  }
  if (!at.equals(day)) {
    walk.steps.push({ kind: 'moved', text: `${says ?? `The period runs ${way === 'after' ? 'on' : 'back'} to`} ${shortDayWords(at)}`, date: iso(at), authority })
  }
  return at
}

/** The `count`th day from `day` that is no weekend or legal holiday; `day` itself is not counted. */
export const courtDays = (day: Temporal.PlainDate, count: number, walk: Walk): Temporal.PlainDate => {
  let at = day
  for (let counted = 0; counted < count;) {
    at = onward(at, walk.direction)
    const off = dayOff(at, walk)
    if (off === null) counted += 1
    else if (off.kind === 'holiday') {
      walk.steps.push({ kind: 'holiday', text: `${shortDayWords(at)} is ${off.words}: not counted`, date: iso(at), authority: off.authority })
    }
  }
  return at
}
