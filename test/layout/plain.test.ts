import { describe, expect, test } from 'vitest'
import { layOutPlain } from '../../lib/layout/index.ts'
import type { ReadingText } from '../../lib/document/reading-text.ts'

const shown = (reading: ReadingText) => reading.paragraphs.map(({ kind, level, marker, span }) =>
  `${kind}${marker ? ` ${marker}` : ''} ${level}: ${reading.text.slice(span.start, span.end).replace(/\s+/g, ' ')}`)

describe('a text without pages', () => {
  test('keeps every character, and its spans point into it', () => {
    const text = '  ORDER\n\nThe motion is granted.\r\nIt is so ordered.\n'
    const reading = layOutPlain(text)
    expect(reading.text).toBe(text)
    expect(reading.pages).toEqual([{ start: 0, end: text.length }])
    expect(reading.sentences.map(({ span }) => text.slice(span.start, span.end))).toContain('It is so ordered.')
  })

  test('knows the rows of a table whose gaps were lost, and no line of a sentence for one', () => {
    expect(shown(layOutPlain([
      'The following briefing schedule will apply:', 'Appellants’ Brief March 21, 2027', 'Appendix March 21, 2027', 'Appellee’s Brief April 4, 2027',
      'The Clerk is directed to calendar this case for oral argument on the first', 'Tuesday of May 2027, and to tell counsel of it by', 'Friday, March 26, 2027',
    ].join('\n'))).slice(0, 5)).toEqual([
      'body 0: The following briefing schedule will apply:', 'row 0: Appellants’ Brief March 21, 2027', 'row 0: Appendix March 21, 2027', 'row 0: Appellee’s Brief April 4, 2027',
      'body 0: The Clerk is directed to calendar this case for oral argument on the first Tuesday of May 2027, and to tell counsel of it by',
    ])
  })

  test('joins the lines of a wrapped paragraph, and parts what stands on lines of its own', () => {
    expect(shown(layOutPlain([
      'UNITED STATES DISTRICT COURT', 'DISTRICT OF OREGON', '',
      'The Court has read the motion and the response and, having considered', 'them both together with the reply, finds that oral argument would not', 'help it.', '',
      'Dated: Portland, Oregon', 'March 3, 2027',
    ].join('\n')))).toEqual([
      'heading 0: UNITED STATES DISTRICT COURT', 'heading 0: DISTRICT OF OREGON',
      'body 0: The Court has read the motion and the response and, having considered them both together with the reply, finds that oral argument would not help it.',
      'body 0: Dated: Portland, Oregon', 'body 0: March 3, 2027',
    ])
  })

  test('goes on over a blank line where a sentence does', () => {
    expect(shown(layOutPlain('It is further ORDERED that counsel for each of the parties\n\nshall confer by Friday.'))).toHaveLength(1)
  })

  test('counts the levels of lists by their marks', () => {
    expect(shown(layOutPlain('IT IS ORDERED that:\n1. Defendants shall:\n   (a) search;\n   (i) quickly; and\n   (b) produce.\n2. Plaintiff may reply.\n[X] Granted\n☐ Denied'))).toEqual([
      'body 0: IT IS ORDERED that:', 'item 1. 1: 1. Defendants shall:', 'item (a) 2: (a) search;', 'item (i) 3: (i) quickly; and', 'item (b) 2: (b) produce.',
      'item 2. 1: 2. Plaintiff may reply.', 'item [X] 2: [X] Granted', 'item ☐ 2: ☐ Denied',
    ])
  })

  test('a list goes on below a heading that stands in its middle', () => {
    const reading = layOutPlain('1. The parties shall confer.\n\n2. All records:\n\na. shall be kept in confidence.\n\nPRIVACY RULE\n\nb. may be shown to nobody.\n\n3. The following may have them:\n\na. Experts.\n\n4. The attorney shall file an affidavit.')
    expect(reading.paragraphs.flatMap(({ marker, level }) => (marker ? [`${marker}${level}`] : []))).toEqual(['1.1', '2.1', 'a.2', 'b.2', '3.1', 'a.2', '4.1'])
  })

  test('takes lines with wide gaps, tabs or dots for rows, each a sentence', () => {
    const reading = layOutPlain('Close of discovery ........ June 1, 2027\nTrial\tOctober 4, 2027\nExperts        Plaintiff: May 3. Defendant: May 24.')
    expect(reading.paragraphs.map(({ kind }) => kind)).toEqual(['row', 'row', 'row'])
    expect(reading.sentences).toHaveLength(3)
  })

  test('takes docket text with wide gaps in it for no row', () => {
    const reading = layOutPlain('MEMORANDUM AND ORDER granting in part  18   Motion for Attorney Fees.  The Commissioner shall pay these fees from the amount withheld.  IT IS FURTHER ORDERED that counsel   shall refund to the plaintiff $4,195, which she received as fees.    Signed by   Judge Nan Pruitt on 9/21/2021.')
    expect(reading.paragraphs.map(({ kind }) => kind)).toEqual(['body'])
    expect(reading.sentences).toHaveLength(4)
  })

  test('takes “v.” and a name’s initial for no list', () => {
    expect(layOutPlain('SMITH,\nv.\nJONES').paragraphs.every(({ kind }) => kind !== 'item')).toBe(true)
    expect(layOutPlain('R. Daniel Prentiss').paragraphs[0]?.marker).toBeUndefined()
  })

  test('reads a stamp for its facts and leaves it out of the paragraphs', () => {
    const reading = layOutPlain('Case 1:20-cv-08607-JMF   Document 52   Filed 02/18/21   Page 1 of 2\n\nThe motion is denied.')
    expect(reading.stamp).toMatchObject({ caseNumber: '1:20-cv-08607-JMF', documentNumber: '52', filedOn: '2021-02-18' })
    expect(reading.paragraphs).toHaveLength(1)
  })

  test('of two stamps takes the order’s own, and not that of the exhibit or the proposal that it was as well', () => {
    const own = 'Case 3:05-cv-01784-ABC   Document 27   Filed 03/06/06   Page 1 of 8'
    const exhibit = 'Case 3:05-cv-01784-ABC   Document 69-2   Filed 07/29/09   Page 42 of 49'
    for (const stamps of [[own, exhibit], [exhibit, own]])
      expect(layOutPlain(`${stamps.join('\n')}\n\nThe motion is denied.`).stamp).toMatchObject({ documentNumber: '27', filedOn: '2006-03-06' })
    expect(layOutPlain(`${exhibit}\n\nThe motion is denied.`).stamp).toMatchObject({ documentNumber: '69-2' })
  })

  test('a sentence runs over a page’s number and the next page’s stamp', () => {
    const page = 'Case 1:20-cv-08607-JMF   Document 52   Filed 02/18/21   Page'
    const reading = layOutPlain(`${page} 1 of 2\n\nCounsel for each of the parties shall confer about the schedule\n\n       1\n\n${page} 2 of 2\n\nby Friday.\n\n   2. The motion is denied.`)
    expect(reading.sentences.map(({ span }) => reading.text.slice(span.start, span.end).replace(/\s+/g, ' '))).toEqual([
      'Counsel for each of the parties shall confer about the schedule by Friday.', '2. The motion is denied.'])
    expect(reading.furniture).toEqual([`${page} 1 of 2`, '1', `${page} 2 of 2`])
  })

  test('an empty text is an empty reading', () => expect(layOutPlain(' \n\n').paragraphs).toEqual([]))
})
