import { describe, expect, test } from 'vitest'
import type { DocumentProfile } from '../../lib/document/document-profile.ts'
import type { Deadline, Findings, Trigger, When } from '../../lib/language/finding.ts'
import { courtById } from '../../lib/courts/index.ts'
import type { IsoMoment } from '../../lib/dates/iso.ts'
import { resolveDeadlines, type Answers } from '../../lib/obligations/resolve-deadlines.ts'

const profile: DocumentProfile = {
  kind: 'order', binding: true, title: 'ORDER', court: 'nysd', caseNumber: '26-cv-04471', caseNumberAsPrinted: null, judge: null,
  signedOn: '2026-03-02', enteredOn: '2026-03-03', parties: [], caption: null, signature: null, request: null, because: [],
}

const deadline = (id: string, when: When): Deadline => ({ kind: 'deadline', id, span: { start: 0, end: 1 }, rule: 'deadline/within', warnings: [], when })
const days = (id: string, count: number, trigger: Trigger, direction: 'after' | 'before' = 'after', atLeast = false): Deadline =>
  deadline(id, { kind: 'period', period: { count, unit: 'days' }, direction, trigger, atLeast, hour: null })

const resolvedOf = (deadlines: readonly Deadline[], { answers = {}, known = {}, below = null }: {
  readonly answers?: Answers; readonly known?: Partial<DocumentProfile>; readonly below?: string | null
} = {}) => {
  const findings: Findings = { directives: [], deadlines, settings: [{ kind: 'setting', id: 's1', span: { start: 0, end: 1 }, rule: 'setting/at', warnings: [], what: 'hearing', at: '2026-06-08T10:00', place: null }], consequences: [], otherDates: [] }
  return new Map(resolveDeadlines(findings, { ...profile, ...known }, answers, below === null ? null : courtById(below)).map((resolved) => [resolved.deadline.id, resolved]))
}

const opposition = days('t1', 14, { of: 'service', words: 'service of the motion' })
const reply = days('t2', 7, { of: 'deadline', words: 'oppositions', id: 't1' })
const surreply = days('t3', 7, { of: 'deadline', words: 'replies', id: 't2' })

describe('what is not known is asked, and what hangs on it follows', () => {
  test('without the service date nothing in the chain has a date', () => {
    const resolved = resolvedOf([opposition, reply, surreply])
    expect([...resolved.values()].map(({ due }) => due)).toEqual([null, null, null])
    expect(resolved.get('t1')?.needs).toBe('service date')
    expect(resolved.get('t2')?.needs).toBe('date of the oppositions')
  })

  test('with it each has one, counted from the one before', () => {
    const resolved = resolvedOf([surreply, reply, opposition], { answers: { t1: '2026-05-11' } })
    // May 25 is Memorial Day, so that the opposition is due on the 26th and the reply seven days after that
    expect(['t1', 't2', 't3'].map((id) => resolved.get(id)?.due)).toEqual(['2026-05-26', '2026-06-02', '2026-06-09'])
    expect(resolved.get('t1')?.steps[0]?.text).toBe('Service of the motion: Mon May 11, 2026 (as you gave it)')
    expect(resolved.get('t2')?.steps[0]?.text).toContain('another deadline of this order')
  })

  test('an answer in the middle of a chain holds for what comes after it only', () => {
    const resolved = resolvedOf([opposition, reply, surreply], { answers: { t2: '2026-06-01' } })
    expect(['t1', 't2', 't3'].map((id) => resolved.get(id)?.due)).toEqual([null, '2026-06-08', '2026-06-15'])
  })

  test('the same event in the same words need not be told twice; “any motion” may be another', () => {
    const again = days('t4', 21, { of: 'service', words: 'after service of the motion' })
    const bare = days('t5', 21, { of: 'service', words: 'service' })
    const any = [days('t6', 21, { of: 'service', words: 'service of any motion' }), days('t7', 7, { of: 'service', words: 'service of any motion' })]
    const resolved = resolvedOf([opposition, again, bare, ...any], { answers: { t1: '2026-05-11', t6: '2026-05-12' } })
    expect(['t4', 't5', 't6', 't7'].map((id) => resolved.get(id)?.due)).toEqual(['2026-06-01', null, '2026-06-02', null])
  })

  test('what hangs on another paper’s word is a guess all along the chain, until it is confirmed', () => {
    const told = (warnings: readonly string[]) => ({ t1: { at: '2026-05-11', source: 'from the notice', by: 'mail', warnings } as const })
    const guessed = resolvedOf([surreply, reply, opposition], { answers: told(['not confirmed']) })
    // to May 26, the day after Memorial Day, and three for the mail
    expect(['t1', 't2', 't3'].map((id) => guessed.get(id)).map((one) => [one?.due, one?.guess, one?.warnings])).toEqual([
      ['2026-05-29', true, ['not confirmed']], ['2026-06-05', true, ['not confirmed']], ['2026-06-12', true, ['not confirmed']]])
    expect(guessed.get('t1')?.steps[0]?.text).toBe('Service of the motion: Mon May 11, 2026 (from the notice)')
    expect([...resolvedOf([surreply, reply, opposition], { answers: told([]) }).values()].map(({ guess }) => guess)).toEqual([undefined, undefined, undefined])
  })

  test('a rule that is not known here is said, not asked', () => {
    const old = resolvedOf([days('t1', 14, { of: 'order-date', words: 'this order' })], { known: { signedOn: '1975-03-03', enteredOn: null } }).get('t1')
    expect(old).toMatchObject({ due: null, needs: null, warnings: [expect.stringContaining('not supported here')] })
  })

  test('hours ask for the time of day where the day is known', () => {
    const hours = deadline('t1', { kind: 'period', period: { count: 48, unit: 'hours' }, direction: 'after', trigger: { of: 'order-entry', words: 'entry of this Order' }, atLeast: false, hour: null })
    expect(resolvedOf([hours]).get('t1')).toMatchObject({ due: null, needs: 'time of day of entry of this Order', steps: [{ date: '2026-03-03' }] })
    expect(resolvedOf([hours], { answers: { t1: '2026-03-03T16:10' } }).get('t1')?.due).toBe('2026-03-05T16:10')
  })

  test('minutes before a sitting are counted back from its hour, and said', () => {
    const early = (id: string, trigger: Trigger): Deadline => deadline(id, { kind: 'event', trigger, minutesBefore: 30 })
    const resolved = resolvedOf([early('t1', { of: 'setting', words: 'the hearing', id: 's1' }), early('t2', { of: 'date', words: 'the conference', date: '2026-06-08' })])
    expect(resolved.get('t1')).toMatchObject({ due: '2026-06-08T09:30', steps: [{ text: '30 minutes before the hearing (10:00 AM, by the date that this order sets): 9:30 AM.' }] })
    expect(resolved.get('t2')).toMatchObject({ due: '2026-06-08', steps: [{ text: '30 minutes before the conference, by the order; its hour is not told.' }] })
  })

  test('two that wait for each other give neither a date', () => {
    const resolved = resolvedOf([days('t1', 7, { of: 'deadline', words: 'the reply', id: 't2' }), days('t2', 7, { of: 'deadline', words: 'the opposition', id: 't1' })])
    expect([...resolved.values()].map(({ due }) => due)).toEqual([null, null])
  })
})

describe('from the order, its entry, a setting', () => {
  test('each from its own day, with the other as what would change it', () => {
    const resolved = resolvedOf([days('t1', 14, { of: 'order-date', words: 'the date of this Order' }), days('t2', 14, { of: 'order-entry', words: 'entry of this Order' })])
    expect(resolved.get('t1')).toMatchObject({ due: '2026-03-16', alternatives: [{ text: 'counted from entry', due: '2026-03-17' }] })
    expect(resolved.get('t2')).toMatchObject({ due: '2026-03-17', alternatives: [{ text: 'counted from signing', due: '2026-03-16' }] })
  })

  test('at least so many days before a hearing: an outer limit, and said to be one', () => {
    const outer = resolvedOf([days('t1', 14, { of: 'setting', words: 'the hearing', id: 's1' }, 'before', true)]).get('t1')
    const exact = resolvedOf([days('t1', 14, { of: 'setting', words: 'the hearing', id: 's1' }, 'before')]).get('t1')
    expect([outer?.due, exact?.due]).toEqual(['2026-05-22', '2026-05-22'])
    expect(outer?.steps.find(({ kind }) => kind === 'count')?.text).toMatch(/^At least 14 days, /)
    expect(exact?.steps.find(({ kind }) => kind === 'count')?.text).toMatch(/^14 days, /)
  })

  test('an appeal minds the holidays of the district below', () => {
    const brief = [days('t1', 30, { of: 'order-date', words: 'this order' })]
    const known = { court: 'ca10', caseNumber: '26-4012', signedOn: '2026-06-24', enteredOn: null }
    expect(resolvedOf(brief, { known, below: 'utd' }).get('t1')?.due).toBe('2026-07-27')
    expect(resolvedOf(brief, { known }).get('t1')?.due).toBe('2026-07-24')
  })
})

describe('a date that the order names', () => {
  const named = (at: IsoMoment, known: Partial<DocumentProfile>) => resolvedOf([deadline('t1', { kind: 'fixed', at })], { known }).get('t1')!
  test('stays, by the rule of its own court', () => {
    expect(named('2026-07-04', { caseNumber: '26-cr-00123' })).toMatchObject({ due: '2026-07-04', steps: [{ authority: 'Fed. R. Crim. P. 45(a), 2009 committee note' }], warnings: [expect.stringContaining('Fed. R. Crim. P. 45')] })
    expect(named('2026-03-16', { court: 'nysb' }).steps[0]?.authority).toContain('Fed. R. Bankr. P. 9006')
  })
  test('ends at the hour of a local rule, unless the order names one', () => {
    expect(named('2026-03-16', { court: 'mad' }).warnings.join()).toMatch(/D\. Mass\. must be in by 6:00 PM, .*L\.R\. 5\.4/)
    expect(named('2026-03-16T12:00', { court: 'mad' }).warnings).toEqual([])
    expect(named('2026-03-16', { court: 'nysd' }).warnings).toEqual([])
  })
})
