import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'

const BEFOREHAND = /(?<![\p{L}-])(?:beforehand|in\s+advance(?!\s+of)|ahead\s+of\s+time)(?![\p{L}-])/giu
const COUNTED = /(?:days?|hours?|weeks?|months?|minutes?)['’]?\s+$/i

/** “If notice in advance is not possible”: it is told of, and not ordered. */
const SAID_OF = /^\s+(?:is|was|are|were|would|cannot|may\s+not)\b/i

/** “shall tell the officer so beforehand”, “must pay for daily copy in advance”: before what it stands with. */
export const beforehand: Rule<Draft<Deadline>> = {
  name: 'deadline/beforehand',
  cue: /\b(?:beforehand|in\s+advance|ahead\s+of\s+time)\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(BEFOREHAND)].flatMap((m) => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
    if (SAID_OF.test(sentence.text.slice(m.index + m[0].length))) return []
    if (COUNTED.test(sentence.text.slice(0, m.index)) || !ordered(sentence, span, context)) return []
    return [{ kind: 'deadline' as const, rule: beforehand.name, span, warnings: [], when: eventNamed('what it must come before') }]
  }),
  examples: [
    { text: 'Plaintiff must tender a fresh witness fee and mileage beforehand.', yields: ['beforehand'] },
    { text: 'You shall pay for daily copy in advance.', yields: ['in advance'] },
  ],
  counterexamples: [
    'If telling the officer in advance is not possible, you must tell her the same day.',
    'The Court had warned him beforehand.',
    'Counsel shall file it in advance of the hearing.',
  ],
}
