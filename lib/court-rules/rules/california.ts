import { courtDaySource } from '../legal-holidays/calendar.ts'
import type { Added, CourtRule } from '../rule.ts'

const added = (count: number, unit: Added['unit'], authority: string, words: string): Added => ({ count, unit, authority, weight: 'settled', words })

/** Cal. Code Civ. Proc. §§ 12–12c; service days of § 1013 (after) and § 1005(b) (back from a hearing), § 1010.6 for electronic service. */
export const california: CourtRule = {
  name: 'california',
  system: 'ca',
  title: 'Cal. Code Civ. Proc. § 12',
  authority: 'Cal. Code Civ. Proc. §§ 12, 12a, 12c, 135, 1005, 1010.6, 1013; Cal. Rules of Court, rules 1.10, 1.11',
  inForce: { from: '2011-01-01', until: null },
  cites: {
    exclude: 'Cal. Code Civ. Proc. § 12', count: 'Cal. Code Civ. Proc. § 12', last: 'Cal. Code Civ. Proc. § 12a', next: 'Cal. Code Civ. Proc. § 12c',
    hours: 'Cal. Code Civ. Proc. § 12', inaccessible: 'Cal. Code Civ. Proc. § 12b', end: 'Cal. Code Civ. Proc. § 1010.6(d)',
  },
  holidays: () => [courtDaySource('ca')],
  added: (method, direction) => {
    const back = direction === 'before'
    const mail = back ? 'Cal. Code Civ. Proc. §§ 1005(b), 12c(b)' : 'Cal. Code Civ. Proc. § 1013(a)'
    switch (method) {
      case 'electronic': case 'email': return added(2, 'court-days', `Cal. Code Civ. Proc. § 1010.6(a)(3)(B)${back ? ', § 12c(b)' : ''}`, 'Served electronically')
      case 'mail': return added(5, 'days', mail, 'Served by mail within California')
      case 'mail-out-of-state': return added(10, 'days', mail, 'Served by mail outside California')
      case 'mail-abroad': return added(20, 'days', mail, 'Served by mail outside the United States')
      case 'overnight': case 'carrier': case 'fax':
        return back ? added(2, 'days', 'Cal. Code Civ. Proc. §§ 1005(b), 12c(b)', 'Served by fax or overnight delivery')
          : added(2, 'court-days', 'Cal. Code Civ. Proc. § 1013(c), (e)', 'Served by fax or overnight delivery')
      default: return null
    }
  },
  leavesOut: () => null,
  workingDaysCite: 'Cal. Code Civ. Proc. §§ 12c(a), 135',
  beginsOnCourtDay: false,
  movesBack: 'arguably',
  addsAfterMoving: false,
  movesHours: false,
  examples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-08-26', system: 'ca' }, due: '2026-09-28', because: 'Native American Day is a judicial holiday' },
    { counted: { period: { count: 16, unit: 'court-days' }, direction: 'before' }, given: { trigger: '2026-04-20', system: 'ca', serviceMethod: 'electronic' }, due: '2026-03-24', because: 'Two more court days back for electronic service: § 12c(b)' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-09-12', system: 'ca' }, not: '2026-10-13', because: 'Columbus Day is no judicial holiday' },
  ],
}
