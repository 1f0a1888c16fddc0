import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { addDays, plainlyCounted, weekdayOf } from '../../dates/calendar-day.ts'
import { CLOCK_TIME, clockTime } from '../../dates/clock-time.ts'
import { WEEKDAY_NAME, weekdayNamed } from '../../dates/month-names.ts'
import type { IsoDate, IsoMoment } from '../../dates/iso.ts'
import { definitions, type Definitions } from './definitions.ts'
import type { Deadline, Setting, Trigger, When } from '../finding.ts'
import { eventNames } from './event-names.ts'
import { labelsOf, type Labelled } from './labels.ts'
import { named } from './named-time.ts'
import { timesNamed, type TimesNamed } from './times-named.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { firstOfMonth } from './first-time.ts'
import { dayOf, momentOf } from './moment.ts'
import { UNANCHORED } from './period-phrase.ts'
import { FROM_ORDER, followsOn, runsFromOrder } from './unanchored.ts'
import { pattern } from '../../patterns/pattern.ts'
import { sinceLast } from '../../patterns/since-last.ts'

/** Words that point back to the time last named. */
const BACK = new RegExp(pattern`
  ^(?:that$|(?:that|the)\s+same\s+(?:term|window|interval)$|that\s+(?:very\s+)?same\s+(?:time|period|day|date|deadline)$|
  its\s+(?:due\s+)?(?:date|deadline)$|the\s+cut-?off$|the\s+day\s+before\s+it$|(?:that|the\s+same|such|said|this|the\s+(?:above|foregoing|
  aforementioned|aforesaid|above-stated|stated|extended))\s+(?:dates?|day|time|deadlines?|hour|period)\b(?!\s+as\b).*|then|
  thereafter|afterwards?|later|hence|beforehand|in\s+advance|ahead|prior|earlier|before(?:\s+then|\s+that(?:\s+date)?)?|
  prior\s+thereto|after\s+that(?:\s+date)?|from\s+then|the\s+(?:deadlines?|dates?|times?|due\s+date)(?:\s+(?:set|stated|specified|
  listed|shown|given|provided|prescribed|fixed|above|noted|indicated)\b.*)?)$`, 'i')
/** “any payment … within fifteen days of its due date”: each has its own. */
const ANY_OF_ITS = /\b(?:an?|any|each|every)\s+(?:[\w-]+\s+){0,4}(?:payments?|instal?lments?|briefs?|motions?|reports?|invoices?|bills?)\b/i
/** A date of some other sort, named in the same breath: “a date in the table must be moved before that date”. */
const GENERIC = /\b(?:an?|any|each|every|which|whatever)\s+(?:\w+\s+){0,2}(?:dates?|deadlines?|times?|periods?)\b/i

/** Follows every trigger that points to something which this document dates: a setting, another deadline, a defined day. */
export const withReferences = (
  deadlines: readonly Deadline[], settings: readonly Setting[], sentences: readonly MarkedSentence[], reading: ReadingText, profile: DocumentProfile,
): Deadline[] => {
  if (deadlines.length === 0) return []
  const named = timesNamed(labelsOf(deadlines, settings, sentences))
  const defined = definitions(reading.text)
  return deadlines.map((deadline, i) => {
    const { when } = deadline
    if (when.kind === 'recurring') return { ...deadline, when: repeatedFrom(when, deadline, { named, settings, defined, sentences }, reading, profile) }
    if (when.kind !== 'period' && when.kind !== 'event') return deadline
    if (when.kind === 'period' && when.trigger.of === 'event' && when.trigger.words === '') {
      const follows = followsOn(deadline, sentences)
      const next = follows ? lastNamed('thereafter', deadline, named, reading) : null
      const plain = deadline.warnings.filter((w) => w !== UNANCHORED)
      if (next) return { ...deadline, warnings: outer(next, reading) ? [...plain, EARLIER] : plain, when: { ...when, trigger: { of: next.kind, words: '', id: next.id } } }
      return !follows && runsFromOrder(deadline, sentences, profile) ? { ...deadline, warnings: [...plain, FROM_ORDER], when: { ...when, trigger: { of: 'order-entry', words: '' } } } : deadline
    }
    const { trigger, found } = follow(when.trigger, deadlines[i]!, named, defined, reading)
    if (trigger === when.trigger) return deadline
    const warnings = found && when.kind === 'period' && when.direction === 'after' && outer(found, reading) ? [...deadline.warnings, EARLIER] : deadline.warnings
    return { ...deadline, warnings, when: { ...when, trigger } }
  })
}

/** Said where a period is counted from the last day for something that may be done before it. */
const EARLIER = 'Counted from the last day for what comes before; if that is done earlier, the period may run from the day on which it is done'

const follow = (
  trigger: Trigger, self: Deadline, times: TimesNamed, defined: Definitions, reading: ReadingText,
): { trigger: Trigger; found?: Labelled } => {
  const { of, words } = trigger
  // minutes are counted by nobody: the hour named is not the one that is meant
  if (MINUTES.test(reading.text.slice(self.span.start, self.span.end))) return { trigger }
  if (of === 'date' || of === 'setting' || of === 'deadline' || words === '') return { trigger }
  const meant = defined.find((d) => words.includes(d.term))
  if (meant && of === 'event') return { trigger: meant.date === null ? { of: meant.of, words } : { of: 'date', words, date: meant.date } }
  if (of !== 'event') return { trigger }
  const weekday = BESIDE.exec(words)
  if (weekday) return { trigger: beside(weekday, named(words.slice(weekday[0].length), self, times, reading), hourIn(reading.text.slice(self.span.start, self.span.end))) ?? trigger }
  const found = words === 'it' ? ofPronoun(self, times, reading)
    : NEARBY.test(words) ? justNamed(words, self, times, reading)
    : BACK.test(words) ? lastNamed(words, self, times, reading)
    : named(words, self, times, reading)
  if (found === null && OWN_DATE.test(words)) return { trigger: { of: 'order-date', words } }
  return found === null ? { trigger } : { trigger: { of: found.kind, words, id: found.id }, found }
}

const MINUTES = /\bminutes\s+(?:before|prior|ahead|in\s+advance|after)/i

/** A letter's date stands at its head: “within 40 days from the above date”. */
const OWN_DATE = /^the\s+(?:above|foregoing)\s+date$/i

/** “the Thursday before trial” */
const BESIDE = new RegExp(`^the\\s+(?<weekday>${WEEKDAY_NAME})\\s+(?:immediately\\s+)?(?<side>before|preceding|prior\\s+to|after|following)\\s+`, 'i')

/** The weekday before or after an event whose day is known. */
const beside = (m: RegExpExecArray, event: Labelled | null, hour: string | null): Trigger | null => {
  if (!event?.at) return null
  const day = dayOf(event.at as IsoMoment)
  const gap = weekdayOf(day) - weekdayNamed(m.groups!['weekday']!)
  const days = /^(?:after|following)/i.test(m.groups!['side']!) ? (gap < 0 ? -gap : 7 - gap) : -(gap > 0 ? gap : gap + 7)
  return { of: 'date', words: m.input, date: momentOf(addDays(day, days), hour)! }
}

/** Whether a time is only the last one for an act: “by May 3”, “within 14 days”. */
const outer = ({ kind, due, span }: Labelled, reading: ReadingText): boolean =>
  kind === 'deadline' && (due || /^(?:by|within|no|not|on\s+or\s+before|until|before|up\s+to)\b/i.test(reading.text.slice(span.start, span.start + 16)))

/** “Any request to move the MSC must be filed seven days before it”: the sitting named in the same sentence. */
const ofPronoun = (self: Deadline, times: TimesNamed, reading: ReadingText): Labelled | null => {
  const before = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).split(/(?<!\b[ap]\.m|\b[A-Z][a-z]{0,2})[.;]\s/).at(-1)!
  const event = eventNames(before).at(-1)?.what ?? /\bthe\s+([A-Z]{3,5})\b(?![^]*\bthe\s+[A-Z]{3,5}\b)/.exec(before)?.[1]
  return event === undefined ? null : named(`the ${event}`, self, times, reading)
}

/** Papers that answer another: their time runs from the day on which that one comes. */
const ANSWERS = /\b(?:oppos\w+|respon[ds]\w*|reply|replies|answer(?:s|ing)?|object(?:s|ions?)?)\b(?!\s+(?:brief\s+)?(?:is|are)\s+due)/i

/** Words after which a period counts on from a time just named. */
const AFTERWARDS = /^(?:thereafter|afterwards?|later|hence|after\s+that(?:\s+date)?|from\s+then)$/i

/** The time last named before a deadline, in its own paragraph or at the end of the one before. */
const lastNamed = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Labelled | null => {
  const last = times.before(self)
  if (!last || /table|schedule|chart/i.test(words)) return null
  const between = reading.text.slice(last.span.end, self.span.start)
  const own = times.of(self)
  if (GENERIC.test(between.slice(-200)) || /^its\b/i.test(words) && ANY_OF_ITS.test(reading.text.slice(Math.max(0, self.span.start - 240), self.span.start))) return null
  if (AFTERWARDS.test(words) && outer(last, reading) && !last.due) {
    // an answer in the same breath waits for what it answers; and what need not be done at all has no last day from which to count
    const condition = sinceLast('.;', reading.text.slice(Math.max(0, last.span.start - 240), last.span.start))
    if (ANSWERS.test(own?.label ?? '') && !/[.;]\s/.test(between) || /\bif\b/i.test(condition)) return null
  }
  return own !== undefined && own.paragraph - last.paragraph <= PARAGRAPHS && between.length < REACH ? last : null
}

/** “Beforehand” is before the hearing just named; “the next day” the day after the time just named: in the same breath, or not at all. */
const NEARBY = /^(?:beforehand|in\s+advance|ahead|prior|earlier|before|the\s+day\s+before\s+it)$/i

const justNamed = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Labelled | null => {
  const last = times.before(self)
  if (!last) return null
  const stops = [...reading.text.slice(last.span.end, self.span.start).matchAll(/(?<!\b[ap]\.m|\bMr|\bMs)[.;]\s/g)].length
  return /it$/.test(words) ? (stops === 0 ? last : null) : last.kind === 'setting' && stops <= 3 ? last : null
}

const PARAGRAPHS = 3
const REACH = 1200

/** The first of a series that hangs on a setting (“each trial day”) or runs from the order (“every 90 days from the Effective Date”). */
const repeatedFrom = (when: Extract<When, { kind: 'recurring' }>, deadline: Deadline, { named, settings, defined, sentences }: { named: TimesNamed; settings: readonly Setting[]; defined: Definitions; sentences: readonly MarkedSentence[] }, reading: ReadingText, profile: DocumentProfile): When => {
  if (when.first !== null) return when
  const words = reading.text.slice(deadline.span.start, deadline.span.end)
  if (/\btrial\s+day\b/i.test(words)) {
    const trial = settings.filter((s) => /\btrial\b/.test(s.what) && s.at !== null)
    const hour = /\d|noon/.test(words) ? hourIn(words) : null
    if (trial.length === 1) return { ...when, first: momentOf(dayOf(trial[0]!.at!), hour) }
  }
  if (/\b(?:thereafter|after\s+that)$/i.test(words)) {
    const last = named.before(deadline)
    const at = dateBefore(deadline, sentences) ?? (last && deadline.span.start - last.span.end < REACH ? last.at : null)
    if (at === null) return when
    const day = dayOf(at as IsoMoment)
    return { ...when, first: /\bof\b/i.test(words) ? firstOfMonth(words, { signedOn: day, enteredOn: null }) : when.every && plainlyCounted(day, when.every, 'after') }
  }
  const from = /\b(?:from|after|of|following)\s+(?<start>.+)$/is.exec(words)?.groups?.['start']
  if (from === undefined || when.every === null) return when
  const meant = defined.find((d) => from.includes(d.term))
  const day = meant?.date ?? (meant?.of === 'order-entry' || /^(?:the\s+)?(?:entry\s+of\s+)?this\b/i.test(from) ? profile.enteredOn ?? profile.signedOn : /^the\s+date\s+of\s+this\b/i.test(from) ? profile.signedOn ?? profile.enteredOn : null)
  return day === null ? when : { ...when, first: plainlyCounted(day.slice(0, 10) as IsoDate, when.every, 'after') }
}

/** The date written last before a deadline in its own sentence. */
const dateBefore = ({ span }: Deadline, sentences: readonly MarkedSentence[]): IsoDate | null =>
  sentences[sentenceAt(sentences, span.start)]?.mentions.flatMap((m) => (m.kind === 'date' && m.date !== null && m.span.end <= span.start ? [m.date] : [])).at(-1) ?? null

const hourIn = (words: string): string | null => clockTime(new RegExp(CLOCK_TIME, 'i').exec(words)?.[0] ?? '')
