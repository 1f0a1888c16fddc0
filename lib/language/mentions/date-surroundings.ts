import { CLOCK_TIME, clockTime, isBareAfternoon } from '../../dates/clock-time.ts'
import { WEEKDAY_NAME, weekdayNamed } from '../../dates/month-names.ts'
import type { WrittenDate } from './dates.ts'
import { pattern } from '../../patterns/pattern.ts'

const AFTERNOON = 'Morning or afternoon is not said; the afternoon is taken'
const WEEKDAY_BEFORE = new RegExp(pattern`
  (?<![\p{L}])(?:(?:this|next)\s+(?:coming\s+)?)?(?<weekday>${WEEKDAY_NAME}),?\s+(?:the\s+)?$`, 'iu')

/** Adds the weekday before a date and the time of day on either side to what is written. */
export const withSurroundings = (written: WrittenDate, text: string): WrittenDate => {
  const named = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, written.start - 20), written.start))
  const weekday = named ? weekdayNamed(named.groups!['weekday']!) : 0
  const after = hourAfter(written.end, text)
  const timeAfter = after.hour === null ? written.time : clockTime(after.hour)
  const before = hourBefore(written.start - (named?.[0].length ?? 0), text, timeAfter === null)
  const time = timeAfter ?? (before.hour === null ? null : clockTime(before.hour))
  const warnings = time !== null && isBareAfternoon(after.hour ?? before.hour ?? '') ? [...written.warnings, AFTERNOON] : written.warnings
  return { ...written, start: before.start, end: after.end, time, weekday, warnings }
}

const TIME_AFTER = new RegExp(pattern`
  (?:,|\s)*[([]?(?:(?:at\s+or\s+before|at|@|by|before|not?\s+later\s+than|
  (?:commencing|beginning|starting|promptly)(?:\s+promptly)?\s+at|from|[-–—])\s*)?(?<time>${CLOCK_TIME})[)\]]?`, 'iy')
const HOUR_AFTER = new RegExp(pattern`
  (?:,?\s+(?:at|by|before)(?:\s+the)?|,)\s+(?:close\s+of\s+(?:business|court)|end\s+of\s+(?:the\s+)?(?:business\s+)?day|
  c\.?o\.?b\.?)\b`, 'iy')
const CLOSES = /[)\]]$/
const OPENS = /[([]/

/** Where a date ends with the hour after it, and that hour as written; null where it has none in figures. */
const hourAfter = (end: number, text: string): { readonly end: number; readonly hour: string | null } => {
  TIME_AFTER.lastIndex = end
  const said = TIME_AFTER.exec(text)
  if (!said) {
    HOUR_AFTER.lastIndex = end
    return { end: end + (HOUR_AFTER.exec(text)?.[0].length ?? 0), hour: null }
  }
  const [words] = said
  // a bracket that the match closed without having opened it belongs to the sentence
  const unopened = CLOSES.test(words) && !OPENS.test(words.slice(0, -1))
  return { end: end + words.length - (unopened ? 1 : 0), hour: said.groups!['time']! }
}

const TIME_BEFORE = new RegExp(String.raw`(?<time>${CLOCK_TIME})[,:]?\s+(?:on\s+or\s+before\s+|on\s+|of\s+)?(?:the\s+)?$`, 'i')
const HOUR_BEFORE = new RegExp(pattern`
  (?:close\s+of\s+(?:business|court)|end\s+of\s+(?:the\s+)?(?:business\s+)?day|c\.?o\.?b\.?),?\s+(?:on\s+|
  of\s+)?(?:the\s+)?$`, 'i')
const LIMIT = /\b(?:by|before)\s+$/i

/** Where a date begins with the hour before it, and that hour as written; null where it has none in figures, or none is sought. */
const hourBefore = (start: number, text: string, sought: boolean): { readonly start: number; readonly hour: string | null } => {
  const ahead = text.slice(Math.max(0, start - 60), start)
  const said = sought ? TIME_BEFORE.exec(ahead) : null
  // “due by noon: April 26”; “each at 2:00 p.m.: June 23, July 21” leads to a list
  if (said && (!said[0].includes(': ') || LIMIT.test(ahead.slice(0, said.index))))
    return { start: start - said[0].length, hour: said.groups!['time']! }
  return { start: start - (HOUR_BEFORE.exec(ahead)?.[0].length ?? 0), hour: null }
}
