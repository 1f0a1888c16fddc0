import { overlaps } from '../../../document/span.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { readTrigger } from '../../time/read-trigger.ts'
import type { Rule } from '../../rule.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const BY = new RegExp(pattern`
  (?<![\p{L}-])(?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|at\s+or\s+before)\s+
  (?=(?:the|that|this|its|his|her|their|each|any)\s)`, 'giu')
const DATED = new RegExp(pattern`
  \b(?:deadline|due\s+date|cut-?off|close\s+of|closing|date\s+(?:of|on\s+which|set|that|the)|
  day\s+(?:of|on\s+which|set)|time\s+(?:of|for|set)|hearing|conference|trial|mediation|argument|end\s+of|start\s+of|
  beginning\s+of|commencement|expiration|filing\s+of|(?:\w+\s+)?dates?)\b`, 'i')
/** A time as such, whatever it is for. */
const OWN_TIME = /^(?:[\w’'-]+\s+){0,4}?(?:deadlines?|due\s+dates?|dates?|cut-?off|close|closing|end|expiration)\b/i
const POINTING = new RegExp(pattern`
  ^(?:(?:the|that|this|such|said|these|those)\s+(?:very\s+)?(?:same\s+)?)?(?:deadlines?|dates?|times?|day)\b
  (?!\s+(?:for|of|to|by|on|that|at|when|the|an?|its|his|her|their|any)\b)`, 'i')

/** “made by the …” may name who made it. */
const MADE = /\b(?:governed|determined|entered|made|followed|signed|set|decided|caused|controlled|required)\s*$/i
/** “on or before the date that is 120 days from …”: the period says it. */
const THAT_IS = /\b(?:that|which)\s+is$/i

/** Whether the words name a time of their own, which is found later: “the deadline for dispositive motions”, and not “that date”. */
const namesTime = (words: string): boolean => DATED.test(words) && !POINTING.test(words) && !THAT_IS.test(words)

/** “no later than the deadline for dispositive motions”, “on or before that status hearing”. */
export const byDeadlineFor: Rule<Draft<Deadline>> = {
  name: 'deadline/by-deadline-for',
  cue: /\b(?:by|later\s+than|or\s+before)\s+(?:the|that|this|its|his|her|their|each|any)\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(BY)].flatMap((m) => {
    const start = sentence.start + m.index
    const read = readTrigger(sentence, start + m[0].length)
    if (!read || read.trigger.of === 'date' || !namesTime(read.trigger.words)) return []
    const ahead = sentence.text.slice(Math.max(0, m.index - 20), m.index)
    if (/^by\s/i.test(m[0]) && !OWN_TIME.test(read.trigger.words) && MADE.test(ahead)) return []
    const span = { start, end: read.span.end }
    if (sentence.mentions.some((p) => (p.kind === 'period' || p.kind === 'date') && overlaps(p.span, span))) return []
    if (!ordered(sentence, span, context)) return []
    const when = { kind: 'event' as const, trigger: read.trigger }
    return [{ kind: 'deadline' as const, rule: byDeadlineFor.name, span, warnings: [], when }]
  }),
  examples: [
    { text: 'Any objection shall be made by motion no later than the deadline for dispositive motions set forth herein.', yields: ['no later than the deadline for dispositive motions set forth herein'] },
    { text: 'On or before that status hearing the parties will exchange exhibit lists.', yields: ['On or before that status hearing'] },
    { text: 'Expert depositions must be completed by the close of expert discovery.', yields: ['by the close of expert discovery'] },
    { text: 'A motion for more pages must be made by the date for position papers.', yields: ['by the date for position papers'] },
    { text: 'Requests to postpone must be received no later than the date the statements are due.', yields: ['no later than the date the statements are due'] },
    { text: 'The lists shall be exchanged by the date of the final pretrial conference.', yields: ['by the date of the final pretrial conference'] },
  ],
  counterexamples: [
    'Discovery shall be completed on or before the date that is 120 days from today.',
    'The schedule set by the scheduling conference order governs.',
    'The motion was filed by the defendant.',
    'Counsel shall attend the hearing.',
  ],
}
