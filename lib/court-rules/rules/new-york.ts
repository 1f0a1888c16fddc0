import { courtDaySource } from '../legal-holidays/calendar.ts'
import type { CourtRule } from '../rule.ts'

/** N.Y. Gen. Constr. Law §§ 20–30; C.P.L.R. 2103(b) for days added after service. */
export const newYork: CourtRule = {
  name: 'new-york',
  system: 'ny',
  title: 'N.Y. Gen. Constr. Law § 20',
  authority: 'N.Y. Gen. Constr. Law §§ 20, 24, 25-a, 30; N.Y. C.P.L.R. 2103(b); Deutsche Bank Natl. Trust Co. v. Sewdial, 173 A.D.3d 685 (2d Dept 2019)',
  inForce: { from: null, until: null },
  cites: {
    exclude: 'N.Y. Gen. Constr. Law § 20', count: 'N.Y. Gen. Constr. Law § 20', last: 'N.Y. Gen. Constr. Law § 25-a', next: 'N.Y. Gen. Constr. Law § 25-a',
    hours: 'N.Y. Gen. Constr. Law § 20', inaccessible: 'N.Y. Gen. Constr. Law § 25-a', end: '22 N.Y.C.R.R. § 202.5-b',
  },
  holidays: () => [courtDaySource('ny')],
  added: (method, direction) => {
    if (direction === 'before') return null
    switch (method) {
      case 'mail': return { count: 5, unit: 'days', authority: 'N.Y. C.P.L.R. 2103(b)(2)', weight: 'settled', words: 'Served by mail within New York' }
      case 'mail-out-of-state': return { count: 6, unit: 'days', authority: 'N.Y. C.P.L.R. 2103(b)(2)', weight: 'settled', words: 'Served by mail from outside New York' }
      case 'overnight': case 'carrier': return { count: 1, unit: 'court-days', authority: 'N.Y. C.P.L.R. 2103(b)(6)', weight: 'settled', words: 'Served by overnight delivery, one business day' }
      default: return null
    }
  },
  // § 20: in a period of two days an intervening Saturday, Sunday or holiday is left out
  leavesOut: (days) => (days === 2 ? 'settled' : null),
  leavesOutCite: 'N.Y. Gen. Constr. Law § 20 (periods of two days)',
  beginsOnCourtDay: false,
  movesBack: 'arguably',
  addsAfterMoving: false,
  movesHours: false,
  examples: [
    { counted: { period: { count: 6, unit: 'years' }, direction: 'after' }, given: { trigger: '2007-09-21', system: 'ny' }, due: '2013-09-23', because: 'Sewdial: Saturday moves to Monday' },
    { counted: { period: { count: 2, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-05', system: 'ny' }, due: '2026-03-09', because: 'Two days leave out the weekend between them: § 20' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-06-03', system: 'ny' }, not: '2026-07-06', because: '§ 24 moves no Saturday holiday to Friday' },
    { counted: { period: { count: 3, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-05', system: 'ny' }, not: '2026-03-10', because: 'Three days are counted through' },
  ],
}
