import { courtDaySource } from '../legal-holidays/calendar.ts'
import type { CourtRule } from '../rule.ts'

/** Tex. R. Civ. P. 4: periods of five days or less leave out weekends and holidays, but not the three days of Rule 21a. */
const since2014: CourtRule = {
  name: 'texas',
  system: 'tx',
  title: 'Tex. R. Civ. P. 4',
  authority: 'Tex. R. Civ. P. 4, 21a(c), 99(b); Tex. Gov’t Code § 662.003',
  inForce: { from: '2014-01-01', until: null },
  cites: {
    exclude: 'Tex. R. Civ. P. 4', count: 'Tex. R. Civ. P. 4', last: 'Tex. R. Civ. P. 4', next: 'Tex. R. Civ. P. 4',
    hours: 'Tex. R. Civ. P. 4', inaccessible: 'Tex. R. Civ. P. 4', end: 'Tex. R. Civ. P. 21(f)(5)',
  },
  holidays: () => [courtDaySource('tx')],
  added: (method, direction) => direction === 'after' && (method === 'mail' || method === 'mail-out-of-state' || method === 'mail-abroad')
    ? { count: 3, unit: 'days', authority: 'Tex. R. Civ. P. 21a(c)', weight: 'settled', words: 'Served by mail' } : null,
  leavesOut: (days) => (days <= 5 ? 'settled' : null),
  leavesOutCite: 'Tex. R. Civ. P. 4 (periods of five days or less)',
  beginsOnCourtDay: false,
  movesBack: 'arguably',
  addsAfterMoving: false,
  movesHours: false,
  examples: [
    { counted: { period: { count: 3, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-05', system: 'tx' }, due: '2026-03-10', because: 'Five days or less leave out the weekend' },
    { counted: { period: { count: 6, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-05', system: 'tx' }, due: '2026-03-11', because: 'Six days are counted through' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'tx', triggerIsService: true, serviceMethod: 'electronic' }, not: '2026-04-06', because: 'Electronic service adds nothing' },
  ],
}

/** Rule 21a before Jan 1, 2014 gave the three days after “telephonic document transfer”, too. */
const before2014: CourtRule = {
  ...since2014,
  name: 'texas-before-2014',
  authority: 'Tex. R. Civ. P. 4, 21a (before Jan 1, 2014), 99(b); Tex. Gov’t Code § 662.003',
  inForce: { from: '1990-09-01', until: '2013-12-31' },
  added: (method, direction) => direction === 'after' && method === 'fax'
    ? { count: 3, unit: 'days', authority: 'Tex. R. Civ. P. 21a (before Jan 1, 2014)', weight: 'settled', words: 'Served by fax' } : since2014.added(method, direction),
  examples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2012-03-05', system: 'tx', triggerIsService: true, serviceMethod: 'fax' }, due: '2012-04-09', because: 'Thirty-three days end on Saturday, Apr 7' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2012-03-05', system: 'tx', triggerIsService: true, serviceMethod: 'personal' }, not: '2012-04-09', because: 'Hand delivery added nothing' },
  ],
}

export const texas: readonly CourtRule[] = [since2014, before2014]
