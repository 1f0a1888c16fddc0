import type { Span } from '../../../document/span.ts'
import { WEEKDAY } from '../../../dates/month-names.ts'
import type { IsoMoment } from '../../../dates/iso.ts'
import type { Period } from '../../../dates/period.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { PeriodMention, TimeMention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { startingAt } from '../../sentence/nearby.ts'
import { firstAt, firstOfMonth } from '../../time/first-time.ts'
import type { RuleContext } from '../../rule.ts'
import { beginningAfter, beginningBefore, monthBegun } from './series-beginning.ts'

/** How often something is due, where the order says it, and the first time where that is known. */
interface Series extends Span {
  readonly every: Period | null
  readonly first: IsoMoment | null
}

const EVERY: Record<string, Period> = {
  week: { count: 1, unit: 'weeks' }, month: { count: 1, unit: 'months' }, quarter: { count: 3, unit: 'months' },
  year: { count: 1, unit: 'years' }, day: { count: 1, unit: 'days' },
}

const LATER = /^,?\s+(?:thereafter|after\s+that)\b/i
const FROM = /^\s+(?:from|after|of|following)\s+[^,.;]{2,80}/i

/** What joins an hour to the words after it, and what stands before it: “by 8:15 a.m. each trial day”. */
const HOUR_JOINT = /^,?\s*(?:on\s+)?$/
const BY = /(^|[^\p{L}-])(?:by|at|no\s+later\s+than|before)\s+$/iu

const EACH_DAY = /^(?:each|every)\s+day$/i
const ON_WEEKDAY = new RegExp(WEEKDAY, 'i')
const UNIT = /(day|evening|morning|night|week|month|quarter|year)s?$/i
const PART_OF_DAY = /evening|morning|night/

/** An adverb says how often something is due, and not what something is like, where nothing of its clause follows. */
const BASIS = /\bbasis$/i
const ALONE = /^[\s]*(?:[.,;]|$|thereafter|on\b|by\b|beginning|starting|commencing|until)/i

/** A deadline that comes again and again, from a match with the groups `nth`, `every` or neither; null where the words only say how often. */
export const repeated = (rule: string, sentence: MarkedSentence, m: RegExpExecArray, context: RuleContext): Draft<Deadline> | null => {
  const written = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
  const span = { start: withHour(sentence, written.start), end: written.end }
  const series = m.groups!['nth'] !== undefined ? onNthDays(sentence, m, span, context)
    : m.groups!['every'] !== undefined ? eachTime(sentence, m[0], written, span) : asAdverb(sentence, m[0], span)
  if (!series) return null
  const { start, end, every, first } = begun(sentence, series)
  return { kind: 'deadline', rule, span: { start, end }, when: { kind: 'recurring', every, first }, warnings: [] }
}

/** Where the phrase begins with the hour that stands before it. */
const withHour = (sentence: MarkedSentence, start: number): number => {
  const { text } = sentence
  const hour = sentence.mentions.find((t): t is TimeMention => t.kind === 'time' && t.span.end <= start
    && HOUR_JOINT.test(text.slice(t.span.end - sentence.start, start - sentence.start)))
  if (!hour) return start
  const by = BY.exec(text.slice(0, hour.span.start - sentence.start))
  return by ? startingAt(hour.span, by).start : hour.span.start
}

/** “on the 1st and 15th of each month” */
const onNthDays = (sentence: MarkedSentence, m: RegExpExecArray, span: Span, { profile }: RuleContext): Series => {
  const unit = (m.groups!['unit'] ?? 'month').toLowerCase()
  const every = EVERY[unit] ?? null
  // what it follows is found when all times are known
  const later = LATER.exec(sentence.text.slice(span.end - sentence.start))
  if (later) return { start: span.start, end: span.end + later[0].length, every, first: null }
  const first = unit === 'month' ? firstOfMonth(m.groups!['nth']!, monthBegun(sentence, span, profile) ?? profile) : null
  return { ...span, every, first }
}

/** “every Tuesday”, “every 90 days from the Effective Date” */
const eachTime = (sentence: MarkedSentence, words: string, written: Span, span: Span): Series | null => {
  // “by 8:40 a.m. each day”; a day without its hour is only how often
  if (EACH_DAY.test(words) && span.start === written.start) return null
  const period = sentence.mentions.find((p): p is PeriodMention =>
    p.kind === 'period' && p.span.start >= written.start && p.span.end <= written.end + 1)
  const one = period?.period ?? unitNamed(words)
  const every = one && /other/i.test(words) ? { ...one, count: 2 * one.count } : one
  if (!period || beginningAfter(sentence, span.end)) return { ...span, every, first: null }
  const rest = sentence.text.slice(span.end - sentence.start)
  const from = FROM.exec(rest) ?? LATER.exec(rest)
  return { start: span.start, end: span.end + (from?.[0].length ?? 0), every, first: null }
}

/** The period of a weekday, or of the unit with which the words end. */
const unitNamed = (words: string): Period | null => {
  if (ON_WEEKDAY.test(words)) return EVERY['week']!
  const unit = UNIT.exec(words)?.[1]?.toLowerCase().replace(PART_OF_DAY, 'day')
  return EVERY[unit ?? ''] ?? null
}

/** “quarterly”, “on a monthly basis”: how often is said, in no unit that is counted. */
const asAdverb = (sentence: MarkedSentence, words: string, span: Span): Series | null =>
  BASIS.test(words) || ALONE.test(sentence.text.slice(span.end - sentence.start)) ? { ...span, every: null, first: null } : null

/** The series with the date on which it begins, where one stands behind it or in front of it. */
const begun = (sentence: MarkedSentence, series: Series): Series => {
  const after = beginningAfter(sentence, series.end)
  if (after) return { ...series, end: after.span.end, first: firstAt(after) }
  const before = beginningBefore(sentence, series.start)
  if (!before) return series
  const later = LATER.exec(sentence.text.slice(series.end - sentence.start))?.[0].length ?? 0
  return { start: before.start, end: series.end + later, every: series.every, first: firstAt(before.date) }
}
