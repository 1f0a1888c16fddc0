import type { CourtRule } from '../rule.ts'
import { federal, federalCites, federalHolidays, oldCites, oldFederal, oldFederalHolidays, threeDays } from './federal.ts'

const notDelivered = (authority: string): CourtRule['added'] => (method, direction) => {
  if (direction === 'before') return null
  switch (method) {
    case 'mail': case 'mail-out-of-state': case 'mail-abroad': return threeDays(authority, 'Served by mail')
    case 'carrier': case 'overnight': return threeDays(authority, 'Served by carrier, not delivered on the date in the proof of service')
    case 'clerk': case 'consented': return threeDays(authority, 'Not served electronically, nor delivered on the date in the proof of service', 'prevailing')
    default: return null
  }
}

/** Holidays: the state of the district court that rendered the order, and that of the circuit clerk's principal office. */
const sinceDecember2016: CourtRule = {
  ...federal,
  name: 'frap-26',
  system: 'frap',
  title: 'Fed. R. App. P. 26',
  authority: 'Fed. R. App. P. 26 as amended Dec 1, 2009, 2016 and 2023; committee notes of 1996 and 2009',
  inForce: { from: '2016-12-01', until: null },
  cites: federalCites('Fed. R. App. P. 26'),
  holidays: federalHolidays,
  added: notDelivered('Fed. R. App. P. 26(c)'),
  examples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2007-11-01', system: 'frap', triggerIsService: true, serviceMethod: 'mail', asOf: 'present' }, due: '2007-12-06', because: '2009 committee note: Saturday, Monday, then three days' },
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-21', system: 'frap', states: ['NH', 'MA'] }, due: '2026-04-21', because: 'Patriots’ Day in the circuit clerk’s state: (a)(6)(C)' },
  ],
  counterexamples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2026-03-02', system: 'frap', triggerIsService: true, serviceMethod: 'personal' }, not: '2026-04-06', because: 'Delivered on the date in the proof of service' },
  ],
}

const before2016: CourtRule = {
  ...sinceDecember2016,
  name: 'frap-26-2009',
  authority: 'Fed. R. App. P. 26 as amended Dec 1, 2009; electronic service was not delivery on the date of service',
  inForce: { from: '2009-12-01', until: '2016-11-30' },
  added: (method, direction) => direction === 'after' && (method === 'electronic' || method === 'email')
    ? threeDays('Fed. R. App. P. 26(c) (before Dec 1, 2016)', 'Served electronically') : sinceDecember2016.added(method, direction),
  examples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2015-03-02', system: 'frap', triggerIsService: true, serviceMethod: 'electronic' }, due: '2015-03-19', because: 'Electronic service added three days until Nov 30, 2016' },
  ],
  counterexamples: [
    { counted: { period: { count: 14, unit: 'days' }, direction: 'after' }, given: { trigger: '2017-03-02', system: 'frap', triggerIsService: true, serviceMethod: 'electronic' }, not: '2017-03-20', because: 'Not since Dec 1, 2016' },
  ],
}

const before2009: CourtRule = {
  ...sinceDecember2016,
  ...oldFederal(11),
  name: 'frap-26-before-2009',
  authority: 'Fed. R. App. P. 26(a), (c) as amended Dec 1, 2002, to Nov 30, 2009',
  inForce: { from: '2002-12-01', until: '2009-11-30' },
  cites: oldCites('Fed. R. App. P. 26'),
  leavesOutCite: 'Fed. R. App. P. 26(a)(2) (before Dec 1, 2009: periods of less than 11 days)',
  holidays: oldFederalHolidays,
  added: before2016.added,
  warnings: ['Counted by Rule 26 as it stood before Dec 1, 2009.'],
  examples: [
    { counted: { period: { count: 30, unit: 'days' }, direction: 'after' }, given: { trigger: '2005-10-26', system: 'frap', states: ['CA'] }, due: '2005-11-28', because: 'Yepremyan v. Holder, 614 F.3d 1042 (9th Cir. 2010): the day after Thanksgiving' },
  ],
  counterexamples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2008-03-07', system: 'frap' }, not: '2008-03-17', because: 'Weekends were left out of ten days' },
  ],
}

/** Until Dec 2002 only periods of less than seven days left out weekends. */
const before2002: CourtRule = {
  ...before2009,
  leavesOut: (days) => (days < 7 ? 'settled' : null),
  name: 'frap-26-before-2002',
  authority: 'Fed. R. App. P. 26(a), (c) as in force before Dec 1, 2002',
  inForce: { from: '1968-07-01', until: '2002-11-30' },
  leavesOutCite: 'Fed. R. App. P. 26(a) (before Dec 1, 2002: periods of less than 7 days)',
  added: sinceDecember2016.added,
  warnings: ['Counted by Rule 26 as it stood before Dec 1, 2002.'],
  examples: [
    { counted: { period: { count: 10, unit: 'days' }, direction: 'after' }, given: { trigger: '2002-03-08', system: 'frap' }, due: '2002-03-18', because: 'Ten days were counted through' },
  ],
  counterexamples: [
    { counted: { period: { count: 5, unit: 'days' }, direction: 'after' }, given: { trigger: '2002-03-08', system: 'frap' }, not: '2002-03-13', because: 'Weekends were left out of five days' },
  ],
}

export const frap26: readonly CourtRule[] = [sinceDecember2016, before2016, before2009, before2002]
