import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { docketEntries, type DocketEntry } from '../../document/docket-entries.ts'
import { quoteOf } from '../../document/quote.ts'
import { overlaps, type Span } from '../../document/span.ts'
import { addDays, weekdayOf } from '../../dates/calendar-day.ts'
import { WEEKDAY_NAME, weekdayNamed } from '../../dates/month-names.ts'
import type { IsoMoment } from '../../dates/iso.ts'
import { documentDay } from '../command/commands.ts'
import { ALTERNATIVES } from './alternatives.ts'
import { antecedent } from './antecedents.ts'
import type { Around, Settled } from './around.ts'
import { definitions, type Definitions } from './definitions.ts'
import type { Deadline, Setting, Trigger, When } from '../finding.ts'
import { THAT_DATE, goneBackTo, outer } from './gone-back-to.ts'
import { labelsOf } from './labels.ts'
import { timesNamed, type Meant, type OpenDate } from './times-named.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { dayOf, hourIn, momentOf } from './moment.ts'
import { UNANCHORED } from './period-phrase.ts'
import { repeatedFrom } from './series.ts'
import { FROM_ORDER, followsOn, runsFromOrder, saysAgain } from './unanchored.ts'
import { vacated } from './vacated.ts'
import { pattern } from '../../patterns/pattern.ts'
import { isOfTheOrder } from './of-the-order.ts'

/** Follows every trigger that points to something which this document dates: a setting, another deadline, a defined day. */
export const withReferences = (
  deadlines: readonly Deadline[], settings: readonly Setting[], sentences: readonly MarkedSentence[], reading: ReadingText, profile: DocumentProfile,
): Deadline[] => {
  if (deadlines.length === 0) return []
  const times = timesNamed(labelsOf(deadlines, settings, sentences))
  const defined = definitions(reading.text, deadlines)
  const settled = new Map<string, Settled>()
  const entries = docketEntries(reading.text)
  const known = { named: times, settings, defined, sentences }
  const around: Around = { times, settled, reading, open: openDates([...deadlines, ...settings], sentences, documentDay(profile)) }
  const before: Deadline[] = []
  const settle = (deadline: Deadline): Deadline => {
    const { when } = deadline
    if (when.kind === 'recurring') return { ...deadline, when: repeatedFrom(when, deadline, known, reading, profile) }
    if (when.kind !== 'period' && when.kind !== 'event') return deadline
    if (when.kind === 'period' && when.trigger.of === 'event' && when.trigger.words === '')
      return anchored(deadline, when, around, sentences, profile, before)
    const { trigger, warnings } = follow(when.trigger, deadline, around, defined)
    if (trigger === when.trigger) return deadline
    settled.set(deadline.id, { trigger, warnings })
    return { ...deadline, warnings: [...deadline.warnings, ...warnings], when: { ...when, trigger } }
  }
  for (const deadline of deadlines) before.push(settle(deadline))
  return before.map((deadline) => fromOwnEntry(deadline, entries))
}

/** On a docket sheet “this order” is the entry in which the words stand. */
const fromOwnEntry = (deadline: Deadline, entries: readonly DocketEntry[]): Deadline => {
  const { when } = deadline
  const entry = entries.findLast(({ start }) => start <= deadline.span.start)
  if (!entry || when.kind !== 'period') return deadline
  if (!isOfTheOrder(when.trigger)) return deadline
  return { ...deadline, when: { ...when, trigger: { of: 'date', words: when.trigger.words, date: entry.day as IsoMoment } } }
}

/**
 * A period without a trigger: it is the one just given where somebody lets that pass, follows on the time just named, or runs from
 * the order where nothing else can be meant. `before`: the deadlines above it.
 */
const anchored = (
  deadline: Deadline, when: Extract<When, { kind: 'period' }>, around: Around,
  sentences: readonly MarkedSentence[], profile: DocumentProfile, before: readonly Deadline[],
): Deadline => {
  const plain = deadline.warnings.filter((w) => w !== UNANCHORED)
  const again = saysAgain(deadline, before, sentences)
  const running = (trigger: Trigger, warnings: readonly string[]): Deadline =>
    ({ ...deadline, warnings: [...plain, ...warnings], when: { ...when, trigger } })
  if (again) return running(again.trigger, again.warnings.filter((w) => !plain.includes(w)))
  if (followsOn(deadline, sentences)) {
    const meant = goneBackTo('thereafter', deadline, around)
    return meant ? running(triggerOf(meant, ''), warningsOf(meant, deadline, around)) : deadline
  }
  return runsFromOrder(deadline, sentences, profile) ? running({ of: 'order-entry', words: '' }, [FROM_ORDER]) : deadline
}

/** The dates to come that are in no deadline and no setting, and are not taken away. */
const openDates = (times: readonly (Deadline | Setting)[], sentences: readonly MarkedSentence[], day: string | null): OpenDate[] => {
  const taken = times.map(({ span }) => span).sort((a, b) => a.start - b.start)
  let next = 0
  return sentences.flatMap((sentence) => sentence.mentions.flatMap((m): OpenDate[] => {
    if (m.kind !== 'date' || m.date === null || day !== null && m.date <= day) return []
    while (next < taken.length && taken[next]!.end <= m.span.start) next += 1
    return taken[next] && overlaps(taken[next]!, m.span) || vacated(sentence, m) ? [] : [{ kind: 'date', span: m.span, date: m.date }]
  }))
}

/** Said where a period is counted from the last day for something that may be done before it. */
const EARLIER = 'Counted from the last day for what comes before; if that is done earlier, the period may run from the day on which it is done'

/** The last day itself, whatever is done before it: “after the close of discovery”. */
const END = /\b(?:clos\w+|cut-?off|deadlines?|due|ends?|expir\w+|last\s+day)\b/i

/** What is to be said of a reference that was followed: what else it may mean, and what it hangs on. */
const warningsOf = (meant: Meant, { when }: Deadline, around: Around, words = ''): string[] => {
  const { found, rivals, doubt } = meant
  const quoted = (span: Span): string => `“${quoteOf(around.reading, span)}”`
  const after = when.kind === 'period' && when.direction === 'after'
  return [
    ...rivals.map((rival) => `${quoted(rival.span)} may be meant instead of ${quoted(found.span)}, which is taken`),
    ...(doubt === undefined ? [] : [doubt]),
    ...(after && mayComeEarlier(meant, around, words) ? [EARLIER] : []),
  ]
}

/** Whether what is counted from may be done before its last day, or hangs on what may. */
const mayComeEarlier = ({ found }: Meant, { reading, settled }: Around, words: string): boolean =>
  found.kind === 'deadline'
  && (!END.test(words) && outer(found, reading) || (settled.get(found.id)?.warnings.includes(EARLIER) ?? false))

const triggerOf = ({ found }: Meant, words: string): Trigger =>
  found.kind === 'date' ? { of: 'date', words, date: found.date } : { of: found.kind, words, id: found.id }

/**
 * “By 8:30 a.m. that day”, “after that date”: the day of what is meant, at the hour that is written here or at none. Null where its
 * own moment is.
 */
const onThatDay = ({ found }: Meant, words: string, self: Deadline, { reading }: Around): Trigger | 'unknown' | null => {
  if (self.when.kind !== 'event') return null
  const hour = hourIn(reading.text.slice(self.span.start, self.span.end))
  const at = found.kind === 'date' ? found.date : found.at
  if (hour === null && !(found.kind === 'setting' && (THAT_DATE.test(words) || DAY_OF.test(words)))) return null
  return at === null ? 'unknown' : { of: 'date', words, date: momentOf(dayOf(at as IsoMoment), hour)! }
}

/** “the first morning of trial” */
const DAY_OF = /^the\s+(?:first\s+|opening\s+)?(?:day|morning|afternoon)\s+of\b/i

/** Follows one trigger; it is the same where its words lead nowhere. */
const follow = (trigger: Trigger, self: Deadline, around: Around, defined: Definitions): Settled => {
  const { of, words } = trigger
  const unmoved = { trigger, warnings: [] }
  if (of === 'date' || of === 'setting' || of === 'deadline' || words === '' || EITHER.test(words)) return unmoved
  const meant = defined.find((d) => words.includes(d.term))
  if (meant?.of === 'deadline') return meant.id === self.id ? unmoved : { trigger: { of: 'deadline', words, id: meant.id }, warnings: [] }
  if (of !== 'event') return unmoved
  if (meant) return { trigger: meant.date === null ? { of: meant.of, words } : { of: 'date', words, date: meant.date }, warnings: [] }
  const weekday = BESIDE.exec(words)
  return (weekday ? followBeside(weekday, self, around) : followWords(words, self, around)) ?? unmoved
}

/** “the Thursday before trial” */
const followBeside = (weekday: RegExpExecArray, self: Deadline, around: Around): Settled | null => {
  const meant = antecedent(weekday.input.slice(weekday[0].length), self, around)
  if (!meant || meant.found.kind === 'date') return null
  const day = beside(weekday, meant.found.at, hourIn(around.reading.text.slice(self.span.start, self.span.end)))
  return day && { trigger: day, warnings: warningsOf(meant, self, around) }
}

/** “that date”, “the hearing” */
const followWords = (words: string, self: Deadline, around: Around): Settled | null => {
  if (isOrders(words, self, around)) return { trigger: { of: 'order-date', words }, warnings: [] }
  if (isItsEntry(words, self, around)) return { trigger: { of: 'order-entry', words }, warnings: [] }
  const meant = antecedent(words, self, around)
  if (meant === null) return OWN_DATE.test(words) || THIS_SITTING.test(words) ? { trigger: { of: 'order-date', words }, warnings: [] } : null
  const there = onThatDay(meant, words, self, around)
  return there === 'unknown' ? null : { trigger: there ?? triggerOf(meant, words), warnings: warningsOf(meant, self, around, words) }
}

/** “the later of the General Bar Date and thirty days after …”: neither alone is meant. */
const EITHER = new RegExp(ALTERNATIVES, 'i')

/** A letter's date stands at its head: “within 40 days from the above date”. */
const OWN_DATE = /^the\s+(?:above|foregoing)\s+date$/i

/** In minutes: the sitting of which they tell, on their day. */
const THIS_SITTING = /^(?:this|today['’]s)\s+(?:hearing|conference|argument|proceeding|call)$/i
/** “a copy of this Order within three days of its date” */
const ITS_DATE = /^its\s+date$/i
const THIS_ORDER = /\bthis\s+(?:order|letter|notice)\b[^;]{0,80}$/i

const isOrders = (words: string, self: Deadline, { reading }: Around): boolean =>
  /^today['’]s\s/i.test(words) && THIS_SITTING.test(words)
  || ITS_DATE.test(words) && THIS_ORDER.test(reading.text.slice(Math.max(0, self.span.start - 120), self.span.start))

/** “serve a copy of this Order and file a proof of service within three days of entry of the Order”: the same order, in one sentence. */
const ENTRY = /^(?:the\s+)?(?:date\s+of\s+)?entry\s+of\s+the\s+order$/i
const THIS_ONE = /\bthis\s+order\b[^.;]{0,160}$/i
/** “notify him of the terms of this Decree within seven days of its date of entry”. */
const ITS_ENTRY = /^its\s+(?:date\s+of\s+)?entry$/i
const THIS_PAPER = /\bthis\s+(?:consent\s+)?(?:order|decree|judgment)\b[^.;]{0,160}$/i

/** “within thirty days of the entry of the Decree”, in a paper that calls itself so. */
const ENTRY_OF_DECREE = /^(?:the\s+)?(?:date\s+of\s+)?(?:the\s+)?entry\s+of\s+the\s+(?:Consent\s+)?Decree$/
const THIS_DECREE = /\b[Tt]his\s+(?:Consent\s+)?Decree\b/

const isItsEntry = (words: string, self: Deadline, { reading }: Around): boolean => {
  const before = reading.text.slice(Math.max(0, self.span.start - 180), self.span.start)
  return ENTRY_OF_DECREE.test(words) && THIS_DECREE.test(reading.text)
    || ENTRY.test(words) && THIS_ONE.test(before)
    || ITS_ENTRY.test(words) && THIS_PAPER.test(before)
}

const BESIDE = new RegExp(pattern`
  ^the\s+(?<weekday>${WEEKDAY_NAME})\s+(?:immediately\s+)?(?<side>before|preceding|prior\s+to|after|following)\s+`, 'i')

/** The weekday before or after an event whose day is known. */
const beside = (m: RegExpExecArray, at: string | null, hour: string | null): Trigger | null => {
  if (at === null) return null
  const day = dayOf(at as IsoMoment)
  const gap = weekdayOf(day) - weekdayNamed(m.groups!['weekday']!)
  const days = /^(?:after|following)/i.test(m.groups!['side']!) ? (gap < 0 ? -gap : 7 - gap) : -(gap > 0 ? gap : gap + 7)
  return { of: 'date', words: m.input, date: momentOf(addDays(day, days), hour)! }
}
