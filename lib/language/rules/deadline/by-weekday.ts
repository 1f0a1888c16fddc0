import { commanded, courtActs } from '../../commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { told } from './dated.ts'

const BY = /(?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before)\s+(?:(?:noon|midnight|close\s+of\s+business|the\s+close\s+of\s+business|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+(?:on\s+)?)?(?:this\s+|next\s+|the\s+following\s+|the\s+coming\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\p{L}]|,?\s+(?:the\s+)?(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))|(?<![\p{L}-])(?:by|no\s+later\s+than|before)\s+(?:(?:noon|close\s+of\s+business|the\s+close\s+of\s+business|the\s+end\s+of\s+(?:the\s+day|business)|\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s+)?(?:today|tomorrow)\b/giu

/** “by next Friday”, “no later than noon tomorrow”: a day without its date, which is not guessed. */
export const byWeekday: Rule<Draft<Deadline>> = {
  name: 'deadline/by-weekday',
  cue: /day\b|tomorrow/i,
  produce: (sentence) => [...sentence.text.matchAll(BY)].flatMap((m) => {
    const start = sentence.start + m.index
    const span = { start, end: start + m[0].length }
    if (told(sentence, span) || !commanded(sentence, span) || courtActs(sentence, span)) return []
    return [{ kind: 'deadline' as const, rule: byWeekday.name, span, when: { kind: 'fixed' as const, at: null }, warnings: ['A day is named without its date'] }]
  }),
  examples: [
    { text: 'Plaintiff shall respond by noon on Friday.', yields: ['by noon on Friday'] },
    { text: 'Counsel must confer no later than next Tuesday.', yields: ['no later than next Tuesday'] },
    { text: 'The letter shall be filed by 5:00 p.m. tomorrow.', yields: ['by 5:00 p.m. tomorrow'] },
  ],
  counterexamples: [
    'Plaintiff shall respond by Friday, March 5, 2021.',
    'Trial will run Monday through Thursday.',
    'He was told of it by Friday.',
  ],
}
