import type { DateMention } from '../mentions/mention.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { textAfter } from '../sentence/nearby.ts'
import { eventNames, type EventName } from './event-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What is said of a sitting that will be: it is converted, goes forward, remains. */
const STANDS = new RegExp(pattern`
  ^\s+(?:(?:is|will\s+be|shall\s+be)\s+(?:hereby\s+)?(?:converted|conducted|held|confirmed)|
  (?:will|shall)\s+(?:proceed|go\s+forward|take\s+place)|remains)\b`, 'i')

/** Words between a date and the event that happens on it: “, the Court will hold”. */
const HOLDS = new RegExp(pattern`
  ^[,\s]*(?:(?:the|this)\s+(?:Court|undersigned|Honorable\s[\w.\s]{2,40}|(?:Magistrate\s+)?Judge\s[\w.\s]{2,30})\s+
  (?:will|shall|is\s+to|intends\s+to)\s+(?:hold|conduct|hear|convene|take\s+up|preside|consider|call)|
  there\s+(?:will|shall)\s+be|as\s+the\s+(?:date|time|day)(?:\s+and\s+\w+)?\s+(?:for|of)\s+(?:the\s+|an?\s+)?|
  is\s+(?:hereby\s+)?(?:set|fixed|designated|appointed)\s+
  (?:as\s+the\s+(?:date|time|day)(?:\s+and\s+\w+)?\s+)?(?:for|of)\s+(?:the\s+|an?\s+)?|
  (?:[\w’'.,]+\s+){0,8}?(?:shall|must|will|is\s+to|are\s+to|is\s+ordered\s+to|are\s+ordered\s+to)\s+appear\b|
  for\s+(?:an?\s+|the\s+)?|(?:before\s+[^,;.]{2,60}\s)?for\s+(?:an?\s+|the\s+)?)`, 'i')

/** A row whose date stands in front: “December 8, 2026   *Pretrial Conference – 9:00 a.m.” */
const ROW_LABEL = /^[\s|*•–—-]*(?:UNCHANGED|SAME|unchanged)?[\s|*•–—-]*/

/** “continued to the June 8, 2026 trial term”, “placed on the June 4 calendar”. */
const MOVED_TO = new RegExp(pattern`
  \b(?:continued|moved|reset|re-set|set|placed|calendared|assigned|transferred|added|rescheduled|
  adjourned)\b[^.;]{0,80}\b(?:to|for|on|upon)\s+(?:the\s+|its\s+|this\s+court['’]s\s+)$`, 'i')

const THE = /\b(?:the|this|our)\s+$/i
const KIND_OF_CASE = /^\s*(?:criminal\s+|civil\s+)?$/

/** The event named after a date that happens on it. */
export const eventAfter = (sentence: MarkedSentence, date: DateMention): EventName | null =>
  labelBehind(sentence, date) ?? calledByDate(sentence, date) ?? eventHeld(sentence, date)

/** The label of a row that its date precedes. */
const labelBehind = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  if (sentence.paragraph.kind !== 'row') return null
  const label = textAfter(sentence, date.span.end, 120)
  const lead = ROW_LABEL.exec(label)![0].length
  const name = eventNames(label)[0]
  return name && name.start <= lead + 1 ? behindDate(date, name) : null
}

/** “the June 8, 2026 trial term”, “The September 8, 2026 status conference is converted to a call” */
const calledByDate = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  const after = textAfter(sentence, date.span.end, 220)
  const name = eventNames(after.slice(0, 80))[0]
  if (!name) return null
  const between = after.slice(0, name.start)
  const before = sentence.text.slice(0, date.span.start - sentence.start)
  const moved = KIND_OF_CASE.test(between) && MOVED_TO.test(before)
  const stands = between.trim() === '' && STANDS.test(after.slice(name.end)) && THE.test(before)
  return moved || stands ? behindDate(date, name) : null
}

/** “On March 3, 2026, the Court will hold a hearing”: no other date stands between. */
const eventHeld = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  const after = textAfter(sentence, date.span.end, 220)
  const holds = HOLDS.exec(after)
  if (!holds) return null
  const rest = after.slice(holds[0].length)
  const name = eventNames(rest).find((n) => !/[.;]/.test(rest.slice(0, n.start)))
  if (!name) return null
  const base = date.span.end + holds[0].length
  const another = sentence.mentions.some((m) => m.kind === 'date' && m.span.start > date.span.end && m.span.start < base + name.start)
  return another ? null : { ...name, start: base + name.start, end: base + name.end }
}

/** A name found in the words after a date, where it stands in the text. */
const behindDate = ({ span }: DateMention, name: EventName): EventName => ({ ...name, start: span.end + name.start, end: span.end + name.end })
