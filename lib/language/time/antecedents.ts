import type { Deadline } from '../finding.ts'
import type { Around } from './around.ts'
import { eventNames } from './event-names.ts'
import { besides, goneBackTo, lastBefore, stopsBetween } from './gone-back-to.ts'
import type { Labelled } from './labels.ts'
import { named } from './named-time.ts'
import type { Meant } from './times-named.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Words that point back to a time named already. */
const BACK = new RegExp(pattern`
  ^(?:that$|(?:that|the)\s+same\s+(?:term|window|interval)$|
  that\s+(?:very\s+)?same\s+(?:time|period|day|date|deadline)$|its\s+(?:due\s+)?(?:date|deadline)$|the\s+cut-?off$|
  the\s+day\s+before\s+it$|(?:that|the\s+same|such|said|this|
  the\s+(?:requisite|above|foregoing|aforementioned|aforesaid|above-stated|stated|extended|new))\s+
  (?:dates?|day|time|deadlines?|hour|period)\b(?!\s+as\b(?!\s+well)).*|then|thereafter|afterwards?|later|hence|beforehand|
  in\s+advance|ahead|prior|earlier|before(?:\s+then|\s+that(?:\s+date)?)?|prior\s+thereto|after(?:\s+that(?:\s+date)?)?|
  from\s+then|the\s+(?:deadlines?|dates?|times?|due\s+date)
  (?:\s+(?:set|stated|specified|listed|shown|given|provided|prescribed|fixed|above|noted|indicated)\b.*)?)$`, 'i')
/** “Beforehand” is before the hearing just named; “the next day” the day after the time just named: in the same breath, or not at all. */
const NEARBY = /^(?:beforehand|in\s+advance|ahead|prior|earlier|before|the\s+day\s+before\s+it)$/i
const IN_TABLE = /\b(?:table|schedule|chart)\b/i
/** “Opposition by February 10; reply, if any, two weeks after”: one paper upon another, not upon what may be done earlier. */
const ANSWER = /\b(?:repl(?:y|ies)|responses?|oppositions?|rebuttals?)\b[^.;]*$/i
/** A time that another order, a rule or a paragraph tells. */
const ELSEWHERE = /\b(?:in|by|under|for)\s+(?!this\b).*\b(?:order|rules?|statute|law|notice|plan|paragraph|section|local)\b/i

/** What a trigger's words go back to, or name: one time of the document, and which others might be meant. Null where it is not dated here. */
export const antecedent = (words: string, self: Deadline, around: Around): Meant | null => {
  if (BACK.test(words) && ELSEWHERE.test(words)) return null
  if (words === 'after' && !ANSWER.test(around.reading.text.slice(Math.max(0, self.span.start - 60), self.span.start))) return null
  if (words === 'it') return ofPronoun(self, around)
  if (SCHEDULED.test(words)) return ofSittingBefore(self, around)
  if (CALL.test(words)) return named('the telephone conference', self, around.times, around.reading)
  if (WHEN_DUE.test(words)) return ofPaperBefore(self, around)
  if (SET_FOR.test(words)) return named(words.replace(SET_FOR, 'the deadline for '), self, around.times, around.reading)
  if (NEARBY.test(words)) return justNamed(words, self, around)
  if (BACK.test(words) && !IN_TABLE.test(words)) return goneBackTo(words, self, around)
  return named(words, self, around.times, around.reading)
}

/** “A request to adjourn the conference must be made two days before the scheduled date”. */
const SCHEDULED = /^the\s+(?:scheduled|appointed|original(?:ly\s+scheduled)?|current(?:ly\s+scheduled)?)\s+(?:date|time|day)$/i
/** Where the sitting is named as the one that is set. */
const DEFINITE = /\b(?:the|this|that)\s+$/i
/** “two days before the call” */
const CALL = /^the\s+(?:phone\s+)?call$/i

/** The sitting of which the sentence has just spoken. */
const ofSittingBefore = (self: Deadline, { times, reading }: Around): Meant | null => {
  const before = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).split(SENTENCE_END).at(-1)!
  const event = eventNames(before).at(-1)
  return event && DEFINITE.test(before.slice(0, event.start)) ? named(`the ${event.what}`, self, times, reading) : null
}

/** “at least two weeks before it is due”: the paper last named. */
const WHEN_DUE = /^(?:it|they|the\s+(?:filing|paper|submission))\s+(?:is|are)\s+due$/i
const PAPER_NAMED = new RegExp(pattern`
  \b(?:the|an?|its|their|his|her|any|each)\s+((?:[\w’'-]+\s+){0,3}?
  (?:orders?|statements?|briefs?|reports?|lists?|plans?|disclosures?|instructions?|memorand(?:um|a)|responses?|replies|
  reply|motions?|letters?))\b`, 'gi')
/** “the date set for those disclosures” */
const SET_FOR = /^the\s+(?:dates?|deadlines?|time)\s+(?:set|fixed|given|stated|specified)\s+for\s+(?:(?:those|these|such|the)\s+)?(?=\S)/i

const ofPaperBefore = (self: Deadline, { times, reading }: Around): Meant | null => {
  const paper = [...reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).matchAll(PAPER_NAMED)].at(-1)?.[1]
  return paper === undefined ? null : named(`the deadline for the ${paper}`, self, times, reading)
}

/** Where a sentence ends, and no abbreviation. */
const SENTENCE_END = /(?<!\b[ap]\.m|\b[A-Z][a-z]{0,2})[.;]\s/
/** The last name in letters: “the MSC”. */
const LAST_INITIALS = /\bthe\s+([A-Z]{3,5})\b(?![^]*\bthe\s+[A-Z]{3,5}\b)/

/** “Any request to move the MSC must be filed seven days before it”: the sitting named in the same sentence. */
const ofPronoun = (self: Deadline, { times, reading }: Around): Meant | null => {
  const before = reading.text.slice(Math.max(0, self.span.start - 240), self.span.start).split(SENTENCE_END).at(-1)!
  const event = eventNames(before).at(-1)?.what ?? LAST_INITIALS.exec(before)?.[1]
  return event === undefined ? null : named(`the ${event}`, self, times, reading)
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

/** “Beforehand”, “the next day”: what the duty just named comes before too, or the time just named. */
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
