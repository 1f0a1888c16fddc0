import { addDays, isoDate } from '../../../dates/calendar-day.ts'
import type { IsoMoment } from '../../../dates/iso.ts'
import { MONTH_NAME, monthOf } from '../../../dates/month-names.ts'
import type { Period } from '../../../dates/period.ts'
import { ORDINAL_WORDS } from '../../../dates/number-words.ts'
import { commanded, courtActs, documentDay } from '../../command/commands.ts'
import type { DocumentProfile } from '../../../document/document-profile.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { DateMention } from '../../mentions/mention.ts'
import { firstAt, firstOfMonth, firstOfYear } from '../../time/first-time.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { told } from './dated.ts'

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const LIST = `(?:\\d{1,2}(?:st|nd|rd|th)|last|${ORDINAL_WORDS})`

const RECURRING = new RegExp('(?<![\\p{L}-])(?:'
  + '(?<nth>(?:by|on|no\\s+later\\s+than|on\\s+or\\s+before)\\s+the\\s+'
  + `${LIST}(?:(?:,|\\s+and|\\s+or)\\s+(?:the\\s+)?${LIST}){0,4}(?:\\s+(?:business\\s+|calendar\\s+)?(?:day|${WEEKDAY}))?\\s+(?:of|in)\\s+(?:(?:each|every)\\s+(?:and\\s+every\\s+)?(?:calendar\\s+)?(?<unit>month|week|quarter|year)|the\\s+month(?=\\s*(?:[.,;]|$))))`
  + `|(?<every>(?:every|each)\\s+(?:other\\s+)?(?:${WEEKDAY}s?|time(?=\\s+(?:the|an?|it|his|her|that|any)\\s)|pay\\s+period|day(?:\\s+of\\s+trial)?|(?:trial|business|court|work(?:ing)?)\\s+day|(?:trial\\s+)?(?:evening|morning|night)|week|month|quarter|calendar\\s+(?:month|quarter|year)|year|(?:[\\w-]+\\s?(?:\\(\\d{1,3}\\))?\\s+)(?:days|weeks|months|years|hours))(?![\\p{L}]))`
  + '|(?<adverb>(?:on\\s+an?\\s+)?(?:weekly|bi-?weekly|monthly|quarterly|annually|semi-?annually|bi-?monthly|daily)(?:\\s+basis)?)'
  + ')', 'giu')

const NO_DUTY = /\b(?:for|per|of|during|compounded|accru\w+|paid|calculated)\s+$/i
const BEGINNING = /^,?\s*(?:thereafter,?\s+)?(?:beginning|starting|commencing|effective|with\s+the\s+first|the\s+first)\s+(?:[^.;]{0,40}?\s)?(?:on\s+)?$/i
/** “Beginning April 6, 2026, and on the first Monday of each month thereafter” */
const BEGUN = /(?:^|[^\p{L}])(?<from>(?:beginning|starting|commencing)\s+(?:on\s+)?)$/iu
const AND_THEN = /^,?\s*(?:and\s+)?(?:continuing\s+)?(?:thereafter,?\s+)?$/i
const LATER = /^,?\s+(?:thereafter|after\s+that)\b/i
const FROM = /^\s+(?:from|after|of|following)\s+[^,.;]{2,80}/i
const EVERY: Record<string, Period> = {
  week: { count: 1, unit: 'weeks' }, month: { count: 1, unit: 'months' }, quarter: { count: 3, unit: 'months' }, year: { count: 1, unit: 'years' }, day: { count: 1, unit: 'days' },
}

/** “every 60 days”, “every Tuesday, beginning April 28, 2026”, “on the 1st and 15th of each month”, “by March 31 of each year”. */
export const recurring: Rule<Draft<Deadline>> = {
  name: 'deadline/recurring',
  cue: /\b(?:each|every|weekly|monthly|quarterly|annually|daily|bi-?weekly|semi-?annually|of\s+the\s+month)\b/i,
  produce: (sentence, context) => [...yearly(sentence, context), ...[...sentence.text.matchAll(RECURRING)].flatMap((m) => {
    if (NO_DUTY.test(sentence.text.slice(Math.max(0, m.index - 12), m.index))) return []
    const draft = repeated(sentence, m, context)
    return draft && !told(sentence, draft.span, context) && commanded(sentence) && !courtActs(sentence, draft.span) ? [draft] : []
  })],
  examples: [
    { text: 'He shall report to Pretrial Services in person every Tuesday, beginning April 28, 2026, and by telephone on the 1st and 15th of each month.', yields: ['every Tuesday, beginning April 28, 2026', 'on the 1st and 15th of each month'] },
    { text: 'Defendant shall submit a report every ninety (90) days.', yields: ['every ninety (90) days'] },
    { text: 'Defendant shall also, by March 31 of each year, have an engineer audit the system.', yields: ['by March 31 of each year'] },
    { text: 'Counsel shall be in the courtroom by 8:15 a.m. each trial day.', yields: ['by 8:15 a.m. each trial day'] },
    { text: 'The trustee shall file a monthly report on a monthly basis.', yields: ['on a monthly basis'] },
    { text: 'Defendant shall pay $200 on the first of each month, beginning April 1, 2026.', yields: ['on the first of each month, beginning April 1, 2026'] },
    { text: 'The parties shall file reports quarterly, beginning June 1, 2026.', yields: ['quarterly, beginning June 1, 2026'] },
    { text: 'Beginning April 6, 2026, and on the first Monday of each month thereafter, Acme shall file a notice.', yields: ['Beginning April 6, 2026, and on the first Monday of each month thereafter'] },
    { text: 'The debtor will pay no later than the fifteenth of the month.', yields: ['no later than the fifteenth of the month'] },
    { text: 'By 6:00 p.m. each evening, counsel shall exchange exhibits.', yields: ['By 6:00 p.m. each evening'] },
    { text: 'The parties must file a status report every 60 days.', yields: ['every 60 days'] },
  ],
  counterexamples: [
    'Defendant shall pay $400 for each day of delay.',
    'The jury will be excused each day at 4:30 p.m.',
    'Each party shall bear its own costs.',
    'The monthly report was late.',
  ],
}

/** “by March 31 of each year”: the date is written, the year is not. */
const yearly = (sentence: MarkedSentence, context: RuleContext): Draft<Deadline>[] =>
  sentence.mentions.flatMap((m) => {
    if (m.kind !== 'date') return []
    const after = /^,?\s+(?:of\s+)?(?:each|every)\s+(?:calendar\s+)?year(?:\s+thereafter)?\b/i.exec(sentence.text.slice(m.span.end - sentence.start, m.span.end - sentence.start + 40))
    const before = /(^|[^\p{L}-])(?:by|on|on\s+or\s+before|no\s+later\s+than)\s+$/iu.exec(sentence.text.slice(Math.max(0, m.span.start - sentence.start - 20), m.span.start - sentence.start))
    if (!after) return []
    const span = { start: before ? m.span.start - before[0].length + before[1]!.length : m.span.start, end: m.span.end + after[0].length }
    if (told(sentence, span, context)) return []
    const first = firstOfYear(m, /\b(?:commencing|beginning|starting)\s+in\s+(?<year>(?:19|20)\d\d)\b/i.exec(sentence.text)?.groups?.['year'] ?? null, context.profile)
    return [{ kind: 'deadline' as const, rule: recurring.name, span, when: { kind: 'recurring' as const, every: EVERY['year']!, first }, warnings: [] }]
  })

const repeated = (sentence: MarkedSentence, m: RegExpExecArray, context: RuleContext): Draft<Deadline> | null => {
  const g = m.groups!
  let start = sentence.start + m.index
  let end = start + m[0].length
  let first: IsoMoment | null = null
  let every: Period | null = null
  const hour = sentence.mentions.find((t) => t.kind === 'time' && t.span.end <= start && /^,?\s*(?:on\s+)?$/.test(sentence.text.slice(t.span.end - sentence.start, m.index)))
  if (hour?.kind === 'time') {
    const by = /(^|[^\p{L}-])(?:by|at|no\s+later\s+than|before)\s+$/iu.exec(sentence.text.slice(0, hour.span.start - sentence.start))
    start = by ? hour.span.start - by[0].length + by[1]!.length : hour.span.start
  }
  if (g['nth'] !== undefined) {
    const unit = (g['unit'] ?? 'month').toLowerCase()
    every = EVERY[unit] ?? null
    const later = LATER.exec(sentence.text.slice(end - sentence.start))
    // what it follows is found when all times are known
    if (later) end += later[0].length
    else if (unit === 'month') first = firstOfMonth(g['nth'], startOf(sentence, context.profile) ?? context.profile)
  } else if (g['every'] !== undefined) {
    // “by 8:40 a.m. each day”; a day without its hour is only how often
    if (/^(?:each|every)\s+day$/i.test(m[0]) && start === sentence.start + m.index) return null
    const period = sentence.mentions.find((p) => p.kind === 'period' && p.span.start >= sentence.start + m.index && p.span.end <= end + 1)
    const named = new RegExp(WEEKDAY, 'i').exec(m[0])
    every = period?.kind === 'period' ? period.period : named ? EVERY['week']! : EVERY[/(day|evening|morning|night|week|month|quarter|year)s?$/i.exec(m[0])?.[1]?.toLowerCase().replace(/evening|morning|night/, 'day') ?? ''] ?? null
    if (/other/i.test(m[0]) && every) every = { ...every, count: 2 * every.count }
    if (!dateAfter(sentence, end)) {
      const from = FROM.exec(sentence.text.slice(end - sentence.start)) ?? LATER.exec(sentence.text.slice(end - sentence.start))
      if (from && period) end += from[0].length
    }
  } else if (!/\bbasis$/i.test(m[0]) && !/^[\s]*(?:[.,;]|$|thereafter|on\b|by\b|beginning|starting|commencing|until)/i.test(sentence.text.slice(end - sentence.start))) return null
  const next = dateAfter(sentence, end)
  const begun = next ? null : dateBefore(sentence, start)
  if (next) { end = next.span.end; first = firstAt(next) }
  else if (begun) {
    start = begun.start
    first = firstAt(begun.date)
    end += LATER.exec(sentence.text.slice(end - sentence.start))?.[0].length ?? 0
  }
  return { kind: 'deadline', rule: recurring.name, span: { start, end }, when: { kind: 'recurring', every, first }, warnings: [] }
}

/** The month with which a series begins, as the day before it: “Beginning in June 2026, … no later than the fifteenth”. */
const startOf = (sentence: MarkedSentence, profile: DocumentProfile): { signedOn: string | null; enteredOn: null } | null => {
  const m = new RegExp(`\\b(?:beginning|starting|commencing)\\s+(?:in|with)\\s+(?:the\\s+month\\s+of\\s+)?(?<month>${MONTH_NAME})(?:,?\\s+(?<year>(?:19|20)\\d\\d))?`, 'i').exec(sentence.text)
  if (!m) return null
  const month = monthOf(m.groups!['month']!)
  const day = documentDay(profile)
  const first = m.groups!['year'] !== undefined ? isoDate(Number(m.groups!['year']), month, 1) : day === null ? null
    : isoDate(Number(day.slice(0, 4)) + (month < Number(day.slice(5, 7)) ? 1 : 0), month, 1)
  return { signedOn: first && addDays(first, -1), enteredOn: null }
}

/** The date with which a series begins, where it stands after it: “, beginning June 1, 2026”. */
const dateAfter = (sentence: MarkedSentence, end: number): DateMention | undefined =>
  sentence.mentions.find((d): d is DateMention => d.kind === 'date' && d.span.start >= end && BEGINNING.test(sentence.text.slice(end - sentence.start, d.span.start - sentence.start)))

/** The same in front of it, and where its words begin. */
const dateBefore = (sentence: MarkedSentence, start: number): { date: DateMention; start: number } | null => {
  const date = sentence.mentions.find((d): d is DateMention => d.kind === 'date' && d.span.end <= start && AND_THEN.test(sentence.text.slice(d.span.end - sentence.start, start - sentence.start)))
  const begun = date && BEGUN.exec(sentence.text.slice(0, date.span.start - sentence.start))
  return date && begun ? { date, start: date.span.start - begun.groups!['from']!.length } : null
}
