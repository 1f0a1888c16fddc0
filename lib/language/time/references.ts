import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { docketEntries, type DocketEntry } from '../../document/docket-entries.ts'
import { quoteOf } from '../../document/quote.ts'
import { overlaps } from '../../document/span.ts'
import { addDays, weekdayOf } from '../../dates/calendar-day.ts'
import { WEEKDAY_NAME, weekdayNamed } from '../../dates/month-names.ts'
import type { IsoMoment } from '../../dates/iso.ts'
import { documentDay } from '../command/commands.ts'
import { ALTERNATIVES } from './alternatives.ts'
import { THAT_DATE, antecedent, goneBackTo, outer, type Around, type Settled } from './antecedents.ts'
import { definitions, type Definitions } from './definitions.ts'
import type { Deadline, Setting, Trigger } from '../finding.ts'
import { labelsOf } from './labels.ts'
import { timesNamed, type Meant, type OpenDate } from './times-named.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { dayOf, hourIn, momentOf } from './moment.ts'
import { UNANCHORED } from './period-phrase.ts'
import { repeatedFrom } from './series.ts'
import { FROM_ORDER, followsOn, runsFromOrder, saysAgain } from './unanchored.ts'
import { vacated } from './vacated.ts'

/** Follows every trigger that points to something which this document dates: a setting, another deadline, a defined day. */
export const withReferences = (
  deadlines: readonly Deadline[], settings: readonly Setting[], sentences: readonly MarkedSentence[], reading: ReadingText, profile: DocumentProfile,
): Deadline[] => {
  if (deadlines.length === 0) return []
  const times = timesNamed(labelsOf(deadlines, settings, sentences))
  const defined = definitions(reading.text, deadlines)
  const settled = new Map<string, Settled>()
  const entries = docketEntries(reading.text)
  const around: Around = { times, settled, reading, open: openDates([...deadlines, ...settings], sentences, documentDay(profile)) }
  const before: Deadline[] = []
  const settle = (deadline: Deadline): Deadline => {
    const { when } = deadline
    if (when.kind === 'recurring') return { ...deadline, when: repeatedFrom(when, deadline, { named: times, settings, defined, sentences }, reading, profile) }
    if (when.kind !== 'period' && when.kind !== 'event') return deadline
    if (when.kind === 'period' && when.trigger.of === 'event' && when.trigger.words === '') return anchored(deadline, when, around, sentences, profile, before)
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
  if (!entry || when.kind !== 'period' || when.trigger.of !== 'order-date' && when.trigger.of !== 'order-entry') return deadline
  return { ...deadline, when: { ...when, trigger: { of: 'date', words: when.trigger.words, date: entry.day as IsoMoment } } }
}

/**
 * A period without a trigger: it is the one just given where somebody lets that pass, follows on the time just named, or runs from
 * the order where nothing else can be meant. `before`: the deadlines above it.
 */
const anchored = (
  deadline: Deadline, when: Extract<Deadline['when'], { kind: 'period' }>, around: Around, sentences: readonly MarkedSentence[], profile: DocumentProfile,
  before: readonly Deadline[],
): Deadline => {
  const plain = deadline.warnings.filter((w) => w !== UNANCHORED)
  const again = saysAgain(deadline, before, sentences)
  if (again) return { ...deadline, warnings: [...plain, ...again.warnings.filter((w) => !plain.includes(w))], when: { ...when, trigger: again.trigger } }
  if (followsOn(deadline, sentences)) {
    const meant = goneBackTo('thereafter', deadline, around)
    return meant ? { ...deadline, warnings: [...plain, ...warningsOf(meant, deadline, around)], when: { ...when, trigger: triggerOf(meant, '') } } : deadline
  }
  return runsFromOrder(deadline, sentences, profile) ? { ...deadline, warnings: [...plain, FROM_ORDER], when: { ...when, trigger: { of: 'order-entry', words: '' } } } : deadline
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
const warningsOf = ({ found, rivals, doubt }: Meant, { when }: Deadline, { reading, settled }: Around, words = ''): string[] => [
  ...rivals.map((rival) => `“${quoteOf(reading, rival.span)}” may be meant instead of “${quoteOf(reading, found.span)}”, which is taken`),
  ...(doubt === undefined ? [] : [doubt]),
  ...(found.kind === 'deadline' && when.kind === 'period' && when.direction === 'after' && (!END.test(words) && outer(found, reading) || settled.get(found.id)?.warnings.includes(EARLIER)) ? [EARLIER] : []),
]

const triggerOf = ({ found }: Meant, words: string): Trigger =>
  found.kind === 'date' ? { of: 'date', words, date: found.date } : { of: found.kind, words, id: found.id }

/** “By 8:30 a.m. that day”, “after that date”: the day of what is meant, at the hour that is written here or at none. Null where its own moment is. */
const onThatDay = ({ found }: Meant, words: string, self: Deadline, { reading }: Around): Trigger | 'unknown' | null => {
  if (self.when.kind !== 'event') return null
  const hour = hourIn(reading.text.slice(self.span.start, self.span.end))
  const at = found.kind === 'date' ? found.date : found.at
  if (hour === null && !(found.kind === 'setting' && (THAT_DATE.test(words) || DAY_OF.test(words)))) return null
  return at === null ? 'unknown' : { of: 'date', words, date: momentOf(dayOf(at as IsoMoment), hour)! }
}

/** “the first morning of trial” */
const DAY_OF = /^the\s+(?:first\s+|opening\s+)?(?:day|morning|afternoon)\s+of\b/i

const follow = (trigger: Trigger, self: Deadline, around: Around, defined: Definitions): { trigger: Trigger; warnings: readonly string[] } => {
  const { of, words } = trigger
  const unmoved = { trigger, warnings: [] }
  if (of === 'date' || of === 'setting' || of === 'deadline' || words === '' || EITHER.test(words)) return unmoved
  const meant = defined.find((d) => words.includes(d.term))
  if (meant?.of === 'deadline') return meant.id === self.id ? unmoved : { trigger: { of: 'deadline', words, id: meant.id }, warnings: [] }
  if (meant && of === 'event') return { trigger: meant.date === null ? { of: meant.of, words } : { of: 'date', words, date: meant.date }, warnings: [] }
  if (of !== 'event') return unmoved
  const weekday = BESIDE.exec(words)
  const found = antecedent(weekday ? words.slice(weekday[0].length) : words, self, around)
  if (weekday) {
    const day = found && found.found.kind !== 'date' ? beside(weekday, found.found.at, hourIn(around.reading.text.slice(self.span.start, self.span.end))) : null
    return day ? { trigger: day, warnings: warningsOf(found!, self, around) } : unmoved
  }
  if (found === null) return OWN_DATE.test(words) ? { trigger: { of: 'order-date', words }, warnings: [] } : unmoved
  const there = onThatDay(found, words, self, around)
  return there === 'unknown' ? unmoved : { trigger: there ?? triggerOf(found, words), warnings: warningsOf(found, self, around, words) }
}

/** “the later of the General Bar Date and thirty days after …”: neither alone is meant. */
const EITHER = new RegExp(ALTERNATIVES, 'i')

/** A letter's date stands at its head: “within 40 days from the above date”. */
const OWN_DATE = /^the\s+(?:above|foregoing)\s+date$/i

/** “the Thursday before trial” */
const BESIDE = new RegExp(`^the\\s+(?<weekday>${WEEKDAY_NAME})\\s+(?:immediately\\s+)?(?<side>before|preceding|prior\\s+to|after|following)\\s+`, 'i')

/** The weekday before or after an event whose day is known. */
const beside = (m: RegExpExecArray, at: string | null, hour: string | null): Trigger | null => {
  if (at === null) return null
  const day = dayOf(at as IsoMoment)
  const gap = weekdayOf(day) - weekdayNamed(m.groups!['weekday']!)
  const days = /^(?:after|following)/i.test(m.groups!['side']!) ? (gap < 0 ? -gap : 7 - gap) : -(gap > 0 ? gap : gap + 7)
  return { of: 'date', words: m.input, date: momentOf(addDays(day, days), hour)! }
}
