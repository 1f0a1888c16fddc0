import type { CourtRule } from '../rule.ts'
import { oldCites, oldFederal, oldFederalHolidays, threeDays } from './federal.ts'

/**
 * Fed. R. Civ. P. 6(a) and (e) as amended in 1985: periods of less than 11 days leave out intermediate weekends and holidays.
 * The text told nothing of hours, and nothing of which way a period before an event moves: both are marked.
 */
const since2005: CourtRule = {
  ...oldFederal(11),
  name: 'frcp-6-before-2009',
  system: 'frcp',
  title: 'Fed. R. Civ. P. 6',
  authority: 'Fed. R. Civ. P. 6(a), (e) as amended Aug 1, 1985, and Dec 1, 2005, to Nov 30, 2009',
  inForce: { from: '2005-12-01', until: '2009-11-30' },
  cites: oldCites('Fed. R. Civ. P. 6'),
  leavesOutCite: 'Fed. R. Civ. P. 6(a) (before Dec 1, 2009: periods of less than 11 days)',
  holidays: oldFederalHolidays,
  added: (method, direction) => {
    if (direction === 'before') return null
    switch (method) {
      case 'mail': case 'mail-out-of-state': case 'mail-abroad': return threeDays('Fed. R. Civ. P. 6(e)', 'Served by mail')
      case 'clerk': case 'consented': return threeDays('Fed. R. Civ. P. 6(e)', 'Left with the clerk, or served by other means consented to')
      case 'electronic': case 'email': case 'fax': return threeDays('Fed. R. Civ. P. 6(e) (from Dec 1, 2001)', 'Served electronically, as consented to', 'prevailing')
      default: return null
    }
  },
  warnings: ['Counted by Rule 6 as it stood before Dec 1, 2009.'],
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07' }, due: '2008-03-21',
      because: 'Ten days were less than eleven: weekends left out' },
    { counted: { period: { count: 11, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07' }, due: '2008-03-18',
      because: 'Eleven days were counted through' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', asOf: 'present' }, not: '2008-03-21', because: 'The text of today counts every day' },
  ],
}

/** Until Dec 2005 Rule 6(e) did not tell whether the three days lengthen the period or are counted after it. */
const before2005: CourtRule = {
  ...since2005,
  name: 'frcp-6-before-2009/before-2005',
  authority: 'Fed. R. Civ. P. 6(a), (e) as amended Aug 1, 1985, to Nov 30, 2005; 2005 committee note',
  inForce: { from: '1985-08-01', until: '2005-11-30' },
  warnings: [
    'Counted by Rule 6 as it stood before Dec 1, 2005.',
    'Rule 6(e) did not then say how three days after service by mail are added; they are counted as the amendment of 2005 has it, and courts differed.',
  ],
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2004-03-05' }, due: '2004-03-19', because: 'Ten days were less than eleven' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2004-03-05' }, not: '2004-03-15', because: 'Weekends were left out' },
  ],
}

export const frcp6Before2009: readonly CourtRule[] = [since2005, before2005]
