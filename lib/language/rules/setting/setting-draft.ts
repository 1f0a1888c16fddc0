import { holds, type Span } from '../../../document/span.ts'
import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Setting } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { DateMention } from '../../mentions/mention.ts'
import { comingMoment } from '../../time/moment.ts'
import { narrated } from '../../sentence/narration.ts'
import type { RuleContext } from '../../rule.ts'
import { isBehind } from '../../time/to-come.ts'
import { vacated } from '../../time/vacated.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A date by which something must be done is no sitting, whatever is named beside it. */
const DEADLINE_BEFORE = new RegExp(pattern`
  (?:\bby|\bno\s+later\s+than|\bnot\s+later\s+than|\bon\s+or\s+before|\bbefore|\bprior\s+to|\bdue|\bthrough|\bdeadline:?|\bafter|
  \bsince|\bfrom|(?<!\bbe\s)\bheld\s+on|(?<!\b(?:trial|hearing|conference|argument|call|selection|sentencing)\s)\bdated?|
  \bfiled|\bentered|\bsigned)\s*(?:on\s+|of\s+|the\s+)?$`, 'i')

const HELD_AFTER = /^,?\s+(?:was\s+|were\s+)?held\b/i

/** The dates of a sentence that may be sittings: to come, not taken away, not quoted. */
export const openDates = (sentence: MarkedSentence, { profile }: RuleContext): DateMention[] => {
  const today = documentDay(profile)
  return sentence.mentions.filter((m): m is DateMention => m.kind === 'date'
    && !DEADLINE_BEFORE.test(sentence.text.slice(Math.max(0, m.span.start - sentence.start - 30), m.span.start - sentence.start))
    && !HELD_AFTER.test(sentence.text.slice(m.span.end - sentence.start, m.span.end - sentence.start + 24))
    && (!isBehind(sentence, m, today) || isLaterToday(sentence, m, today))
    && !isQuoted(sentence, m.span)
    && !vacated(sentence, m))
}

const SET_FOR = /\b(?:re-?set|re-?scheduled|continued|moved|advanced)\s+(?:for|to)\s*$/i

/** “Sentencing reset for 6/7/2017 03:30 PM”, entered that day. */
const isLaterToday = (sentence: MarkedSentence, { date, time, span }: DateMention, today: string | null): boolean =>
  time !== null && date === today && SET_FOR.test(sentence.text.slice(0, span.start - sentence.start))

const isQuoted = (sentence: MarkedSentence, span: Span): boolean =>
  sentence.mentions.some((m) => (m.kind === 'quotation' || m.kind === 'citation') && holds(m.span, span)) && narrated(sentence, span)

export const settingDraft = (rule: string, date: DateMention, what: string, { profile }: RuleContext): Draft<Setting> => {
  const { at, warnings } = comingMoment(date, documentDay(profile))
  return { kind: 'setting', rule, span: date.span, what, at, place: null, warnings }
}
