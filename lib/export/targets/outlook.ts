import { Temporal } from 'temporal-polyfill'
import { isAllDay, type CalendarEvent } from '../calendar-event.ts'
import type { Target } from '../target.ts'

const MOST = 1500

/** An address that opens Outlook on the web with the event filled in. */
const link = (event: CalendarEvent): string => {
  const address = new URL('https://outlook.office.com/calendar/0/deeplink/compose')
  const [startdt, enddt] = ends(event)
  const fields = {
    path: '/calendar/action/compose', rru: 'addevent', subject: event.title, startdt, enddt,
    body: event.description.slice(0, MOST), ...(event.location && { location: event.location }), ...(isAllDay(event) && { allday: 'true' }),
  }
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value)
  return address.href
}

const ends = (event: CalendarEvent): readonly [string, string] => {
  if (isAllDay(event)) {
    const day = Temporal.PlainDate.from(event.at)
    return [day.toString(), day.add({ days: 1 }).toString()]
  }
  const start = Temporal.PlainDateTime.from(event.at)
  const written = (moment: Temporal.PlainDateTime): string =>
    event.timeZone ? moment.toZonedDateTime(event.timeZone).toString({ timeZoneName: 'never', smallestUnit: 'second' }) : moment.toString({ smallestUnit: 'second' })
  return [written(start), written(start.add({ minutes: event.durationMinutes }))]
}

export const outlook: Target = { kind: 'link', name: 'outlook', title: 'Outlook on the web', link }
