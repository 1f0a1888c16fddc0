import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { isAllDay } from '../../lib/export/calendar-event.ts'
import { toIcs } from '../../lib/export/targets/ics.ts'
import { awkward, event, NOW } from './events.ts'
import { hasSecondParser, readByPython } from './second-parser.ts'

const parsed = (ics: string) => {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part)) }
}

describe('the calendar file', () => {
  test.for(Object.entries(awkward))('%s keeps its words, its hour and its zone in ical.js', ([, given]) => {
    const { calendar, events: [read] } = parsed(toIcs([given], NOW))
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
    expect(read?.summary).toBe(given.title)
    expect(read?.description).toBe(given.description)
    expect(read?.uid).toBe(given.uid)
    expect(read?.sequence).toBe(given.sequence)
    expect(read?.location ?? null).toBe(given.location)
    expect(read?.component.getFirstPropertyValue('url') ?? null).toBe(given.url?.replace(',', '%2C').replace(';', '%3B') ?? null)
    expect(read?.component.getAllSubcomponents('valarm').length).toBe(given.alarms.length)
    if (isAllDay(given)) {
      expect([read?.startDate.toString(), read?.endDate.toString()]).toEqual(['2026-12-31', '2027-01-01'])
    } else if (given !== awkward.inTheGap) {
      expect(read?.startDate.toString()).toBe(`${given.at}:00`)
      expect(read?.component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? null).toBe(given.timeZone)
    }
  })

  test('an hour that the clocks leap over falls after the leap', () => {
    expect(parsed(toIcs([awkward.inTheGap!], NOW)).events[0]?.startDate.toString()).toBe('2026-03-08T03:30:00')
  })

  test('each zone is described once, and DTSTAMP is in UTC', () => {
    const ics = toIcs([event(), event({ uid: 'b' }), event({ uid: 'c', timeZone: 'America/Chicago' })], NOW)
    expect(ics.match(/^TZID:.*$/gm)).toEqual(['TZID:America/New_York', 'TZID:America/Chicago'])
    expect(ics.match(/^DTSTAMP:.*$/gm)).toEqual(Array(3).fill('DTSTAMP:20260301T120000Z'))
  })

  test('lines end in CRLF and hold at most 75 octets', () => {
    const ics = toIcs(Object.values(awkward), NOW)
    expect(ics).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
    const longest = Math.max(...ics.split('\r\n').map((line) => new TextEncoder().encode(line).length))
    expect(longest).toBeLessThanOrEqual(75)
  })

  test('the same events at the same instant give the same file, wherever the machine stands', () => {
    const zone = process.env.TZ
    const files = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((tz) => { process.env.TZ = tz; return toIcs(Object.values(awkward), NOW) })
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
    expect(new Set(files).size).toBe(1)
  })
})

describe.skipIf(!hasSecondParser)(`read by a second parser${hasSecondParser ? '' : ' (skipped: python3 with icalendar is not here)'}`, () => {
  test.for(Object.entries(awkward))('%s', ([, given]) => {
    const [read] = readByPython(toIcs([given], NOW))
    expect(read).toMatchObject({ summary: given.title, description: given.description, alarms: given.alarms.length })
    if (given !== awkward.inTheGap) expect(read?.start).toBe(given.at)
    if (given === awkward.allDay) expect(read?.end).toBe('2027-01-01')
    if (given === awkward.springForward) expect(read?.offset).toBe(-4)
    if (given === awkward.fallBack) expect(read?.offset).toBe(-5)
    if (given === awkward.elsewhere) expect(read?.offset).toBe(-10)
    if (given === awkward.lastMinute) expect(read?.end).toBe('2026-03-21T00:00')
  })
})
