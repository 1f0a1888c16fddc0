import { Temporal } from 'temporal-polyfill'
import type { ProofDay } from '../../lib/court-rules/index.ts'
import { dayWords, shortDayWords } from '../../lib/court-rules/words.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LETTERS = ['M', 'T', 'W', 'T', 'F', 'S', 'S']

export const monthOf = (day: ProofDay): string => MONTHS[Number(day.date.slice(5, 7)) - 1]!
export const dayOfMonth = (day: ProofDay): number => Number(day.date.slice(8, 10))
export const weekdayLetter = (day: ProofDay): string => LETTERS[day.weekday - 1]!

/** What a pointer resting on a day is told: “Fri Jun 19: day 1, Juneteenth”. */
export const dayTitle = (day: ProofDay): string => {
  const said = [
    day.hours !== null ? `${day.hours} hours` : day.role === 'trigger' ? 'day 0, not counted' : day.number === null ? null : `day ${day.number}`,
    day.holiday, day.role === 'left-out' || day.role === 'passed' ? 'does not count' : null,
    day.role === 'expires' ? 'would end here' : day.role === 'added' ? 'added' : null, day.role === 'last' ? 'the last day' : null,
  ].filter(Boolean)
  return `${shortDayWords(Temporal.PlainDate.from(day.date))}${said.length > 0 ? `: ${said.join(', ')}` : ''}`
}

/** The whole strip in one sentence, for those who do not see it. */
export const stripWords = (days: readonly ProofDay[]): string => {
  const words = (role: ProofDay['role']) => days.filter((day) => day.role === role).map(({ date }) => dayWords(Temporal.PlainDate.from(date))).join()
  const holidays = days.flatMap(({ holiday, date }) => (holiday ? [`${holiday}, ${shortDayWords(Temporal.PlainDate.from(date))}`] : []))
  return `From ${words('trigger')} to ${words('last')}.${holidays.length > 0 ? ` Holidays on the way: ${holidays.join('; ')}.` : ''}`
}

/** Class names of a day's cell. */
export const dayClass = ({ role, weekend, holiday }: ProofDay): string =>
  ['proof-day', `proof-day-${role}`, weekend ? 'proof-day-weekend' : '', holiday ? 'proof-day-holiday' : ''].filter(Boolean).join(' ')
