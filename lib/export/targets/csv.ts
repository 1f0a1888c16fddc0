import type { CalendarEvent } from '../calendar-event.ts'
import type { Target } from '../target.ts'

const COLUMNS = ['Date', 'Time', 'Time zone', 'What', 'Where', 'Details', 'Address'] as const

/** A table for a spreadsheet or a docketing system (RFC 4180: CRLF, quotes doubled), led by a byte-order mark so that Excel reads UTF-8. */
const write = (events: readonly CalendarEvent[]): string =>
  `\uFEFF${[COLUMNS, ...events.map((event) => [
    event.at.slice(0, 10), event.at.slice(11, 16), event.at.length > 10 ? event.timeZone ?? '' : '', event.title, event.location ?? '', event.description, event.url ?? '',
  ])].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`

/** A cell that begins with a sign of a formula is led by an apostrophe: the order's words must not run in a spreadsheet. */
const cell = (words: string): string => {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csv: Target = { kind: 'file', name: 'csv', title: 'Table (.csv)', mediaType: 'text/csv;charset=utf-8', extension: 'csv', write }
