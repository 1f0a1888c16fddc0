import type { CourtRule } from '../rule.ts'
import { federal, statutoryHolidays } from './federal.ts'

/** Sup. Ct. R. 30.1: no state's holidays, no added days; nothing on hours or on which way a period before an event moves. */
export const scotus30: CourtRule = {
  ...federal,
  name: 'scotus-30',
  system: 'scotus',
  title: 'Sup. Ct. R. 30',
  authority: 'Sup. Ct. R. 30.1, with Rules 13, 29 and 44',
  inForce: { from: '1990-01-01', until: null },
  cites: {
    exclude: 'Sup. Ct. R. 30.1', count: 'Sup. Ct. R. 30.1', last: 'Sup. Ct. R. 30.1', next: 'Sup. Ct. R. 30.1',
    hours: 'Sup. Ct. R. 30.1', inaccessible: 'Sup. Ct. R. 30.1', end: 'Sup. Ct. R. 29.2',
  },
  holidays: statutoryHolidays,
  added: () => null,
  movesBack: 'arguably',
  movesHours: false,
  examples: [
    { counted: { period: { count: 90, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'scotus' }, due: '2026-06-01', because: 'Petition for certiorari, Rule 13.1: Sunday moves to Monday' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'scotus', triggerIsService: true, serviceMethod: 'mail' }, not: '2026-04-06', because: 'Mail adds no days' },
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-01-29', system: 'scotus', states: ['NY'] }, not: '2026-02-13', because: 'No state’s holidays' },
  ],
}
