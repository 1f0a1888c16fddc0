import type { CourtRule } from '../rule.ts'
import { federal, federalCites, federalHolidays, oldCites, oldFederal, oldFederalHolidays, threeDays } from './federal.ts'

/** “State” includes the District of Columbia and every commonwealth and territory. */
const sinceDecember2016: CourtRule = {
  ...federal,
  name: 'frbp-9006',
  system: 'frbp',
  title: 'Fed. R. Bankr. P. 9006',
  authority: 'Fed. R. Bankr. P. 9006 as restyled Dec 1, 2024; 2009 committee note. A conforming amendment of Dec 1, 2026 is to be read again',
  inForce: { from: '2016-12-01', until: null },
  cites: federalCites('Fed. R. Bankr. P. 9006'),
  holidays: federalHolidays,
  added: (method, direction) => {
    if (direction === 'before') return null
    switch (method) {
      case 'mail': case 'mail-out-of-state': case 'mail-abroad': return threeDays('Fed. R. Bankr. P. 9006(f)', 'Served by mail')
      case 'clerk': return threeDays('Fed. R. Bankr. P. 9006(f); Fed. R. Civ. P. 5(b)(2)(D)', 'Left with the clerk')
      case 'consented': return threeDays('Fed. R. Bankr. P. 9006(f); Fed. R. Civ. P. 5(b)(2)(F)', 'Served by other means consented to')
      case 'carrier': case 'overnight': return threeDays('Fed. R. Bankr. P. 9006(f); Fed. R. Civ. P. 5(b)(2)(F)', 'Served by carrier, as consented to in writing', 'prevailing')
      case 'fax': return threeDays('Fed. R. Bankr. P. 9006(f); Fed. R. Civ. P. 5(b)(2)(F)', 'Served by fax, read as other means consented to', 'arguable')
      default: return null
    }
  },
  examples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-17', system: 'frbp', states: ['VI'] }, due: '2026-04-01', because: 'Transfer Day, U.S. Virgin Islands: (a)(6)(C)' },
    { counted: { period: { count: 21, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-03', system: 'frbp', triggerIsService: true, serviceMethod: 'mail' }, due: '2026-03-27', because: '9006(f)' },
  ],
  counterexamples: [
    { counted: { period: { count: 7, unit: 'days' }, direction: 'before' }, given: { trigger: '2026-06-01', system: 'frbp' }, not: '2026-05-26', because: 'Counted back, Memorial Day moves to the Friday before' },
  ],
}

const before2016: CourtRule = {
  ...sinceDecember2016,
  name: 'frbp-9006-2009',
  authority: 'Fed. R. Bankr. P. 9006 as amended Dec 1, 2009; 9006(f) still added three days after electronic service',
  inForce: { from: '2009-12-01', until: '2016-11-30' },
  added: (method, direction) => direction === 'after' && (method === 'electronic' || method === 'email')
    ? threeDays('Fed. R. Bankr. P. 9006(f) (before Dec 1, 2016)', 'Served electronically') : sinceDecember2016.added(method, direction),
  examples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2015-03-02', system: 'frbp', triggerIsService: true, serviceMethod: 'electronic' }, due: '2015-03-19', because: 'Electronic service added three days until Nov 30, 2016' },
  ],
  counterexamples: [
    { counted: { period: { count: 7, unit: 'days' }, direction: 'after' }, given: { trigger: '2010-03-05', system: 'frbp' }, not: '2010-03-16', because: 'Weekends were left out only before Dec 2009' },
  ],
}

/** Only periods of less than eight days left out weekends; the text before 1991 is not known here. */
const before2009: CourtRule = {
  ...sinceDecember2016,
  ...oldFederal(8),
  name: 'frbp-9006-before-2009',
  authority: 'Fed. R. Bankr. P. 9006(a), (f) as amended Aug 1, 1991, to Nov 30, 2009; (f) took in electronic service on Dec 1, 2001',
  inForce: { from: '1991-08-01', until: '2009-11-30' },
  cites: oldCites('Fed. R. Bankr. P. 9006'),
  leavesOutCite: 'Fed. R. Bankr. P. 9006(a) (before Dec 1, 2009: periods of less than 8 days)',
  holidays: oldFederalHolidays,
  added: before2016.added,
  warnings: ['Counted by Rule 9006 as it stood before Dec 1, 2009.'],
  examples: [
    { counted: { period: { count: 5, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frbp' }, due: '2008-03-14', because: 'Five days were less than eight' },
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frbp' }, due: '2008-03-17', because: 'Ten days were counted through' },
    { counted: { period: { count: 20, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-03', system: 'frbp', triggerIsService: true, serviceMethod: 'electronic' }, due: '2008-03-27', because: '9006(f) of 2001: Sunday Mar 23 to Monday, and three days after electronic service' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frbp' }, not: '2008-03-21', because: 'Eleven days is the civil rule’s measure' },
  ],
}

export const frbp9006: readonly CourtRule[] = [sinceDecember2016, before2016, before2009]
