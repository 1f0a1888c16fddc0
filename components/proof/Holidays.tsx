import { Temporal } from 'temporal-polyfill'
import type { ProofDay } from '../../lib/court-rules/index.ts'
import { shortDayWords } from '../../lib/court-rules/words.ts'

/** More than these are told as a number: the strip marks each, and its title names it. */
const MOST = 4

/** What the shades of a strip mean, and which holidays stand in it. */
export const Holidays = ({ days }: { readonly days: readonly ProofDay[] }) => {
  const holidays = days.filter(({ holiday }) => holiday !== null)
  const named = holidays.length <= MOST ? holidays : holidays.filter(({ role }) => role === 'passed' || role === 'last' || role === 'expires')
  const others = holidays.length - named.length
  return (
    <p className="proof-legend" aria-hidden="true">
      {days.some(({ weekend }) => weekend) && <span><i className="proof-key proof-day-weekend" /> weekend</span>}
      {others > 0 && <span><i className="proof-key proof-day-holiday" /> {others} {named.length > 0 ? 'other ' : ''}legal holidays</span>}
      {named.map(({ date, holiday }) => <span key={date}><i className="proof-key proof-day-holiday" /> {shortDayWords(Temporal.PlainDate.from(date))}, {holiday}</span>)}
      {days.some(({ role }) => role === 'added') && <span><i className="proof-key proof-day-added" /> added for service</span>}
      {days.some(({ hours }) => hours !== null) && <span>h: hours of the day that count</span>}
    </p>
  )
}
