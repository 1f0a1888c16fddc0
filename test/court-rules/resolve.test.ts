import { describe, expect, test } from 'vitest'
import { checkDateCertain, mondayAnswer, namedDate, needsOf, resolve, systemOf, type Circumstances, type Counted } from '../../lib/court-rules/index.ts'
import { courtById } from '../../lib/courts/index.ts'

const fourteen: Counted = { period: { count: 14, unit: 'days' }, direction: 'after' }
const resolved = (counted: Counted, given: Circumstances) => {
  const resolution = resolve(counted, given)
  if (resolution.kind === 'unresolved') throw new Error(resolution.because)
  return resolution
}

describe('what is not known is asked', () => {
  test('a period from service waits for the service date', () => {
    expect(resolve(fourteen, { trigger: null, needs: needsOf({ of: 'service', words: 'service of the complaint' }) })).toMatchObject({ kind: 'unresolved', needs: 'service date' })
  })
  test('an event is named in the order’s words', () => {
    expect(needsOf({ of: 'event', words: 'after the mediation' })).toBe('date of the mediation')
    expect(needsOf({ of: 'receipt', words: 'receipt of the transcript' })).toBe('receipt date')
    expect(needsOf({ of: 'event', words: 'completion of discovery' })).toBe('date of the completion of discovery')
  })
  test('hours need the time of day', () => {
    expect(resolve({ period: { count: 24, unit: 'hours' }, direction: 'after' }, { trigger: '2026-03-06', triggerWords: 'entry of this Order' }))
      .toMatchObject({ kind: 'unresolved', needs: 'time of day of entry of this Order' })
  })
  test('a rule’s text that is not known here is said not to be supported', () => {
    expect(resolve(fourteen, { trigger: '2015-03-02', court: courtById('state-fl') })).toMatchObject({ kind: 'unresolved', because: expect.stringContaining('not supported') })
    expect(resolve(fourteen, { trigger: '1975-03-03' })).toMatchObject({ kind: 'unresolved', because: expect.stringContaining('not supported') })
  })
})

describe('days that the order itself adds', () => {
  const withMail: Counted = { period: { count: 21, unit: 'days' }, direction: 'after', added: { count: 3, unit: 'days', words: 'plus three days for mail time' } }

  test('come after the period, in the order’s words, and may move it again', () => {
    const { due, steps } = resolved(withMail, { trigger: '2023-03-07', court: courtById('scd') })
    expect(due).toBe('2023-03-31')
    expect(steps.find(({ kind }) => kind === 'added')?.text).toBe('“plus three days for mail time”: 3 days added, to Fri Mar 31')
    expect(resolved(withMail, { trigger: '2023-03-08', court: courtById('scd') }).due).toBe('2023-04-03')
  })
  test('stand for what the rules would add for the way of service', () => {
    expect(resolved(withMail, { trigger: '2023-03-07', court: courtById('scd'), triggerIsService: true, serviceMethod: 'mail' }).due).toBe('2023-03-31')
  })
})

describe('the court selects the rules', () => {
  test.each([['nysd', null, 'frcp'], ['nysd', '1:20-cr-00123', 'frcrp'], ['cacd', 'CR 20-123-ABC', 'frcrp'], ['nysd', '1:20-cv-00123', 'frcp'], ['nysb', '22-10964', 'frbp'],
    ['ca2', '21-1234', 'frap'], ['scotus', null, 'scotus'], ['state-ca', null, 'ca'], ['state-tx', null, 'tx']] as const)('%s %s: %s', (id, caseNumber, system) => {
    expect(systemOf(courtById(id), caseNumber)).toBe(system)
  })
  test('and it is said', () => {
    const { steps, system } = resolved(fourteen, { trigger: '2026-03-02', court: courtById('flsd'), caseNumber: '1:26-cr-20193' })
    expect(system).toBe('Fed. R. Crim. P. 45')
    expect(steps.at(-1)?.text).toContain('S.D. Fla. in a criminal case')
  })
  test('an unknown court is counted by the civil rules, and that is said', () => {
    expect(resolved(fourteen, { trigger: '2026-03-02' }).steps.at(-1)?.text).toContain('the court is not known')
  })
  test('a court of the whole country follows the civil rule, its state’s holidays in doubt', () => {
    const lincoln = resolved(fourteen, { trigger: '2026-01-29', court: courtById('cit') })
    expect(lincoln).toMatchObject({ due: '2026-02-12', latest: '2026-02-13' })
    expect(lincoln.steps.at(-1)?.text).toContain('taken for the own rules of Ct. Int')
  })
  test('hours in a district with two clocks say which was taken', () => {
    expect(resolved({ period: { count: 24, unit: 'hours' }, direction: 'after' }, { trigger: '2026-03-10T10:00', court: courtById('txwd') }).warnings.join()).toContain('two clocks')
  })
  test('an appeal minds the holidays of the court below, too', () => {
    const counted: Counted = { period: { count: 30, unit: 'days' }, direction: 'after' }
    expect(resolved(counted, { trigger: '2026-06-24', court: courtById('ca10'), courtBelow: courtById('utd') }).due).toBe('2026-07-27')
    expect(resolved(counted, { trigger: '2026-06-24', court: courtById('ca10') }).due).toBe('2026-07-24')
  })
})

describe('the rule as it stood', () => {
  test.each([
    ['frcp', '2008-03-07', 10, '2008-03-21'], ['frcp', '2009-11-30', 5, '2009-12-07'], ['frcp', '2009-12-01', 5, '2009-12-07'], ['frcp', '2009-12-03', 5, '2009-12-08'],
    ['frbp', '2008-03-07', 7, '2008-03-18'], ['frbp', '2008-03-07', 8, '2008-03-17'], ['frap', '2008-03-07', 10, '2008-03-21'], ['frap', '2002-03-08', 7, '2002-03-15'],
  ] as const)('%s, %s and %i days', (system, trigger, count, due) => {
    expect(resolved({ period: { count, unit: 'days' }, direction: 'after' }, { trigger, system }).due).toBe(due)
  })
  test('before Dec 2005 how three days were added is said to be open', () => {
    expect(resolved(fourteen, { trigger: '2004-03-05' }).warnings.join()).toContain('courts differed')
    expect(resolved(fourteen, { trigger: '2006-03-06' }).warnings.join()).not.toContain('courts differed')
  })
  test('before Dec 2009 a state’s holiday counted back, too', () => {
    expect(resolved({ ...fourteen, direction: 'before' }, { trigger: '2008-05-05', court: courtById('mad') }).due).toBe('2008-04-18')
    expect(resolved({ ...fourteen, direction: 'before' }, { trigger: '2026-05-04', court: courtById('mad') }).due).toBe('2026-04-20')
  })
  test('hours of 2008 are counted, nothing is moved, and a warning says so', () => {
    const { due, warnings } = resolved({ period: { count: 48, unit: 'hours' }, direction: 'after' }, { trigger: '2008-03-06T10:00', court: courtById('nysd') })
    expect(due).toBe('2008-03-08T10:00')
    expect(warnings.join()).toContain('nothing of hours')
  })
})

describe('steps', () => {
  test('each weekend or holiday hit is named, with the paragraph that moves it', () => {
    const { steps } = resolved(fourteen, { trigger: '2026-12-11', triggerWords: 'entry', triggerSource: 'the stamp', court: courtById('nysd') })
    expect(steps[0]?.text).toBe('Entry: Fri Dec 11, 2026 (the stamp)')
    expect(steps.map(({ text }) => text).join('\n')).toMatch(/Fri Dec 25 is Christmas Day\nSat Dec 26 is a Saturday\nSun Dec 27 is a Sunday\nThe period runs on to Mon Dec 28/)
    expect(steps.find(({ kind }) => kind === 'moved')?.authority).toBe('Fed. R. Civ. P. 6(a)(1)(C)')
    expect(steps.find(({ kind }) => kind === 'hour')?.text).toContain('at midnight, Eastern time')
  })
  test('the order’s own hour, or the court’s, ends the day', () => {
    expect(resolved({ ...fourteen, hour: '12:00' }, { trigger: '2026-03-02', court: courtById('mad') })).toMatchObject({ due: '2026-03-16T12:00', end: '2026-03-16T12:00-04:00' })
    expect(resolved(fourteen, { trigger: '2026-03-02', court: courtById('ded') }).end).toBe('2026-03-16T17:00-04:00')
    expect(resolved(fourteen, { trigger: '2022-03-01', court: courtById('ca3') }).end).toBe('2022-03-16T00:00-04:00')
  })
  test('a district with two clocks takes the division’s, or the earlier and says so', () => {
    const open = resolved(fourteen, { trigger: '2026-03-02', court: courtById('txwd') })
    expect(open.end).toBe('2026-03-17T00:00-05:00')
    expect(open.warnings.join()).toContain('two clocks')
    const elPaso = resolved(fourteen, { trigger: '2026-03-02', court: courtById('txwd'), caseNumber: '3:26-cv-00012' })
    expect(elPaso.end).toBe('2026-03-17T00:00-06:00')
    expect(elPaso.warnings.join()).not.toContain('two clocks')
  })
})

describe('what would change it', () => {
  test('mail, another trigger, a doubtful holiday, each with its date', () => {
    const { alternatives } = resolved(fourteen, { trigger: '2026-06-19', triggerIsService: true, serviceMethod: 'electronic', court: courtById('nysd'), otherTriggers: [{ words: 'signing', at: '2026-06-17' }] })
    expect(alternatives).toEqual([
      { text: 'Fri Jul 3, Independence Day (kept on Friday), not counted as a legal holiday', due: '2026-07-03' },
      { text: 'served by mail', due: '2026-07-09' },
      { text: 'counted from signing', due: '2026-07-01' },
    ])
  })
})

describe('a date that the court names', () => {
  test('is not moved; a weekend or holiday is said by name', () => {
    expect(checkDateCertain('2026-07-04', courtById('nysd'), '2026-06-01').join()).toMatch(/Sat Jul 4, 2026 is a Saturday and Independence Day.*not moved/)
    expect(checkDateCertain('2026-11-26', null, null).join()).toContain('Thanksgiving Day')
    expect(checkDateCertain('2026-03-16T17:00', courtById('nysd'), '2026-03-02')).toEqual([])
  })
  test('a state’s holiday is told in its courts only', () => {
    expect(checkDateCertain('2026-04-20', courtById('mad'), null).join()).toContain('Patriots')
    expect(checkDateCertain('2026-04-20', courtById('nysd'), null)).toEqual([])
  })
  test('before the order’s own day it is odd', () => {
    expect(checkDateCertain('2025-03-17', courtById('nysd'), '2026-03-02').join()).toContain('before the order')
  })
  test('“before” leaves the day out', () => {
    expect(namedDate({ trigger: '2026-03-16' }, 'before')).toMatchObject({ due: '2026-03-13', latest: '2026-03-15' })
    expect(namedDate({ trigger: '2026-03-16' })).toMatchObject({ due: '2026-03-16', earliest: '2026-03-16' })
  })
  test('an answer in Texas is due on a Monday at ten', () => {
    expect(mondayAnswer({ trigger: '2026-03-03', court: courtById('state-tx') })).toMatchObject({ due: '2026-03-30T10:00', end: '2026-03-30T10:00-05:00' })
  })
})
