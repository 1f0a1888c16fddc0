import { courtDaySource } from '../legal-holidays/calendar.ts'
import type { CourtRule } from '../rule.ts'

/** Del. Super. Ct. Civ. R. 6(a) and Del. Ch. Ct. R. 6(a): periods of less than 11 days leave out weekends and holidays. Its table of holidays was not verified. */
export const delaware: CourtRule = {
  name: 'delaware',
  system: 'de',
  title: 'Del. Super. Ct. Civ. R. 6',
  authority: 'Del. Super. Ct. Civ. R. 6(a); Del. Ch. Ct. R. 6(a)(1) (comment of 2024)',
  inForce: { from: null, until: null },
  cites: {
    exclude: 'Del. Super. Ct. Civ. R. 6(a)', count: 'Del. Super. Ct. Civ. R. 6(a)', last: 'Del. Super. Ct. Civ. R. 6(a)', next: 'Del. Super. Ct. Civ. R. 6(a)',
    hours: 'Del. Super. Ct. Civ. R. 6(a)', inaccessible: 'Del. Super. Ct. Civ. R. 6(a)', end: 'Del. Super. Ct. Civ. R. 6(a)',
  },
  holidays: () => [courtDaySource('de')],
  added: (method, direction) => direction === 'after' && method === 'mail'
    ? { count: 3, unit: 'days', authority: 'Del. Super. Ct. Civ. R. 6(e)', weight: 'settled', words: 'Served by mail alone' } : null,
  leavesOut: (days) => (days < 11 ? 'settled' : null),
  leavesOutCite: 'Del. Super. Ct. Civ. R. 6(a) (periods of less than 11 days)',
  beginsOnCourtDay: false,
  movesBack: 'arguably',
  addsAfterMoving: true,
  movesHours: false,
  warnings: ['Delaware’s table of holidays was not verified here.'],
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'de' }, due: '2026-03-16', because: 'Weekends left out of ten days' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'de' }, not: '2026-03-12', because: 'Ten days are less than eleven' },
  ],
}
