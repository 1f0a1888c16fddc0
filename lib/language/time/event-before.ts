import type { DateMention } from '../mentions/mention.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { eventNames, type EventName } from './event-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Verbs by which an event gets its date. */
const SCHEDULING = pattern`
  (?:(?:re-?)?set(?:s|ting)?|(?:re-?)?schedul(?:ed?|es|ing)|calendared|calendars|noticed|arranged|slated|
  (?:re-?)?convenes?|reconvened|convened|held|hold|conduct(?:ed)?|heard|hears?|begins?|beginning|commenc(?:e[sd]?|ing)|
  starts?|starting|takes?\s+place|opens?|opening|returnable|occurs?|proceeds?|continu(?:ed?|es|ing)|adjourn(?:ed|s)?|
  adj[’']d|cont[’']d|resched(?:[’']d)?|had|mov(?:ed?|es)|postponed?|advanced|fixed|placed|appears?|resumes?|transferred|
  assigned|converted|remains?|is|was|be)`

/** What may stand between an event's name and its date. */
const PLAIN = new RegExp(pattern`
  ^[\s,:.|(\u2013\u2014-]*(?:\([^()]{0,60}\)\s*)?(?:date\s*(?:and\s+time)?\s*:?\s*)?
  (?:(?:will\s+be|is|be|that|which|to\s+be)\s+)?(?:currently\s+|now\s+|presently\s+)?
  (?:on(?:\s+or\s+(?:about|after))?|for|at|beginning|commencing|starting|starts?|begins?|opening|of|is|dated?|@|(?:during\s+)?the\s+week\s+of)?
  (?:\s+(?:on|at))?(?:\s*@?\s*\d{1,2}(?::\d\d)?\s*[ap]m\b(?:\s*\(?[ECMP][SD]?T\)?)?,?\s*(?:on)?)?[\s,:(.]*$`, 'i')
const SCHEDULED = new RegExp(pattern`
  \b${SCHEDULING}\b(?:[^.;]|(?<=\b[A-Z])\.){0,200}?(?:\bon\b|\bfor\b|\bto\b|\buntil\b|\bat\b|\bthrough\b|,|:|\bset|
  \bbeginning|\bcommencing|\bstarting|\b${SCHEDULING})\s*(?:the\s+)?
  (?:(?:week|month|session|term)\s+(?:of\s+|beginning\s+|commencing\s+|starting\s+)?)?$|\b(?:re-?)?(?:set|scheduled)\s*$|
  \b(?:begins?|commences?|starts?|resumes?|opens?|convenes?|takes?\s+place|occurs?|(?:shall|will)\s+be|returnable)\s*$`, 'i')
/** What a row's event is about, up to its date. */
const ABOUT_ROW = /^\s+(?:on|re:?|regarding|as\s+to|concerning|for)\b[^.;]{0,140}$/i
/** A row's event, then where or how: “JURY TRIAL, Rapid City”, “Trial (5 days) – Courtroom 4”. */
const PLACE_IN_ROW = /^\s*(?:[,(–—-]|\s{2,})[^.;]{2,70}$/
/** An event that is told: “following their participation in a mediation on …”. */
const TOLD = new RegExp(pattern`
  \b(?:following|since|during|participat(?:ion|ed)\s+in|after|attended|
  (?:request|requesting|requests|deadline|last\s+day|time)\s+(?:to\s+\w+|for|of))\s+(?:\S+\s+){0,3}$`, 'i')
const ABOUT = new RegExp(pattern`
  ^,?\s+(?:on|re:?|regarding|as\s+to|concerning|for|before|with|in|at|by|via)\b[^.;]{0,140}
  (?:\bon|\bfor|\bat|\bbeginning|\bcommencing|,|:)\s*$`, 'i')

/** A clause of its own between event and date, with somebody's duty in it: the date is the duty's. */
const DUTY = new RegExp(pattern`
  \b(?:shall|must|may(?!\s+\d)|is\s+due|are\s+due|due|to\s+(?:file|serve|submit|respond|provide|exchange|meet))\b
  (?!\s+(?:appear|attend|be\s+(?:prepared\s+to\s+)?(?:on\b|at\b|present|had|held|heard|set|re-?set|conducted|available|
  continued|adjourned|moved|advanced|rescheduled)|participate|commence|begin|start|open|occur|resume|reconvene|
  take\s+place|proceed|report\b|call|join|convene))`, 'i')

/** “The Court continues the hearing from March 16, 2026 to April 13, 2026” */
const COURT_MOVES = new RegExp(pattern`
  \b(?:continu(?:es|ing)|adjourn(?:s|ing)|advanc(?:es|ing)|mov(?:es|ing)|postpon(?:es|ing)|reschedul(?:es|ing)|re-?set(?:s|ting))\s+
  (?:(?:the|this|its)\s+)?$|
  (?:\bORDER(?:ED)?\b|\b(?:stipulat|agree)\w*\b)(?:(?!\b(?:motions?|requests?|moves?|asks?|seeks?|applications?)\b)[^.;])*\bto\s+
  (?:continue|adjourn|advance|postpone|reschedule|re-?set)\s+(?:(?:the|this|its)\s+)?$`, 'i')
const TO = new RegExp(pattern`
  ^\s+(?:currently\s+|previously\s+)?(?:(?:set|scheduled)\s+for\s+[^.;]{4,60}\s)?(?:from\s+[^.;]{4,80}\s)?
  (?:to|until|for)\s*(?:the\s+)?$`, 'i')

/** “The Court will conduct a hearing on confirmation of the Plan, including …, on June 22”: however much is to be heard. */
const COURT_HOLDS = /\b(?:the|this)\s+(?:Court|undersigned)\s+(?:will|shall)\s+(?:hold|conduct|convene)\s+(?:an?|the|its)\s+$/i
const AT_LENGTH = /^\s+(?:on|re:?|regarding|as\s+to|concerning|for)\b[^.;]{0,400}(?:\bon|\bat|\bbeginning|,)\s*$/i

/** “The deadline to disclose the experts to be called at trial is October 30” */
const LAST_DAY = /\b(?:deadlines?|last\s+day)\s+(?:for|to)\b[^;:]*$/i
/** “Completion of mediation …… May 26”: the last day for it, not the day of it. */
const COMPLETION = /\bcomplet(?:ion\s+of|e|ing)\s+(?:the\s+|all\s+)?(?:[a-z-]+\s+)?$/i
const IS = new RegExp(pattern`
  ^\s*(?:is|are|(?:shall|will)\s+be)(?:\s+(?:now|on|hereby))*
  (?:\s+(?:set|continued|extended|moved|reset|advanced|enlarged)\s+(?:for|to|until|through))?\s*$`, 'i')

/** What lasts for days and holds a trial: “set for trial during the two-week trial period commencing May 4”. */
const SPAN_OF_TRIALS = /\b(?:period|term|calendar|docket|week|session)$/

/** An event that will not be, or has been. */
const NONE = new RegExp(pattern`
  (?:\b(?:no|without)\s+(?:an?\s+|further\s+)?(?:\w+\s+)?|
  (?<!\b(?:be|been|was|were)\s)\b(?:held|conducted|convened)\s+(?:an?|the)\s+(?:\w+\s+)?|
  (?:^\W*|\b(?:intent|intention|intends?|election|elects?|decision)\s+)to\s+(?:proceed|go)\s+to\s+)$`, 'i')

/** A sitting of somebody's in another case: “Mr. Ault has a trial in Marion Superior Court on April 8”. */
const OTHERS = /(?<!\b(?:court|undersigned|I)\s)\b(?:has|have)\s+(?:an?|another)\s+(?:[\w-]+\s+){0,2}$/i
const SET = /\b(?:set|scheduled|calendared)\b/i

/** “appear by videoconference on … for a conference”: the means, not the event. */
const BY_MEANS = /\b(?:by|via)\s+$/i
const NOT = /[;]|\b(?:will|shall|is|are)\s+not\b/

/** “the hearing set for 6/24 is stricken and reset to 9/23”: the event stands before the first date. */
const RESUMES = new RegExp(pattern`
  ^[^.;]{0,90}\b(?:re-?set|re-?scheduled|continued|adjourned|moved|postponed|to|until)\b[^.;]{0,30}$|
  ^,?\s+(?:shall|will)\s|^,\s+(?:is|are|and)\s`, 'i')

/** The event named before a date that happens on it; null where one is named that decides against it, undefined where none decides. */
export const eventBefore = (sentence: MarkedSentence, date: DateMention): EventName | null | undefined => {
  const stretch = stretchBefore(sentence, date)
  for (const name of eventNames(stretch).reverse()) {
    const happens = happensThen(sentence, stretch, name)
    if (happens !== undefined) return happens ? shifted(date, stretch, name) : null
  }
  return undefined
}

/** Where the stretch before a date begins that may name its event: after the last other date or the last full clause. */
const stretchBefore = (sentence: MarkedSentence, date: DateMention): string => {
  const others = sentence.mentions.filter((m) => m.kind === 'date' && m.span.end <= date.span.start)
  const last = others[others.length - 1]
  const from = last ? last.span.end - sentence.start : 0
  const text = sentence.text.slice(from, date.span.start - sentence.start)
  return last && RESUMES.test(text) && !DUTY.test(text) ? sentence.text.slice(0, date.span.start - sentence.start) : text
}

/** Whether an event happens on the date at the stretch's end; undefined where its words do not decide. */
const happensThen = (sentence: MarkedSentence, stretch: string, name: EventName): boolean | undefined => {
  const ahead = stretch.slice(0, name.start)
  if (BY_MEANS.test(ahead)) return undefined
  if (NONE.test(ahead)) return false
  const between = plainly(stretch.slice(name.end))
  if (OTHERS.test(ahead) && !SET.test(between)) return false
  if (NOT.test(between) || DUTY.test(between)) return false
  if (LAST_DAY.test(ahead) && IS.test(between) || COMPLETION.test(ahead)) return false
  const scheduled = SCHEDULED.test(between)
  if (!scheduled && TOLD.test(ahead) && !SPAN_OF_TRIALS.test(name.what)) return false
  return scheduled || leadsToDate(sentence, ahead, between) || undefined
}

/** Whether the words between an event and a date, though no verb of scheduling is among them, lead from one to the other. */
const leadsToDate = (sentence: MarkedSentence, ahead: string, between: string): boolean =>
  PLAIN.test(between)
  || ABOUT.test(between)
  || sentence.paragraph.kind === 'row' && (ABOUT_ROW.test(between) || PLACE_IN_ROW.test(between) && /^\W*$/.test(ahead))
  || COURT_MOVES.test(ahead) && TO.test(between)
  || COURT_HOLDS.test(ahead) && AT_LENGTH.test(between)

const FOOTNOTE = /^\d{1,2}(?=\s)/
const MERIDIEM = /([ap])\.\s?m\./gi
const BRACKETED = /\[[^\]]{0,60}\]|\([^)]{0,60}\)/g
const ABBREVIATION = /\b(Mr|Mrs|Ms|Dr|Hon|Nos?|Dkts?|Docs?|Jr|Sr|Inc|Corp|Fed|Civ|Crim|Bankr|[A-Z])\./g

/** Words between an event and its date without the full stops that end no sentence, and without a footnote's mark and what stands in brackets. */
const plainly = (words: string): string =>
  words.replace(FOOTNOTE, '').replace(MERIDIEM, '$1m').replace(BRACKETED, ' ').replace(ABBREVIATION, '$1')

const shifted = (date: DateMention, stretch: string, name: EventName): EventName => {
  const base = date.span.start - stretch.length
  return { ...name, start: base + name.start, end: base + name.end }
}
