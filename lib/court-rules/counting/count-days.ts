import { Temporal } from 'temporal-polyfill'
import type { Counted } from '../circumstances.ts'
import type { Added, CourtRule } from '../rule.ts'
import { isHolidayUnder, type Weight } from '../legal-holidays/legal-holiday.ts'
import { dayWords, periodWords, shortDayWords } from '../words.ts'
import { landingOf } from './landing.ts'
import { follows, prevailing } from './reading.ts'
import { courtDays, iso, moved, onward, type Walk } from './walk.ts'

/** How a count says that it skipped days, so that a drawing of it can tell. */
export const LEFT_OUT = 'weekends and legal holidays left out'

/** What a count of days, weeks, months or years depends on. */
export interface DayCount {
  readonly rule: CourtRule
  readonly counted: Counted
  readonly trigger: Temporal.PlainDate
  readonly added: Added | null
  readonly inaccessible: ReadonlySet<string>
}

/** The last day of a period: lands, moves off weekends and holidays, adds days of service, minds a closed clerk's office. Writes its steps. */
export const countDays = (count: DayCount, walk: Walk): Temporal.PlainDate => {
  const { rule } = count
  walk.steps.push({ kind: 'excluded', text: `${shortDayWords(count.trigger)} is day 0: the day of the event is not counted`, date: iso(count.trigger), authority: rule.cites.exclude })
  const landing = land(count, walk)
  const added = count.added !== null && follows(count.added.weight, walk.reading) ? count.added : null
  // the rules of three states add to the period itself; read for the later day, they too move first
  const base = added === null || rule.addsAfterMoving || walk.reading.late ? offWeekends(landing, count, walk) : landing
  return reachable(added === null ? base : withAdded(base, added, count, walk), count, walk)
}

/** Where the count itself ends, before anything moves it. */
const land = (count: DayCount, walk: Walk): Temporal.PlainDate => {
  const { rule, counted: { period, direction } } = count
  const length = `${count.counted.atLeast && direction === 'before' ? 'At least ' : ''}${periodWords(period)}`
  const working = period.unit === 'business-days' || period.unit === 'court-days'
  const leftOut = period.unit === 'days' ? rule.leavesOut(period.count) : null
  // “one week” is no number of days in the words of a rule on periods of so many days
  const week = period.unit === 'weeks' && rule.leavesOut(7 * period.count) !== null ? 'arguable' : null
  if (working || shorter(leftOut ?? week, walk)) return countedSkipping(count, walk, working)
  const start = rule.beginsOnCourtDay ? courtDayBefore(count, walk) : count.trigger
  const landing = landingOf(start, period, direction, walk.reading.late)
  const first = onward(start, direction)
  const inDays = period.unit === 'days' || period.unit === 'weeks'
  const words = inDays
    ? `${length}, every day counted: ${shortDayWords(first)} is day 1, ${dayWords(landing)} is day ${period.unit === 'weeks' ? 7 * period.count : period.count}`
    : `${length}: ${landing.day === start.day ? 'the same-numbered day is' : `that month has no day ${start.day}, and its last is`} ${dayWords(landing)}`
  walk.steps.push({ kind: 'count', text: words, date: iso(landing), authority: inDays ? rule.cites.count : rule.cites.count.replace(/\(B\)$/, '') })
  onTheWay(first, landing, walk)
  return landing
}

const shorter = (weight: Weight | null, walk: Walk): boolean => weight !== null && follows(weight, walk.reading)

const countedSkipping = ({ rule, counted: { period }, trigger }: DayCount, walk: Walk, working: boolean): Temporal.PlainDate => {
  const days = period.unit === 'weeks' ? 7 * period.count : period.count
  const landing = courtDays(trigger, days, walk)
  walk.steps.push({
    kind: 'count', date: iso(landing),
    text: `${periodWords(period)}, ${LEFT_OUT}: ${dayWords(landing)} is day ${days}`,
    authority: working ? rule.workingDaysCite ?? 'the order’s own words; the rules do not define such days' : rule.leavesOutCite ?? rule.cites.count,
  })
  return landing
}

/** Florida begins to count on the next day that is no weekend or holiday: the day before it is then day 0. */
const courtDayBefore = ({ rule, trigger, counted: { direction } }: DayCount, walk: Walk): Temporal.PlainDate => {
  const first = moved(onward(trigger, direction), walk, rule.cites.exclude, direction, 'The count begins on')
  return onward(first, direction === 'after' ? 'before' : 'after')
}

/** Weekends and holidays between the first and the last day count all the same; a reader is told which there are. */
const onTheWay = (first: Temporal.PlainDate, landing: Temporal.PlainDate, walk: Walk): void => {
  if (walk.reading !== prevailing || first.equals(landing)) return
  const [from, to] = walk.direction === 'after' ? [first, landing.subtract({ days: 1 })] : [landing.add({ days: 1 }), first]
  for (const { date, name, weight, authority } of walk.calendar.between(from, to)) {
    const day = Temporal.PlainDate.from(date)
    if (day.dayOfWeek > 5 || !isHolidayUnder(weight, 'prevailing')) continue
    walk.steps.push({ kind: 'holiday', text: `${shortDayWords(day)} is ${name}: counted all the same`, date, authority })
  }
  const weekends = weekendDays(from, to)
  if (weekends > 0) walk.steps.push({ kind: 'weekend', text: `${weekends} weekend ${weekends === 1 ? 'day is' : 'days are'} counted all the same`, date: null, authority: null })
}

const weekendDays = (from: Temporal.PlainDate, to: Temporal.PlainDate): number => {
  const days = from.until(to, { largestUnit: 'days' }).days + 1
  const rest = Array.from({ length: Math.max(0, days % 7) }, (_, i) => from.add({ days: i }).dayOfWeek)
  return 2 * Math.floor(days / 7) + rest.filter((weekday) => weekday > 5).length
}

const offWeekends = (landing: Temporal.PlainDate, { rule, counted }: DayCount, walk: Walk): Temporal.PlainDate => {
  const back = counted.direction === 'before'
  const way = back && rule.movesBack === 'arguably' && walk.reading.late ? 'after' : counted.direction
  const last = moved(landing, walk, way === counted.direction && back ? rule.cites.next : rule.cites.last, way)
  if (last.equals(landing)) walk.steps.push({ kind: 'landing', text: `${dayWords(last)} is an ordinary day: not moved`, date: iso(last), authority: null })
  return last
}

const withAdded = (base: Temporal.PlainDate, added: Added, count: DayCount, walk: Walk): Temporal.PlainDate => {
  const end = added.unit === 'days' ? landingOf(base, { count: added.count, unit: 'days' }, walk.direction, false) : courtDays(base, added.count, walk)
  walk.steps.push({
    kind: 'added', date: iso(end), authority: added.authority,
    text: `${added.words}: ${periodWords(added)} added, to ${shortDayWords(end)}`,
  })
  // a paper may be mailed on a Saturday: counted back, the added days need not move, and the day before is merely safe
  return count.counted.direction === 'before' && walk.reading.late ? end : offWeekends(end, count, walk)
}

const reachable = (last: Temporal.PlainDate, { rule, inaccessible }: DayCount, walk: Walk): Temporal.PlainDate => {
  let day = last
  while (inaccessible.has(day.toString())) {
    walk.steps.push({ kind: 'inaccessible', text: `${shortDayWords(day)}: the clerk’s office cannot be reached`, date: iso(day), authority: rule.cites.inaccessible })
    day = moved(day.add({ days: 1 }), { ...walk, direction: 'after' }, rule.cites.inaccessible)
  }
  if (!day.equals(last)) walk.steps.push({ kind: 'moved', text: `Extended to the first day on which it can be reached: ${dayWords(day)}`, date: iso(day), authority: rule.cites.inaccessible })
  return day
}
