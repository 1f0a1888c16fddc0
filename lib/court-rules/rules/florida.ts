import { courtDaySource } from '../legal-holidays/calendar.ts'
import type { CourtRule } from '../rule.ts'

/** Fla. R. Gen. Prac. & Jud. Admin. 2.514 since Jan 1, 2019: the count begins on the next day that is no weekend or legal holiday. */
export const florida: CourtRule = {
  name: 'florida',
  system: 'fl',
  title: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514',
  authority: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514 as amended Jan 1, 2019; McCray v. State',
  inForce: { from: '2019-01-01', until: null },
  cites: {
    exclude: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1)(A)', count: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1)(B)',
    last: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1)(C)', next: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(5)',
    hours: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(2)', inaccessible: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(3)',
    end: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(4)',
  },
  holidays: () => [courtDaySource('fl')],
  added: (method, direction) => direction === 'after' && (method === 'mail' || method === 'mail-out-of-state' || method === 'mail-abroad')
    ? { count: 5, unit: 'days', authority: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(b)', weight: 'settled', words: 'Served by mail' } : null,
  // the text of 2012 left weekends out of periods of less than seven days; whether that stands was not verified
  leavesOut: (days) => (days < 7 ? 'arguable' : null),
  leavesOutCite: 'Fla. R. Gen. Prac. & Jud. Admin. 2.514(a)(1) (text of 2012: periods of less than seven days)',
  beginsOnCourtDay: true,
  movesBack: 'surely',
  addsAfterMoving: true,
  movesHours: true,
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-06', system: 'fl' }, due: '2026-03-18', because: 'From a Friday the count begins on Monday' },
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-02-13', system: 'fl', triggerIsService: true, serviceMethod: 'mail' }, due: '2026-03-23', because: 'McCray: five days after the period expires' },
  ],
  counterexamples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-09-28', system: 'fl' }, not: '2026-10-13', because: 'Columbus Day is no legal holiday under § 110.117' },
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-06', system: 'fl' }, not: '2026-03-16', because: 'The federal count begins the next day' },
  ],
}
