import { NUMBER_WORDS, valueOf } from '../../../dates/number-words.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { readTrigger } from '../../time/read-trigger.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const MINUTES = new RegExp(pattern`
  (?<![\p{L}-]|\b(?:ha(?:ve|s)|gets?|given|allotted|allowed|receives?)\s)
  (?:by\s+)?(?:(?:no|not)\s+(?:later|less|fewer)\s+than\s+|at\s+least\s+)?
  (?<count>${NUMBER_WORDS}|\d{1,2})(?:\s*\(\d{1,2}\))?\s+minutes\s+
  (?:(?<join>before|prior\s+to|ahead\s+of|in\s+advance\s+of)\s+|
  (?<bare>early|beforehand|in\s+advance|ahead|prior)(?![\p{L}-]))`, 'giu')

/** Of the sitting just named. */
const START = /^(?:the|its)\s+(?:scheduled\s+|appointed\s+)?(?:start|beginning|outset|time)(?:\s+time)?$/i

/** “five minutes before the conference”, “not later than 30 minutes prior to that time”, “fifteen minutes early”. */
export const minutesBefore: Rule<Draft<Deadline>> = {
  name: 'deadline/minutes-before',
  cue: /\bminutes\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(MINUTES)].flatMap((m) => {
    const [start, from] = [sentence.start + m.index, sentence.start + m.index + m[0].length]
    const joined = m.groups!['join'] !== undefined
    const event = joined ? readTrigger(sentence, from) : null
    if (joined && event?.trigger.of !== 'event') return []
    const span = { start, end: event?.span.end ?? from }
    if (!ordered(sentence, span, context)) return []
    const trigger = event && !START.test(event.trigger.words) ? event.trigger : { of: 'event' as const, words: 'beforehand' }
    const when = { kind: 'event' as const, trigger, minutesBefore: valueOf(m.groups!['count']!) }
    return [{ kind: 'deadline' as const, rule: minutesBefore.name, span, warnings: [], when }]
  }),
  examples: [
    { text: 'Counsel shall dial in five minutes before the conference.', yields: ['five minutes before the conference'] },
    { text: 'Attorneys are instructed to report no later than 30 minutes prior to this time.', yields: ['no later than 30 minutes prior to this time'] },
    { text: 'Counsel shall arrive no later than ten minutes before any hearing.', yields: ['no later than ten minutes before any hearing'] },
    { text: 'Counsel shall dial in five minutes ahead of that time.', yields: ['five minutes ahead of that time'] },
    { text: 'Witnesses must be in the hallway at least fifteen (15) minutes early.', yields: ['at least fifteen (15) minutes early'] },
  ],
  counterexamples: [
    'Each side will have ten minutes before the panel.',
    'The call was made five minutes before the hearing.',
    'The conference shall last no longer than thirty minutes.',
  ],
}
