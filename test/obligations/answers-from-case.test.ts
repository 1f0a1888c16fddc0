import { describe, expect, test } from 'vitest'
import type { PaperNoticed } from '../../lib/document/paper-noticed.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { agreedUpon, answersFromCase } from '../../lib/obligations/case/answers-from-case.ts'
import type { CasePaper } from '../../lib/obligations/case/case-paper.ts'
import { readText } from '../../lib/read-document.ts'

interface Told { readonly notice?: Partial<PaperNoticed>; readonly caseNumber?: string; readonly court?: string; readonly enteredOn?: string }

let made = 0
const paperOf = (words: string, docketText: boolean, { notice, caseNumber = '1:26-cv-04417', court = 'nysd', enteredOn }: Told): CasePaper => {
  const { reading, text } = readText(layOutPlain(words), { known: { court, caseNumber, docketText, ...(enteredOn !== undefined && { enteredOn }) } })
  const noticed = notice && { documentNumber: null, enteredOn: enteredOn ?? null, filedOn: null, words: `The following transaction was entered on ${enteredOn}`, sentTo: ['Ada Okonjo'], otherwise: [], ...notice }
  return { documentId: `p${++made}`, name: `paper ${made}`, reading, text, notice: noticed ?? null }
}

/** A signed order of June 18, 2026, document 31, of which a copy without the court's stamp is at hand. */
const order = (duty: string, told: Told = {}): CasePaper => {
  const paper = paperOf([
    'UNITED STATES DISTRICT COURT', 'SOUTHERN DISTRICT OF NEW YORK', '', 'HARBOR LANE BOOKS LLC,', 'Plaintiff,', 'v.', 'NORTHGATE FREIGHT INC.,', 'Defendant.', '',
    '26-cv-4417 (RMK)', '', 'ORDER', '', duty, '', 'SO ORDERED.', '', 'Dated: June 18, 2026', '', 'R. M. KANE', 'United States District Judge',
  ].join('\n'), false, { caseNumber: '26-cv-04417', ...told })
  return { ...paper, text: { ...paper.text, stamp: { text: 'Case 1:26-cv-04417-RMK Document 31', documentNumber: '31' } } }
}
const entry = (words: string, told: Told = {}): CasePaper => paperOf(words, true, { enteredOn: '2026-06-22T09:05', notice: {}, ...told })

const answersOf = (waiting: CasePaper, ...others: CasePaper[]) => {
  const asked = waiting.reading.deadlines.filter(({ needs }) => needs !== null)
  expect(asked.map(({ quote }) => quote)).toHaveLength(1)
  return answersFromCase(waiting, others)[asked[0]!.id] ?? []
}
const toldOf = (waiting: CasePaper, ...others: CasePaper[]) => answersOf(waiting, ...others).map(({ how, at }) => `${how} ${at}`)

const ofThisOrder = order('Defendant shall answer the amended complaint within 21 days after service of this Order.')
const ofComplaint = order('Defendant shall answer within 21 days after service of the complaint.')
const ofMotion = order('Defendant shall oppose within 14 days after service of Plaintiff’s motion for class certification.')
const ofMediation = order('The parties shall file a joint report within seven days after the mediation.')
const ofFiling = order('Defendant shall respond within 14 days after the amended complaint is filed.')
const ofOrder27 = order('The parties shall file a proposed schedule within 10 days after entry of the amended order (ECF No. 27).')
const ofRuling = order('The parties shall file a proposed schedule within 10 days after entry of the order on the motion to stay (ECF No. 20).')

describe('service of this order', () => {
  const notice = (told: Told = {}) => entry('ORDER: Defendant shall answer. (Signed by Judge R. M. Kane on 6/18/2026) (abc)', { notice: { documentNumber: '31' }, ...told })

  test('is told by the court’s notice of it, with its words and its way', () => {
    const [told, ...more] = answersOf(ofThisOrder, notice())
    expect(more).toEqual([])
    expect(told).toMatchObject({ at: '2026-06-22', how: 'served', by: 'electronic', paper: 'the notice of Jun 22, 2026', page: null, caution: null })
    expect(told?.quote).toContain('The following transaction was entered on')
  })
  test('is told by its day of signature where the notice tells no number', () => {
    expect(toldOf(ofThisOrder, notice({ notice: {} }))).toEqual(['served 2026-06-22'])
  })
  test('is another day for those whom the notice does not reach, and that is said', () => {
    expect(answersOf(ofThisOrder, notice({ notice: { documentNumber: '31', otherwise: ['Jo Poe, 12 Elm St'] } }))[0]?.caution).toContain('Jo Poe')
    expect(toldOf(ofThisOrder, notice({ notice: { documentNumber: '31', sentTo: [] } }))).toEqual([])
  })
  test('is told by a certificate of service, with its page and its way', () => {
    const certificate = entry('CERTIFICATE OF SERVICE re 31 Order served on Northgate Freight Inc. by first-class mail on 6/24/2026. (Okonjo, Ada)')
    expect(answersOf(ofThisOrder, certificate)).toMatchObject([{ at: '2026-06-24', by: 'mail', page: 1 }])
    const sworn = paperOf('CERTIFICATE OF SERVICE\n\nI hereby certify that on June 24, 2026, I served the Order dated June 18, 2026 upon all counsel by first-class mail.', false, {})
    expect(answersOf(ofThisOrder, sworn)).toMatchObject([{ at: '2026-06-24', by: 'mail' }])
  })
  test('is told by its own notice where the order stands in it', () => {
    const textOnly = entry('ORDER: Defendant shall answer within 21 days after service of this Order. (Signed by Judge R. M. Kane on 6/18/2026) (Text Only Order)')
    expect(answersOf(textOnly)).toMatchObject([{ at: '2026-06-22', paper: 'its own notice of Jun 22, 2026' }])
  })
  test('two papers that disagree are both told, and neither is taken', () => {
    const both = answersOf(ofThisOrder, notice(), entry('CERTIFICATE OF SERVICE re 31 Order served on Northgate Freight Inc. by mail on 6/24/2026. (Okonjo, Ada)'))
    expect(both.map(({ at }) => at)).toEqual(['2026-06-24', '2026-06-22'])
    expect(agreedUpon(both)).toBeNull()
    expect(agreedUpon(answersOf(ofThisOrder, notice(), notice({ enteredOn: '2026-06-22' })))?.at).toBe('2026-06-22')
  })

  test.for<[string, CasePaper]>([
    ['another case', notice({ caseNumber: '1:26-cv-04418' })],
    ['another office’s case of that number', notice({ caseNumber: '1:26-cr-04417' })],
    ['another court', notice({ court: 'nyed' })],
    ['another order', notice({ notice: { documentNumber: '32' } })],
    ['an order signed on another day', entry('ORDER: the motion is denied. (Signed by Judge R. M. Kane on 6/20/2026) (abc)')],
    ['an earlier day than the order', notice({ enteredOn: '2026-06-11T10:00' })],
    ['a filing of a party', entry('MOTION to Stay by Northgate Freight Inc. (Marsh, Lena)', { notice: { documentNumber: '33' } })],
    ['a certificate for another paper', entry('CERTIFICATE OF SERVICE re 30 Motion served on Northgate Freight Inc. on 6/24/2026. (Okonjo, Ada)')],
    ['what is only commanded', entry('ORDER: the Order (ECF No. 31) shall be served on 6/24/2026. (Signed by Judge R. M. Kane on 6/20/2026)')],
    ['what was not done', entry('LETTER re 31 Order: it was never served on 6/24/2026. (Okonjo, Ada)')],
    ['a proposal', paperOf('UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\n[PROPOSED] ORDER\n\nThe Order (ECF No. 31) was served on June 24, 2026.\n\nDated: ________\n\n______\nUnited States District Judge', false, {})],
  ])('is not told by %s', ([, other]) => expect(toldOf(ofThisOrder, other)).toEqual([]))

  test('the office that one of two papers leaves out tells no two cases; one that differs does', () => {
    expect(toldOf(ofThisOrder, notice({ caseNumber: '26-CV-04417' }))).toEqual(['served 2026-06-22'])
    expect(toldOf({ ...ofThisOrder, reading: { ...ofThisOrder.reading, document: { ...ofThisOrder.reading.document, caseNumber: '7:26-cv-04417' } } }, notice())).toEqual([])
  })
})

describe('service of the complaint', () => {
  test('is told by a return of service, which adds no days', () => {
    const returned = entry('SUMMONS Returned Executed by Harbor Lane Books LLC. Northgate Freight Inc. served on 6/25/2026, answer due 7/16/2026. (Okonjo, Ada)')
    expect(answersOf(ofComplaint, returned)).toMatchObject([{ at: '2026-06-25', how: 'served', by: null }])
  })
  test('of two defendants on two days is asked with both', () => {
    const returned = entry('SUMMONS Returned Executed. Northgate Freight Inc. served on 6/25/2026, answer due 7/16/2026; Pell Ltd. served on 6/29/2026, answer due 7/20/2026. (Okonjo, Ada)')
    expect(toldOf(ofComplaint, returned)).toEqual(['served 2026-06-29', 'served 2026-06-25'])
  })
  test.for<[string, CasePaper]>([
    ['the court’s notice of its filing', entry('COMPLAINT against Northgate Freight Inc. filed by Harbor Lane Books LLC. (Okonjo, Ada)')],
    ['service of an amended one', entry('AFFIDAVIT OF SERVICE of Amended Complaint served on Northgate Freight Inc. on 6/25/2026. (Okonjo, Ada)')],
    ['service of something else', entry('CERTIFICATE OF SERVICE of 30 Motion served on Northgate Freight Inc. on 6/25/2026. (Okonjo, Ada)')],
    ['a return without a day', entry('SUMMONS Returned Unexecuted by Harbor Lane Books LLC as to Northgate Freight Inc. (Okonjo, Ada)')],
    ['a day before the order', entry('SUMMONS Returned Executed. Northgate Freight Inc. served on 6/2/2026, answer due 6/23/2026. (Okonjo, Ada)')],
  ])('is not told by %s', ([, other]) => expect(toldOf(ofComplaint, other)).toEqual([]))
})

describe('service and filing of a paper', () => {
  test('a motion is served by the court’s notice of its filing', () => {
    expect(toldOf(ofMotion, entry('MOTION to Certify Class for Class Certification by Harbor Lane Books LLC. (Okonjo, Ada)'))).toEqual(['served 2026-06-22'])
  })
  test('a paper is filed on the day that the notice tells, before that of its entry', () => {
    const filed = entry('SECOND AMENDED COMPLAINT against Northgate Freight Inc. filed by Harbor Lane Books LLC. (Okonjo, Ada)', { notice: { filedOn: '2026-06-20' } })
    expect(toldOf(ofFiling, filed)).toEqual(['filed 2026-06-20'])
  })
  test.for<[string, CasePaper, CasePaper]>([
    ['another motion', ofMotion, entry('MOTION to Compel by Harbor Lane Books LLC. (Okonjo, Ada)')],
    ['the other side’s motion', ofMotion, entry('MOTION for Class Certification by Northgate Freight Inc. (Marsh, Lena)')],
    ['an opposition to it', ofMotion, entry('MEMORANDUM OF LAW in Opposition re 40 MOTION for Class Certification by Plaintiff. (Marsh, Lena)')],
    ['an order about it', ofMotion, entry('ORDER granting 40 MOTION for Class Certification by Plaintiff. (Signed by Judge R. M. Kane on 6/20/2026)')],
    ['leave to file it', ofFiling, entry('MOTION for Leave to File Amended Complaint by Harbor Lane Books LLC. (Okonjo, Ada)')],
    ['any motion, which comes more than once', order('Oppositions are due 14 days after service of any motion.'), entry('MOTION to Compel by Harbor Lane Books LLC. (Okonjo, Ada)')],
  ])('is not told by %s', ([, waiting, other]) => expect(toldOf(waiting, other)).toEqual([]))
})

describe('entry of an order named by its number', () => {
  const ruling = (number: string, words = 'ORDER denying 20 Motion to Stay. (Signed by Judge R. M. Kane on 6/30/2026)') =>
    entry(words, { enteredOn: '2026-07-01T08:00', notice: { documentNumber: number } })
  test('is told by its notice', () => expect(toldOf(ofOrder27, ruling('27'))).toEqual(['entered 2026-07-01']))
  test('is not told by another’s', () => expect(toldOf(ofOrder27, ruling('28'))).toEqual([]))
  test('or by that of the motion which it decides', () => expect(toldOf(ofRuling, ruling('28'))).toEqual(['entered 2026-07-01']))
  test('not by the motion itself, nor by an order on another', () => {
    expect(toldOf(ofRuling, entry('MOTION to Stay by Northgate Freight Inc. (Marsh, Lena)', { notice: { documentNumber: '20' } }))).toEqual([])
    expect(toldOf(ofRuling, ruling('28', 'ORDER denying 21 Motion to Compel. (Signed by Judge R. M. Kane on 6/30/2026)'))).toEqual([])
  })
})

describe('a sitting', () => {
  const setting = (what: string) => entry(`ORDER: ${what} is set for July 14, 2026 at 10:00 AM before Magistrate Judge Lind. (Signed by Judge R. M. Kane on 6/22/2026)`)
  test('is told by the order that sets it', () => {
    expect(answersOf(ofMediation, setting('A mediation'))).toMatchObject([{ at: '2026-07-14T10:00', how: 'set', page: 1 }])
  })
  test('that was held is told by the day on which it was', () => {
    expect(toldOf(ofMediation, entry('REPORT of Mediation: mediation held on 7/21/2026. Case settled. (Ito, Ken)'))).toEqual(['held 2026-07-21'])
  })
  test('a deposition is told by an order that names the same witness', () => {
    const waiting = order('Defendant shall produce the documents at least seven days before the deposition of Dr. Weld.')
    const set = (who: string) => entry(`ORDER: The deposition of ${who} shall take place on July 20, 2026. (Signed by Judge R. M. Kane on 6/22/2026)`)
    expect(toldOf(waiting, set('Dr. Weld'))).toEqual(['set 2026-07-20'])
    expect(toldOf(waiting, set('Mr. Brandt'))).toEqual([])
  })
  test.for<[string, CasePaper]>([
    ['an event of another kind', setting('A status conference')],
    ['a party’s wish', entry('LETTER MOTION for mediation to be held on 7/21/2026 by Harbor Lane Books LLC. (Okonjo, Ada)')],
    ['one before the order', entry('Minute Entry for proceedings before Judge Lind: mediation held on 6/2/2026. (abc)')],
  ])('is not told by %s', ([, other]) => expect(toldOf(ofMediation, other)).toEqual([]))
})

test('a period in hours wants the minute, which the notice of the order’s entry tells', () => {
  const waiting = order('Defendant shall restore access within 48 hours of entry of this Order.')
  const notice = entry('ORDER: Defendant shall restore access. (Signed by Judge R. M. Kane on 6/18/2026)', { enteredOn: '2026-06-18T16:10', notice: { documentNumber: '31' } })
  expect(toldOf(waiting, notice)).toEqual(['entered 2026-06-18T16:10'])
  expect(toldOf(waiting, { ...notice, notice: { ...notice.notice!, enteredOn: '2026-06-18' } })).toEqual([])
})
