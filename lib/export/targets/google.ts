import { Temporal } from 'temporal-polyfill'
import { isAllDay, type CalendarEvent } from '../calendar-event.ts'
import type { Target } from '../target.ts'

/** Longer addresses are cut off by browsers and servers on the way. */
const MOST = 1500

/** An address that opens Google Calendar with the event filled in. */
const link = (event: CalendarEvent): string => {
  const address = new URL('https://calendar.google.com/calendar/render')
  const { title, description, location, timeZone } = event
  const fields = { action: 'TEMPLATE', text: title, dates: dates(event), details: description.slice(0, MOST), ...(location && { location }), ...(timeZone && { ctz: timeZone }) }
  for (const [name, value] of Object.entries(fields)) address.searchParams.set(name, value)
  return address.href
}

const dates = (event: CalendarEvent): string => {
  const bare = (moment: { toString: () => string }): string => moment.toString().replace(/[-:]/g, '')
  if (isAllDay(event)) {
    const day = Temporal.PlainDate.from(event.at)
    return `${bare(day)}/${bare(day.add({ days: 1 }))}`
  }
  const start = Temporal.PlainDateTime.from(event.at)
  return `${bare(start)}/${bare(start.add({ minutes: event.durationMinutes }))}`
}

export const google: Target = { kind: 'link', name: 'google', title: 'Google Calendar', link }
