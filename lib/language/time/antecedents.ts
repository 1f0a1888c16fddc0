import type { ReadingText } from '../../document/reading-text.ts'
import type { Deadline, Trigger } from '../finding.ts'
import { eventNames } from './event-names.ts'
import type { Labelled } from './labels.ts'
import { named } from './named-time.ts'
import { papersIn } from './paper-names.ts'
import type { Meant, OpenDate, TimesNamed } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'
import { sinceLast } from '../../patterns/since-last.ts'

/** What a deadline was found to hang on, and what was said of it. */
export interface Settled {
  readonly trigger: Trigger
  readonly warnings: readonly string[]
}

/** Where a trigger's words may lead: the times of the document, its other dates to come, and what has been found so far. */
export interface Around {
  readonly times: TimesNamed
  readonly open: readonly OpenDate[]
  /** What has been found so far for deadlines that hang on something else, by their ids. */
  readonly settled: ReadonlyMap<string, Settled>
  readonly reading: ReadingText
}

/** Words that point back to a time named already. */
const BACK = new RegExp(pattern`
  ^(?:that$|(?:that|the)\s+same\s+(?:term|window|interval)$|that\s+(?:very\s+)?same\s+(?:time|period|day|date|deadline)$|
  its\s+(?:due\s+)?(?:date|deadline)$|the\s+cut-?off$|the\s+day\s+before\s+it$|(?:that|the\s+same|such|said|this|the\s+(?:above|foregoing|
  aforementioned|aforesaid|above-stated|stated|extended))\s+(?:dates?|day|time|deadlines?|hour|period)\b(?!\s+as\b).*|then|
  thereafter|afterwards?|later|hence|beforehand|in\s+advance|ahead|prior|earlier|before(?:\s+then|\s+that(?:\s+date)?)?|
  prior\s+thereto|after\s+that(?:\s+date)?|from\s+then|the\s+(?:deadlines?|dates?|times?|due\s+date)(?:\s+(?:set|stated|specified|
  listed|shown|given|provided|prescribed|fixed|above|noted|indicated)\b.*)?)$`, 'i')
/** Words for a limit, and not for a day: of whatever they stand with, and not merely of what was named last. */
const OWN_LIMIT = /^(?:its\b|the\s+(?:(?:stated|extended)\s+)?(?:deadlines?|dates?|times?|due\s+date|cut-?off)\b(?!\s+before))/i
/** “that date”, “the same day”, “then”. */
const THAT_DAY = /^(?:that|the\s+same|such|said|this|then)\b/i
/** “Beforehand” is before the hearing just named; “the next day” the day after the time just named: in the same breath, or not at all. */
const NEARBY = /^(?:beforehand|in\s+advance|ahead|prior|earlier|before|the\s+day\s+before\s+it)$/i
const IN_TABLE = /\b(?:table|schedule|chart)\b/i
/** A time that another order, a rule or a paragraph tells. */
const ELSEWHERE = /\b(?:in|by|under|for)\s+(?!this\b).*\b(?:order|rules?|statute|law|notice|plan|paragraph|section|local)\b/i

/** “That day”, “the same date”: of a sitting, too. */
export const THAT_DATE = /^(?:that|the\s+same|such|said)\s+(?:very\s+)?(?:same\s+)?(?:date|day)\b/i

/** Words after which a period counts on from a time just named. */
const AFTERWARDS = /^(?:thereafter|afterwards?|later|hence|after\s+that(?:\s+date)?|from\s+then)$/i
/** “any payment … within fifteen days of its due date”: each has its own. */
const ANY_OF_ITS = /\b(?:an?|any|each|every)\s+(?:[\w-]+\s+){0,4}(?:payments?|instal?lments?|briefs?|motions?|reports?|invoices?|bills?)\b/i
/** A date of some other sort, named in the same breath: “a date in the table must be moved before that date”. */
const GENERIC = /\b(?:an?|any|each|every|which|whatever)\s+(?:(?!its|his|her|their|the|a)\w+\s+){0,2}(?:dates?|deadlines?|times?|periods?)\b/i
/** Papers that answer another: their time runs from the day on which that one comes. */
const ANSWERS = /\b(?:oppos\w+|respon[ds]\w*|reply|replies|answer(?:s|ing)?|object(?:s|ions?)?)\b(?!\s+(?:brief\s+)?(?:is|are)\s+due)/i

const PARAGRAPHS = 3
const REACH = 1200
/** How far back, in characters, a date that is no deadline may be meant. */
const OPEN_REACH = 400
const STOP = /(?<!\b[ap]\.m|\bMr|\bMs|\bNo)[.;]\s/g

/** What a trigger's words go back to, or name: one time of the document, and which others might be meant. Null where it is not dated here. */
export const antecedent = (words: string, self: Deadline, around: Around): Meant | null => {
  if (BACK.test(words) && ELSEWHERE.test(words)) return null
  if (words === 'it') return ofPronoun(self, around)
  if (WHEN_DUE.test(words)) return ofPaperBefore(self, around)
  if (SET_FOR.test(words)) return named(words.replace(SET_FOR, 'the deadline for '), self, around.times, around.reading)
  if (NEARBY.test(words)) return justNamed(words, self, around)
  if (BACK.test(words) && !IN_TABLE.test(words)) return goneBackTo(words, self, around)
  return named(words, self, around.times, around.reading)
}

/** “at least two weeks before it is due”: the paper last named. */
const WHEN_DUE = /^(?:it|they)\s+(?:is|are)\s+due$/i
const PAPER_NAMED = /\b(?:the|an?|its|their|his|her|any|each)\s+((?:[\w’'-]+\s+){0,3}?(?:orders?|statements?|briefs?|reports?|lists?|plans?|disclosures?|instructions?|memorand(?:um|a)|responses?|replies|reply|motions?|letters?))\b/gi
/** “the date set for those disclosures” */
const SET_FOR = /^the\s+(?:dates?|deadlines?|time)\s+(?:set|fixed|given|stated|specified)\s+for\s+(?:(?:those|these|such|the)\s+)?(?=\S)/i

const ofPaperBefore = (self: Deadline, { times, reading }: Around): Meant | null => {
  const paper = [...reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).matchAll(PAPER_NAMED)].at(-1)?.[1]
  return paper === undefined ? null : named(`the deadline for the ${paper}`, self, times, reading)
}

/** Whether a time is only the last one for an act: “by May 3”, “within 14 days”. */
export const outer = ({ kind, due, span }: Labelled, reading: ReadingText): boolean =>
  kind === 'deadline' && (due || /^(?:by|within|no|not|on\s+or\s+before|until|before|up\s+to)\b/i.test(reading.text.slice(span.start, span.start + 16)))

/** “Any request to move the MSC must be filed seven days before it”: the sitting named in the same sentence. */
const ofPronoun = (self: Deadline, { times, reading }: Around): Meant | null => {
  const before = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).split(/(?<!\b[ap]\.m|\b[A-Z][a-z]{0,2})[.;]\s/).at(-1)!
  const event = eventNames(before).at(-1)?.what ?? /\bthe\s+([A-Z]{3,5})\b(?![^]*\bthe\s+[A-Z]{3,5}\b)/.exec(before)?.[1]
  return event === undefined ? null : named(`the ${event}`, self, times, reading)
}

/** The time named last before a deadline; what has no day of its own is passed over. */
const lastBefore = (self: Deadline, { times, settled }: Around): Labelled | null => {
  for (let last = times.before(self); last && self.span.start - last.span.end < REACH; last = times.before(last))
    if (last.when !== 'prompt' && (last.when !== 'event' || settled.has(last.id))) return last
  return null
}

/** The time to which words like “that date”, “thereafter”, “its deadline” go back. */
export const goneBackTo = (words: string, self: Deadline, around: Around): Meant | null => {
  const { times, reading } = around
  const own = times.of(self)
  const last = lastBefore(self, around)
  const ahead = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start)
  if (!own || GENERIC.test(ahead.slice(-200)) || /^its\b/i.test(words) && ANY_OF_ITS.test(ahead)) return null
  const open = openBefore(self, last, around)
  if (open && !OWN_LIMIT.test(words)) return { found: open, rivals: last && sameBreath(last.span.end, self.span.start, reading) ? [last] : [] }
  if (OWN_LIMIT.test(words)) {
    const sought = ofPaper(own, around)
    if (sought.length > 0) return oneOf(sought, last)
    // the time of another paper is not this one's
    if (own.paper !== null && last?.paper && last.paper !== own.paper) return null
  }
  const sitting = THAT_DATE.test(words) ? sittingNamed(self, last, around) : null
  if (sitting) return sitting
  // “If no amended complaint is filed by that date”: however far above it stands
  if (THAT_DATE.test(words) && (!last || own.paragraph - last.paragraph > PARAGRAPHS)) {
    const [only, ...more] = ofPaper(own, around).filter((l) => l.span.end <= self.span.start)
    return only && more.length === 0 ? { found: only, rivals: [] } : null
  }
  if (!last || last.when === 'recurring' || own.paragraph - last.paragraph > PARAGRAPHS) return null
  const between = reading.text.slice(last.span.end, self.span.start)
  if (AFTERWARDS.test(words) && outer(last, reading) && !last.due) {
    // an answer in the same breath waits for what it answers; and what need not be done at all has no last day from which to count
    const condition = sinceLast('.;', reading.text.slice(Math.max(0, last.span.start - 240), last.span.start))
    if (ANSWERS.test(own.label) && !/[.;]\s/.test(between) || /\bif\b/i.test(condition)) return null
  }
  return { found: last, rivals: THAT_DAY.test(words) ? [...besides(last, around), ...ofOwnPaper(own, last, around)] : [] }
}

/** The one among times of a paper that is meant: the only one, or the one just named. */
const oneOf = (sought: readonly Labelled[], last: Labelled | null): Meant | null => {
  const [first, ...others] = sought
  if (others.length === 0) return { found: first!, rivals: [] }
  const near = sought.find((l) => l.at === last?.at)
  return near ? { found: near, rivals: sought.filter((l) => l !== near) } : null
}

/** Words that stand with any paper, and tell none from another. */
const COMMON = new Set('file filed filing serve served serving submit submitted lodge lodged make made exchange exchanged provide provided close joint'.split(' '))

/** The days that the order itself names for the paper with which a reference stands: one a day. A motion is one only with all its words. */
const ofPaper = (own: Labelled, { times }: Around): Labelled[] => {
  if (own.paper === null) return []
  const apart = (l: Labelled): string[] => [...l.stems].filter((stem) => !COMMON.has(stem) && !papersIn(stem).includes(own.paper!))
  const fits = times.withPaper(own.paper).filter((l) => l.at !== null && l.id !== own.id
    && [...own.sides].every((side) => l.sides.size === 0 || l.sides.has(side))
    && (own.paper !== 'motion' || apart(l).every((stem) => own.stems.has(stem))))
  return fits.filter((l, i) => fits.findIndex((other) => other.at!.slice(0, 10) === l.at!.slice(0, 10)) === i)
}

/** Other days named in one sentence with a time: “Plaintiff by May 1, and Defendant by May 15. … by that date”. */
const besides = (last: Labelled, { times, reading }: Around): Labelled[] => {
  const before = times.before(last)
  const day = last.at?.slice(0, 10)
  return before?.at && day && before.at.slice(0, 10) !== day && sameBreath(before.span.end, last.span.start, reading) ? [before] : []
}

/** “Responses are due May 1. Replies are due May 8. Who has not responded by that date …”: the day of its own paper, just above. */
const ofOwnPaper = (own: Labelled, last: Labelled, around: Around): Labelled[] =>
  last.paper === null || last.paper === own.paper ? [] : ofPaper(own, around).filter((l) => l.at !== last.at && l.paragraph === last.paragraph && l.span.end <= last.span.start)

const sameBreath = (from: number, to: number, { text }: ReadingText): boolean => to - from < OPEN_REACH && stopsBetween(from, to, text) === 0

const stopsBetween = (from: number, to: number, text: string): number => [...text.slice(from, to).matchAll(STOP)].length

/** “Counsel must be at the final pretrial conference. The Marshal shall have him there by 8:30 a.m. that day”: a sitting named since the last time. */
const sittingNamed = (self: Deadline, last: Labelled | null, { times, reading }: Around): Meant | null => {
  const from = Math.max(last?.span.end ?? 0, self.span.start - OPEN_REACH)
  const event = eventNames(reading.text.slice(from, self.span.start)).at(-1)
  if (!event || stopsBetween(from + event.end, self.span.start, reading.text) > 1) return null
  const meant = named(`the ${event.what}`, self, times, reading)
  return meant?.found.kind === 'setting' ? meant : null
}

/** A date after the time named last that is none itself: in the sentence at hand, or the one before. */
const openBefore = (self: Deadline, last: Labelled | null, { open, reading }: Around): OpenDate | null => {
  const at = open.findLast((d) => d.span.end <= self.span.start)
  if (!at || at.span.end < (last?.span.end ?? 0) || self.span.start - at.span.end > OPEN_REACH || stopsBetween(at.span.end, self.span.start, reading.text) > 1) return null
  return at
}

/** Said where a duty must come before something, and the order does not say before what. */
const BEFORE_LAST = 'The order does not say what this comes before: the time named last is taken'

/** A sentence that goes on about the same paper, and none that says what anybody must do. */
const GOES_ON = /\b(?:its?|them|thereof|(?:the|a|that)\s+(?:[\w-]+\s+)?(?:draft|copy|copies|proposal|version))\b/i
const ANYBODY = /\b(?:an?|any|each|every|no)\s+(?:[\w-]+\s+)?(?:party|person|counsel|side|witness|attorney|request|motion)\b/i

/** What two duties have in common: “offers a week before, and a letter three days before” both come before the conference. */
const hangsOn = (last: Labelled | null, { settled, times }: Around): Labelled | null => {
  const trigger = last && settled.get(last.id)?.trigger
  return trigger?.of === 'setting' && last!.when !== 'fixed' ? times.of(trigger) ?? null : last
}

const justNamed = (words: string, self: Deadline, around: Around): Meant | null => {
  const last = hangsOn(lastBefore(self, around), around)
  if (!last) return null
  const stops = stopsBetween(last.span.end, self.span.start, around.reading.text)
  if (/it$/.test(words)) return stops === 0 ? { found: last, rivals: [] } : null
  if (last.kind === 'setting') return stops <= 3 ? { found: last, rivals: [] } : null
  const here = around.reading.text.slice(last.span.end, self.span.start)
  if (last.at === null || stops > 1 || stops === 1 && (!GOES_ON.test(here) || ANYBODY.test(here))) return null
  return { found: last, rivals: besides(last, around), ...(last.named ? {} : { doubt: BEFORE_LAST }) }
}
