import { describe, expect, test } from 'vitest'
import type { PageText } from '../../lib/document/page-text.ts'
import { layOut } from '../../lib/layout/index.ts'
import { openPdf } from '../../lib/pdf/index.ts'
import { down, sheets, type Placed } from '../typeset/sheets.ts'

const paragraphsOf = async (pages: readonly (readonly Placed[])[], paper = {}): Promise<string[]> => {
  const opened = await openPdf(await sheets(pages, paper))
  if (!opened.ok) throw new Error(opened.because)
  const texts: PageText[] = []
  for (let page = 1; page <= opened.pdf.pageCount; page++) texts.push(await opened.pdf.readPage(page))
  await opened.pdf.close()
  const reading = layOut(texts)
  return reading.paragraphs.map(({ span, kind }) => `${kind}: ${reading.text.slice(span.start, span.end)}`)
}

const prose = (y: number): Placed[] => down(72, y, 14, [
  'The Court has read the papers of both sides and heard what counsel had to say of them at the bar,',
  'and it finds that the dates that were set in the spring can no longer be kept by any of the parties.',
])

describe('a schedule', () => {
  test('keeps a row together whose dates stand in the middle of its label’s height', async () => {
    expect(await paragraphsOf([[...prose(100),
      [78, 160, 'Event'], [265, 160, 'Old date'], [365, 160, 'New date'],
      [78, 180, 'Rebuttal experts'], [265, 180, 'August 1, 2026'], [365, 180, 'October 5, 2026'],
      ...down(78, 200, 14, ['Completion of discovery; written', 'discovery must be served in time to', 'be answered by this date']),
      ...down(265, 207, 14, ['September 16,', '2026']), ...down(365, 207, 14, ['November 18, 2026 at 5:00 p.m.', 'Central time']),
      [78, 249, 'Dispositive motions'], [265, 249, 'October 14, 2026'], [365, 249, 'December 16, 2026'],
    ]])).toEqual(expect.arrayContaining([
      'row: Rebuttal experts  August 1, 2026  October 5, 2026',
      'row: Completion of discovery; written discovery must be served in time to be answered by this date  September 16, 2026  November 18, 2026 at 5:00 p.m. Central time',
      'row: Dispositive motions  October 14, 2026  December 16, 2026',
    ]))
  })

  test('keeps a row together whose dates stand at the foot of its label, and the last row too', async () => {
    expect(await paragraphsOf([[...prose(100),
      [78, 160, 'Rebuttal experts'], [265, 160, 'August 3, 2026'],
      ...down(78, 180, 14, ['Joint pretrial order (the plaintiff is', 'responsible for filing it, with every', 'attachment)']), [265, 208, 'January 6, 2027'],
    ]])).toEqual(expect.arrayContaining([
      'row: Rebuttal experts  August 3, 2026',
      'row: Joint pretrial order (the plaintiff is responsible for filing it, with every attachment)  January 6, 2027',
    ]))
  })

  test('is a table though its rows reach the margin', async () => {
    expect(await paragraphsOf([[...prose(100),
      [78, 160, '1.'], [120, 160, 'June 30, 2026'], [220, 160, 'The plaintiff must file any amended complaint. Later amendments'], [220, 174, 'need leave of court, which is given where they could not'], [220, 188, 'have been made before.'],
      [78, 208, '2.'], [120, 208, 'July 15, 2026'], [220, 208, 'Initial disclosures must be exchanged.'],
    ]])).toEqual(expect.arrayContaining(['row: 1. June 30, 2026  The plaintiff must file any amended complaint. Later amendments need leave of court, which is given where they could not have been made before.']))
  })

  test('of dotted leaders is read row by row, without the dots', async () => {
    const led = (y: number, label: string, date: string): Placed => [72, y, `${label} ${'. '.repeat(30)}${date}`]
    expect((await paragraphsOf([[...prose(100), led(160, 'Motions to join other parties', 'July 8, 2026'), led(174, 'Motions to amend the pleadings', 'July 22, 2026')]])).slice(1)).toEqual([
      'row: Motions to join other parties  July 8, 2026', 'row: Motions to amend the pleadings  July 22, 2026',
    ])
  })

  test('in small print at the foot of the page is no footnote, and no caption either', async () => {
    const rows = (y: number): Placed[] => [['1', 'Deposit of the sum in dispute', 'Defendant Orsolya', 'April 28, 2026'], ['2', 'Joint report of the laboratory', 'Plaintiff', 'June 30, 2026']]
      .flatMap((cells, r) => cells.map((cell, c): Placed => [[72, 100, 320, 460][c] as number, y + r * 18, cell, { size: 10 }]))
    expect((await paragraphsOf([[...prose(100), ...prose(128), ...rows(620)]])).slice(1)).toEqual([
      'row: 1  Deposit of the sum in dispute  Defendant Orsolya  April 28, 2026', 'row: 2  Joint report of the laboratory  Plaintiff  June 30, 2026',
    ])
  })
})

describe('a caption', () => {
  test('tells what bears a label in a line of its own', async () => {
    expect(await paragraphsOf([[
      [200, 90, 'UNITED STATES BANKRUPTCY COURT', { bold: true }],
      [72, 130, 'In re:'], [330, 130, 'Case No. 26-10527 (JNP)'], [72, 144, 'BAYSHORE RIGGING, LLC,'], [330, 144, 'Hearing Date: August 17, 2026'], [150, 158, 'Debtor.'], [330, 158, 'Judge: Jerrold N. Poslusny, Jr.'],
      ...prose(200),
    ]])).toEqual(expect.arrayContaining([expect.stringMatching(/^\w+: Hearing Date: August 17, 2026$/), expect.stringMatching(/^\w+: Judge: Jerrold N. Poslusny, Jr.$/)]))
  })
})

describe('a table of prose', () => {
  test('keeps a numbered row together though its label goes on in small sentences', async () => {
    expect(await paragraphsOf([[...prose(100),
      [78, 160, '1. Debtor’s full name'], [240, 160, 'Lucan Everard Pym'],
      ...down(78, 182, 13, ['2. Deadlines', 'The clerk’s office must receive', 'these papers by then.']), ...down(240, 182, 13, ['Deadline to object to discharge or to challenge whether debts are', 'dischargeable: September 16, 2026', 'You must file a complaint if you object.']),
      [78, 230, '3. Trustee'], [240, 230, 'Ottoline Marsh'],
    ]])).toContain('row: 2. Deadlines The clerk’s office must receive these papers by then.  Deadline to object to discharge or to challenge whether debts are dischargeable: September 16, 2026 You must file a complaint if you object.')
  })

  test('is parted where its columns all but touch', async () => {
    expect(await paragraphsOf([[...prose(100),
      [78, 160, 'Rebuttal experts'], [273, 160, 'August 3, 2026', { bold: true }], [380, 160, 'October 5, 2026'],
      [78, 190, 'Joint pretrial order, which the plaintiff'], [273, 190, 'January 6, 2027', { bold: true }], [380, 190, 'March 3, 2027'], [78, 204, 'must file with all that belongs to it'],
      [78, 234, 'Letter of the parties on the state of talks'], [273, 234, 'March 1, 2027', { bold: true }], [380, 234, 'May 3, 2027'],
    ]])).toEqual(expect.arrayContaining(['row: Joint pretrial order, which the plaintiff must file with all that belongs to it  January 6, 2027  March 3, 2027', 'row: Letter of the parties on the state of talks  March 1, 2027  May 3, 2027']))
  })
})

describe('what stands beside the text', () => {
  test('is a second column, though its lines are not level with the first’s', async () => {
    const column = (x: number, y: number, word: string): Placed[] => down(x, y, 11, Array.from({ length: 14 }, (_, i) =>
      (i === 0 ? `The ${word} one begins here and it goes on,` : i === 13 ? `so that the ${word} has come to its end.` : 'with words that run on from line to line')), { size: 10 })
    const got = await paragraphsOf([[[250, 100, 'EXPLANATIONS', { bold: true }], ...column(72, 130, 'left'), ...column(320, 134.5, 'right')]])
    expect(got).toHaveLength(3)
    expect(got[1]).toMatch(/^body: The left .* the left has come to its end\.$/)
    expect(got[2]).toMatch(/^body: The right .* the right has come to its end\.$/)
  })

  test('is the judge’s endorsement in the free space of a letter', async () => {
    const got = await paragraphsOf([[
      [380, 100, 'November 8, 2026'],
      ...down(72, 130, 14, ['Via ECF', 'The Honorable Lorna G. Schofield', 'United States District Court', 'Southern District of New York', '40 Foley Square', 'New York, New York 10007']),
      ...down(330, 136, 12, ['Application GRANTED. The conference is adjourned to', 'December 9, 2026, at 10:40 a.m. The parties shall file', 'their joint letter and proposed case management plan by', 'December 2, 2026.', 'SO ORDERED.'], { size: 10, sans: true }),
      ...prose(240), ...prose(268), ...prose(296),
    ]])
    expect(got.slice(0, 9).map((paragraph) => paragraph.replace(/^\w+: /, ''))).toEqual([
      'November 8, 2026', 'Via ECF', 'The Honorable Lorna G. Schofield', 'United States District Court', 'Southern District of New York', '40 Foley Square', 'New York, New York 10007',
      'Application GRANTED. The conference is adjourned to December 9, 2026, at 10:40 a.m. The parties shall file their joint letter and proposed case management plan by December 2, 2026.', 'SO ORDERED.',
    ])
  })
})

describe('around the text', () => {
  const head = (page: number): Placed[] => [
    [80, 40, `Case 2:26-cv-01873-FLA-JEM   Document 31   Filed 03/03/26   Page ${page} of 2   Page ID #:412`, { size: 9 }],
    ...down(200, 90, 14, ['UNITED STATES DISTRICT COURT', 'CENTRAL DISTRICT OF CALIFORNIA'], { bold: true }), [224, 132, 'CIVIL MINUTES – GENERAL', { bold: true }],
    [78, 154, 'Case No.'], [140, 154, '2:26-cv-01873-FLA (JEMx)'], [390, 154, 'Date'], [450, 154, 'March 3, 2026'], [78, 172, 'Title'], [140, 172, 'Teodora Brandvold v. Merrow Cold Storage, LLC'],
  ]

  test('a form’s head that comes again does not cut the sentence that runs over the page’s foot', async () => {
    const got = await paragraphsOf([
      [...head(1), ...prose(220), [72, 700, 'If no response is filed in the time that is given above, the whole of the action shall be sent']],
      [...head(2), [72, 200, 'back to the state court without further notice to the parties.'], ...prose(230)],
    ])
    expect(got).toContain('body: If no response is filed in the time that is given above, the whole of the action shall be sent back to the state court without further notice to the parties.')
    expect(got.filter((paragraph) => paragraph.includes('2:26-cv-01873'))).toEqual(['row: Case No.  2:26-cv-01873-FLA (JEMx)  Date  March 3, 2026'])
  })
})

describe('a line', () => {
  test('keeps its raised letters where bold type stands before them', async () => {
    expect(await paragraphsOf([[...prose(200), [72, 260, 'DONE AND ORDERED', { bold: true }], [{ after: 3 }, 260, 'at Tampa this 1'], [{ after: 0 }, 255, 'st', { size: 7.5 }], [{ after: 3 }, 260, 'day of August, 2026.']]])).toContain('body: DONE AND ORDERED at Tampa this 1st day of August, 2026.')
  })

  test('goes on after a note’s raised number, however wide the gap', async () => {
    expect(await paragraphsOf([[...prose(200), [72, 228, 'of this case at all.'], [{ after: 0 }, 223.5, '2', { size: 7.5 }], [{ after: 15 }, 228, 'If they do not agree, they must say so by the end of the month, and why.']]]))
      .toContainEqual(expect.stringContaining('of this case at all.² If they do not agree'))
  })

  test('of capitals set wide is a word', async () => {
    expect(await paragraphsOf([[...[...'ORDER'].map((letter, i): Placed => [260 + i * 18, 120, letter, { bold: true }]), ...prose(160)]])).toContain('heading: ORDER')
  })
})
