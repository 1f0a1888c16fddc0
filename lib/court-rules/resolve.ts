import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../dates/iso.ts'
import { alternativesOf } from './alternatives.ts'
import type { Circumstances, Counted } from './circumstances.ts'
import { countUnder, setOut, type Setting } from './count-under.ts'
import { otherReadings, prevailing } from './counting/reading.ts'
import { lastHour } from './last-hour.ts'
import type { Resolution, Step } from './resolution.ts'
import { ruleFor } from './systems.ts'
import { dayWords, hourWords, periodWords } from './words.ts'
import { warningsOf } from './warnings.ts'

type Resolved = Extract<Resolution, { kind: 'resolved' }>
type Unresolved = Extract<Resolution, { kind: 'unresolved' }>

/** The most that a period may count: three hundred years of days. */
const MOST = 110_000

/**
 * Counts a period by the rules of the court, as they stood on the trigger's day (or `asOf`).
 * Resolved: the date that courts mostly reach, the safe and the last arguable one, each move as a step with its authority.
 * Unresolved: what must be known first. Throws on nothing that an order can say.
 */
export const resolve = (counted: Counted, given: Circumstances): Resolution => {
  const { count, unit } = counted.period
  const words = given.triggerWords ?? 'the event'
  if (!Number.isInteger(count) || count < 0 || count > MOST) {
    return unresolved('number of days', `${periodWords(counted.period)} is no period that can be counted.`)
  }
  if (given.trigger === null) {
    return unresolved(given.needs ?? `date of ${words}`, `${periodWords(counted.period)} ${counted.direction} ${words}: its date is not known.`)
  }
  const [date = '', time] = given.trigger.split('T')
  const day = plainDate(date)
  if (day === null) return unresolved('day that exists', `${given.trigger} is no date.`)
  if (unit === 'hours' && !time) {
    return unresolved(`time of day of ${words}`, `${periodWords(counted.period)} run from the clock time of ${words}, which is not known (take it from the notice of electronic filing).`,
      [triggerStep(day, null, given)])
  }
  const { rule, because } = ruleFor(given, date as IsoDate)
  if (rule === null) {
    return unresolved('rule as it stood then', `${because.split(':')[0]} as it stood on ${given.asOf ?? date} is not supported here.`, [triggerStep(day, time ?? null, given)])
  }
  return settled(setOut(counted, given, rule, day, time ?? null), because)
}

const settled = (setting: Setting, because: string): Resolved => {
  const { counted, given, rule, day, time } = setting
  const main = countUnder(prevailing, setting)
  const others = otherReadings.map((reading) => countUnder(reading, setting))
  const dates = [main, ...others].map(({ due }) => due).sort()
  const ends = main.instant === null ? lastHour(main.day, counted, given, rule) : null
  const steps: Step[] = [
    triggerStep(day, time, given),
    ...main.steps,
    ...(ends ? [ends.step] : []),
    { kind: 'note', text: `Counted by ${because}`, date: null, authority: rule.authority },
  ]
  return {
    kind: 'resolved', due: main.due, earliest: dates[0]!, latest: dates.at(-1)!,
    end: main.instant ?? ends?.at ?? null,
    system: rule.title, steps,
    warnings: warningsOf(setting, [main, ...others], ends?.warnings ?? []),
    alternatives: alternativesOf(setting, main, others),
  }
}

const triggerStep = (day: Temporal.PlainDate, time: string | null, { triggerWords, triggerSource }: Circumstances): Step => ({
  kind: 'trigger', date: day.toString() as Step['date'], authority: null,
  text: `${sentenceCase(triggerWords ?? 'the event')}: ${dayWords(day)}${time ? `, ${hourWords(time)}` : ''}${triggerSource ? ` (${triggerSource})` : ''}`,
})

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

const unresolved = (needs: string, because: string, steps: readonly Step[] = []): Unresolved => ({ kind: 'unresolved', needs, because, steps })

const plainDate = (date: string): Temporal.PlainDate | null => {
  try {
    return Temporal.PlainDate.from(date, { overflow: 'reject' })
  } catch {
    return null
  }
}
