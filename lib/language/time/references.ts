import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { plainlyCounted } from '../../dates/calendar-day.ts'
import { CLOCK_TIME, clockTime } from '../../dates/clock-time.ts'
import { MONTH_NAME, monthOf } from '../../dates/month-names.ts'
import type { IsoDate } from '../../dates/iso.ts'
import { definitions, type Definitions } from './definitions.ts'
import { eventNames } from './event-names.ts'
import type { Deadline, Setting, Trigger, When } from '../finding.ts'
import { labelsOf, stemsOf, type Labelled } from './labels.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { dayOf, momentOf } from './moment.ts'

/** Words that point back to the time last named. */
const BACK = /^(?:that$|(?:that|the)\s+same\s+(?:term|window|interval)$|that\s+same\s+(?:time|period|day)$|the\s+day\s+before\s+it$|(?:that|the\s+same|such|said|this|the\s+(?:above|foregoing|aforementioned|aforesaid|above-stated|stated|extended))\s+(?:dates?|day|time|deadlines?|hour|period)\b.*|then|thereafter|afterwards?|later|hence|beforehand|in\s+advance|ahead|prior|earlier|before(?:\s+then|\s+that(?:\s+date)?)?|prior\s+thereto|after\s+that(?:\s+date)?|from\s+then|the\s+(?:deadlines?|dates?|times?|due\s+date)(?:\s+(?:set|stated|specified|listed|shown|given|provided|prescribed|fixed|above|noted|indicated)\b.*)?)$/i
const IN_TABLE = /\b(?:in|on)\s+the\s+(?:table|schedule|chart)\b/i
/** A date of some other sort, named in the same breath: “a date in the table must be moved before that date”. */
const GENERIC = /\b(?:an?|any|each|every|which|whatever)\s+(?:\w+\s+){0,2}(?:dates?|deadlines?|times?|periods?)\b/i
/** What ends or limits a time: a deadline may stand for it. Of an event itself only a setting tells the day. */
const LIMIT = /\b(?:deadlines?|cut-?offs?|clos(?:e[sd]?|ing|ure)|due|end(?:s|ed)?|expir\w+|last\s+day|complet\w+)\b/i
/** What the paper itself makes the trigger: a filing's own day is not the day by which it must be filed. */
const OWN_DAY = /\b(?:filing|filed|files|service|served|serving|receipt|received|production|produced|entry|entered|ruling|rules|rule[sd]?\s+on|issu\w+|decision|resolv\w+|docketed|appointed|approv\w+)\b/i

/** Follows every trigger that points to something which this document dates: a setting, another deadline, a defined day. */
export const withReferences = (
  deadlines: readonly Deadline[], settings: readonly Setting[], sentences: readonly MarkedSentence[], reading: ReadingText, profile: DocumentProfile,
): Deadline[] => {
  if (deadlines.length === 0) return []
  const named = timesNamed(labelsOf(deadlines, settings, sentences))
  const defined = definitions(reading.text)
  return deadlines.map((deadline, i) => {
    const { when } = deadline
    if (when.kind === 'recurring') return { ...deadline, when: repeatedFrom(when, deadline, settings, reading, defined, profile) }
    if (when.kind !== 'period' && when.kind !== 'event') return deadline
    const trigger = follow(when.trigger, deadlines[i]!, named, defined, reading)
    return trigger === when.trigger ? deadline : { ...deadline, when: { ...when, trigger } }
  })
}

const follow = (
  trigger: Trigger, self: Deadline, times: TimesNamed, defined: Definitions, reading: ReadingText,
): Trigger => {
  const { of, words } = trigger
  if (of === 'date' || of === 'setting' || of === 'deadline' || words === '') return trigger
  const meant = defined.find((d) => words.includes(d.term))
  if (meant && of === 'event') return meant.date === null ? { of: meant.of, words } : { of: 'date', words, date: meant.date }
  if (of !== 'event') return trigger
  const found = NEARBY.test(words) ? justNamed(words, self, times, reading) : BACK.test(words) ? lastNamed(self, times, reading, /table|schedule|chart/i.test(words)) : named(words, self, times, reading)
  return found === null ? trigger : { of: found.kind, words, id: found.id }
}

/** The times of a document, found by where they stand and by their words: cheap however many there are. */
interface TimesNamed {
  readonly rows: readonly Labelled[]
  readonly of: (self: Deadline) => Labelled | undefined
  readonly before: (self: Deadline) => Labelled | undefined
  /** Those that have the rarest of the words: what has all of them is among these. */
  readonly withStem: (stems: ReadonlySet<string>) => readonly Labelled[]
}

const timesNamed = (labelled: readonly Labelled[]): TimesNamed => {
  const places = new Map(labelled.map((l, i) => [l.id, i]))
  const byStem = new Map<string, Labelled[]>()
  for (const l of labelled)
    for (const stem of l.stems) {
      const listed = byStem.get(stem)
      if (listed) listed.push(l)
      else byStem.set(stem, [l])
    }
  return {
    rows: labelled.filter((l) => l.inRow),
    of: (self) => labelled[places.get(self.id)!],
    before: (self) => labelled[places.get(self.id)! - 1],
    withStem: (stems) => [...stems].map((stem) => byStem.get(stem) ?? []).sort((a, b) => a.length - b.length)[0] ?? [],
  }
}

/** The time last named before a deadline, in its own paragraph or at the end of the one before. */
const lastNamed = (self: Deadline, times: TimesNamed, reading: ReadingText, inTable: boolean): Labelled | null => {
  const last = times.before(self)
  if (!last || inTable) return null
  const between = reading.text.slice(last.span.end, self.span.start)
  const own = times.of(self)
  if (GENERIC.test(between.slice(-200))) return null
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

/** The setting or deadline that a trigger's words name: all of its words must stand in the label. */
const named = (words: string, self: Deadline, times: TimesNamed, reading: ReadingText): Labelled | null => {
  const tabled = IN_TABLE.test(words)
  let sought = stemsOf(words)
  const month = new RegExp(`\\b${MONTH_NAME}\\b`).exec(words)?.[0] ?? null
  if (month !== null) sought.delete(month.toLowerCase())
  const event = eventNames(words)[0]
  if (event && sought.size <= 1) sought = widened(event.what, self, reading) ?? sought
  if (tabled && sought.size <= 1) return bestOverlap(stemsOf(times.of(self)?.label ?? ''), self, times)
  if (sought.size === 0) return null
  const limit = LIMIT.test(words)
  const fitting = (): Labelled[] => times.withStem(sought).filter((l) => l.id !== self.id && l.dated && (l.kind === 'setting' ? !OWN_DAY.test(words) : !OWN_DAY.test(words) && (limit || l.named))
    && [...sought].every((stem) => l.stems.has(stem))
    && (month === null || Number(l.at?.slice(5, 7)) === monthOf(month)))
  let fits = fitting()
  // “the sentencing hearing” of an order that sets “sentencing”
  if (fits.length === 0 && sought.delete('hearing') && sought.size > 0) fits = fitting()
  const settings = fits.filter((l) => l.kind === 'setting')
  return single(settings.length > 0 && !limit ? settings : fits)
}

/** “The conference” is the one last spoken of: its own words decide, “telephone conference” as “final pretrial conference”. */
const widened = (head: string, self: Deadline, reading: ReadingText): Set<string> | null => {
  const noun = /\S+$/.exec(head)![0]
  const before = reading.text.slice(Math.max(0, self.span.start - 1500), self.span.start)
  const earlier = eventNames(before).filter((name) => name.what.endsWith(noun) && name.what.length > head.length)
  const last = earlier[earlier.length - 1]
  return last ? stemsOf(last.what) : null
}

const single = (fits: readonly Labelled[]): Labelled | null => {
  if (fits.length <= 1) return fits[0] ?? null
  // the same date told twice is no doubt; else the label with the fewest other words, where it is alone in that
  const days = new Set(fits.map((l) => l.at))
  if (days.size === 1) return fits[0]!
  const least = Math.min(...fits.map((l) => l.stems.size))
  const tight = fits.filter((l) => l.stems.size === least)
  if (new Set(tight.map((l) => l.at)).size === 1) return tight[0]!
  return null
}

/** “By the date in the table”: the row whose words the sentence shares. */
const bestOverlap = (stems: ReadonlySet<string>, self: Deadline, times: TimesNamed): Labelled | null => {
  const scored = times.rows.filter((l) => l.id !== self.id && l.dated)
    .map((l) => ({ l, shared: [...l.stems].filter((s) => stems.has(s)).length / Math.max(1, l.stems.size) }))
    .filter(({ shared }) => shared >= 0.6).sort((a, b) => b.shared - a.shared)
  return scored[0] && scored[0].shared > (scored[1]?.shared ?? 0) ? scored[0].l : null
}

/** The first of a series that hangs on a setting (“each trial day”) or runs from the order (“every 90 days from the Effective Date”). */
const repeatedFrom = (when: Extract<When, { kind: 'recurring' }>, deadline: Deadline, settings: readonly Setting[], reading: ReadingText, defined: Definitions, profile: DocumentProfile): When => {
  if (when.first !== null) return when
  const words = reading.text.slice(deadline.span.start, deadline.span.end)
  if (/\btrial\s+day\b/i.test(words)) {
    const trial = settings.filter((s) => /\btrial\b/.test(s.what) && s.at !== null)
    const hour = /\d|noon/.test(words) ? hourIn(words) : null
    if (trial.length === 1) return { ...when, first: momentOf(dayOf(trial[0]!.at!), hour) }
  }
  const from = /\b(?:from|after|of|following)\s+(?<start>.+)$/is.exec(words)?.groups?.['start']
  if (from === undefined || when.every === null) return when
  const meant = defined.find((d) => from.includes(d.term))
  const day = meant?.date ?? (meant?.of === 'order-entry' || /^(?:the\s+)?(?:entry\s+of\s+)?this\b/i.test(from) ? profile.enteredOn ?? profile.signedOn : /^the\s+date\s+of\s+this\b/i.test(from) ? profile.signedOn ?? profile.enteredOn : null)
  return day === null ? when : { ...when, first: plainlyCounted(day.slice(0, 10) as IsoDate, when.every, 'after') }
}

const hourIn = (words: string): string | null => clockTime(new RegExp(CLOCK_TIME, 'i').exec(words)?.[0] ?? '')
