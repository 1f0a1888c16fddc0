import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention } from '../mentions/mention.ts'
import { columnBefore } from './columns.ts'
import { eventAfter } from './event-after.ts'
import { eventBefore } from './event-before.ts'
import type { EventName } from './event-names.ts'

/** The event that happens on a date, where the words before or after it name one. */
export const eventAt = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  const known = read.get(date)
  if (known !== undefined) return known
  const event = eventOf(sentence, date)
  read.set(date, event)
  return event
}

/** Events found, by their dates: several rules ask, and a list of dates asks for the one before. */
const read = new WeakMap<DateMention, EventName | null>()

const eventOf = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  const column = columnBefore(sentence, date)
  const there = column ? eventAt(sentence, column) : null
  if (there) return there
  const shared = listedBefore(sentence, date) ?? continuedFrom(sentence, date)
  if (shared) return eventAt(sentence, shared)
  const before = eventBefore(sentence, date)
  return before === undefined ? eventAfter(sentence, date) : before
}

const LIST_JOINT = /^,?\s*(?:(?:and|&)\s+)?$/

/** The date just before in a list: “on April 1, April 2, and April 3”. */
const listedBefore = (sentence: MarkedSentence, date: DateMention): DateMention | null => {
  const before = sentence.mentions.find((m): m is DateMention =>
    m.kind === 'date' && m.span.end < date.span.start && date.span.start - m.span.end < 8)
  return before && LIST_JOINT.test(between(sentence, before, date)) && sentence.paragraph.kind !== 'row' ? before : null
}

/** What goes on the next day, up to its date. */
const GOES_ON = /^[^.;]{0,24}?,?\s+and\s+(?:(?:will|shall)\s+)?(?:continues?|resumes?|concludes?)(?:\s+again)?\s+(?:on|through)\s*$/i

/** The date before on which the event begins: “will begin on April 1 and continue on April 2”. */
const continuedFrom = (sentence: MarkedSentence, date: DateMention): DateMention | null => {
  const before = sentence.mentions.findLast((m): m is DateMention => m.kind === 'date' && m.span.end < date.span.start)
  return before && GOES_ON.test(between(sentence, before, date)) ? before : null
}

const between = (sentence: MarkedSentence, before: DateMention, date: DateMention): string =>
  sentence.text.slice(before.span.end - sentence.start, date.span.start - sentence.start)
