import { resolve } from '../../../lib/court-rules/index.ts'
import { courtById } from '../../../lib/courts/index.ts'
import type { Party } from '../../../lib/document/document-profile.ts'
import type { IsoMoment } from '../../../lib/dates/iso.ts'
import type { CaseAnswer } from '../../../lib/obligations/case/case-paper.ts'
import type { ReadConsequence, ReadDeadline, ReadDirective, Reading, ReadSetting } from '../../../lib/obligations/reading.ts'

/** Readings for the screens' tests and pictures: made-up cases, one a state that the panel has to cope with. */

const party = (name: string, side: Party['side']): Party => ({ name, side, aliases: [] })

let place = 0
const quoted = (quote: string, page: number) => {
  const span = { start: place, end: place + quote.length }
  place += quote.length + 1
  return { quote, page, span }
}

export const directive = (id: string, quote: string, rest: Partial<ReadDirective> = {}): ReadDirective => ({
  id, ...quoted(quote, 1), obligor: 'defendants', actor: null, modality: 'must', action: quote, deadlines: [], consequences: [],
  rule: 'directive/shall', warnings: [], ...rest,
})

export const deadline = (id: string, quote: string, due: IsoMoment | null, rest: Partial<ReadDeadline> = {}): ReadDeadline => ({
  id, ...quoted(quote, 1), kind: due ? 'fixed' : 'event', due, earliest: due, latest: due, timeZone: 'America/New_York', trigger: null, period: null,
  steps: [], alternatives: [], needs: null, rule: 'deadline/by-date', warnings: [], ...rest,
})

export const setting = (id: string, what: string, quote: string, at: IsoMoment | null, rest: Partial<ReadSetting> = {}): ReadSetting => ({
  id, ...quoted(quote, 2), what, at, place: null, rule: 'setting/scheduled-for', warnings: [], ...rest,
})

export const consequence = (id: string, quote: string, of: string[], rest: Partial<ReadConsequence> = {}): ReadConsequence => ({
  id, ...quoted(quote, 2), of, rule: 'consequence/failure', warnings: [], ...rest,
})

export const reading = (rest: Partial<Omit<Reading, 'document'>> & { readonly document?: Partial<Reading['document']> } = {}): Reading => ({
  schema: 1, directives: [], deadlines: [], settings: [], consequences: [], otherDates: [], ...rest,
  document: {
    kind: 'order', binding: true, title: 'ORDER', court: 'nysd', caseNumber: '26-cv-04471', caseNumberAsPrinted: '26-cv-4471 (LAK)', judge: 'Lena Okafor', judgeTitle: null,
    signedOn: '2026-11-02', enteredOn: '2026-11-03', timeZone: 'America/New_York',
    parties: [party('HARBOR LIGHT BAKERY, LLC', 'plaintiff'), party('NORTHGATE COLD STORAGE, INC., et al.', 'defendant')],
    pages: 4, unreadPages: [], because: ['headed “ORDER”', 'signed by a judge'], ...rest.document,
  },
})

/** Twenty-one days from entry on November 3, as the court's rules count them. */
const resolution = resolve(
  { period: { count: 21, unit: 'days' }, direction: 'after' },
  { trigger: '2026-11-03', triggerWords: 'entry of this Order', triggerSource: 'the date on which the order was filed or entered', needs: 'entry date',
    court: courtById('nysd'), caseNumber: '26-cv-04471', triggerIsService: false, otherTriggers: [{ words: 'signing', at: '2026-11-02' }] },
)
const countedFromEntry = resolution.kind === 'resolved' ? { due: resolution.due, earliest: resolution.earliest, latest: resolution.latest, steps: resolution.steps, alternatives: resolution.alternatives } : {}

/** An order with something of each kind. */
export const ordinary = (): Reading => reading({
  directives: [
    directive('d1', 'Defendants shall submit their confidential settlement letter to chambers no later than Thursday, November 12, 2026 at 2:00 p.m.',
      { action: 'submit their confidential settlement letter to chambers', deadlines: ['t1'], consequences: ['c1'] }),
    directive('d2', 'counsel for defendants shall promptly confer with plaintiff’s counsel by telephone', { obligor: 'counsel for defendants', action: 'confer with plaintiff’s counsel by telephone', deadlines: ['t2'] }),
    directive('d3', 'Plaintiff may file a reply, if any, within seven days of service of the opposition', { obligor: 'plaintiff', modality: 'may', action: 'file a reply, if any', deadlines: ['t3'], rule: 'directive/may' }),
    directive('d4', 'No party shall file a letter of more than three pages', { obligor: 'no party', modality: 'must-not', action: 'file a letter of more than three pages', rule: 'directive/shall-not', page: 3 }),
    directive('d5', 'Defendants shall answer the complaint within 21 days of entry of this Order', { action: 'answer the complaint', deadlines: ['t4'], page: 3 }),
    directive('d6', 'Plaintiff shall serve a copy of this Order on all non-parties by Saturday, November 28, 2026', { obligor: 'plaintiff', action: 'serve a copy of this Order on all non-parties', deadlines: ['t5'], page: 3 }),
  ],
  deadlines: [
    deadline('t1', 'no later than Thursday, November 12, 2026 at 2:00 p.m.', '2026-11-12T14:00'),
    deadline('t2', 'promptly', null, { kind: 'prompt', rule: 'deadline/prompt' }),
    deadline('t3', 'within seven days of service of the opposition', null, { trigger: 'service of the opposition', period: 'seven days', needs: 'service date', rule: 'deadline/within' }),
    deadline('t4', 'within 21 days of entry of this Order', '2026-11-24T23:59', { kind: 'computed', trigger: 'entry of this Order', period: '21 days', rule: 'deadline/within', ...countedFromEntry }),
    deadline('t5', 'by Saturday, November 28, 2026', '2026-11-28', { warnings: ['November 28, 2026 is a Saturday. A date that the court names is not moved: act by Friday, or ask.'] }),
  ],
  settings: [setting('s1', 'settlement conference', 'Monday, November 16, 2026 at 10:00 a.m.', '2026-11-16T10:00', { place: 'Courtroom 20A, 500 Pearl Street, New York' })],
  consequences: [consequence('c1', 'If defendants fail to submit their letter on time, the Court will adjourn the conference and may order them to pay plaintiff’s costs.', ['d1'])],
  otherDates: [
    { ...quoted('October 19, 2026', 1), is: 'date of an earlier order' },
    { ...quoted('March 3, 2025', 2), is: 'date of the lease in dispute' },
  ],
})

/** What a notice of the same case tells of the day that the reply waits for. */
export const noticed: CaseAnswer = {
  at: '2026-11-10', how: 'served', by: 'electronic', documentId: 'n', paper: 'the notice of Nov 10, 2026', page: null, caution: null,
  quote: 'The following transaction was entered on 11/10/2026 at 9:05 AM EST and filed on 11/10/2026',
}

/** What a certificate tells of it: another day. */
export const certified: CaseAnswer = {
  ...noticed, at: '2026-11-12', by: 'mail', documentId: 'c', paper: '“CERTIFICATE OF SERVICE” of Nov 13, 2026', page: 2,
  quote: 'I certify that on November 12, 2026, I served the foregoing OPPOSITION upon all counsel of record by first-class mail.',
}

/** The ordinary order, its reply counted from what the notice tells. */
export const fromCase = (): Reading => {
  const whole = ordinary()
  const counted = resolve({ period: { count: 7, unit: 'days' }, direction: 'after' }, {
    trigger: noticed.at, triggerWords: 'service of the opposition', triggerSource: `from ${noticed.paper}: “${noticed.quote}”, not confirmed`,
    court: courtById('nysd'), caseNumber: '26-cv-04471', triggerIsService: true, serviceMethod: 'electronic',
  })
  if (counted.kind !== 'resolved') throw new Error('not counted')
  const { due, earliest, latest, steps, alternatives } = counted
  return {
    ...whole, deadlines: whole.deadlines.map((one) => (one.id !== 't3' ? one : {
      ...one, kind: 'computed', due, earliest, latest, steps, alternatives, needs: null, guess: true, warnings: [`The service date is taken from ${noticed.paper} and not confirmed.`],
    })),
  }
}

/** Forty rows over months, one party with a name of ninety characters. */
export const forty = (): Reading => {
  const whos = ['plaintiff', 'defendants', 'the parties', 'third-party defendant the incorporated trustees of the amalgamated northern harbor pension fund', 'clerk of court']
  const whats = ['file a joint status report', 'complete production of documents responsive to the first request', 'disclose affirmative experts', 'serve responses and objections to all outstanding interrogatories', 'submit a proposed protective order', 'exchange initial disclosures', 'meet and confer on electronic discovery', 'file any motion for leave to amend']
  const n = 40
  const due = (i: number): IsoMoment => `${i < 16 ? 2026 : 2027}-${String(i < 16 ? 11 + Math.floor(i / 8) : 1 + Math.floor((i - 16) / 6)).padStart(2, '0')}-${String(2 + (i * 7) % 26).padStart(2, '0')}` as IsoMoment
  return reading({
    document: { kind: 'scheduling-order', pages: 12 },
    directives: Array.from({ length: n }, (_, i) => directive(`d${i}`, `${whos[i % 5]} shall ${whats[i % 8]}`, {
      obligor: whos[i % 5]!, action: whats[i % 8]!, page: 1 + Math.floor(i / 4), deadlines: i % 9 === 8 ? [] : [`t${i}`],
      modality: i % 7 === 6 ? 'may' : i % 11 === 10 ? 'must-not' : 'must',
    })),
    deadlines: Array.from({ length: n }, (_, i) => deadline(`t${i}`, `by date ${i}`, i % 6 === 5 ? `${due(i)}T17:00` as IsoMoment : due(i))),
    settings: [setting('s1', 'final pretrial conference', 'June 7, 2027 at 9:30 a.m.', '2027-06-07T09:30'), setting('s2', 'jury trial', 'June 14, 2027 at 9:00 a.m.', '2027-06-14T09:00')],
  })
}

export const past = (): Reading => reading({
  document: { signedOn: '2021-02-18', enteredOn: null },
  directives: [directive('d1', 'Defendants shall submit their letter by February 19, 2021', { action: 'submit their confidential settlement letter', deadlines: ['t1'] })],
  deadlines: [deadline('t1', 'by February 19, 2021', '2021-02-19T14:00')],
  settings: [setting('s1', 'settlement conference', 'Monday, February 22, 2021', '2021-02-22')],
})

export const nothingFound = (): Reading => reading({ otherDates: [{ ...quoted('October 19, 2026', 1), is: 'date of an earlier order' }] })

export const proposed = (): Reading => reading({
  document: { kind: 'proposed-order', binding: false, judge: null, judgeTitle: null, signedOn: null, because: ['headed “[PROPOSED] ORDER”', 'the line for the judge’s signature is blank'] },
  otherDates: [{ ...quoted('December 4, 2026', 1), is: 'date that the proposal would set' }],
})

export const notAnOrder = (): Reading => reading({
  document: { kind: 'not-an-order', binding: false, judge: null, judgeTitle: null, signedOn: null, because: ['headed “MOTION TO COMPEL”', 'signed by counsel, not by a judge'] },
})

export const scanned = (): Reading => reading({ document: { pages: 3, unreadPages: [1, 2, 3], signedOn: null, enteredOn: '2026-11-03', judge: null, judgeTitle: null, because: [] } })

export const partlyScanned = (): Reading => {
  const whole = ordinary()
  return { ...whole, document: { ...whole.document, pages: 9, unreadPages: [7] } }
}
