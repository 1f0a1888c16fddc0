import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { aroundEvent } from './around-event.ts'
import { eventNamed } from './event-named.ts'
import { pattern } from '../../../patterns/pattern.ts'

const AFTER = new RegExp(pattern`
  (?<![\p{L}-])after\s+(?=(?:this|that)\s+(?:date|deadline)\b|
  the\s+(?:\w+\s+)?(?:close|deadline|cut-?off|end|expiration|due\s+date|conclusion|completion|discovery|date))`, 'giu')
const REFUSED_BEFORE = /\b(?:no|not|nor|never|nothing|cannot)\b[^.;]*$/i
const REFUSED_AFTER = new RegExp(pattern`
  ^[^.;]*\b(?:will|shall|may|are|is)\s+(?:not\s+be|be\s+
  (?:denied|stricken|rejected|disregarded|disallowed|deemed|barred|untimely)|untimely|waived|barred|not\s+considered)\b`, 'i')

/** A period before “after”, which other rules read: “14 days after”. */
const COUNTED = /(?:days?|hours?|weeks?|months?|years?)\s*$/i
/** The verb of what is refused, which ends the phrase: “raised after the close of discovery are waived”. */
const VERB = /\s+(?:are|is|will|shall|may)\b.*$/i

/** “Disputes raised after the close of discovery are waived.” */
export const afterEvent: Rule<Draft<Deadline>> = {
  name: 'deadline/after-event',
  cue: /\bafter\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(AFTER)].flatMap((m) => {
    if (COUNTED.test(sentence.text.slice(Math.max(0, m.index - 12), m.index))) return []
    if (!REFUSED_BEFORE.test(sentence.text.slice(0, m.index)) && !REFUSED_AFTER.test(sentence.text.slice(m.index))) return []
    const start = sentence.start + m.index
    const draft = aroundEvent(afterEvent.name, sentence, start, start + m[0].length, context)
    if (!draft || draft.when.kind !== 'event') return []
    const words = draft.when.trigger.words.replace(VERB, '')
    const cut = draft.when.trigger.words.length - words.length
    return [{ ...draft, span: { start, end: draft.span.end - cut }, when: eventNamed(words) }]
  }),
  examples: [
    { text: 'Disputes raised after the close of discovery are waived.', yields: ['after the close of discovery'] },
    { text: 'No motion to compel may be filed after the discovery cutoff.', yields: ['after the discovery cutoff'] },
    { text: 'Amendments sought after the deadline for pleadings will be denied.', yields: ['after the deadline for pleadings'] },
  ],
  counterexamples: [
    'The parties may confer after the close of discovery.',
    'A motion filed 14 days after the close of discovery will be denied.',
  ],
}
