import type { CalendarEvent } from './calendar-event.ts'

/** A place that events go to: a file that a calendar takes, or an address that opens one with the event filled in. */
export type Target =
  | {
      readonly kind: 'file'
      readonly name: string
      /** Shown to the user. */
      readonly title: string
      readonly mediaType: string
      readonly extension: string
      /** `now` is an ISO instant. */
      readonly write: (events: readonly CalendarEvent[], now: string) => string
    }
  | {
      readonly kind: 'link'
      readonly name: string
      readonly title: string
      /** Nothing is sent until the user opens it: then the event's words go to that calendar's makers. */
      readonly link: (event: CalendarEvent) => string
    }
