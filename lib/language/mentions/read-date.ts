import { isoDate } from '../../dates/calendar-day.ts'
import { monthOf } from '../../dates/month-names.ts'
import { valueOf } from '../../dates/number-words.ts'
import type { WrittenDate } from './dates.ts'
import { SEVERAL_DAYS, yearIn } from './years.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What `DATE` has matched. */
interface Matched {
  readonly groups: Readonly<Record<string, string>>
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Reads what `DATE` has matched; null where it is no date. */
export const readDate = (m: RegExpMatchArray, text: string): WrittenDate | null => {
  const g = m.groups!
  const matched = { groups: g, text, start: m.index!, end: m.index! + m[0].length }
  if (g['month'] !== undefined) return monthFirst(matched)
  if (g['month9'] !== undefined) return made(matched, monthOf(g['month9']), valueOf(g['day9']!), g['year9'] ?? String(valueOf(g['yearWords9']!)))
  if (g['monthL'] !== undefined) return lastDay(matched)
  if (g['day2'] !== undefined) return dayFirst(matched)
  if (g['m3'] !== undefined) return inFigures(matched)
  if (g['m8'] !== undefined) return withoutYear(matched)
  if (g['y6'] !== undefined) return made(matched, Number(g['m6']), Number(g['d6']), g['y6'])
  return unread(matched, `“${m[0]}” names a month, not a day`)
}

const unread = ({ start, end }: Matched, warning: string): WrittenDate =>
  ({ start, end, month: 0, day: 0, year: null, weekday: 0, time: null, warnings: [warning] })

const made = (matched: Matched, month: number, day: number, year: string | null, warnings: readonly string[] = []): WrittenDate => {
  const { text, start, end } = matched
  const read = year === null ? null : yearIn(year)
  if (read === undefined) return unread(matched, `“${text.slice(start, end)}”: ${year} is no year`)
  return { start, end, month, day, year: read, weekday: 0, time: null, warnings }
}

/** The words just before a date. */
const ahead = ({ text, start }: Matched): string => text.slice(Math.max(0, start - 14), start)
/** The words just after it. */
const behind = ({ text, end }: Matched): string => text.slice(end, end + 8)

/** “March 5, 2021” */
const monthFirst = (matched: Matched): WrittenDate | null => {
  const g = matched.groups
  const day = valueOf(g['day']!)
  const year = g['year'] ?? g['short'] ?? null
  if (year === null && day > 31) return null
  const several = g['more'] !== undefined || g['span'] !== undefined
  return made(matched, monthOf(g['month']!), day, year, several ? [SEVERAL_DAYS] : [])
}

/** “the last day of April, 2026”; of a February without its year the 28th. */
const lastDay = (matched: Matched): WrittenDate => {
  const month = monthOf(matched.groups['monthL']!)
  const year = matched.groups['yearL'] ?? null
  const day = [31, 30, 29, 28].find((last) => isoDate(Number(year ?? 2026), month, last) !== null)!
  return made(matched, month, day, year)
}

const AFTER_PREPOSITION = new RegExp(pattern`
  \b(?:by|on|before|until|due|through|previously|held|after|since|than|from|for|of|to|\d[ap]|[ap]m|noon)\s+$`, 'i')
const ORDINAL = /\D$/

/** “the 3rd day of March, 2021”; “3 March” only where a word leads up to it. */
const dayFirst = (matched: Matched): WrittenDate | null => {
  const g = matched.groups
  const year = g['year2'] ?? g['year2a'] ?? (g['yearWords'] === undefined ? null : String(valueOf(g['yearWords'])))
  if (year === null && g['of'] === undefined && !ORDINAL.test(g['day2']!) && !AFTER_PREPOSITION.test(ahead(matched))) return null
  return made(matched, monthOf(g['month2']!), valueOf(g['day2']!), year)
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31

const LEADS_TO_DAY = /\b(?:by|on|before|until|due|through|to|set|reset|for|dated|filed|entered)\s*:?\s+$/i
const HOUR_NEXT = /^,?\s*(?:@|at\s)\s*\d/

/** “3/5/21”, “3-5-2021” */
const inFigures = (matched: Matched): WrittenDate | null => {
  const g = matched.groups
  const [month, day] = [Number(g['m3']), Number(g['d3'] ?? g['d4'] ?? g['d5'])]
  const year = (g['y3'] ?? g['y4'] ?? g['y5'])!
  // “7-14-04” may be a case's number, a statute's or a local rule's: it needs a word that leads up to it, or an hour after it
  const doubtful = g['y3'] === undefined && year.length === 2
  if (doubtful && !(isDay(month, day) && (LEADS_TO_DAY.test(ahead(matched)) || HOUR_NEXT.test(behind(matched))))) return null
  return made(matched, month, day, year)
}

/** A sitting or a paper in a docket’s shorthand: “FPTC 5/4 9:30”, “reply 10/14”; and what makes “1/2” a part of something. */
const AFTER_EVENT = new RegExp(pattern`
  \b(?:conf(?:erence)?|hrg|hearing|trial|argument|status|call|mediation|sentencing|FPTC?|[FI]?PTC|[IR]?CMC|ENE|MSC|T[RS]C|
  set|opp(?:osition)?s?|repl(?:y|ies)|resp(?:onse)?s?|briefs?|answers?|reports?|objections?|disclosures?|discovery|cut-?offs?|deadlines?|
  due)\.?:?\s+$`, 'i')
const FRACTION = /^\s*(?:of|day|hour|page|the)\b/i

/** “11/25”; “1/2 of the cost” is no day of January: a day without a year needs a word that leads up to it. */
const withoutYear = (matched: Matched): WrittenDate | null => {
  const [month, day] = [Number(matched.groups['m8']), Number(matched.groups['d8'])]
  const before = ahead(matched)
  const leads = AFTER_PREPOSITION.test(before) || AFTER_EVENT.test(before) && !FRACTION.test(behind(matched))
  return isDay(month, day) && leads ? made(matched, month, day, null) : null
}
