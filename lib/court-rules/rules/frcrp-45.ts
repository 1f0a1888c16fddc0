import type { CourtRule } from '../rule.ts'
import { federal, federalCites, federalHolidays, oldCites, oldFederal, oldFederalHolidays, threeDays } from './federal.ts'

const sinceDecember2016: CourtRule = {
  ...federal,
  name: 'frcrp-45',
  system: 'frcrp',
  title: 'Fed. R. Crim. P. 45',
  authority: 'Fed. R. Crim. P. 45 as amended Dec 1, 2009, 2016, 2018 and 2023; 2009 committee note',
  inForce: { from: '2016-12-01', until: null },
  cites: federalCites('Fed. R. Crim. P. 45'),
  holidays: federalHolidays,
  added: (method, direction) => {
    if (direction === 'before') return null
    switch (method) {
      case 'mail': case 'mail-out-of-state': case 'mail-abroad': return threeDays('Fed. R. Crim. P. 45(c); 49(a)(4)(C)', 'Served by mail')
      case 'clerk': return threeDays('Fed. R. Crim. P. 45(c); 49(a)(4)(D)', 'Left with the clerk')
      case 'consented': return threeDays('Fed. R. Crim. P. 45(c); 49(a)(4)(E)', 'Served by other means consented to')
      case 'carrier': case 'overnight': return threeDays('Fed. R. Crim. P. 45(c); 49(a)(4)(E)', 'Served by carrier, as consented to in writing', 'prevailing')
      case 'fax': return threeDays('Fed. R. Crim. P. 45(c); 49(a)(4)(E)', 'Served by fax, read as other means consented to', 'arguable')
      default: return null
    }
  },
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2007-08-22', system: 'frcrp', asOf: 'present' }, due: '2007-09-04', because: '2009 committee note to (a)(5)' },
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'frcrp', triggerIsService: true, serviceMethod: 'mail' }, due: '2026-03-19', because: '45(c): three days after service by mail' },
  ],
  counterexamples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'frcrp', serviceMethod: 'mail' }, not: '2026-03-19', because: 'Three days only where the period runs from being served' },
  ],
}

const before2016: CourtRule = {
  ...sinceDecember2016,
  name: 'frcrp-45-2009',
  authority: 'Fed. R. Crim. P. 45 as amended Dec 1, 2009; 45(c) still added three days after electronic service',
  inForce: { from: '2009-12-01', until: '2016-11-30' },
  added: (method, direction) => direction === 'after' && (method === 'electronic' || method === 'email')
    ? threeDays('Fed. R. Crim. P. 45(c) (before Dec 1, 2016)', 'Served electronically') : sinceDecember2016.added(method, direction),
  examples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2015-03-02', system: 'frcrp', triggerIsService: true, serviceMethod: 'electronic' }, due: '2015-03-19', because: 'Electronic service added three days until Nov 30, 2016' },
  ],
  counterexamples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2015-03-02', system: 'frcrp', serviceMethod: 'electronic' }, not: '2015-03-19', because: 'Not where the period runs from entry' },
  ],
}

const before2009: CourtRule = {
  ...sinceDecember2016,
  ...oldFederal(11),
  name: 'frcrp-45-before-2009',
  authority: 'Fed. R. Crim. P. 45(a), (c) as amended Aug 1, 1985, to Nov 30, 2009; (c) took in electronic service on Dec 1, 2002',
  inForce: { from: '1985-08-01', until: '2009-11-30' },
  cites: oldCites('Fed. R. Crim. P. 45'),
  leavesOutCite: 'Fed. R. Crim. P. 45(a) (before Dec 1, 2009: periods of less than 11 days)',
  holidays: oldFederalHolidays,
  added: before2016.added,
  warnings: ['Counted by Rule 45 as it stood before Dec 1, 2009.'],
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frcrp' }, due: '2008-03-21', because: 'Ten days were less than eleven' },
    { counted: { period: { count: 20, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-03', system: 'frcrp', triggerIsService: true, serviceMethod: 'electronic' }, due: '2008-03-27', because: '45(c) of 2002: Sunday Mar 23 to Monday, and three days after electronic service' },
  ],
  counterexamples: [
    { counted: { period: { count: 11, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frcrp' }, not: '2008-03-24', because: 'Eleven days were counted through' },
  ],
}

export const frcrp45: readonly CourtRule[] = [sinceDecember2016, before2016, before2009]
