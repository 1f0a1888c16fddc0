import { giveFile } from '../../components/give-file.ts'
import { courtById } from '../../lib/courts/index.ts'
import type { Provenance } from '../../lib/document/provenance.ts'
import { isAllDay, type CalendarEvent } from '../../lib/export/calendar-event.ts'
import { eventOf } from '../../lib/export/event-of.ts'
import { toIcs } from '../../lib/export/targets/ics.ts'
import type { Row } from '../../lib/obligations/obligation.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import { alarms as alarmSetting } from '../../lib/settings.ts'

/** Gives the reader a calendar file of these rows; rows without a day are left out. */
export const addToCalendar = async ({ document }: Reading, rows: readonly Row[], provenance: Provenance): Promise<void> => {
  const now = new Date().toISOString()
  const wanted = await alarmSetting.getValue()
  // the link of a notice works once: in a calendar it would be dead, or be used up by whoever clicks first
  const url = provenance.kind === 'nef-link' ? null : provenance.url
  const courtName = document.court === null ? null : courtById(document.court)?.name
  const source = { document, home: document.caseNumber ?? '', url, now, ...(courtName && { courtName }) }
  const events = rows.flatMap((row) => eventOf(row, source) ?? []).map((event) => ({ ...event, alarms: alarmsOf(event, wanted) }))
  if (events.length > 0) giveFile(`${nameOf(document)}.ics`, new Blob([toIcs(events, now)], { type: 'text/calendar;charset=utf-8' }))
}

/** The user's alarms; for a whole day those of a day or more before it, at nine in the morning. */
const alarmsOf = (event: CalendarEvent, wanted: readonly number[]): readonly number[] =>
  isAllDay(event) ? wanted.filter((minutes) => minutes >= 24 * 60).map((minutes) => minutes - 9 * 60) : wanted

/** “or-26-cv-01187 deadlines”, as far as the case is known. */
const nameOf = ({ court, caseNumber }: Reading['document']): string =>
  [court, caseNumber, 'deadlines'].filter((part) => part !== null).join(' ').replace(/[^\w -]+/g, '-')
