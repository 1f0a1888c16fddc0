import { Temporal } from 'temporal-polyfill'
import type { IsoMoment } from '../dates/iso.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** “Thu Jul 2, 2026”. */
export const dayWords = (day: Temporal.PlainDate): string => `${shortDayWords(day)}, ${day.year}`

/** “Thu Jul 2”. */
export const shortDayWords = (day: Temporal.PlainDate): string =>
  `${WEEKDAYS[day.dayOfWeek - 1]} ${MONTHS[day.month - 1]} ${day.day}`

/** “5:00 PM”, from `HH:MM`. */
export const hourWords = (hour: string): string => {
  const [h = 0, m = 0] = hour.split(':').map(Number)
  return `${h % 12 || 12}:${String(m).padStart(2, '0')} ${h < 12 ? 'AM' : 'PM'}`
}

/** “Thu Jul 2, 2026, 5:00 PM”, or the day alone. */
export const momentWords = (moment: IsoMoment): string =>
  `${dayWords(Temporal.PlainDate.from(moment.slice(0, 10)))}${moment.length > 10 ? `, ${hourWords(moment.slice(11))}` : ''}`

/** “1 day”, “14 days”, “2 business days”. */
export const periodWords = ({ count, unit }: { readonly count: number; readonly unit: string }): string =>
  `${count} ${(count === 1 ? unit.replace(/s$/, '') : unit).replace('-', ' ')}`

/** “a, b and c”. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
