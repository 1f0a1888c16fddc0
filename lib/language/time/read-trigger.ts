import type { Span } from '../../document/span.ts'
import { holds } from '../../document/span.ts'
import type { IsoMoment } from '../../dates/iso.ts'
import type { Trigger } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DateMention } from '../mentions/mention.ts'
import { momentOf } from './moment.ts'
import { triggerRules } from '../rules/trigger/index.ts'
import { triggerExtent } from './trigger-extent.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What a period runs from, read from where its words begin (an offset into the reading text); null where nothing stands there. */
export const readTrigger = (sentence: MarkedSentence, from: number): { span: Span; trigger: Trigger } | null => {
  const span = triggerExtent(sentence, from)
  if (span.end === span.start) return null
  // a date in the phrase may reach beyond the stop that would have ended it: “March 5, 2026”
  const date = sentence.mentions.find((m): m is DateMention => m.kind === 'date' && m.span.start >= span.start && m.span.start < span.end)
  const whole = date ? { start: span.start, end: Math.max(span.end, date.span.end) } : span
  const words = sentence.text.slice(whole.start - sentence.start, whole.end - sentence.start).replace(/\s+/g, ' ')
  const moment = date && holds(whole, date.span) ? momentOf(date.date, date.time) : null
  if (moment !== null) return { span: whole, trigger: { of: 'date', words, date: moment } }
  if (awaits(sentence, whole, words)) return { span: whole, trigger: { of: 'event', words } }
  const named = daySaid(sentence, whole)
  if (named !== null) return { span: whole, trigger: { of: 'date', words, date: named } }
  const rule = triggerRules.find((r) => r.matches(words))
  return { span: whole, trigger: { of: rule?.of ?? 'event', words } }
}

/** “before the objection deadline, which is August 2, 2026”. */
const WHICH_IS = new RegExp(pattern`
  ^,?\s+(?:which\s+(?:is|falls\s+on|is\s+(?:now\s+|currently\s+)?(?:set|scheduled)\s+for)|
  (?:now|currently|presently)(?:\s+(?:set|scheduled)\s+for)?)\s+$`, 'i')

/** The moment that the words after a trigger give it; null where they give none. */
const daySaid = (sentence: MarkedSentence, { end }: Span): IsoMoment | null => {
  const date = sentence.mentions.find((m): m is DateMention => m.kind === 'date' && m.span.start >= end)
  return date && WHICH_IS.test(sentence.text.slice(end - sentence.start, date.span.start - sentence.start)) ? momentOf(date.date, date.time) : null
}

const ITS = /^its\s+(?:entry|issuance|filing)\b/i
const ORDER = /\b(?:this|the)\s+(?:[\w-]+\s+){0,4}?(?:order|judgment|decision|opinion|letter|ruling|notice|decree)\b/i
/** “after this Order is discharged”, “of the date on which this stay is lifted”: what becomes of the order is still to come. */
const BECOMES = new RegExp(pattern`
  \b(?:order|judgment|decree|stay|injunction|stipulation)\s+(?:is|has\s+been|shall\s+have\s+been)\s+
  (?!(?:duly\s+)?(?:entered|filed|issued|docketed|signed|dated|posted)\b)\w+`, 'i')

/** Whether the words look like the order's own day and are none: “its filing”, where nothing before speaks of the order. */
const awaits = (sentence: MarkedSentence, { start }: Span, words: string): boolean =>
  BECOMES.test(words) || ITS.test(words) && !ORDER.test(sentence.text.slice(0, start - sentence.start))
