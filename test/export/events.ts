import type { CalendarEvent } from '../../lib/export/calendar-event.ts'

export const NOW = '2026-03-01T12:00:00Z'

export const event = (changes: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'abc@so-ordered', sequence: 3, title: 'Defendants: submit their letter — Doe v. Roe', at: '2026-03-20T14:00', timeZone: 'America/New_York',
  durationMinutes: 15, description: '“no later than March 20, 2026 at 2:00 p.m.”\n\nCheck against the order.', location: null, url: null, alarms: [10080, 1440, 60], ...changes,
})

/** What calendars stumble over. */
export const awkward: Readonly<Record<string, CalendarEvent>> = {
  plain: event(),
  allDay: event({ at: '2026-12-31', alarms: [900] }),
  lastMinute: event({ at: '2026-03-20T23:59', durationMinutes: 1 }),
  springForward: event({ at: '2026-03-08T14:00' }),
  inTheGap: event({ at: '2026-03-08T02:30' }),
  fallBack: event({ at: '2026-11-01T12:00' }),
  elsewhere: event({ at: '2026-07-01T09:00', timeZone: 'Pacific/Honolulu' }),
  floating: event({ timeZone: null }),
  unicode: event({ title: '“Señor Ångström” — § 12; 日本語, 🏛️', description: 'Ünïcödé ¶ 4, “quoted”; back\\slash\nnew line 🏛️'.repeat(12) }),
  long: event({ description: `“${'a long, very long; quotation '.repeat(120)}”` }),
  where: event({ location: 'Courtroom 9, 19th Floor; 450 Golden Gate Avenue', url: 'https://ecf.nysd.uscourts.gov/doc1/12703456789?a=1,2;3' }),
}
