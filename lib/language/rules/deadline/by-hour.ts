import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { dayNamed } from '../../time/day-named.ts'
import { momentOf } from '../../time/moment.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const LEAD = /(?:^|(?<=[^\p{L}-]))(?:by|at|no\s+later\s+than|not\s+later\s+than|at\s+or\s+before)\s+$/iu
/** Whoever must be somewhere by an hour. */
const PRESENT = new RegExp(pattern`
  \b(?:(?:be|is|are)\s+(?:present|ready|seated|available|in\s+(?:the\s+)?(?:court(?:room)?|place)|at\s+counsel\s+table|
  on\s+the\s+line)|arrive|report|dial\s+in|log\s+(?:in|on)|check\s+in|assemble|gather)\b`, 'i')
/** “by 6:00 p.m. the evening before they are used; objections by 8:00 p.m.” */
const NEXT_PAPER = new RegExp(pattern`
  \b(?:day|evening|night|afternoon|morning|noon|\d{4})\b[^;]{0,60}[;,]\s+(?:and\s+)?(?:any\s+)?(?:objections?|responses?|repl(?:y|ies)|
  counter-?\w+)\s+(?:by|(?:no|not)\s+later\s+than)\s+$`, 'i')
const FIRST_DAY = /^,?\s+(?:on\s+)?the\s+first\s+(?:day|morning)(?:\s+of\s+trial)?\b/i
/** Another day is meant, which other rules read. */
const ELSEWHERE = /^,?\s+(?:on\s+)?(?:each|every|that|to(?:day|night|morrow)\b|the\s+(?!first\b)|(?:mon|tues|wednes|thurs|fri)day)/i

/** An hour without its day, where somebody must be there: “Counsel are to be present by 8:15 a.m.” The day is the one just named. */
export const byHour: Rule<Draft<Deadline>> = {
  name: 'deadline/by-hour',
  cue: new RegExp(`${PRESENT.source}|(?:objections?|responses?|repl(?:y|ies)|counter-?\\w+)\\s+(?:by|no\\s+later)`, 'i'),
  produce: (sentence, context) => sentence.mentions.flatMap((m): Draft<Deadline>[] => {
    if (m.kind !== 'time') return []
    const before = sentence.text.slice(0, m.span.start - sentence.start)
    const lead = LEAD.exec(before)
    const after = sentence.text.slice(m.span.end - sentence.start)
    if (!lead || ELSEWHERE.test(after) || !PRESENT.test(before.slice(-120)) && !NEXT_PAPER.test(before)) return []
    const span = { start: m.span.start - lead[0].length, end: m.span.end + (FIRST_DAY.exec(after)?.[0].length ?? 0) }
    if (!ordered(sentence, span, context)) return []
    const day = dayNamed(sentence, context, span.start)
    const found = { kind: 'deadline' as const, rule: byHour.name, span }
    if (day === null && FIRST_DAY.test(after)) return [{ ...found, when: eventNamed('the first day of trial'), warnings: [] }]
    const warnings = [day === null ? 'An hour is named without its day' : 'The day is the one named before it']
    return [{ ...found, when: { kind: 'fixed' as const, at: momentOf(day, m.time) }, warnings }]
  }),
  examples: [
    { text: 'Counsel shall be in the courtroom by 8:15 a.m. on the first day.', yields: ['by 8:15 a.m. on the first day'] },
    { text: 'Jury trial is set for August 10, 2026, at 9:00 a.m. Counsel are to be present by 8:15 a.m.', yields: ['by 8:15 a.m.'] },
    { text: 'Demonstratives must be exchanged by 6:00 p.m. the evening before they are used; objections by 8:00 p.m.', yields: ['by 8:00 p.m.'] },
    { text: 'Trial will begin on May 11, 2026, at 8:30 a.m. Counsel shall be present at 8:00 a.m. on the first day.', yields: ['at 8:00 a.m. on the first day'] },
    { text: 'The parties should arrive by 9 AM to be ready for the calendar call. They must arrive by 9:00 AM.', yields: ['by 9:00 AM'] },
  ],
  counterexamples: [
    'The jurors were present by 8:15 a.m.',
    'Counsel shall be at counsel table by 8:40 a.m. each day of the week.',
    'Trial will begin at 9:00 a.m.',
  ],
}
