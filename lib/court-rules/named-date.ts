import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { Circumstances } from './circumstances.ts'
import { iso, moved, type Walk } from './counting/walk.ts'
import { prevailing } from './counting/reading.ts'
import { setOut } from './count-under.ts'
import { checkDateCertain } from './date-certain.ts'
import { instantWords, lastHour, zoneOf } from './last-hour.ts'
import type { Resolution } from './resolution.ts'
import { ruleFor } from './systems.ts'
import { dayWords } from './words.ts'

/** How a phrase names a date: “by” and “on or before” it, or “before” it. */
export type Naming = 'by' | 'before'

/** What a phrase says of the hour. Undefined by any rule: the safe hour is shown. */
export type HourWords = 'midnight' | 'close-of-business' | 'end-of-day'

/**
 * A date that the court itself names: it is not counted and not moved (2009 committee note to Rule 6). “Before” leaves the
 * named day out; its safe day is then the last ordinary day, its last permitted one the day before. `hourNamed` is 24-hour `HH:MM`.
 */
export const namedDate = (given: Circumstances & { readonly trigger: IsoMoment }, naming: Naming = 'by', hourWords: HourWords | null = null, hourNamed: string | null = null): Resolution => {
  const date = given.trigger.slice(0, 10) as IsoDate
  const day = Temporal.PlainDate.from(date, { overflow: 'reject' })
  const { rule } = ruleFor({ ...given, asOf: 'present' }, date)
  const setting = setOut({ period: { count: 1, unit: 'days' }, direction: 'before' }, given, rule!, day, null)
  const walk: Walk = { calendar: setting.calendar, reading: prevailing, direction: 'before', steps: [], doubted: [] }
  const dayBefore = day.subtract({ days: 1 })
  const due = naming === 'by' ? day : moved(dayBefore, walk, 'the safe day')
  const hour = hourWords === 'close-of-business' || hourWords === 'end-of-day' ? '17:00' : hourNamed ?? (given.trigger.slice(11) || null)
  const ends = lastHour(due, { period: { count: 1, unit: 'days' }, direction: 'after', hour }, given, rule!)
  const late = instantOf(day.add({ days: 1 }), given)
  return {
    kind: 'resolved',
    due: iso(due), earliest: iso(due), latest: naming === 'by' ? iso(day) : iso(dayBefore),
    end: hourWords === 'midnight' ? late : ends.at,
    system: rule!.title,
    steps: [
      { kind: 'trigger', text: `The court names ${dayWords(day)}: nothing is counted, and nothing is moved`, date, authority: `${rule!.title}${rule!.system.startsWith('fr') ? '(a), 2009 committee note' : ''}` },
      ...(naming === 'before' ? [{ kind: 'excluded', text: `“Before” leaves out ${dayWords(day)} itself: ${dayWords(dayBefore)} is the last permitted day`, date: iso(dayBefore), authority: null } as const] : []),
      ...walk.steps,
      ends.step,
    ],
    warnings: [
      ...checkDateCertain(date, given.court ?? null, null),
      ...(hourWords === 'close-of-business' ? ['“Close of business” is not defined: 5:00 PM court time is the common reading; a clerk’s office may close earlier.'] : []),
      ...(hourWords === 'end-of-day' ? ['“End of day” is not defined: 5:00 PM is safe, midnight is likely for electronic filing.'] : []),
    ],
    alternatives: [],
  }
}

const instantOf = (day: Temporal.PlainDate, given: Circumstances): string | null => {
  const zone = zoneOf(given)
  return zone === null ? null : instantWords(day.toZonedDateTime({ timeZone: zone }))
}
