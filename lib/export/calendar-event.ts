import type { IsoMoment } from '../dates/iso.ts'

/** One entry of a calendar, before any format is chosen. */
export interface CalendarEvent {
  /** The same whenever the same duty of the same order is exported: a calendar then updates what it has. */
  readonly uid: string
  /** Higher on each export, so that the later one wins. */
  readonly sequence: number
  readonly title: string
  /** A day, which makes it an all-day event, or a local date and time in `timeZone`. */
  readonly at: IsoMoment
  /** IANA zone of the court; null leaves the time floating, in the reader's own zone. */
  readonly timeZone: string | null
  /** Of a timed event; ignored for a day. */
  readonly durationMinutes: number
  readonly description: string
  readonly location: string | null
  readonly url: string | null
  /** How long before the event's start to remind, in minutes; for a day, before its midnight (so 9 a.m. the day before is 900). */
  readonly alarms: readonly number[]
}

/** Whether the event has no hour. */
export const isAllDay = ({ at }: Pick<CalendarEvent, 'at'>): boolean => at.length === 10
