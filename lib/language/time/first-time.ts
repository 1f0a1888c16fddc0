import { isoDate } from '../../dates/calendar-day.ts'
import type { IsoMoment } from '../../dates/iso.ts'
import { ORDINAL_WORDS, valueOf } from '../../dates/number-words.ts'
import { documentDay } from '../command/commands.ts'
import type { DateMention } from '../mentions/mention.ts'
import { momentOf } from './moment.ts'

interface Dated { readonly signedOn: string | null; readonly enteredOn: string | null }

/** The first of a series, where the order names it. */
export const firstAt = (date: DateMention): IsoMoment | null => momentOf(date.date, date.time)

const ORDINAL = new RegExp(`\\b${ORDINAL_WORDS}\\b`, 'gi')
const NUMERAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/g
/** Days that are counted by the week, or by working days: “the first Monday”. */
const OF_WEEK = /business|(?:Mon|Tues|Wednes|Thurs|Fri)day/i

/** The first of the named days of the month (“the 1st and 15th”) after the document's own day. */
export const firstOfMonth = (words: string, profile: Dated): IsoMoment | null => {
  const day = documentDay(profile)
  const days = [...words.matchAll(NUMERAL)].map((m) => Number(m[1]))
  if (!/[a-z]day/i.test(words)) days.push(...[...words.matchAll(ORDINAL)].map(([word]) => valueOf(word)))
  if (day === null || days.length === 0 || OF_WEEK.test(words)) return null
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  for (const [y, m] of [[year, month], month === 12 ? [year + 1, 1] : [year, month + 1]] as const)
    for (const d of days.sort((a, b) => a - b)) {
      const date = isoDate(y, m, d)
      if (date !== null && date > day) return date
    }
  return null
}

/** The first such day of the year after the document's own, or in the year that the order names (“commencing in 2027”). */
export const firstOfYear = ({ date }: DateMention, inYear: string | null, profile: Dated): IsoMoment | null => {
  const day = documentDay(profile)
  if (date === null || (inYear === null && day === null)) return null
  const [month, dayOfMonth] = [Number(date.slice(5, 7)), Number(date.slice(8, 10))]
  if (inYear !== null) return isoDate(Number(inYear), month, dayOfMonth)
  const year = Number(day!.slice(0, 4))
  const same = isoDate(year, month, dayOfMonth)
  return same !== null && same > day! ? same : isoDate(year + 1, month, dayOfMonth)
}
