import ical, { ICalCalendarMethod } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import { isAllDay, type CalendarEvent } from '../calendar-event.ts'
import type { Target } from '../target.ts'

/**
 * An iCalendar file (RFC 5545) that Google, Outlook and Apple take: METHOD:PUBLISH, a VTIMEZONE for each zone,
 * lines of at most 75 octets that end in CRLF, days as VALUE=DATE ending on the next day. `now` is an ISO instant
 * (DTSTAMP). Google leaves the alarms out and, on import, SEQUENCE.
 */
export const toIcs = (events: readonly CalendarEvent[], now: string): string => {
  const calendar = ical({ prodId: { company: 'So Ordered', product: 'so-ordered', language: 'EN' }, method: ICalCalendarMethod.PUBLISH })
  // no zone for the calendar itself: with one, the library writes DTSTAMP as local time, which RFC 5545 3.8.7.2 forbids
  calendar.timezone({ name: null, generator: (zone) => [tzlib_get_ical_block(zone)].flat()[0] ?? '' })
  const stamp = Temporal.Instant.from(now).toZonedDateTimeISO('UTC')
  for (const event of events) {
    const { uid, sequence, title, description, location, url, timeZone } = event
    calendar.createEvent({
      id: uid, sequence, stamp, summary: title, description, location, url: url === null ? null : asUri(url),
      ...(isAllDay(event) ? wholeDay(event) : timed(event)),
      ...(!isAllDay(event) && timeZone ? { timezone: timeZone } : {}),
      alarms: event.alarms.map((minutes) => ({ trigger: minutes * 60, description: title })),
    })
  }
  return calendar.toString().replace(/\r?\n/g, '\r\n').replace(/(?<!\r\n)$/, '\r\n')
}

/** The library escapes a URL as if it were text, but RFC 5545 3.3.13 has no escapes there: so nothing is left to escape. */
const asUri = (url: string): string => url.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C')

const wholeDay = ({ at }: CalendarEvent) => {
  const day = Temporal.PlainDate.from(at.slice(0, 10))
  return { allDay: true, start: day, end: day.add({ days: 1 }) }
}

const timed = ({ at, timeZone, durationMinutes }: CalendarEvent) => {
  const start = Temporal.PlainDateTime.from(at)
  if (timeZone === null) return { floating: true, start, end: start.add({ minutes: durationMinutes }) }
  const zoned = start.toZonedDateTime(timeZone)
  return { start: zoned, end: zoned.add({ minutes: durationMinutes }) }
}

export const ics: Target = { kind: 'file', name: 'ics', title: 'Calendar file (.ics)', mediaType: 'text/calendar;charset=utf-8', extension: 'ics', write: toIcs }
