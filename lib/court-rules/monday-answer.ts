import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoDateTime } from '../dates/iso.ts'
import type { Circumstances } from './circumstances.ts'
import { setOut } from './count-under.ts'
import { otherReadings, prevailing, type LawReading } from './counting/reading.ts'
import { iso, moved, type Walk } from './counting/walk.ts'
import { instantWords, zoneOf } from './last-hour.ts'
import type { Resolution, Step } from './resolution.ts'
import { ruleFor } from './systems.ts'
import { dayWords } from './words.ts'

const CITE = 'Tex. R. Civ. P. 99(b)'

/**
 * When an answer is due in Texas: 10 a.m. on the Monday next after the expiration of `days` (twenty) after service, Tex. R. Civ. P. 99(b).
 * Rule 4 does not first move the last of those days; a Monday that is a legal holiday moves to the next day.
 */
export const mondayAnswer = (given: Circumstances, days = 20): Resolution => {
  if (given.trigger === null) return { kind: 'unresolved', needs: 'service date', because: 'The answer is due on a Monday counted from service.', steps: [] }
  // rules 4 and 99 have stood as they are since 1990: for an earlier service the newest text is the nearest
  const day = given.trigger.slice(0, 10) as IsoDate
  const texas = ruleFor({ ...given, system: 'tx' }, day).rule ?? ruleFor({ system: 'tx', trigger: null, asOf: 'present' }, day).rule!
  const setting = setOut({ period: { count: days, unit: 'days' }, direction: 'after' }, given, texas, Temporal.PlainDate.from(day), null)
  const under = (reading: LawReading): { day: Temporal.PlainDate; steps: Step[] } => {
    const walk: Walk = { calendar: setting.calendar, reading, direction: 'after', steps: [], doubted: [] }
    const expires = setting.day.add({ days })
    const monday = expires.add({ days: 8 - expires.dayOfWeek })
    walk.steps.push(
      { kind: 'trigger', text: `Service: ${dayWords(setting.day)}`, date: iso(setting.day), authority: null },
      { kind: 'count', text: `${days} days, every day counted, end on ${dayWords(expires)}`, date: iso(expires), authority: CITE },
      { kind: 'landing', text: `The Monday next after that is ${dayWords(monday)}`, date: iso(monday), authority: CITE },
    )
    return { day: moved(monday, walk, texas.cites.last), steps: walk.steps }
  }
  const main = under(prevailing)
  const dates = [main, ...otherReadings.map(under)].map(({ day }) => tenOf(day)).sort()
  const zone = zoneOf(given)
  return {
    kind: 'resolved', due: tenOf(main.day), earliest: dates[0]!, latest: dates.at(-1)!,
    end: zone === null ? null : instantWords(main.day.toZonedDateTime({ timeZone: zone, plainTime: '10:00' })),
    system: 'Tex. R. Civ. P. 99', steps: [...main.steps, { kind: 'hour', text: 'The answer is due at 10:00 AM', date: iso(main.day), authority: CITE }],
    warnings: [], alternatives: [],
  }
}

const tenOf = (day: Temporal.PlainDate): IsoDateTime => `${iso(day)}T10:00` as IsoDateTime
