import { addDays, isoDate } from '../../../dates/calendar-day.ts'
import { MONTH_NAME, monthOf } from '../../../dates/month-names.ts'
import type { DocumentProfile } from '../../../document/document-profile.ts'
import type { Span } from '../../../document/span.ts'
import { documentDay } from '../../command/commands.ts'
import type { DateMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { pattern } from '../../../patterns/pattern.ts'

const BEGINNING = new RegExp(pattern`
  ^,?\s*(?:thereafter,?\s+)?(?:beginning|starting|commencing|effective|with\s+the\s+first|the\s+first)\s+
  (?:[^.;]{0,40}?\s)?(?:on\s+)?$`, 'i')
/** “Beginning April 6, 2026, and on the first Monday of each month thereafter” */
const BEGUN = /(?:^|[^\p{L}])(?<from>(?:beginning|starting|commencing)\s+(?:on\s+)?)$/iu
const AND_THEN = /^,?\s*(?:and\s+)?(?:continuing\s+)?(?:thereafter,?\s+)?$/i
const MONTH_BEGUN = pattern`
  (?:beginning|starting|commencing)\s+(?:in|with)\s+(?:the\s+month\s+of\s+)?(?<month>${MONTH_NAME})
  (?:,?\s+(?<year>(?:19|20)\d\d))?`
const IN_MONTH = new RegExp(`\\b${MONTH_BEGUN}`, 'i')
const AT_ONCE = new RegExp(`^,?\\s*${MONTH_BEGUN}`, 'i')
const OTHER_SERIES = /\b(?:each|every|the)\s+month\b/i

/** The date with which a series begins, where it stands after it: “, beginning June 1, 2026”. */
export const beginningAfter = (sentence: MarkedSentence, end: number): DateMention | undefined =>
  sentence.mentions.find((d): d is DateMention => d.kind === 'date' && d.span.start >= end
    && BEGINNING.test(sentence.text.slice(end - sentence.start, d.span.start - sentence.start)))

/** The same in front of it, and where its words begin. */
export const beginningBefore = (sentence: MarkedSentence, start: number): { date: DateMention; start: number } | null => {
  const date = sentence.mentions.find((d): d is DateMention => d.kind === 'date' && d.span.end <= start
    && AND_THEN.test(sentence.text.slice(d.span.end - sentence.start, start - sentence.start)))
  const begun = date && BEGUN.exec(sentence.text.slice(0, date.span.start - sentence.start))
  return date && begun ? { date, start: date.span.start - begun.groups!['from']!.length } : null
}

/**
 * The month with which a series begins, as the day before it: “Beginning in June 2026, … no later than the fifteenth”, “on the
 * first of each month starting in April”. Null where no month is told, or where it is another series'.
 */
export const monthBegun = (
  { text, start: from }: MarkedSentence, { start, end }: Span, profile: DocumentProfile,
): { signedOn: string | null; enteredOn: null } | null => {
  const before = text.slice(0, start - from)
  const m = AT_ONCE.exec(text.slice(end - from)) ?? (OTHER_SERIES.test(before) ? null : IN_MONTH.exec(before))
  if (!m) return null
  const month = monthOf(m.groups!['month']!)
  const year = m.groups!['year'] !== undefined ? Number(m.groups!['year']) : yearToCome(month, documentDay(profile))
  const first = year === null ? null : isoDate(year, month, 1)
  return { signedOn: first && addDays(first, -1), enteredOn: null }
}

/** The year of the month that comes next from a day on, that day's own month included. */
const yearToCome = (month: number, day: string | null): number | null =>
  day === null ? null : Number(day.slice(0, 4)) + (month < Number(day.slice(5, 7)) ? 1 : 0)
