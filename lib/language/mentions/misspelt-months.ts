import { monthMeant, monthName } from '../../dates/month-names.ts'
import type { WrittenDate } from './dates.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A word before a day and a year, where a month should stand. It is sought from its figures, which are rare. */
const MISSPELT = new RegExp(pattern`
  (?<=(?<![\p{L}\p{N}])(?<word>\p{L}{3,10})\.?\s)(?<day>\d{1,2})(?:st|nd|rd|th|d)?,?\s+(?<year>(?:19|20)\d\d)(?!\d)`, 'gu')

/** Dates whose month is misspelt, which a warning says, or is written in small letters: “Setpember 9, 2026”, “may 5, 2026”. */
export const misspelt = (text: string): WrittenDate[] => [...text.matchAll(MISSPELT)].flatMap((m): WrittenDate[] => {
  const { word, day, year } = m.groups as { word: string; day: string; year: string }
  const month = monthMeant(word)
  if (month === 0) return []
  const start = text.lastIndexOf(word, m.index)
  const slip = monthName(month).toLowerCase().startsWith(word.toLowerCase()) ? [] : [`“${word}” is taken for ${monthName(month)}`]
  return [{ start, end: m.index + m[0].length, month, day: Number(day), year: Number(year), weekday: 0, time: null, warnings: slip }]
})
