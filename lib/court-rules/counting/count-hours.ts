import type { Temporal } from 'temporal-polyfill'
import type { Counted } from '../circumstances.ts'
import type { CourtRule } from '../rule.ts'
import { zoneWords } from '../../dates/zone-words.ts'
import { dayWords, hourWords, listed, periodWords, shortDayWords } from '../words.ts'
import { iso, moved, type Walk } from './walk.ts'

/** How the step begins that tells the hours of each day. */
export const BY_DAY = 'By day: '

/** More days than this are not told one by one. */
const MOST_DAYS = 11

/** What a count of hours depends on. */
export interface HourCount {
  readonly rule: CourtRule
  readonly counted: Counted
  readonly trigger: Temporal.ZonedDateTime
  readonly inaccessible: ReadonlySet<string>
}

/** When a period in hours ends: real hours, from the event's own minute, then the same time on the next proper day. Writes its steps. */
export const countHours = ({ rule, counted: { period, direction }, trigger, inaccessible }: HourCount, walk: Walk): Temporal.ZonedDateTime => {
  const { cites } = rule
  const end = direction === 'after' ? trigger.add({ hours: period.count }) : trigger.subtract({ hours: period.count })
  const day = end.toPlainDate()
  walk.steps.push({
    kind: 'count', date: iso(day), authority: cites.hours,
    text: `${periodWords(period)} ${direction} ${momentWords(trigger)}, every hour counted, none rounded: ${momentWords(end)}`,
  })
  const byDay = hoursByDay(direction === 'after' ? trigger : end, direction === 'after' ? end : trigger)
  if (byDay !== null) walk.steps.push({ kind: 'count', date: iso(day), authority: cites.hours, text: `${BY_DAY}${byDay}` })
  if (end.offsetNanoseconds !== trigger.offsetNanoseconds) {
    walk.steps.push({
      kind: 'hour', date: iso(day), authority: cites.hours,
      text: `Clocks on ${zoneWords(trigger.timeZoneId)} change on the way (${trigger.offset} to ${end.offset}): real hours are counted`,
    })
  }
  let proper = rule.movesHours ? moved(day, walk, cites.hours) : day
  while (inaccessible.has(proper.toString())) {
    walk.steps.push({ kind: 'inaccessible', text: `${dayWords(proper)}: the clerk’s office cannot be reached`, date: iso(proper), authority: cites.inaccessible })
    proper = moved(proper.add({ days: 1 }), { ...walk, direction: 'after' }, cites.inaccessible)
  }
  if (proper.equals(day)) return end
  const same = proper.toZonedDateTime({ timeZone: trigger.timeZoneId, plainTime: end.toPlainTime() })
  walk.steps.push({ kind: 'moved', text: `To the same time on ${momentWords(same)}`, date: iso(proper), authority: cites.hours })
  return same
}

const momentWords = (at: Temporal.ZonedDateTime): string => `${dayWords(at.toPlainDate())}, ${hourWords(at.toPlainTime().toString({ smallestUnit: 'minute' }))}`

/** “14 hours on Fri Mar 6, 24 on Sat Mar 7, 23 on Sun Mar 8 and 11 on Mon Mar 9”: what a change of clocks takes or gives is seen. Null for one day, or for too many. */
const hoursByDay = (from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): string | null => {
  const last = to.toPlainDate()
  const length = from.toPlainDate().until(last, { largestUnit: 'days' }).days + 1
  if (length < 2 || length > MOST_DAYS) return null
  return listed(Array.from({ length }, (_, i) => {
    const day = from.toPlainDate().add({ days: i })
    const starts = i === 0 ? from : day.toZonedDateTime(from.timeZoneId)
    const ends = day.equals(last) ? to : day.add({ days: 1 }).toZonedDateTime(from.timeZoneId)
    const minutes = Math.round(starts.until(ends).total('minutes'))
    return `${Math.floor(minutes / 60)}${minutes % 60 === 0 ? '' : `:${String(minutes % 60).padStart(2, '0')}`}${i === 0 ? ' hours' : ''} on ${shortDayWords(day)}`
  }))
}
