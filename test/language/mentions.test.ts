import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import { markSentences } from '../../lib/language/mentions/index.ts'
import { mentionsOf, profile } from './marked.ts'

const dateIn = (text: string) => mentionsOf(text, 'date').map(({ date, time }) => (time === null ? date : `${date}T${time}`))

describe('dates in every writing', () => {
  test.each([
    ['due Friday, February 20, 2026 at 2:00 p.m.', '2026-02-20T14:00'],
    ['the 3rd day of March, 2026', '2026-03-03'],
    ['the 15th day of July, two thousand twenty-six', '2026-07-15'],
    ['the first day of June, 2026', '2026-06-01'],
    ['by 3/5/26', '2026-03-05'],
    ['by 3-5-2026', '2026-03-05'],
    ['due 3-5-26', '2026-03-05'],
    ['Jury Trial-October 19, 2026 @9:00 a.m.', '2026-10-19T09:00'],
    ['September 20, 2026 @l0:00 a.m.', '2026-09-20T10:00'],
    ['February 9, 2027, at one o’clock in the afternoon', '2027-02-09T13:00'],
    ['trial 3-5-26 @ 9 a.m.', '2026-03-05T09:00'],
    ['no later than this Friday, February 20, 2026', '2026-02-20'],
    ['by 2026-03-05', '2026-03-05'],
    ['Sept. 4th, 2026', '2026-09-04'],
    ['02 Feb 2026', '2026-02-02'],
    ['on or before 6 April', '2026-04-06'],
    ['by noon on March 9, 2026', '2026-03-09T12:00'],
    ['by midnight on March 9, 2026', '2026-03-09T23:59'],
    ['by 11:59 p.m., March 9, 2026', '2026-03-09T23:59'],
    ['by close of business on March 9, 2026', '2026-03-09'],
    ['set for 12/1/26 at 9:00AM', '2026-12-01T09:00'],
    ['set for 12/5/2026 09:00 AM', '2026-12-05T09:00'],
    ['December 2, 2026, at 9:00 a.m. Central Time', '2026-12-02T09:00'],
    ['OCTOBER 30, 2026, AT 2:00 P.M.', '2026-10-30T14:00'],
    ['from June 3-5, 2026', '2026-06-03'],
    ['by april 9, 2026', '2026-04-09'],
    ['by may 9, 2026', '2026-05-09'],
    ['by April the twenty-third, two thousand and twenty-six', '2026-04-23'],
    ['by April twenty-third, 2026', '2026-04-23'],
    ['on the 23d day of April, A.D. 2026', '2026-04-23'],
    ['by 23-Apr-2026', '2026-04-23'],
    ['by 4.23.26', '2026-04-23'],
    ['by April23, 2026', '2026-04-23'],
    ['by April 23,2026', '2026-04-23'],
    ['by the close of business on the last day of February 2028', '2028-02-29'],
    ['by the end of April', '2026-04-30'],
  ])('%s', (text, moment) => expect(dateIn(text)).toEqual([moment]))

  test.each([['Setpember 9', 9], ['Febuary 9', 2], ['Ocotber 9', 10], ['Agust 9', 8], ['Decemeber 9', 12], ['Janaury 9', 1], ['Arpil 9', 4]])('“%s, 2026”, and a slip in the month is told', (day, month) => {
    const [mention] = mentionsOf(`by ${day}, 2026`, 'date')
    expect(Number(mention?.date?.slice(5, 7))).toBe(month)
    expect(mentionsOf('by Setpember 9, 2026', 'date')[0]?.warnings).toEqual(['“Setpember” is taken for September'])
  })

  test('a word before figures that is no month names no day', () => {
    for (const text of ['See Section 12, 2021 ed.', 'Chapter 11, 2020 cases', 'Room 12, 2021 Main Street', 'Plaintiffs may 9 times ask.']) expect(dateIn(text), text).toEqual([])
  })

  test('figures with dashes that are a number of something else are none', () => {
    for (const text of ['Local Rule 7-1-04 governs.', 'No. 7-14-04 is closed.']) expect(dateIn(text), text).toEqual([])
  })

  test('the year comes from the other end of a range, from the same day elsewhere, else from the order with a warning', () => {
    expect(dateIn('from April 20 through April 29, 2026')).toEqual(['2026-04-20', '2026-04-29'])
    expect(dateIn('on June 23, July 21, and September 15, 2027')).toEqual(['2027-06-23', '2027-07-21', '2027-09-15'])
    const [first, again] = mentionsOf('The call of May 4, 2024 failed. On May 4 nobody came.', 'date')
    expect([first?.date, again?.date, again?.warnings]).toEqual(['2024-05-04', '2024-05-04', []])
    const [guessed] = mentionsOf('Answers are due March 20.', 'date')
    expect(guessed?.date).toBe('2026-03-20')
    expect(guessed?.warnings[0]).toMatch(/year is not written/)
  })

  test('a weekday settles the year and must fit', () => {
    expect(mentionsOf('on Friday, March 6', 'date')[0]).toMatchObject({ date: '2026-03-06', warnings: [] })
    expect(mentionsOf('on Thursday, March 6, 2026', 'date')[0]?.warnings[0]).toMatch(/is a Friday, not a Thursday/)
  })

  test('no day is invented where there is none', () => {
    for (const text of ['by February 30, 2026', 'by 13/45/2026', 'by 5/22/20267', 'by March 155, 2026', 'by April 2026']) {
      const [mention] = mentionsOf(text, 'date')
      expect(mention?.date, text).toBeNull()
      expect(mention?.warnings.length, text).toBeGreaterThan(0)
    }
  })

  test('what only looks like a date is none', () => {
    for (const text of ['Plaintiff may 5 times refile', 'pays 1/2 of the cost', 'No. 2:15-cv-00180', 'call 215-597-2995', 'Rule 7.1.1 applies', '18 U.S.C. § 3145'])
      expect(mentionsOf(text, 'date'), text).toEqual([])
  })
})

describe('periods', () => {
  test.each([
    ['within fourteen (14) days of service', 14, 'days'],
    ['within ninety-six (96) hours', 96, 'hours'],
    ['one week before', 1, 'weeks'],
    ['three business days before', 3, 'business-days'],
    ['a period of 21 days', 21, 'days'],
    ['two court days beforehand', 2, 'court-days'],
    ['one hundred eighty (180) days', 180, 'days'],
    ['a 45-day extension', 45, 'days'],
    ['on forty-eight hours’ notice', 48, 'hours'],
    ['w/in 72 hrs', 72, 'hours'],
    ['the third business day before trial', 3, 'business-days'],
    ['ten Days thereafter', 10, 'days'],
    ['seven calendar days', 7, 'days'],
    ['two years from entry', 2, 'years'],
  ])('%s', (text, count, unit) => expect(mentionsOf(text, 'period').map((m) => m.period)).toEqual([{ count, unit }]))

  test('words and figures that differ are told, and the words are taken', () => {
    const [mention] = mentionsOf('within fourteen (10) days', 'period')
    expect(mention?.period.count).toBe(14)
    expect(mention?.warnings[0]).toMatch(/contradicts itself: 14 in words, 10 in figures/)
  })
})

describe('what stands apart', () => {
  const quotesOf = (text: string, kind: 'citation' | 'docket' | 'quotation') => mentionsOf(text, kind).map((m) => text.slice(m.span.start, m.span.end))

  test('citations', () => {
    expect(quotesOf('See Fed. R. Civ. P. 26(a)(1), 18 U.S.C. § 3145(a), LR 83.1(D), and 509 U.S. 579, 585 (1993).', 'citation'))
      .toEqual(['Fed. R. Civ. P. 26(a)(1)', '18 U.S.C. § 3145(a)', 'LR 83.1(D)', '509 U.S. 579, 585 (1993)'])
  })

  test('docket entries', () => {
    expect(quotesOf('On ECF No. 12, (Dkt. Nos. 33, 35), [Doc. 36 at 2] and [61].', 'docket')).toEqual(['ECF No. 12', '(Dkt. Nos. 33, 35)', '[Doc. 36 at 2]', '[61]'])
  })

  test('quotations, curly or straight, the outermost of nested ones', () => {
    expect(quotesOf('He wrote “the “old” rule” and "no more" on it.', 'quotation')).toEqual(['“the “old” rule”', '"no more"'])
    expect(quotesOf('a 6" pipe and a 4" one', 'quotation')).toEqual([])
  })

  test('a quotation stands in every sentence that it runs through', () => {
    const sentences = markSentences(layOutPlain('The order was plain: “You shall file by May 1, 2026. You shall appear on May 3, 2026.” Nobody came.'), profile)
    expect(sentences.map((s) => s.mentions.some((m) => m.kind === 'quotation')).filter(Boolean).length).toBe(2)
  })
})
