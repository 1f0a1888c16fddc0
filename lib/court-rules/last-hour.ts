import { Temporal } from 'temporal-polyfill'
import { timeZoneOf, zoneIsOpen } from '../courts/index.ts'
import type { Circumstances, Counted } from './circumstances.ts'
import type { Step } from './resolution.ts'
import type { CourtRule } from './rule.ts'
import { iso } from './counting/walk.ts'
import { zoneWords } from '../dates/zone-words.ts'
import { hourWords } from './words.ts'

/** The zone in which days end: the one given, else the court's, by division where it has several. Null where neither is known. */
export const zoneOf = ({ zone, court, caseNumber }: Circumstances): string | null =>
  zone ?? (court ? timeZoneOf(court, caseNumber ?? null) : null)

/** “2026-07-03T00:00-04:00”: an instant in its zone, to the minute. */
export const instantWords = (at: Temporal.ZonedDateTime): string => `${at.toPlainDateTime().toString({ smallestUnit: 'minute' })}${at.offset}`

/** When the last day ends: at the hour the order names, else the court's own, else midnight. `at` is null where no zone is known. */
export const lastHour = (
  day: Temporal.PlainDate, { hour }: Counted, given: Circumstances, rule: CourtRule,
): { readonly at: string | null; readonly step: Step; readonly warnings: readonly string[] } => {
  const zone = zoneOf(given)
  const filing = given.court?.filingHour ?? null
  const own = filing !== null && (filing.from === null || filing.from <= iso(day)) ? filing : null
  const named = hour ?? own?.hour ?? null
  const where = zone === null ? 'in the court’s time zone' : zoneWords(zone)
  const until = named === null ? 'at midnight' : `at ${hourWords(named)}`
  const why = hour ? 'the hour that the order names' : own ? own.authority : null
  return {
    at: zone === null ? null : instantWords(endOf(day, named, zone)),
    step: {
      kind: 'hour', date: iso(day), authority: hour ? 'the order' : own?.authority ?? rule.cites.end,
      text: `The last day ends ${until}, ${where}${why ? ` (${why})` : ', for electronic filing'}`,
    },
    warnings: [
      ...(own?.note && !hour ? [`${own.authority}: ${own.note}`] : []),
      ...(zone !== null && !given.zone && given.court && zoneIsOpen(given.court, given.caseNumber ?? null)
        ? [`${given.court.short} keeps two clocks and the division is not known: the earlier end is shown.`] : []),
    ],
  }
}

const endOf = (day: Temporal.PlainDate, hour: string | null, zone: string): Temporal.ZonedDateTime =>
  hour === null ? day.add({ days: 1 }).toZonedDateTime({ timeZone: zone }) : day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(hour) })
