import { atMost, federalSource, stateSource, statutorySource } from '../legal-holidays/calendar.ts'
import type { Added, Cites, CourtRule, Place } from '../rule.ts'

/** The paragraphs of a federal rule of 2009 or later: the four sets share their lettering. */
export const federalCites = (rule: string): Cites => ({
  exclude: `${rule}(a)(1)(A)`,
  count: `${rule}(a)(1)(B)`,
  last: `${rule}(a)(1)(C)`,
  next: `${rule}(a)(5)`,
  hours: `${rule}(a)(2)`,
  inaccessible: `${rule}(a)(3)`,
  end: `${rule}(a)(4)`,
})

/** Before December 2009 all of it stood in one paragraph. */
export const oldCites = (rule: string): Cites => ({
  exclude: `${rule}(a)`, count: `${rule}(a)`, last: `${rule}(a)`, next: `${rule}(a)`, hours: `${rule}(a)`, inaccessible: `${rule}(a)`, end: `${rule}(a)`,
})

/** Courts of the whole country, whose own rules are modelled on the civil ones: whether the state in which they sit matters is open. */
const NATIONAL = new Set(['cit', 'cofc', 'jpml'])

/** (a)(6): statutory days, days declared by President or Congress, and for periods after an event the state's own. */
export const federalHolidays = ({ direction, courtId, states, workingDays }: Place) => {
  const ofStates = states.map((state) => stateSource(state, courtId))
  // “business days” are the order's own measure: whether they leave out a state's holidays is open
  if (workingDays || (courtId !== null && NATIONAL.has(courtId) && direction === 'after')) return [federalSource(courtId), ...ofStates.map((source) => atMost('arguable', source))]
  return direction === 'after' ? [federalSource(courtId), ...ofStates] : [federalSource(courtId)]
}

/** The text before 2009 counted a state's holidays both ways. */
export const oldFederalHolidays = ({ courtId, states }: Place) => [federalSource(courtId), ...states.map((state) => stateSource(state, courtId))]

/** Sup. Ct. R. 30.1: the days of 5 U.S.C. § 6103 and no state's. A day on which the Court closes its building is not known beforehand. */
export const statutoryHolidays = () => [statutorySource]

/** Three days, in the words of the way of service. */
export const threeDays = (authority: string, words: string, weight: Added['weight'] = 'settled'): Added =>
  ({ count: 3, unit: 'days', authority, weight, words })

/** What all federal rules of today have in common. */
export const federal = {
  leavesOut: () => null,
  beginsOnCourtDay: false,
  movesBack: 'surely',
  addsAfterMoving: true,
  movesHours: true,
} as const satisfies Partial<CourtRule>

/** The text before December 2009: short periods leave out weekends and holidays; nothing on hours or on counting back. */
export const oldFederal = (under: number) => ({
  leavesOut: (days: number) => (days < under ? 'settled' as const : null),
  beginsOnCourtDay: false,
  movesBack: 'arguably',
  addsAfterMoving: true,
  movesHours: false,
  warnings: [] as readonly string[],
}) as const satisfies Partial<CourtRule>
