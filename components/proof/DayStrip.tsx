import type { ProofDay } from '../../lib/court-rules/index.ts'
import { dayClass, dayOfMonth, dayTitle, monthOf, stripWords, weekdayLetter } from './day-words.ts'
import { Holidays } from './Holidays.tsx'

/** The days of a short period, each with its weekday, its date and its number in the count; rows of one, two or three weeks, so that weekdays stand under one another. */
export const DayStrip = ({ days }: { readonly days: readonly ProofDay[] }) => {
  const added = days.some(({ role }) => role === 'added' || role === 'expires')
  return (
    <div className="proof-strip-frame">
      <div className="proof-strip" role="img" aria-label={stripWords(days)}>
        {days.map((day, i) => (
          <span key={day.date} className={dayClass(day)} title={dayTitle(day)}>
            <small>{i === 0 || dayOfMonth(day) === 1 ? monthOf(day) : weekdayLetter(day)}</small>
            <b>{dayOfMonth(day)}</b>
            <small>{numberWords(day, added)}</small>
          </span>
        ))}
      </div>
      <Holidays days={days} />
    </div>
  )
}

/** A day's number, or its hours; + for one added, a dot for one that does not count. */
const numberWords = ({ role, number, hours }: ProofDay, added: boolean): string =>
  hours !== null ? `${hours} h` : role === 'trigger' ? '0' : number !== null ? String(number) : role === 'added' || (role === 'last' && added) ? '+' : role === 'last' || role === 'counted' ? '\u00a0' : '·'
