import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { LEFT_OUT } from './counting/count-days.ts'
import { BY_DAY } from './counting/count-hours.ts'
import type { Step } from './resolution.ts'
import { shortDayWords } from './words.ts'

/** What a day is to the count: day 0, counted, left out of a count of working days, passed over at the end, the day on which it would end but for days added for service, one of those, or the last. */
export type DayRole = 'trigger' | 'counted' | 'left-out' | 'passed' | 'expires' | 'added' | 'last'

/** One day of the strip. */
export interface ProofDay {
  readonly date: IsoDate
  /** 1 is Monday. */
  readonly weekday: number
  readonly role: DayRole
  /** Its number in the count; null where it has none. */
  readonly number: number | null
  /** For a period in hours, how many of them fall on this day: “14”, “13:37”; null where none do. */
  readonly hours: string | null
  readonly weekend: boolean
  /** The legal holiday it is. */
  readonly holiday: string | null
}

/** More days than this are not laid out: a drawing of ten years proves nothing to the eye. */
const MOST_DAYS = 800

/** The day that a count runs from; null where nothing was counted. */
export const triggerOf = (steps: readonly Step[]): IsoDate | null => steps.find(({ kind }) => kind === 'trigger')?.date ?? null

/** Each day from day 0 to the last, in the order of the calendar; empty where nothing was counted or where there are too many. */
export const daysOf = (steps: readonly Step[], due: IsoMoment): ProofDay[] => {
  const trigger = triggerOf(steps)
  const countAt = steps.findIndex(({ kind }) => kind === 'count')
  const landing = steps[countAt]?.date
  if (trigger === null || !landing) return []
  const last = due.slice(0, 10)
  const bounds = [trigger, last, ...steps.slice(0, countAt + 1).flatMap(({ date }) => date ?? [])].sort()
  const from = Temporal.PlainDate.from(bounds[0]!)
  const length = from.until(bounds.at(-1)!, { largestUnit: 'days' }).days
  if (length > MOST_DAYS) return []
  const forward = trigger <= landing
  // Florida's count begins on a later day than the next: the last move before the count tells which
  const begins = steps.slice(0, countAt).findLast(({ kind }) => kind === 'moved')?.date ?? null
  const added = steps.find(({ kind }) => kind === 'added')
  const addedTo = added?.date ?? null
  const addsCourtDays = / court days? added/.test(added?.text ?? '')
  const base = addedTo === null ? null : steps.slice(0, steps.findIndex(({ kind }) => kind === 'added')).findLast(({ date, text }) => date !== null && !text.endsWith(': not counted'))?.date ?? landing
  const holidays = holidaysIn(steps)
  const skips = steps[countAt]!.text.includes(LEFT_OUT)
  // months, years and hours are not counted in days
  const numbered = / is day \d+$/.test(steps[countAt]!.text)
  const hours = hoursIn(steps)
  const within = (date: string, a: string, b: string) => (forward ? a < date && date <= b : b <= date && date < a)

  let number = 0
  const days = Array.from({ length: length + 1 }, (_, i): ProofDay => {
    const day = forward ? from.add({ days: i }) : from.add({ days: length - i })
    const date = day.toString() as IsoDate
    const weekend = day.dayOfWeek > 5
    const holiday = holidays.get(date) ?? null
    const off = weekend || holiday !== null
    const begun = begins === null || (forward ? date >= begins : date <= begins)
    const counts = within(date, trigger, landing) && begun && !(skips && off)
    if (counts) number += 1
    const role: DayRole = date === last ? 'last' : date === trigger ? 'trigger' : counts ? 'counted'
      : within(date, trigger, landing) ? 'left-out' : date === base ? 'expires' : base !== null && addedTo !== null && within(date, base, addedTo) && !(addsCourtDays && off) ? 'added' : 'passed'
    return { date, weekday: day.dayOfWeek, role, number: counts && numbered ? number : null, hours: hours.get(shortDayWords(day)) ?? null, weekend, holiday }
  })
  return forward ? days : days.reverse()
}

/** The holidays that the steps name, those on a weekend as well. */
const holidaysIn = (steps: readonly Step[]): ReadonlyMap<string, string> =>
  new Map(steps.flatMap(({ kind, date, text }) => {
    const name = kind === 'holiday' ? text.replace(/^.*? is /, '').replace(/: (?:counted all the same|not counted)$/, '')
      : kind === 'weekend' ? / is a (?:Satur|Sun)day, and (.+)$/.exec(text)?.[1] : undefined
    return date !== null && name !== undefined ? [[date, name] as const] : []
  }))

/** Hours by day, as the step of a count of hours tells them: “14” by “Fri Mar 6”. */
const hoursIn = (steps: readonly Step[]): ReadonlyMap<string, string> => {
  const told = steps.find(({ kind, text }) => kind === 'count' && text.startsWith(BY_DAY))?.text ?? ''
  return new Map([...told.matchAll(/(\d+(?::\d\d)?)(?: hours?)? on (\w{3} \w{3} \d+)/g)].map(([, count = '', day = '']) => [day, count]))
}
