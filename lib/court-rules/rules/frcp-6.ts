import type { CourtRule } from '../rule.ts'
import { federal, federalCites, federalHolidays, threeDays } from './federal.ts'

/** Fed. R. Civ. P. 6(d): mail, leaving with the clerk, other means consented to; electronic service adds nothing since Dec 1, 2016. */
const sinceDecember2016: CourtRule = {
  ...federal,
  name: 'frcp-6',
  system: 'frcp',
  title: 'Fed. R. Civ. P. 6',
  authority: 'Fed. R. Civ. P. 6 as amended Dec 1, 2009, 2016 and 2023, with the committee notes of 2005, 2009 and 2016',
  inForce: { from: '2016-12-01', until: null },
  cites: federalCites('Fed. R. Civ. P. 6'),
  holidays: federalHolidays,
  added: (method, direction) => {
    if (direction === 'before') return null
    switch (method) {
      case 'mail': case 'mail-out-of-state': case 'mail-abroad': return threeDays('Fed. R. Civ. P. 6(d); 5(b)(2)(C)', 'Served by mail')
      case 'clerk': return threeDays('Fed. R. Civ. P. 6(d); 5(b)(2)(D)', 'Left with the clerk')
      case 'consented': return threeDays('Fed. R. Civ. P. 6(d); 5(b)(2)(F)', 'Served by other means consented to')
      case 'carrier': case 'overnight': return threeDays('Fed. R. Civ. P. 6(d); 5(b)(2)(F)', 'Served by carrier, as consented to in writing', 'prevailing')
      // mostly taken for “other electronic means”, 5(b)(2)(E)
      case 'fax': return threeDays('Fed. R. Civ. P. 6(d); 5(b)(2)(F)', 'Served by fax, read as other means consented to', 'arguable')
      default: return null
    }
  },
  examples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2007-08-02', asOf: 'present' }, due: '2007-09-04',
      because: 'Lands on Saturday before Labor Day: 2009 committee note to (a)(5)' },
    { counted: { period: { count: 21, unit: 'days' }, direction: 'before' }, given: { trigger: '2007-09-22', asOf: 'present' }, due: '2007-08-31',
      because: 'Counted back, Saturday moves to Friday: 2009 committee note to (a)(5)' },
    { counted: { period: { count: 72, unit: 'hours' }, direction: 'after' }, given: { trigger: '2007-11-02T10:23', zone: 'America/New_York', asOf: 'present' }, due: '2007-11-05T09:23',
      because: 'Clocks go back on the way: 2009 committee note to (a)(2)' },
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-06-05', triggerIsService: true, serviceMethod: 'mail' }, due: '2026-06-25',
      because: 'Juneteenth moves the 14th day to Monday, and only then three days are added: 2005 committee note' },
  ],
  counterexamples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-06-05', triggerIsService: true, serviceMethod: 'mail' }, not: '2026-06-22',
      because: 'Three days are not added to the period' },
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', triggerIsService: true, serviceMethod: 'electronic' }, not: '2026-04-06',
      because: 'Electronic service adds nothing since 2016' },
    { counted: { period: { count: 3, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-06' }, not: '2026-03-11',
      because: 'Short periods count weekends since 2009' },
  ],
}

const before2016: CourtRule = {
  ...sinceDecember2016,
  name: 'frcp-6-2009',
  authority: 'Fed. R. Civ. P. 6 as amended Dec 1, 2009; 6(d) still added three days after electronic service',
  inForce: { from: '2009-12-01', until: '2016-11-30' },
  added: (method, direction) => direction === 'after' && (method === 'electronic' || method === 'email')
    ? threeDays('Fed. R. Civ. P. 6(d) (before Dec 1, 2016); 5(b)(2)(E)', 'Served electronically') : sinceDecember2016.added(method, direction),
  examples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2015-03-02', triggerIsService: true, serviceMethod: 'electronic' }, due: '2015-03-19',
      because: 'Electronic service added three days until Nov 30, 2016' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2010-03-05' }, not: '2010-03-19', because: 'Weekends were left out only before Dec 2009' },
  ],
}

export const frcp6: readonly CourtRule[] = [sinceDecember2016, before2016]
