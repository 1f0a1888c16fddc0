import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { startingAt, textAfter, textBefore } from '../../sentence/nearby.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { firstOfYear } from '../../time/first-time.ts'
import type { RuleContext } from '../../rule.ts'
import { told } from './told.ts'

const EACH_YEAR = /^,?\s+(?:of\s+)?(?:each|every)\s+(?:calendar\s+)?year(?:\s+thereafter)?\b/i
const BY = /(^|[^\p{L}-])(?:by|on|on\s+or\s+before|no\s+later\s+than)\s+$/iu
/** “commencing in 2027” */
const FROM_YEAR = /\b(?:commencing|beginning|starting)\s+in\s+(?<year>(?:19|20)\d\d)\b/i

/** “by March 31 of each year”: the date is written, the year is not. */
export const yearly = (rule: string, sentence: MarkedSentence, context: RuleContext): Draft<Deadline>[] =>
  sentence.mentions.flatMap((m) => {
    if (m.kind !== 'date') return []
    const after = EACH_YEAR.exec(textAfter(sentence, m.span.end, 40))
    if (!after) return []
    const by = BY.exec(textBefore(sentence, m.span.start, 20))
    const { start } = by ? startingAt(m.span, by) : m.span
    const span = { start, end: m.span.end + after[0].length }
    if (told(sentence, span, context)) return []
    const first = firstOfYear(m, FROM_YEAR.exec(sentence.text)?.groups?.['year'] ?? null, context.profile)
    const when = { kind: 'recurring' as const, every: { count: 1, unit: 'years' as const }, first }
    return [{ kind: 'deadline' as const, rule, span, when, warnings: [] }]
  })
