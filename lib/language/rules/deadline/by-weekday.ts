import { addDays } from '../../../dates/calendar-day.ts'
import { CLOCK_TIME, clockTime } from '../../../dates/clock-time.ts'
import type { IsoDate } from '../../../dates/iso.ts'
import { commanded, courtActs, documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { momentOf } from '../../time/moment.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { told } from './dated.ts'
import { pattern } from '../../../patterns/pattern.ts'

const hour = String.raw`(?:,?\s+at\s+(?:noon|midnight|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?))?`
const BY = new RegExp(pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before)\s+(?:(?:noon|midnight|close\s+of\s+business|
  the\s+close\s+of\s+business|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+(?:on\s+)?)?(?:this\s+|next\s+|the\s+following\s+|
  the\s+coming\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}]|,?\s+(?:the\s+)?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|
  Oct|Nov|Dec))${hour}|(?<![\p{L}-])(?:by|no\s+later\s+than|before)\s+(?:(?:noon|close\s+of\s+business|the\s+close\s+of\s+business|
  the\s+end\s+of\s+(?:the\s+day|business)|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+)?(?:today|tomorrow)\b${hour}|(?<![\p{L}-])today(?=\s*[.;]|,\s+(?:and|shall|must))`, 'giu')

const CLOCK = new RegExp(CLOCK_TIME, 'i')

/** “by 3:00 p.m. on the Thursday before trial”: the day hangs on the event. */
const BEFORE = new RegExp(pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|on)\s+(?:(?:noon|midnight|
  (?:the\s+)?close\s+of\s+business|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+(?:on\s+)?)?(?<day>the\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|
  Sun)day\s+(?:immediately\s+)?(?:before|preceding|prior\s+to|after|following)\s+)`, 'giu')

const besideEvent = (sentence: MarkedSentence, context: RuleContext): Draft<Deadline>[] => [...sentence.text.matchAll(BEFORE)].flatMap((m) => {
  const start = sentence.start + m.index
  const draft = aroundEvent(byWeekday.name, sentence, start, start + m[0].length, context)
  if (!draft || draft.when.kind !== 'event') return []
  return [{ ...draft, when: { kind: 'event' as const, trigger: { of: 'event' as const, words: `${m.groups!['day']!.replace(/\s+/g, ' ')}${draft.when.trigger.words}` } } }]
})

/** “by next Friday”, “no later than noon tomorrow”: a day without its date, which is not guessed. */
export const byWeekday: Rule<Draft<Deadline>> = {
  name: 'deadline/by-weekday',
  cue: /day\b|tomorrow/i,
  produce: (sentence, context) => [...besideEvent(sentence, context), ...[...sentence.text.matchAll(BY)].flatMap((m) => {
    const start = sentence.start + m.index
    const span = { start, end: start + m[0].length }
    if (told(sentence, span, context) || !commanded(sentence) || courtActs(sentence, span)) return []
    const day = documentDay(context.profile)
    const at = day === null || !/\bto(?:day|morrow)\b/i.test(m[0]) ? null : momentOf(addDays(day as IsoDate, /\btomorrow\b/i.test(m[0]) ? 1 : 0), clockTime(CLOCK.exec(m[0])?.[0] ?? ''))
    return [{ kind: 'deadline' as const, rule: byWeekday.name, span, when: { kind: 'fixed' as const, at },
      warnings: [at === null ? 'A day is named without its date' : `Taken from the order’s own date, ${day}`] }]
  })],
  examples: [
    { text: 'Plaintiff shall respond by noon on Friday.', yields: ['by noon on Friday'] },
    { text: 'Counsel must confer no later than next Tuesday.', yields: ['no later than next Tuesday'] },
    { text: 'Questions must be submitted by 3:00 p.m. on the Thursday before trial.', yields: ['by 3:00 p.m. on the Thursday before trial'] },
    { text: 'The letter shall be filed by 5:00 p.m. tomorrow.', yields: ['by 5:00 p.m. tomorrow'] },
    { text: 'Plaintiff shall respond by tomorrow at noon.', yields: ['by tomorrow at noon'] },
    { text: 'Lead Counsel are directed to serve it with this Order today.', yields: ['today'] },
  ],
  counterexamples: [
    'Plaintiff shall respond by Friday, March 5, 2021.',
    'Trial will run Monday through Thursday.',
    'He was told of it by Friday.',
  ],
}
