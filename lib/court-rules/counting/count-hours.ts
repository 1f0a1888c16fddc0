import type { Temporal } from 'temporal-polyfill'
import type { Counted } from '../circumstances.ts'
import type { CourtRule } from '../rule.ts'
import { zoneWords } from '../../dates/zone-words.ts'
import { dayWords, hourWords, periodWords } from '../words.ts'
import { iso, moved, type Walk } from './walk.ts'

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
