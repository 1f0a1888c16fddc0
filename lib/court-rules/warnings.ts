import { Temporal } from 'temporal-polyfill'
import { zoneIsOpen } from '../courts/index.ts'
import { zoneWords } from '../dates/zone-words.ts'
import type { Outcome, Setting } from './count-under.ts'
import { zoneOf } from './last-hour.ts'
import { dayWords } from './words.ts'

/** What a reader must know before trusting the date: doubts of the law, and what was not known. */
export const warningsOf = (setting: Setting, outcomes: readonly Outcome[], more: readonly string[]): string[] => {
  const { counted: { period, direction }, given, rule } = setting
  const dates = new Set(outcomes.map(({ due }) => due))
  const doubts = new Map(outcomes.flatMap(({ doubted }) => doubted).map((day) => [day.date, day]))
  const hours = period.unit === 'hours'
  const working = period.unit === 'business-days' || period.unit === 'court-days'
  return [
    ...(rule.warnings ?? []),
    ...(dates.size > 1 ? [...doubts.values()].map(({ date, name, why }) => `${dayWords(Temporal.PlainDate.from(date))}, ${name}: ${why ?? 'whether it counts is open.'}`) : []),
    ...(rule.movesBack === 'arguably' && direction === 'before' && dates.size > 1 ? ['Which way a day counted back moves from a weekend is not settled here: the earlier day is the safe one.'] : []),
    ...(working && rule.system.startsWith('fr') ? [`The rules do not define ${period.unit.replace('-', ' ')}: weekends and federal legal holidays are left out.`] : []),
    ...(hours && !rule.movesHours ? ['These rules say nothing of hours: real hours are counted and nothing is moved.'] : []),
    ...(hours && zoneOf(given) === null ? ['No time zone is known: a change of clocks on the way is not counted.'] : []),
    ...(hours && !given.zone && given.court && zoneIsOpen(given.court, given.caseNumber ?? null) ? [`${given.court.short} keeps two clocks and the division is not known: ${zoneWords(given.court.zone)} is taken.`] : []),
    ...(hours && given.triggerIsService && given.serviceMethod === 'mail' ? ['Whether days are added for service by mail to a period in hours is not settled: none are added.'] : []),
    ...(given.triggerIsService && !given.serviceMethod ? ['How it was served is not known: no days are added.'] : []),
    ...more,
  ]
}
