import { Temporal } from 'temporal-polyfill'
import type { ProofDay } from '../../lib/court-rules/index.ts'
import { shortDayWords } from '../../lib/court-rules/words.ts'

/** What the shades of a strip mean, and which holidays stand in it. */
export const Holidays = ({ days }: { readonly days: readonly ProofDay[] }) => {
  const holidays = days.filter(({ holiday }) => holiday !== null)
  return (
    <p className="proof-legend" aria-hidden="true">
      {days.some(({ weekend }) => weekend) && <span><i className="proof-key proof-day-weekend" /> weekend</span>}
      {holidays.map(({ date, holiday }) => <span key={date}><i className="proof-key proof-day-holiday" /> {shortDayWords(Temporal.PlainDate.from(date))}, {holiday}</span>)}
      {days.some(({ role }) => role === 'added') && <span><i className="proof-key proof-day-added" /> added for service</span>}
    </p>
  )
}
