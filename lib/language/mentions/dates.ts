import { isoDate, weekdayOf } from '../../dates/calendar-day.ts'
import { CLOCK_TIME, clockTime, isBareAfternoon } from '../../dates/clock-time.ts'
import { MONTH_NAME, monthOf, WEEKDAY_NAME, weekdayName, weekdayNamed } from '../../dates/month-names.ts'
import { NUMBER_WORDS, ORDINAL_WORDS, valueOf } from '../../dates/number-words.ts'
import type { DateMention } from './mention.ts'
import { misspelt } from './misspelt-months.ts'
import { SEVERAL_DAYS, yearIn } from './years.ts'

/** A date as written, before its year is settled. */
export interface WrittenDate {
  readonly start: number
  readonly end: number
  /** 0 where no month or day can be told. */
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** 1 is Monday; 0 where none is written. */
  readonly weekday: number
  readonly time: string | null
  readonly warnings: readonly string[]
}

const YEAR = '(?:19|20)\\d{2,4}(?!\\d)'
const YEAR_WORDS = `[Tt]wo\\s[Tt]housand\\s(?:and\\s)?${NUMBER_WORDS}`
const DAY = '\\d{1,3}(?:st|nd|rd|th|d)?(?!\\d|[/:]\\d|\\.\\d)'
/** What stands between a day and its year: a comma or a slip of the finger for one. */
const TO_YEAR = '(?:[,.]?\\s+|,)(?:of\\s|A\\.?D\\.?\\s)?'

const DATE = new RegExp('(?<![\\p{L}\\p{N}/§]|(?<!\\p{L}{4})-)(?:'
  // March 5, 2021 · Sept. 4th 2026 · June 3-5, 2026 · June 3, 4, and 5, 2026 · March 5 · April23, 2026
  + `(?<month>${MONTH_NAME})(?:\\s+(?:the\\s)?|(?=\\d{1,2},?\\s+${YEAR}))(?<day>${DAY})(?:(?<more>(?:(?:\\s?[-–—]\\s?|,\\s(?:and\\s|&\\s)?|\\s(?:and|through|thru|to|&)\\s)\\d{1,2}(?:st|nd|rd|th|d)?\\b){1,6})(?=,?\\s+${YEAR})|(?<span>\\s?[-–—]\\s?\\d{1,2}\\b(?!\\sdays?)))?(?:${TO_YEAR}(?<year>${YEAR})|,?\\s*['’](?<short>\\d\\d)\\b)?`
  // April twenty-third, 2026 · April the twenty-third, two thousand and twenty-six
  + `|(?<month9>${MONTH_NAME})\\s+(?:the\\s)?(?<day9>${ORDINAL_WORDS})${TO_YEAR}(?:(?<year9>${YEAR})|(?<yearWords9>${YEAR_WORDS}))`
  // the 3rd day of March, 2021 · 15th of July · 02 Feb 2026 · 02-Feb-2026 · the first day of June, two thousand twenty-six
  + `|(?<day2>\\d{1,2}(?:st|nd|rd|th|d)?|${ORDINAL_WORDS}\\b)(?:\\s+(?<of>day\\s+of\\s+|of\\s+)?|-(?=[A-Z][a-z]{2}-\\d{4}))(?<month2>${MONTH_NAME})\\b(?:-(?<year2a>${YEAR})|,?\\s+(?:(?:in\\s)?the\\syear\\s)?(?:of\\s|A\\.?D\\.?\\s)?(?:(?<year2>${YEAR})|(?<yearWords>${YEAR_WORDS})))?`
  // the last day of April, 2026 · the end of May 2026
  + `|(?:last\\sday|end)\\sof\\s(?<monthL>${MONTH_NAME})\\b(?:,?\\s+(?:of\\s)?(?<yearL>${YEAR}))?`
  // 3/5/21 · 03/05/2021 · 3-5-2021 · 3-5-21 · 3.5.2021 · 5/22/20107
  + '|(?<m3>\\d{1,2})(?:/(?<d3>\\d{1,3})/(?<y3>\\d{4,6}|\\d\\d)|-(?<d4>\\d{1,2})-(?<y4>(?:19|20)\\d\\d|\\d\\d)|\\.(?<d5>\\d{1,2})\\.(?<y5>(?:19|20)\\d\\d|\\d\\d(?!\\.\\d)))(?![\\d/]|-\\d)'
  // 11/25
  + '|(?<m8>\\d{1,2})/(?<d8>\\d{1,2})(?![\\d/]|-\\d|\\s?%)'
  // 2026-03-05
  + '|(?<y6>(?:19|20)\\d\\d)-(?<m6>\\d\\d)-(?<d6>\\d\\d)(?![\\d-])'
  // March 2026
  + `|(?<month7>${MONTH_NAME})(?:,|\\sof,?)?\\s+(?<year7>${YEAR})`
  + ')', 'gu')

const TIME_AFTER = new RegExp(`(?:,|\\s)*[([]?(?:(?:at\\s+or\\s+before|at|@|by|before|not?\\s+later\\s+than|(?:commencing|beginning|starting|promptly)(?:\\s+promptly)?\\s+at|from|[-–—])\\s*)?(?<time>${CLOCK_TIME})[)\\]]?`, 'iy')
const HOUR_AFTER = /(?:,?\s+(?:at|by|before)(?:\s+the)?|,)\s+(?:close\s+of\s+(?:business|court)|end\s+of\s+(?:the\s+)?(?:business\s+)?day|c\.?o\.?b\.?)\b/iy
const TIME_BEFORE = new RegExp(`(?<time>${CLOCK_TIME})[,:]?\\s+(?:on\\s+or\\s+before\\s+|on\\s+|of\\s+)?(?:the\\s+)?$`, 'i')
const HOUR_BEFORE = /(?:close\s+of\s+(?:business|court)|end\s+of\s+(?:the\s+)?(?:business\s+)?day|c\.?o\.?b\.?),?\s+(?:on\s+|of\s+)?(?:the\s+)?$/i
const WEEKDAY_BEFORE = new RegExp(`(?<![\\p{L}])(?:(?:this|next)\\s+(?:coming\\s+)?)?(?<weekday>${WEEKDAY_NAME}),?\\s+(?:the\\s+)?$`, 'iu')

const AFTER_PREPOSITION = /\b(?:by|on|before|until|due|through|previously|held|after|since|than|from|for|of|to|\d[ap]|[ap]m|noon)\s+$/i

const LEADS_TO_DAY = /\b(?:by|on|before|until|due|through|to|set|reset|for|dated|filed|entered)\s*:?\s+$/i

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** A sitting in a docket’s shorthand: “FPTC 5/4 9:30”; and what makes “1/2” a part of something. */
const AFTER_EVENT = /\b(?:conf(?:erence)?|hrg|hearing|trial|argument|status|call|mediation|sentencing|FPTC?|[FI]?PTC|[IR]?CMC|ENE|MSC|T[RS]C|set)\.?:?\s+$/i
const FRACTION = /^\s*(?:of|day|hour|page|the)\b/i

/** The last day of a month; of a February without its year the 28th. */
const lastOf = (month: number, year: string | undefined): number => [31, 30, 29, 28].find((day) => isoDate(Number(year ?? 2026), month, day) !== null)!

const readWritten = (m: RegExpMatchArray, text: string): WrittenDate | null => {
  const g = m.groups!
  const start = m.index!
  const end = start + m[0].length
  const unread = (warning: string): WrittenDate => ({ start, end, month: 0, day: 0, year: null, weekday: 0, time: null, warnings: [warning] })
  const made = (month: number, day: number, year: string | null, warnings: readonly string[] = []): WrittenDate => {
    const read = year === null ? null : yearIn(year)
    if (read === undefined) return unread(`“${text.slice(start, end)}”: ${year} is no year`)
    return { start, end, month, day, year: read, weekday: 0, time: null, warnings }
  }
  if (g['month'] !== undefined) {
    const day = valueOf(g['day']!)
    const year = g['year'] ?? g['short'] ?? null
    if (year === null && day > 31) return null
    return made(monthOf(g['month']), day, year, g['more'] !== undefined || g['span'] !== undefined ? [SEVERAL_DAYS] : [])
  }
  if (g['month9'] !== undefined) return made(monthOf(g['month9']), valueOf(g['day9']!), g['year9'] ?? String(valueOf(g['yearWords9']!)))
  if (g['monthL'] !== undefined) {
    const month = monthOf(g['monthL'])
    return made(month, lastOf(month, g['yearL']), g['yearL'] ?? null)
  }
  if (g['day2'] !== undefined) {
    const year = g['year2'] ?? g['year2a'] ?? (g['yearWords'] === undefined ? null : String(valueOf(g['yearWords'])))
    if (year === null && g['of'] === undefined && !/\D$/.test(g['day2']) && !AFTER_PREPOSITION.test(text.slice(Math.max(0, start - 14), start))) return null
    return made(monthOf(g['month2']!), valueOf(g['day2']), year)
  }
  // “7-14-04” may be a case's number, a statute's or a local rule's: it needs a word that leads up to it, or an hour after it
  const short = g['y4']?.length === 2 ? g['d4'] : g['y5']?.length === 2 ? g['d5'] : undefined
  if (short !== undefined && !(isDay(Number(g['m3']), Number(short)) && (LEADS_TO_DAY.test(text.slice(Math.max(0, start - 14), start)) || /^,?\s*(?:@|at\s)\s*\d/.test(text.slice(end, end + 8))))) return null
  if (g['m3'] !== undefined) return made(Number(g['m3']), Number(g['d3'] ?? g['d4'] ?? g['d5']), (g['y3'] ?? g['y4'] ?? g['y5'])!)
  if (g['m8'] !== undefined) {
    // “1/2 of the cost” is no day of January: a day without a year needs a word that leads up to it
    const [month, day] = [Number(g['m8']), Number(g['d8'])]
    const before = text.slice(Math.max(0, start - 14), start)
    return isDay(month, day) && (AFTER_PREPOSITION.test(before) || AFTER_EVENT.test(before) && !FRACTION.test(text.slice(end, end + 8))) ? made(month, day, null) : null
  }
  if (g['y6'] !== undefined) return made(Number(g['m6']), Number(g['d6']), g['y6'])
  return unread(`“${text.slice(start, end)}” names a month, not a day`)
}

const AFTERNOON = 'Morning or afternoon is not said; the afternoon is taken'

/** Adds the weekday before a date and the time of day on either side to what is written. */
const withSurroundings = (written: WrittenDate, text: string): WrittenDate => {
  let { start, end, time } = written
  let weekday = 0
  const named = WEEKDAY_BEFORE.exec(text.slice(Math.max(0, start - 20), start))
  if (named) { weekday = weekdayNamed(named.groups!['weekday']!); start -= named[0].length }
  TIME_AFTER.lastIndex = end
  const after = TIME_AFTER.exec(text)
  if (after) {
    time = clockTime(after.groups!['time']!)
    end += after[0].length
    // a bracket that the match closed without having opened it belongs to the sentence
    if (/[)\]]$/.test(after[0]) && !/[([]/.test(after[0].slice(0, -1))) end -= 1
  } else {
    HOUR_AFTER.lastIndex = end
    end += HOUR_AFTER.exec(text)?.[0].length ?? 0
  }
  const ahead = text.slice(Math.max(0, start - 60), start)
  const before = time === null ? TIME_BEFORE.exec(ahead) : null
  // “due by noon: April 26”; “each at 2:00 p.m.: June 23, July 21” leads to a list
  if (before && (!before[0].includes(': ') || /\b(?:by|before)\s+$/i.test(ahead.slice(0, before.index)))) { time = clockTime(before.groups!['time']!); start -= before[0].length }
  else start -= HOUR_BEFORE.exec(ahead)?.[0].length ?? 0
  const hour = (after ?? before)?.groups!['time'] ?? ''
  return { ...written, start, end, time, weekday, warnings: time !== null && isBareAfternoon(hour) ? [...written.warnings, AFTERNOON] : written.warnings }
}

/** Every date that is written in a text, its year not yet settled: “Friday, February 19, 2021 at 2:00 p.m.”, “noon on 3/5/21”. */
export const writtenDates = (text: string): WrittenDate[] => {
  const found: WrittenDate[] = []
  for (const m of text.matchAll(DATE)) {
    const written = readWritten(m, text)
    if (written) found.push(written)
  }
  const slips = misspelt(text).filter((slip) => !found.some((date) => date.start < slip.end && slip.start < date.end))
  return (slips.length === 0 ? found : [...found, ...slips].sort((a, b) => a.start - b.start)).map((written) => withSurroundings(written, text))
}

/** A date whose year is known, with what is wrong in it. */
export const settled = (written: WrittenDate, year: number | null, warnings: readonly string[], text: string): DateMention => {
  const span = { start: written.start, end: written.end }
  const all = [...written.warnings, ...warnings]
  if (written.month === 0 && written.day === 0) return { kind: 'date', span, date: null, time: written.time, warnings: all }
  const date = year === null ? null : isoDate(year, written.month, written.day)
  if (date === null && year !== null) all.push(`There is no such day as “${text.slice(span.start, span.end)}”`)
  if (date !== null && written.weekday !== 0 && weekdayOf(date) !== written.weekday)
    all.push(`${date} is a ${weekdayName(weekdayOf(date))}, not a ${weekdayName(written.weekday)}`)
  return { kind: 'date', span, date, time: written.time, warnings: all }
}
