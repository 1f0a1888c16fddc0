import type { ProofDay } from '../../lib/court-rules/index.ts'
import { dayClass, dayOfMonth, dayTitle, monthOf, stripWords } from './day-words.ts'
import { Holidays } from './Holidays.tsx'

/** More weeks than this are cut in the middle: the ends are what is checked. */
const MOST_WEEKS = 22
const ENDS = 10

/** A period of this many weeks has room for the count below each; a longer one has it below every fourth. */
const EACH_NUMBERED = 15

/** The days of a long period as columns of weeks, Monday on top and the count so far below; what lies far from both ends is told as a number of weeks. */
export const WeekGrid = ({ days }: { readonly days: readonly ProofDay[] }) => {
  const weeks = weeksOf(days)
  const cut = weeks.length > MOST_WEEKS ? weeks.length - 2 * ENDS : 0
  const often = weeks.length <= EACH_NUMBERED ? 1 : 4
  const drawn = weeks.map((week, i) => (
    <Week
      key={week[0]!.date} week={week} month={monthAbove(weeks, i, cut > 0 && i === weeks.length - ENDS)}
      counted={often === 1 || i % often === often - 1 || i === weeks.length - 1 ? countedBy(week) : null}
    />
  ))
  return (
    <div className="proof-strip-frame">
      <div className="proof-weeks" role="img" aria-label={stripWords(days)}>
        {cut > 0 ? drawn.slice(0, ENDS) : drawn}
        {cut > 0 && <span className="proof-weeks-cut">{cut} weeks</span>}
        {cut > 0 && drawn.slice(-ENDS)}
      </div>
      <Holidays days={days} />
    </div>
  )
}

interface WeekProps {
  readonly week: readonly ProofDay[]
  readonly month: string
  /** How far the count has come by the end of the week; null to leave it out. */
  readonly counted: number | null
}

const Week = ({ week, month, counted }: WeekProps) => (
  <span className="proof-week">
    <small>{month}</small>
    {Array.from({ length: week[0]!.weekday - 1 }, (_, i) => <span key={i} className="proof-cell-none" />)}
    {week.map((day) => <span key={day.date} className={dayClass(day)} title={dayTitle(day)} />)}
    {Array.from({ length: 7 - week.at(-1)!.weekday }, (_, i) => <span key={i} className="proof-cell-none" />)}
    <small className="proof-week-count">{counted ?? ''}</small>
  </span>
)

/** The month above the week in which it begins, and above the first one drawn, unless the next week's would run into it. */
const monthAbove = (weeks: readonly (readonly ProofDay[])[], i: number, resumes: boolean): string => {
  const begins = (week: readonly ProofDay[] | undefined) => week?.find((day) => dayOfMonth(day) === 1)
  const first = begins(weeks[i])
  if (first) return monthOf(first)
  return (i === 0 || resumes) && !begins(weeks[i + 1]) ? monthOf(weeks[i]![0]!) : ''
}

const countedBy = (week: readonly ProofDay[]): number | null =>
  week.reduce<number | null>((most, { number }) => (number !== null && (most === null || number > most) ? number : most), null)

const weeksOf = (days: readonly ProofDay[]): ProofDay[][] => {
  const weeks: ProofDay[][] = []
  for (const day of days) {
    const last = weeks.at(-1)
    if (last === undefined || day.weekday === 1) weeks.push([day])
    else last.push(day)
  }
  return weeks
}
