import type { ReadingText } from '../../document/reading-text.ts'
import type { Deadline } from '../finding.ts'
import type { Around } from './around.ts'
import { eventNames } from './event-names.ts'
import type { Labelled } from './labels.ts'
import { named } from './named-time.ts'
import { papersIn } from './paper-names.ts'
import type { Meant, OpenDate } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'
import { sinceLast } from '../../patterns/since-last.ts'

/** Words for a limit, and not for a day: of whatever they stand with, and not merely of what was named last. */
const OWN_LIMIT = new RegExp(pattern`
  ^(?:its\b|the\s+(?:(?:stated|extended)\s+)?(?:deadlines?|dates?|times?|due\s+date|cut-?off)\b(?!\s+before))`, 'i')
/** “that date”, “the same day”, “then”. */
const THAT_DAY = /^(?:that|the\s+same|such|said|this|then)\b/i
/** “That day”, “the same date”: of a sitting, too. */
export const THAT_DATE = /^(?:that|the\s+same|such|said)\s+(?:very\s+)?(?:same\s+)?(?:date|day)\b/i

/** Words after which a period counts on from a time just named. */
const AFTERWARDS = /^(?:thereafter|afterwards?|later|hence|after\s+that(?:\s+date)?|from\s+then)$/i
/** “any payment … within fifteen days of its due date”: each has its own. */
const ANY_OF_ITS = new RegExp(pattern`
  \b(?:an?|any|each|every)\s+(?:[\w-]+\s+){0,4}(?:payments?|instal?lments?|briefs?|motions?|reports?|invoices?|bills?)\b`, 'i')
/** A date of some other sort, named in the same breath: “a date in the table must be moved before that date”. */
const GENERIC = new RegExp(pattern`
  \b(?:an?|any|each|every|which|whatever)\s+(?:(?!its|his|her|their|the|a)\w+\s+){0,2}
  (?:dates?|deadlines?|times?|periods?)\b`, 'i')
/** Papers that answer another: their time runs from the day on which that one comes. */
const ANSWERS = new RegExp(pattern`
  \b(?:oppos\w+|respon[ds]\w*|reply|replies|answer(?:s|ing)?|object(?:s|ions?)?)\b(?!\s+(?:brief\s+)?(?:is|are)\s+due)`, 'i')

/** How far back, in paragraphs and in characters, the time may stand that is meant. */
const PARAGRAPHS = 3
const REACH = 1200
/** How far back, in characters, a date that is no deadline may be meant. */
const OPEN_REACH = 400
const STOP = /(?<!\b[ap]\.m|\bM[rs]|\bMrs|\bDr|\bNo|\bSt|\b[A-Z])[.;]\s/g

const PERIOD = /\b(?:period|window|interval)\b/i
/** A period that nothing dates: “within 30 days of the default”. */
const LENGTH = /\b(?:\d+|[a-z]+)\s+(?:\(\d+\)\s+)?(?:business\s+|calendar\s+|court\s+)?(?:days|weeks|months|hours)\b/i

/** The time to which words like “that date”, “thereafter”, “its deadline” go back. */
export const goneBackTo = (words: string, self: Deadline, around: Around): Meant | null => {
  const { times, reading } = around
  const own = times.of(self)
  const last = lastBefore(self, around)
  if (!own || ofAnyOther(words, self, reading)) return null
  const open = last && isLetPass(self, reading) ? null : openBefore(self, last, around)
  if (OWN_LIMIT.test(words)) {
    const sought = ofPaper(own, around)
    if (sought.length > 0) return oneOf(sought, last)
    // the time of another paper is not this one's
    if (own.paper !== null && last?.paper && last.paper !== own.paper) return null
  } else if (open) return { found: open, rivals: last && sameBreath(last.span.end, self.span.start, reading) ? [last] : [] }
  const far = !last || own.paragraph - last.paragraph > PARAGRAPHS
  if (THAT_DATE.test(words)) {
    const sitting = sittingNamed(self, last, around)
    if (sitting) return sitting
    if (far || turnedFrom(last, self, reading)) return onlyAbove(own, self, around)
    if (toldElsewhere(self, around)) return null
  }
  if (far || last.when === 'recurring') return null
  if (PERIOD.test(words) && LENGTH.test(reading.text.slice(last.span.end, self.span.start))) return null
  if (AFTERWARDS.test(words) && (countsFromNone(own, last, self, reading) || supposed(last, self, reading))) return null
  return { found: last, rivals: THAT_DAY.test(words) ? [...besides(last, around), ...ofOwnPaper(own, last, around)] : [] }
}

/** “If the log is not produced by then”: what is let pass is a deadline, and no day that is merely named. */
const LET_PASS = /\b(?:if|unless|should)\b[^.;]*\b(?:not|no|fails?|neither)\b[^.;]*$/i
const isLetPass = (self: Deadline, { text }: ReadingText): boolean => LET_PASS.test(text.slice(Math.max(0, self.span.start - 160), self.span.start))

/** Whether the words belong to times of a whole sort: “a date in the table must be moved before that date”. */
const ofAnyOther = (words: string, self: Deadline, reading: ReadingText): boolean => {
  const ahead = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start)
  return GENERIC.test(sinceLast('.;', ahead.slice(-200))) || /^its\b/i.test(words) && ANY_OF_ITS.test(ahead)
}

/**
 * Whether “thereafter” cannot count from the time named last, which is only the last one for an act: an answer in the same breath
 * waits for what it answers; and what need not be done at all has no last day from which to count.
 */
const countsFromNone = (own: Labelled, last: Labelled, self: Deadline, reading: ReadingText): boolean => {
  if (!outer(last, reading) || last.due) return false
  const between = reading.text.slice(last.span.end, self.span.start)
  const condition = sinceLast('.;', reading.text.slice(Math.max(0, last.span.start - 240), last.span.start))
  return ANSWERS.test(own.label) && !/[.;]\s/.test(between) || /\bif\b/i.test(condition)
}

/** “6. Instructions. The parties shall submit … They are to … the same day”: a numbered paragraph that has gone on to other things. */
const NUMBERED = /\n\s*\d{1,2}\.\s(?![^]*\n\s*\d{1,2}\.\s)/
const turnedFrom = (last: Labelled, self: Deadline, { text }: ReadingText): boolean => {
  const item = NUMBERED.exec(text.slice(last.span.end, self.span.start))
  return item !== null && stopsBetween(last.span.end + item.index + item[0].length, self.span.start, text) > 2
}

/** “filed by the deadline in paragraph 1 … by the same date”: a day just named, which another place tells. */
const DAY_ELSEWHERE = /\b(?:deadline|date|day)\b.*\b(?:in|by|under|of)\b/i
const toldElsewhere = (self: Deadline, { times, settled, reading }: Around): boolean => {
  const before = times.before(self)
  return before?.when === 'event' && !settled.has(before.id)
    && DAY_ELSEWHERE.test(reading.text.slice(before.span.start, before.span.end))
    && stopsBetween(before.span.end, self.span.start, reading.text) <= 1
}

/** “If no amended complaint is filed by that date”: the one day of its paper, however far above it stands. */
const onlyAbove = (own: Labelled, self: Deadline, around: Around): Meant | null => {
  const [only, ...more] = ofPaper(own, around).filter((l) => l.span.end <= self.span.start)
  return only && more.length === 0 ? { found: only, rivals: [] } : null
}

const SUPPOSITION = /^\W*(?:if|when(?:ever)?|should|upon|once|in\s+the\s+event)\b/i

/** “If there is a settlement, the parties shall file papers within thirty days thereafter”: after that, whenever it comes. */
const supposed = (last: Labelled, self: Deadline, reading: ReadingText): boolean => {
  const before = sinceLast('.;', reading.text.slice(Math.max(last.span.end, self.span.start - OPEN_REACH), self.span.start))
  return stopsBetween(last.span.end, self.span.start, reading.text) > 0 && SUPPOSITION.test(before)
}

const LAST_TIME = /^(?:by|within|no|not|on\s+or\s+before|until|before|up\s+to)\b/i

/** Whether a time is only the last one for an act: “by May 3”, “within 14 days”. */
export const outer = ({ kind, due, span }: Labelled, reading: ReadingText): boolean =>
  kind === 'deadline' && (due || LAST_TIME.test(reading.text.slice(span.start, span.start + 16)))

/** The time named last before a deadline; what has no day of its own is passed over. */
export const lastBefore = (self: Deadline, { times, settled }: Around): Labelled | null => {
  for (let last = times.before(self); last && self.span.start - last.span.end < REACH; last = times.before(last))
    if (last.when !== 'prompt' && (last.when !== 'event' || settled.has(last.id))) return last
  return null
}

/** The one among times of a paper that is meant: the only one, or the one just named. */
const oneOf = (sought: readonly Labelled[], last: Labelled | null): Meant | null => {
  const [first, ...others] = sought
  if (others.length === 0) return { found: first!, rivals: [] }
  const near = sought.find((l) => l.at === last?.at)
  return near ? { found: near, rivals: sought.filter((l) => l !== near) } : null
}

/** Words that stand with any paper, and tell none from another. */
const COMMON = new Set((
  'file filed filing serve served serving submit submitted lodge lodged make made exchange exchanged provide provided close '
  + 'joint').split(' '))

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
export const besides = (last: Labelled, { times, reading }: Around): Labelled[] => {
  const before = times.before(last)
  const day = last.at?.slice(0, 10)
  const another = before?.at && day && before.at.slice(0, 10) !== day
  return another && sameBreath(before.span.end, last.span.start, reading) ? [before] : []
}

/** “Responses are due May 1. Replies are due May 8. Who has not responded by that date …”: the day of its own paper, just above. */
const ofOwnPaper = (own: Labelled, last: Labelled, around: Around): Labelled[] => {
  if (last.paper === null || last.paper === own.paper) return []
  return ofPaper(own, around).filter((l) => l.at !== last.at && l.paragraph === last.paragraph && l.span.end <= last.span.start)
}

const sameBreath = (from: number, to: number, { text }: ReadingText): boolean =>
  to - from < OPEN_REACH && stopsBetween(from, to, text) === 0

/** How many sentences end between two places. */
export const stopsBetween = (from: number, to: number, text: string): number => [...text.slice(from, to).matchAll(STOP)].length

/**
 * “Counsel must be at the final pretrial conference. The Marshal shall have him there by 8:30 a.m. that day”: a sitting named since
 * the last time.
 */
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
  if (!at || at.span.end < (last?.span.end ?? 0) || self.span.start - at.span.end > OPEN_REACH) return null
  return stopsBetween(at.span.end, self.span.start, reading.text) > 1 ? null : at
}
