import { describe, expect, test } from 'vitest'
import type { IsoMoment } from '../../lib/dates/iso.ts'
import { eventOf, type EventSource } from '../../lib/export/event-of.ts'
import { rowsOf, type Row } from '../../lib/obligations/obligation.ts'
import type { ReadDeadline, ReadDocument, Reading } from '../../lib/obligations/reading.ts'

const document: ReadDocument = {
  kind: 'order', binding: true, title: 'ORDER', court: 'nysd', caseNumber: '20-cv-00007', caseNumberAsPrinted: null, judge: 'Nan Pruitt', judgeTitle: null,
  signedOn: '2026-02-18', enteredOn: null, timeZone: 'America/New_York', pages: 2, unreadPages: [], because: [],
  parties: [{ name: 'ADA MARIN', side: 'plaintiff', aliases: [] }, { name: 'NELSON CO., INC.', side: 'defendant', aliases: [] }],
}
const span = { start: 0, end: 10 }
const deadline = (due: IsoMoment | null, changes: Partial<ReadDeadline> = {}): ReadDeadline => ({
  id: 't1', quote: 'no later than Friday', page: 2, span, rule: 'deadline/fixed', warnings: ['“Friday” is a Thursday'], kind: 'fixed', due, earliest: due, latest: due,
  timeZone: 'America/New_York', trigger: null, period: null, steps: [{ kind: 'count', text: 'Fourteen days are counted', date: null, authority: 'Fed. R. Civ. P. 6(a)(1)' }], alternatives: [], needs: null, ...changes,
})
const reading = (due: ReadDeadline): Reading => ({
  schema: 1, document, deadlines: [due], otherDates: [],
  directives: [{ id: 'd1', quote: 'defendants shall submit their letter', page: 2, span, rule: 'directive/shall', warnings: [], obligor: 'defendants', actor: null, modality: 'must', action: 'submit their confidential settlement letter', deadlines: ['t1'], consequences: ['c1'] }],
  settings: [{ id: 's1', quote: 'March 2, 2026', page: 2, span: { start: 50, end: 60 }, rule: 'setting/date', warnings: [], what: 'settlement conference', at: '2026-03-02', place: 'Courtroom 9' }],
  consequences: [{ id: 'c1', quote: 'the Court will adjourn the conference', page: 2, span, rule: 'consequence/if', warnings: [], of: ['d1'] }],
})
const source: EventSource = { document, home: 'nysd/20-cv-00007/52', url: 'https://ecf.nysd.uscourts.gov/doc1/1', now: '2026-02-19T12:00:00Z' }
const rows = (due: ReadDeadline): Row[] => rowsOf(reading(due))

describe('the event of a row', () => {
  const [duty, setting] = rows(deadline('2026-02-27T14:00')).map((row) => eventOf(row, source))

  test('says who must do what, in which case', () => {
    expect(duty?.title).toBe('Defendants: submit their confidential settlement letter — Ada Marin v. Nelson Co., Inc.')
    expect(setting).toMatchObject({ title: 'Settlement conference — Ada Marin v. Nelson Co., Inc.', location: 'Courtroom 9', at: '2026-03-02' })
  })

  test('tells the words, the page, the case, the count, what follows, what is doubtful, and to check', () => {
    for (const words of ['“defendants shall submit their letter”', 'page 2', 'No. 20-cv-00007', 'nysd', 'Friday, February 27, 2026 at 2:00 p.m.', '“no later than Friday”',
      'Fourteen days are counted [Fed. R. Civ. P. 6(a)(1)]', '“the Court will adjourn the conference”', '“Friday” is a Thursday', 'Check against the order.']) {
      expect(duty?.description).toContain(words)
    }
    expect(duty?.url).toBe(source.url)
  })

  test('reminds an hour before what has an hour, and in the morning before a day', () => {
    expect(duty?.alarms).toEqual([10080, 1440, 60])
    expect(setting?.alarms).toEqual([9540, 900])
  })

  test('keeps its UID and raises its SEQUENCE when the order is read again later', () => {
    const later = eventOf(rows(deadline('2026-02-26T09:00'))[0]!, { ...source, now: '2026-02-19T12:05:00Z' })
    expect(later?.uid).toBe(duty?.uid)
    expect(later!.sequence).toBeGreaterThan(duty!.sequence)
    expect(setting?.uid).not.toBe(duty?.uid)
  })

  test('a deadline at 11:59 p.m. ends at midnight', () => {
    expect(eventOf(rows(deadline('2026-02-27T23:59'))[0]!, source)?.durationMinutes).toBe(1)
  })

  test('names both dates where authorities differ', () => {
    const differing = eventOf(rows(deadline('2026-02-27', { kind: 'computed', earliest: '2026-02-26', latest: '2026-03-02' }))[0]!, source)
    expect(differing?.description).toContain('the safe date is Thursday, February 26, 2026')
  })

  test('there is none for a row without a day', () => {
    expect(eventOf(rows(deadline(null, { kind: 'event', needs: 'service date' }))[0]!, source)).toBeNull()
  })
})
