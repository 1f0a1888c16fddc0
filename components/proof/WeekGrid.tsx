import type { ProofDay } from '../../lib/court-rules/index.ts'
import { dayClass, dayOfMonth, dayTitle, monthOf, stripWords } from './day-words.ts'
import { Holidays } from './Holidays.tsx'

/** More weeks than this are cut in the middle: the ends are what is checked. */
const MOST_WEEKS = 22
const ENDS = 10

/** The days of a long period as columns of weeks, Monday on top; what lies far from both ends is told as a number of weeks. */
export const WeekGrid = ({ days }: { readonly days: readonly ProofDay[] }) => {
  const weeks = weeksOf(days)
  const cut = weeks.length > MOST_WEEKS ? weeks.length - 2 * ENDS : 0
  return (
    <div className="proof-strip-frame">
      <div className="proof-weeks" role="img" aria-label={stripWords(days)}>
        {(cut > 0 ? weeks.slice(0, ENDS) : weeks).map((week, i) => <Week key={week[0]!.date} week={week} named={i === 0} />)}
        {cut > 0 && <span className="proof-weeks-cut">{cut} weeks</span>}
        {cut > 0 && weeks.slice(-ENDS).map((week, i) => <Week key={week[0]!.date} week={week} named={i === 0} />)}
      </div>
      <Holidays days={days} />
    </div>
  )
}

const Week = ({ week, named }: { readonly week: readonly ProofDay[]; readonly named: boolean }) => {
  const first = week.find((day) => dayOfMonth(day) === 1)
  return (
    <span className="proof-week">
      <small>{first ? monthOf(first) : named ? monthOf(week[0]!) : ''}</small>
      {Array.from({ length: week[0]!.weekday - 1 }, (_, i) => <span key={i} className="proof-cell-none" />)}
      {week.map((day) => <span key={day.date} className={dayClass(day)} title={dayTitle(day)} />)}
    </span>
  )
}

const weeksOf = (days: readonly ProofDay[]): ProofDay[][] => {
  const weeks: ProofDay[][] = []
  for (const day of days) {
    const last = weeks.at(-1)
    if (last === undefined || day.weekday === 1) weeks.push([day])
    else last.push(day)
  }
  return weeks
}
