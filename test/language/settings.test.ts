import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { readText } from '../../lib/read-document.ts'
import { timesOf } from './marked.ts'

const at = (text: string) => timesOf(text).settings.map((s) => [s.what, s.at])

describe('settings', () => {
  test('with their event and hour, wherever they stand', () => {
    expect(at('The hearing on the motions is set for 10:00 a.m. on May 11, 2026.')).toEqual([['hearing', '2026-05-11T10:00']])
    expect(at('On May 11, 2026, the Court will hold a final pretrial conference with counsel beginning at 9:00 a.m.')).toEqual([['final pretrial conference', '2026-05-11T09:00']])
    expect(at('A status conference is set for May 11, 2026. The conference will begin at 9:30 a.m.')).toEqual([['status conference', '2026-05-11T09:30']])
    expect(at('The calendar call (June 2, 2026, at 1:30 p.m.) and the trial period that starts June 8, 2026 are unaffected.'))
      .toEqual([['calendar call', '2026-06-02T13:30'], ['trial period', '2026-06-08']])
    expect(at('Status conferences will be held as follows, each at 2:00 p.m.: June 23, July 21, and September 15, 2026.').map(([, when]) => when))
      .toEqual(['2026-06-23T14:00', '2026-07-21T14:00', '2026-09-15T14:00'])
  })

  test('an hour before the first of several days is that of all', () => {
    expect(at('I will hold conferences at 10:00 a.m. on May 11, 2026, and July 6, 2026.').map(([, when]) => when)).toEqual(['2026-05-11T10:00', '2026-07-06T10:00'])
    expect(at('I will hold conferences on May 11, 2026 at 10:00 a.m. and July 6, 2026.').map(([, when]) => when)).toEqual(['2026-05-11T10:00', '2026-07-06'])
  })

  test('one that is vacated or moved away is none; the new date is', () => {
    expect(at('Status hearing set for 6/24/2026 is stricken and reset to 9/23/2026 at 9:15 a.m.')).toEqual([['status hearing', '2026-09-23T09:15']])
    expect(at('The arraignment set for April 29, 2026 is cancelled.')).toEqual([])
    expect(at('The conference currently scheduled for October 12, 2026 is adjourned sine die.')).toEqual([])
    expect(at('The trial previously set for May 4, 2026 will begin on June 8, 2026.')).toEqual([['trial', '2026-06-08']])
  })

  test('one that was held, or that a paper is due for, is none', () => {
    for (const text of ['A hearing was held on February 3, 2026.', 'The joint pretrial statement is due May 4, 2026.', 'The mediation shall be completed by May 4, 2026.'])
      expect(at(text), text).toEqual([])
  })

  test('where and how', () => {
    const place = (text: string) => timesOf(text).settings[0]?.place
    expect(place('A hearing is set for May 11, 2026 at 9:00 a.m. in Courtroom 603, 401 West Washington Street, Phoenix, AZ 85003 before Judge Reed.')).toBe('Courtroom 603, 401 West Washington Street, Phoenix, AZ 85003')
    expect(place('A status hearing is reset to 9/23/2026 at 9:15 a.m. by telephone. The call-in number is 650-555-0172, access code 404 7713.')).toMatch(/650-555-0172, access code 404 7713|by telephone/)
    expect(place('A hearing is set for May 11, 2026.')).toBeNull()
  })

  test('nothing in a caption or among signatures', () => {
    const text = 'Hearing: May 11, 2026\n\nThe parties shall confer.'
    expect(timesOf(text, { caption: { start: 0, end: 21 } }).settings).toEqual([])
  })
})

describe('a caption’s hearing block', () => {
  const order = (title: string, block: string): string => `UNITED STATES BANKRUPTCY COURT
CENTRAL DISTRICT OF CALIFORNIA

In re:                                     Case No.: 2:24-bk-14402-LF
                                           Chapter 7
PACIFIC LOOM, INC.,
                              Debtor.      ${title}

                                           ${block}
                                           Date:   July 15, 2026
                                           Time:   2:00 p.m.
                                           Place:  Courtroom 1639

     The Court has read the report of the parties, and good cause appears for what follows here.

     IT IS ORDERED that all discovery shall be completed by May 29, 2026.

Dated: January 22, 2026

/s/ Nan Pruitt
Nan Pruitt
United States Bankruptcy Judge
`
  const sittings = (text: string) => readText(layOutPlain(text), {}).reading.settings.map(({ what, at }) => [what, at])

  test('is when the court sits', () => {
    expect(sittings(order('SCHEDULING ORDER', 'PRETRIAL CONFERENCE:'))).toEqual([['pretrial conference', '2026-07-15T14:00']])
  })

  test('of an order that moves the hearing only where it says that it is the new one', () => {
    expect(sittings(order('ORDER CONTINUING HEARING', 'Hearing:'))).toEqual([])
    expect(sittings(order('ORDER CONTINUING HEARING', 'Continued Hearing:'))).toEqual([['continued hearing', '2026-07-15T14:00']])
  })
})
