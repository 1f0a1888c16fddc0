import { addDays } from '../../../dates/calendar-day.ts'
import { WEEKDAY } from '../../../dates/month-names.ts'
import type { IsoDate, IsoMoment } from '../../../dates/iso.ts'
import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { hourIn, momentOf } from '../../time/moment.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const HOUR = pattern`\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?`
const AT_HOUR = pattern`(?:,?\s+at\s+(?:noon|midnight|${HOUR}))?`

/** “by noon on Friday”, and not “by Friday, March 5” */
const BY_DAY = pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before)\s+
  (?:(?:noon|midnight|close\s+of\s+business|the\s+close\s+of\s+business|${HOUR}),?\s+(?:on\s+)?)?
  (?:this\s+|next\s+|the\s+following\s+|the\s+coming\s+)?${WEEKDAY}
  (?![\p{L}]|,?\s+(?:the\s+)?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))${AT_HOUR}`
/** “by 5:00 p.m. tomorrow”, “not later than 6:30 p.m. tonight” */
const BY_TOMORROW = pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|before)\s+
  (?:(?:noon|close\s+of\s+business|the\s+close\s+of\s+business|the\s+end\s+of\s+(?:the\s+day|business)|${HOUR}),?\s+)?
  (?:today|tonight|tomorrow)\b${AT_HOUR}`
/** “tonight before 9:00 p.m.” */
const TONIGHT_BY = pattern`
  (?<![\p{L}-])(?:today|tonight|tomorrow),?\s+(?:by|no\s+later\s+than|not\s+later\s+than|before)\s+(?:noon|midnight|${HOUR})`
/** “by close of business”, of no other day. */
const END_OF_DAY = pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|before)\s+(?:the\s+)?
  (?:close\s+of\s+business|end\s+of\s+(?:the\s+|this\s+)?(?:business\s+)?day|COB|EOD)(?![\p{L}]|,?\s+(?:on|of|the|this|next|tomorrow|each|every|
  that|\d|January|February|March|April|May|June|July|August|September|October|November|December|${WEEKDAY})\b)`
const TODAY = pattern`(?<![\p{L}-])to(?:day|night)(?=\s*[.;]|,\s+(?:and|shall|must))`

const BY = new RegExp(pattern`${BY_DAY}|${BY_TOMORROW}|${TONIGHT_BY}|${END_OF_DAY}|${TODAY}`, 'giu')

/** “by 3:00 p.m. on the Thursday before trial”, “the Thursday before trial”: the day hangs on the event. */
const BESIDE = new RegExp(pattern`
  (?<![\p{L}-])(?:(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|on)\s+
  (?:(?:noon|midnight|(?:the\s+)?close\s+of\s+business|${HOUR}),?\s+(?:on\s+)?)?)?
  (?<day>the\s+${WEEKDAY}\s+(?:immediately\s+)?(?:before|preceding|prior\s+to|after|following)\s+)`, 'giu')

const besideEvent = (sentence: MarkedSentence, context: RuleContext): Draft<Deadline>[] =>
  [...sentence.text.matchAll(BESIDE)].flatMap((m) => {
    const start = sentence.start + m.index
    const draft = aroundEvent(byWeekday.name, sentence, start, start + m[0].length, context)
    if (!draft || draft.when.kind !== 'event') return []
    const day = m.groups!['day']!.replace(/\s+/g, ' ')
    return [{ ...draft, when: eventNamed(`${day}${draft.when.trigger.words}`) }]
  })

const OF_TODAY = new RegExp(pattern`\bto(?:day|night|morrow)\b|${END_OF_DAY}`, 'iu')

/** The moment that “today”, “tonight” or “tomorrow” means in an order of this day; null for the name of a weekday. */
const momentMeant = (phrase: string, today: string | null): IsoMoment | null => {
  if (today === null || !OF_TODAY.test(phrase)) return null
  const days = /\btomorrow\b/i.test(phrase) ? 1 : 0
  return momentOf(addDays(today as IsoDate, days), hourIn(phrase))
}

const byDay = (sentence: MarkedSentence, context: RuleContext): Draft<Deadline>[] =>
  [...sentence.text.matchAll(BY)].flatMap((m) => {
    const start = sentence.start + m.index
    const span = { start, end: start + m[0].length }
    if (!ordered(sentence, span, context)) return []
    const today = documentDay(context.profile)
    const at = momentMeant(m[0], today)
    const warnings = [at === null ? 'A day is named without its date' : `Taken from the order’s own date, ${today}`]
    return [{ kind: 'deadline' as const, rule: byWeekday.name, span, when: { kind: 'fixed' as const, at }, warnings }]
  })

/** “by next Friday”, “no later than noon tomorrow”: a day without its date, which is not guessed. */
export const byWeekday: Rule<Draft<Deadline>> = {
  name: 'deadline/by-weekday',
  cue: /day\b|to(?:night|morrow)|close\s+of\s+business|\bCOB\b|\bEOD\b/i,
  produce: (sentence, context) => [...besideEvent(sentence, context), ...byDay(sentence, context)],
  examples: [
    { text: 'Plaintiff shall respond by noon on Friday.', yields: ['by noon on Friday'] },
    { text: 'Counsel must confer no later than next Tuesday.', yields: ['no later than next Tuesday'] },
    { text: 'Questions must be submitted by 3:00 p.m. on the Thursday before trial.', yields: ['by 3:00 p.m. on the Thursday before trial'] },
    { text: 'Voir dire shall be e-mailed to chambers the Wednesday before trial.', yields: ['the Wednesday before trial'] },
    { text: 'The letter shall be filed by 5:00 p.m. tomorrow.', yields: ['by 5:00 p.m. tomorrow'] },
    { text: 'Plaintiff shall respond by tomorrow at noon.', yields: ['by tomorrow at noon'] },
    { text: 'Lead Counsel are directed to serve it with this Order today.', yields: ['today'] },
    { text: 'Counsel shall file a certificate of service by 6:30 p.m. tonight.', yields: ['by 6:30 p.m. tonight'] },
    { text: 'Respondents shall report, not later than 5:45 p.m. today, who received it.', yields: ['not later than 5:45 p.m. today'] },
    { text: 'Plaintiff shall pay the filing fee by close of business.', yields: ['by close of business'] },
    { text: 'Respondents shall permit a call with counsel tonight before 9:00 p.m.', yields: ['tonight before 9:00 p.m.'] },
  ],
  counterexamples: [
    'Plaintiff shall respond by Friday, March 5, 2021.',
    'Trial will run Monday through Thursday.',
    'He was told of it by Friday.',
    'Plaintiff shall respond by close of business on March 5, 2021.',
    'An officer told her that he would be deported tonight.',
  ],
}
