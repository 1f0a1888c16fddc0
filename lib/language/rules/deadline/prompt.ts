import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { clauseBefore } from '../../sentence/nearby.ts'
import { triggerExtent } from '../../time/trigger-extent.ts'
import type { Rule } from '../../rule.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const PROMPT = new RegExp(pattern`
  (?<![\p{L}-])(?:promptly|forthwith|immediately|at\s+once|without\s+(?:undue\s+|unnecessary\s+|further\s+)?delay|
  expeditiously|as\s+(?:soon|promptly|quickly)\s+as\s+(?:is\s+)?(?:reasonably\s+)?
  (?:practicable|possible|practical|feasible)|at\s+(?:the\s+|his\s+|its\s+|their\s+)?earliest\s+(?:possible\s+)?
  (?:opportunity|convenience|time|date)|with\s+(?:all\s+)?(?:(?:due|reasonable|convenient|deliberate|possible)\s+)?
  (?:dispatch|speed|haste)|right\s+away|straight\s?away|post-?haste|
  within\s+(?:a|some)\s+reasonable\s+(?:time|period)(?:\s+of\s+time)?)(?![\p{L}-])
  (?!\s+(?:preceding|following|before|above|below|adjacent|prior|preceded|followed|available|due\s+process|at\s+\d))`, 'giu')
const EFFECT = /\b(?:effective|takes?\s+effect|was|were|had|have|has|failed\s+to|did\s+not)\s*$/i
const FAILURE = /\b(?:failure|failing|fails?|neglects?|unable|cannot)\s+(?:to\s+)?$/i
const EVENT_FOLLOWS = /^\s+(?:after|upon|following)\s+/i

const CUE = new RegExp(pattern`
  \b(?:promptly|forthwith|immediately|at\s+once|delay|expeditiously|as\s+(?:soon|promptly|quickly)\s+as|earliest|
  dispatch|speed|haste|post-?haste|right\s+away|straight\s?away|reasonable)\b`, 'i')

/** “promptly”, “forthwith”, “as soon as practicable”. */
export const prompt: Rule<Draft<Deadline>> = {
  name: 'deadline/prompt',
  cue: CUE,
  produce: (sentence, context) => [...sentence.text.matchAll(PROMPT)].flatMap((m) => {
    const start = sentence.start + m.index
    const span = { start, end: start + m[0].length }
    const before = clauseBefore(sentence, start)
    if (EFFECT.test(before) || FAILURE.test(before) || !ordered(sentence, span, context)) return []
    const event = EVENT_FOLLOWS.exec(sentence.text.slice(m.index + m[0].length))
    const whole = event ? { start, end: triggerExtent(sentence, span.end + event[0].length).end } : span
    return [{ kind: 'deadline' as const, rule: prompt.name, span: whole, when: { kind: 'prompt' as const }, warnings: [] }]
  }),
  examples: [
    { text: 'Defendants’ counsel shall promptly initiate a good faith settlement discussion.', yields: ['promptly'] },
    { text: 'Ms. Pell is to mail a copy of this order to her former client forthwith.', yields: ['forthwith'] },
    { text: 'If the case settles, counsel must immediately telephone the courtroom deputy.', yields: ['immediately'] },
    { text: 'If Mr. Ferrante cannot serve, he shall so notify the parties at once.', yields: ['at once'] },
    { text: 'The parties shall confer as soon as practicable.', yields: ['as soon as practicable'] },
    { text: 'The Marshal shall transport him with all convenient speed.', yields: ['with all convenient speed'] },
    { text: 'If the case settles, counsel must tell the clerk right away.', yields: ['right away'] },
    { text: 'It shall cure the defect within a reasonable time.', yields: ['within a reasonable time'] },
    { text: 'Stipulated orders are to be sent promptly after everyone consents.', yields: ['promptly after everyone consents'] },
  ],
  counterexamples: [
    'Violation may result in the immediate issuance of a warrant.',
    'The paragraph immediately preceding shall apply.',
    'This order is effective immediately.',
    'Plaintiff promptly moved for relief.',
    'If the parties are unable expeditiously to resolve it, either may move the Court.',
  ],
}
