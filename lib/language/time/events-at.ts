import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention } from '../mentions/mention.ts'
import { eventNames, type EventName } from './event-names.ts'
import { textAfter } from '../sentence/nearby.ts'
import { columnBefore } from './columns.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Verbs by which an event gets its date. */
export const SCHEDULING = pattern`
  (?:(?:re-?)?set(?:s|ting)?|(?:re-?)?schedul(?:ed?|es|ing)|calendared|calendars|noticed|arranged|slated|(?:re-?)?convenes?|reconvened|convened|
  held|hold|conduct(?:ed)?|heard|hears?|begins?|beginning|commenc(?:e[sd]?|ing)|starts?|starting|takes?\s+place|opens?|opening|
  returnable|occurs?|proceeds?|continu(?:ed?|es|ing)|adjourn(?:ed|s)?|adj[’']d|cont[’']d|resched(?:[’']d)?|had|mov(?:ed?|es)|
  postponed?|advanced|fixed|placed|appears?|resumes?|transferred|assigned|converted|remains?|is|was|be)`

/** What may stand between an event's name and its date. */
const PLAIN = new RegExp(pattern`
  ^[\s,:.|(\u2013\u2014-]*(?:\([^()]{0,60}\)\s*)?(?:date\s*(?:and\s+time)?\s*:?\s*)?(?:(?:will\s+be|is|be|that|which|
  to\s+be)\s+)?(?:currently\s+|now\s+|presently\s+)?(?:on|for|at|beginning|commencing|starting|starts?|begins?|opening|of|is|dated?|
  @|(?:during\s+)?the\s+week\s+of)?(?:\s+(?:on|at))?(?:\s*@?\s*\d{1,2}(?::\d\d)?\s*[ap]m\b(?:\s*\(?[ECMP][SD]?T\)?)?,?\s*(?:on)?)?[\s,:(.]*$`, 'i')
const SCHEDULED = new RegExp(pattern`
  \b${SCHEDULING}\b(?:[^.;]|(?<=\b[A-Z])\.){0,200}?(?:\bon\b|\bfor\b|\bto\b|\buntil\b|\bat\b|\bthrough\b|,|:|\bset|\bbeginning|\bcommencing|
  \bstarting|\b${SCHEDULING})\s*(?:the\s+)?(?:(?:week|month|session|term)\s+(?:of\s+|beginning\s+|commencing\s+|
  starting\s+)?)?$|\b(?:re-?)?set\s*$|\b(?:begins?|commences?|starts?|resumes?|opens?|convenes?|takes?\s+place|occurs?|(?:shall|
  will)\s+be|returnable)\s*$`, 'i')
const ABOUT_ROW = /^\s+(?:on|re:?|regarding|as\s+to|concerning|for)\b[^.;]{0,140}$/i
/** A row's event, then where or how: “JURY TRIAL, Rapid City”, “Trial (5 days) – Courtroom 4”. */
const PLACE_IN_ROW = /^\s*(?:[,(–—-]|\s{2,})[^.;]{2,70}$/
/** An event that is told: “following their participation in a mediation on …”. */
const TOLD = /\b(?:following|since|during|participat(?:ion|ed)\s+in|after|attended|(?:request|requesting|requests|deadline|last\s+day|time)\s+(?:to\s+\w+|for|of))\s+(?:\S+\s+){0,3}$/i
const ABOUT = /^,?\s+(?:on|re:?|regarding|as\s+to|concerning|for|before|with|in|at|by|via)\b[^.;]{0,140}(?:\bon|\bfor|\bat|\bbeginning|\bcommencing|,|:)\s*$/i

/** A clause of its own between event and date, with somebody's duty in it: the date is the duty's. */
const DUTY = new RegExp(pattern`
  \b(?:shall|must|may(?!\s+\d)|is\s+due|are\s+due|due|to\s+(?:file|serve|submit|respond|provide|exchange|meet))\b(?!\s+(?:appear|
  attend|be\s+(?:prepared\s+to\s+)?(?:on\b|at\b|present|had|held|heard|set|re-?set|conducted|available|continued|
  adjourned|moved|advanced|rescheduled)|participate|commence|begin|start|open|occur|resume|reconvene|take\s+place|
  proceed|report\b|call|join|convene))`, 'i')

/** Where the stretch before a date begins that may name its event: after the last other date or the last full clause. */
const stretchBefore = (sentence: MarkedSentence, date: DateMention): string => {
  const others = sentence.mentions.filter((m) => m.kind === 'date' && m.span.end <= date.span.start)
  const last = others[others.length - 1]
  const from = last ? last.span.end - sentence.start : 0
  const text = sentence.text.slice(from, date.span.start - sentence.start)
  // “the hearing set for 6/24 is stricken and reset to 9/23”: the event stands before the first date
  if (last && /^[^.;]{0,90}\b(?:re-?set|re-?scheduled|continued|adjourned|moved|postponed|to|until)\b[^.;]{0,30}$|^,?\s+(?:shall|will)\s|^,\s+(?:is|are|and)\s/i.test(text) && !DUTY.test(text))
    return sentence.text.slice(0, date.span.start - sentence.start)
  return text
}

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
  const before = sentence.mentions.find((m): m is DateMention => m.kind === 'date' && m.span.end < date.span.start && date.span.start - m.span.end < 8)
  if (before && /^,?\s*(?:(?:and|&)\s+)?$/.test(sentence.text.slice(before.span.end - sentence.start, date.span.start - sentence.start)) && sentence.paragraph.kind !== 'row') return eventAt(sentence, before)
  // “will begin on April 1 and continue on April 2”
  const earlier = sentence.mentions.findLast((m): m is DateMention => m.kind === 'date' && m.span.end < date.span.start)
  if (earlier && GOES_ON.test(sentence.text.slice(earlier.span.end - sentence.start, date.span.start - sentence.start))) return eventAt(sentence, earlier)
  const stretch = stretchBefore(sentence, date)
  const names = eventNames(stretch)
  for (const name of names.reverse()) {
    // “appear by videoconference on … for a conference”: the means, not the event
    if (/\b(?:by|via)\s+$/i.test(stretch.slice(0, name.start))) continue
    // “no hearing will be held on …”, “the Court held a conference on …”
    if (NONE.test(stretch.slice(0, name.start))) return null
    const between = plainly(stretch.slice(name.end))
    if (/[;]|\b(?:will|shall|is|are)\s+not\b/.test(between) || DUTY.test(between)) return null
    const about = ABOUT.test(between) || (sentence.paragraph.kind === 'row' && (ABOUT_ROW.test(between) || PLACE_IN_ROW.test(between) && /^\W*$/.test(stretch.slice(0, name.start))))
    const scheduled = SCHEDULED.test(between)
    if (LAST_DAY.test(stretch.slice(0, name.start)) && IS.test(between) || COMPLETION.test(stretch.slice(0, name.start))) return null
    if (!scheduled && TOLD.test(stretch.slice(0, name.start)) && !SPAN_OF_TRIALS.test(name.what)) return null
    if (scheduled || COURT_MOVES.test(stretch.slice(0, name.start)) && TO.test(between) || about || PLAIN.test(between) || COURT_HOLDS.test(stretch.slice(0, name.start)) && AT_LENGTH.test(between)) return shifted(date, stretch, name)
  }
  return eventAfter(sentence, date)
}

/** “The Court continues the hearing from March 16, 2026 to April 13, 2026” */
const COURT_MOVES = /\b(?:continues|adjourns|advances|moves|postpones|reschedules|re-?sets)\s+(?:the|this|its)\s+$/i
const TO = /^\s+(?:currently\s+|previously\s+)?(?:(?:set|scheduled)\s+for\s+[^.;]{4,60}\s)?(?:from\s+[^.;]{4,80}\s)?(?:to|until|for)\s*(?:the\s+)?$/i

/** “The Court will conduct a hearing on confirmation of the Plan, including …, on June 22”: however much is to be heard. */
const COURT_HOLDS = /\b(?:the|this)\s+(?:Court|undersigned)\s+(?:will|shall)\s+(?:hold|conduct|convene)\s+(?:an?|the|its)\s+$/i
const AT_LENGTH = /^\s+(?:on|re:?|regarding|as\s+to|concerning|for)\b[^.;]{0,400}(?:\bon|\bat|\bbeginning|,)\s*$/i

/** “The deadline to disclose the experts to be called at trial is October 30” */
const LAST_DAY = /\b(?:deadlines?|last\s+day)\s+(?:for|to)\b[^;:]*$/i
/** “Completion of mediation …… May 26”: the last day for it, not the day of it. */
const COMPLETION = /\bcomplet(?:ion\s+of|e|ing)\s+(?:the\s+|all\s+)?(?:[a-z-]+\s+)?$/i
const IS = /^\s*(?:is|are|(?:shall|will)\s+be)(?:\s+(?:now|on|hereby))*(?:\s+(?:set|continued|extended|moved|reset|advanced|enlarged)\s+(?:for|to|until|through))?\s*$/i

/** What goes on the next day, up to its date. */
const GOES_ON = /^[^.;]{0,24}?,?\s+and\s+(?:(?:will|shall)\s+)?(?:continues?|resumes?|concludes?)(?:\s+again)?\s+(?:on|through)\s*$/i

/** What lasts for days and holds a trial: “set for trial during the two-week trial period commencing May 4”. */
const SPAN_OF_TRIALS = /\b(?:period|term|calendar|docket|week|session)$/

/** An event that will not be, or has been. */
const NONE = new RegExp(pattern`
  (?:\b(?:no|without)\s+(?:an?\s+|further\s+)?(?:\w+\s+)?|(?<!\b(?:be|been|was|were)\s)\b(?:held|conducted|convened)\s+(?:an?|
  the)\s+(?:\w+\s+)?|(?:^\W*|\b(?:intent|intention|intends?|election|elects?|decision)\s+)to\s+(?:proceed|go)\s+to\s+)$`, 'i')

/** Words between an event and its date without the full stops that end no sentence, and without a footnote's mark and what stands in brackets. */
const plainly = (words: string): string =>
  words.replace(/^\d{1,2}(?=\s)/, '').replace(/([ap])\.\s?m\./gi, '$1m').replace(/\[[^\]]{0,60}\]|\([^)]{0,60}\)/g, ' ').replace(/\b(Mr|Mrs|Ms|Dr|Hon|Nos?|Dkts?|Docs?|Jr|Sr|Inc|Corp|Fed|Civ|Crim|Bankr|[A-Z])\./g, '$1')

const shifted = (date: DateMention, stretch: string, name: EventName): EventName => {
  const base = date.span.start - stretch.length
  return { ...name, start: base + name.start, end: base + name.end }
}

/** What is said of a sitting that will be: it is converted, goes forward, remains. */
const STANDS = /^\s+(?:(?:is|will\s+be|shall\s+be)\s+(?:hereby\s+)?(?:converted|conducted|held|confirmed)|(?:will|shall)\s+(?:proceed|go\s+forward|take\s+place)|remains)\b/i

const HOLDS = new RegExp(pattern`
  ^[,\s]*(?:(?:the|this)\s+(?:Court|undersigned|Honorable\s[\w.\s]{2,40}|(?:Magistrate\s+)?Judge\s[\w.\s]{2,30})\s+(?:will|shall|
  is\s+to|intends\s+to)\s+(?:hold|conduct|hear|convene|take\s+up|preside|consider|call)|there\s+(?:will|shall)\s+be|is\s+(?:hereby\s+)?(?:set|fixed|designated|appointed)\s+(?:as\s+the\s+(?:date|time|day)(?:\s+and\s+\w+)?\s+)?(?:for|of)\s+(?:the\s+|an?\s+)?|
  (?:[\w’'.,]+\s+){0,8}?(?:shall|must|will|is\s+to|are\s+to|is\s+ordered\s+to|are\s+ordered\s+to)\s+appear\b|for\s+(?:an?\s+|
  the\s+)?|(?:before\s+[^,;.]{2,60}\s)?for\s+(?:an?\s+|the\s+)?)`, 'i')

/** A row whose date stands in front: “December 8, 2026   *Pretrial Conference – 9:00 a.m.” */
const ROW_LABEL = /^[\s|*•–—-]*(?:UNCHANGED|SAME|unchanged)?[\s|*•–—-]*/

/** “continued to the June 8, 2026 trial term”, “placed on the June 4 calendar”. */
const MOVED_TO = new RegExp(pattern`
  \b(?:continued|moved|reset|re-set|set|placed|calendared|assigned|transferred|added|rescheduled|adjourned)\b[^.;]{0,80}\b(?:to|for|
  on|upon)\s+(?:the\s+|its\s+|this\s+court['’]s\s+)$`, 'i')

/** A name found in the words after a date, where it stands in the text. */
const behindDate = ({ span }: DateMention, name: EventName): EventName => ({ ...name, start: span.end + name.start, end: span.end + name.end })

const eventAfter = (sentence: MarkedSentence, date: DateMention): EventName | null => {
  if (sentence.paragraph.kind === 'row') {
    const label = textAfter(sentence, date.span.end, 120)
    const lead = ROW_LABEL.exec(label)![0].length
    const named = eventNames(label)[0]
    if (named && named.start <= lead + 1) return behindDate(date, named)
  }
  const after = textAfter(sentence, date.span.end, 220)
  const next = eventNames(after.slice(0, 80))[0]
  const before = sentence.text.slice(0, date.span.start - sentence.start)
  if (next && /^\s*(?:criminal\s+|civil\s+)?$/.test(after.slice(0, next.start)) && MOVED_TO.test(before)) return behindDate(date, next)
  // “The September 8, 2026 status conference is converted to a call”
  if (next && after.slice(0, next.start).trim() === '' && STANDS.test(after.slice(next.end)) && /\b(?:the|this|our)\s+$/i.test(before)) return behindDate(date, next)
  const holds = HOLDS.exec(after)
  if (!holds) return null
  const rest = after.slice(holds[0].length)
  const name = eventNames(rest).find((n) => !/[.;]/.test(rest.slice(0, n.start)))
  if (!name || sentence.mentions.some((m) => m.kind === 'date' && m.span.start > date.span.end && m.span.start < date.span.end + holds[0].length + name.start)) return null
  const base = date.span.end + holds[0].length
  return { ...name, start: base + name.start, end: base + name.end }
}
