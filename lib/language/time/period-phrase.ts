import type { Span } from '../../document/span.ts'
import type { AddedDays, Direction, Period } from '../../dates/period.ts'
import type { Trigger, When } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { PeriodMention, TimeMention } from '../mentions/mention.ts'
import { startingAt, textAfter, textBefore } from '../sentence/nearby.ts'
import { readTrigger } from './read-trigger.ts'
import { TRIGGER_JOIN } from './trigger-extent.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What bounds a period, before it. The first group is what stands before the phrase. */
const BOUND = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])(?:due\s+)?(?:(?:by\s+)?(?:no|not|nor)\s+(?:later|less|fewer|more|earlier|sooner)\s+than|
  (?:on\s+or\s+)?before|at\s+least|(?:a\s+)?(?:minimum|maximum)\s+of|at\s+a\s+minimum|within|w\/in|w\/i|in|by|on|upon|until|
  more\s+than|less\s+than|fewer\s+than|up\s+to|after|for(?:\s+(?:a|the)\s+period\s+of)?)(?:\s*,)?\s+
  (?:the\s+|a\s+|an\s+)?$`, 'iu')
const AT_LEAST = /least|fewer|less\s+than|minimum|earlier|later\s+than/i
const BEFORE = /^\s*,?\s*(?:prior|before|in\s+advance|preceding|ahead|previous)/i

/** Nothing follows that “that” would belong to: “after that, …”, and not “after that brief is filed”. */
const ALONE = String.raw`(?=\s*(?:[.,;:)]|$)|\s+(?:and|or|but|the|as|if|in|on|to|by|is|are|shall|must|will|may|a|an|with|unless)\b)`

/** What the period counts from, where a word alone says it: “thereafter”, “beforehand”. */
const ADVERB = new RegExp(pattern`
  ^\s*(?:(?<after>thereafter|after(?=[.,;]|\s*$)|afterwards?|later|hence|after\s+that(?:\s+date)?${ALONE}|from\s+then)|
  (?<before>beforehand|in\s+advance(?!\s+of)|ahead(?!\s+of)|prior(?=[.,;]|\s*$)|earlier|
  before(?=[.,;]|\s*$|\s+(?:should|shall|must|may|will)\b)|before\s+then|prior\s+thereto|
  before\s+that(?:\s+date)?${ALONE}))\b`, 'i')

const UNCOUNTED = new RegExp(pattern`
  ^,?\s*\(?(?:excluding|exclusive\s+of|not\s+counting|not\s+including)\s+(?:[\w,]+\s+){0,5}?
  (?:weekends?|holidays?|Saturdays?|Sundays?)(?:,?\s+(?:and|or)\s+(?:\w+\s+){0,2}
  (?:weekends?|holidays?|Saturdays?|Sundays?)){0,3}\)?`, 'i')

/** A period as an order uses it: its bound, its hour, and what it runs from. */
export interface PeriodPhrase {
  readonly span: Span
  /** The words before the period that bound it, lower case: “within”, “no later than”; empty where there are none. */
  readonly bound: string
  /** Whether anything says what the period runs from. */
  readonly anchored: boolean
  /** Whether only “of” joins the period to what it runs from: a span of time as well (“two weeks of trial”). */
  readonly of: boolean
  readonly when: Extract<When, { kind: 'period' }>
  readonly warnings: readonly string[]
}

/** “sixty days hereof”, “60 days after date,”: the order itself, from its entry. */
const HEREOF = /^\s*(?:hereof\b|(?:after|from)\s+date(?=\s*[,.;)]))/i

/** What is lacking where an order gives a period and nothing to count it from. */
export const UNANCHORED = 'The order does not say what this period runs from'

/** Only “of” joins a period to what it runs from. */
const OF = /^\s*,?\s*of\s/i
/** “, plus three days for mail time”: the words before the days that an order adds, and what they are for. */
const PLUS = /^,?\s+\(?plus\s+(?:an?\s+)?(?:additional\s+)?$/i
const ADDED_FOR = /^(?:\s+(?:for|to\s+allow\s+for)\s+(?:the\s+)?(?:mail(?:ing)?(?:\s+(?:time|delivery))?|service(?:\s+by\s+mail)?|delivery))?\)?/i
const BETWEEN_HOUR_AND_PERIOD = /^,?\s+(?:(?:on|of|at\s+least|not\s+less\s+than|no\s+fewer\s+than)\s+)?(?:the\s+)?$/i

/** Reads the phrase in which a period stands. */
export const periodPhrase = (sentence: MarkedSentence, mention: PeriodMention): PeriodPhrase => {
  const { span: written, warnings } = mention
  const hour = hourBefore(sentence, mention)
  const start = hour?.start ?? written.start
  const bound = BOUND.exec(textBefore(sentence, start, 60))
  const words = (bound?.[0] ?? '').replace(/\s+/g, ' ').trim().toLowerCase().replace(/^[^\p{L}]+/u, '')
  const anchor = anchorAfter(sentence, written.end)
  const { trigger, direction } = anchor ?? { trigger: { of: 'event' as const, words: '' }, direction: 'after' as const }
  const whole = { start, end: anchor?.end ?? written.end }
  const span = bound ? startingAt(whole, bound) : whole
  const uncounted = UNCOUNTED.exec(textAfter(sentence, span.end, 120))
  const end = span.end + (uncounted?.[0].length ?? 0)
  const plus = mention.period.unit === 'hours' ? null : addedAfter(sentence, end)
  const period = uncounted ? withoutWeekends(mention.period) : mention.period
  return {
    span: { start: span.start, end: plus?.end ?? end },
    bound: words, anchored: anchor !== null, of: OF.test(textAfter(sentence, written.end, 90)),
    when: {
      kind: 'period', period, direction, trigger, atLeast: AT_LEAST.test(words) && direction === 'before',
      hour: hour?.time ?? null, ...(plus && { added: plus.added }),
    },
    warnings: anchor ? warnings : [...warnings, UNANCHORED],
  }
}

/** Days that the order adds right after a period, and where the words for them end; null where they are no days to count. */
const addedAfter = (sentence: MarkedSentence, from: number): { added: AddedDays; end: number } | null => {
  const mention = sentence.mentions.find((m): m is PeriodMention => m.kind === 'period' && m.span.start >= from)
  if (!mention || !PLUS.test(sentence.text.slice(from - sentence.start, mention.span.start - sentence.start))) return null
  const { count, unit } = mention.period
  if (unit !== 'days' && unit !== 'court-days') return null
  const end = mention.span.end + ADDED_FOR.exec(textAfter(sentence, mention.span.end, 60))![0].length
  const words = sentence.text.slice(from - sentence.start, end - sentence.start).replace(/\s+/g, ' ').replace(/^\W+|\W+$/g, '')
  return { added: { count, unit, words }, end }
}

/** What a period runs from, which way, and where the words for it end. */
interface Anchor { readonly trigger: Trigger; readonly direction: Direction; readonly end: number }

/** What the period that ends at `from` runs from, as the words after it say. */
const anchorAfter = (sentence: MarkedSentence, from: number): Anchor | null => {
  const after = textAfter(sentence, from, 90)
  const adverb = ADVERB.exec(after)
  if (adverb) {
    const direction = adverb.groups!['before'] === undefined ? 'after' : 'before'
    return { trigger: { of: 'event', words: adverb[0].trim() }, direction, end: from + adverb[0].length }
  }
  const own = HEREOF.exec(after)
  if (own) return { trigger: { of: 'order-entry', words: own[0].trim() }, direction: 'after', end: from + own[0].length }
  const join = TRIGGER_JOIN.exec(after)
  const read = join ? readTrigger(sentence, from + join[0].length) : null
  return join && read ? { trigger: read.trigger, direction: BEFORE.test(join[0]) ? 'before' : 'after', end: read.span.end } : null
}

/** Hours and days that leave out weekends and holidays are business days, where they come to whole days. */
const withoutWeekends = ({ count, unit }: Period): Period => {
  if (unit === 'days') return { count, unit: 'business-days' }
  return unit === 'hours' && count % 24 === 0 ? { count: count / 24, unit: 'business-days' } : { count, unit }
}

/** An hour that stands before a period: “by noon on the third business day before”, “5:00 p.m. two court days beforehand”. */
const hourBefore = (sentence: MarkedSentence, { span }: PeriodMention): { start: number; time: string } | null => {
  const time = sentence.mentions.find((m): m is TimeMention =>
    m.kind === 'time' && m.span.end <= span.start && span.start - m.span.end < 20)
  if (!time) return null
  const between = sentence.text.slice(time.span.end - sentence.start, span.start - sentence.start)
  return BETWEEN_HOUR_AND_PERIOD.test(between) ? { start: time.span.start, time: time.time } : null
}
