import { Temporal } from 'temporal-polyfill'
import type { IsoDate, IsoMoment } from '../lib/dates/iso.ts'

export { dateWords } from '../lib/dates/date-words.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const plainDay = (moment: string): Temporal.PlainDate => Temporal.PlainDate.from(moment.slice(0, 10))

/** “Fri Feb 19”, with the year where `year` asks for it: “Fri Feb 19, 2021”. */
export const dayWords = (moment: IsoMoment, { year = true }: { readonly year?: boolean } = {}): string => {
  const day = plainDay(moment)
  return `${days[day.dayOfWeek - 1]} ${months[day.month - 1]} ${day.day}${year ? `, ${day.year}` : ''}`
}

/** “2:00 PM”, “noon”; null where the moment is a whole day. */
export const timeWords = (moment: IsoMoment): string | null => {
  if (moment.length <= 10) return null
  const [hour, minute] = [Number(moment.slice(11, 13)), moment.slice(14, 16)]
  if (hour === 12 && minute === '00') return 'noon'
  return `${hour % 12 || 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`
}

/** How far a day is from `today`: “today”, “tomorrow”, “in 12 days”, “3 days ago”, “5 years ago”. */
export const distanceWords = (moment: IsoMoment, today: IsoDate): string => {
  const count = plainDay(today).until(plainDay(moment), { largestUnit: 'days' }).days
  if (count === 0) return 'today'
  if (count === 1) return 'tomorrow'
  if (count === -1) return 'yesterday'
  const [amount, unit] = Math.abs(count) < 100 ? [Math.abs(count), 'day'] as const
    : Math.abs(count) < 730 ? [Math.round(Math.abs(count) / 30.44), 'month'] as const
      : [Math.round(Math.abs(count) / 365.25), 'year'] as const
  const length = `${amount} ${unit}${amount === 1 ? '' : 's'}`
  return count > 0 ? `in ${length}` : `${length} ago`
}

/** A phrase with a capital at its head, as a heading or the start of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** “1 page”, “3 pages”. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`

