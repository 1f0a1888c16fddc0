import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { isPast } from '../../time/moment.ts'
import { startingAt, textBefore, textAfter } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const AFTER = /(^|[^\p{L}\p{N}-])(?:(?:any\s+time|later)\s+)?(?:after|subsequent\s+to|later\s+than|past|beyond)\s+$/iu
const REFUSED = /\b(?:no|not|nor|never|nothing|may\s+not|shall\s+not|cannot)\b[^.;]*$/i
const REFUSED_AFTER = new RegExp(pattern`
  ^[^.;]*\b(?:will|shall|may|are|is)\s+(?:not\s+be|be\s+
  (?:denied|stricken|rejected|disregarded|disallowed|deemed|barred|summarily|untimely)|untimely|waived|barred|
  not\s+(?:be\s+)?considered)\b`, 'i')

/** “No party may be added after …”, “motions filed after … will be denied”. */
export const notAfter: Rule<Draft<Deadline>> = {
  name: 'deadline/not-after',
  cue: /\b(?:after|subsequent|later|past|beyond)\b/i,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 300)
    const after = AFTER.exec(before)
    if (!after || isPast(date, documentDay(context.profile))) return []
    if (!REFUSED.test(before.slice(0, -after[0].length)) && !REFUSED_AFTER.test(textAfter(sentence, date.span.end, 200))) return []
    const span = startingAt(date.span, after)
    return told(sentence, span, context) ? [] : [dated(notAfter.name, span, date, context)]
  }),
  examples: [
    { text: 'No claim or party may be added after February 14, 2025 except on a showing of good cause.', yields: ['after February 14, 2025'] },
    { text: 'Motions filed after May 1, 2026 will be denied as untimely.', yields: ['after May 1, 2026'] },
    { text: 'Discovery requests may not be served after June 2, 2026.', yields: ['after June 2, 2026'] },
    { text: 'The claims process may in no event run past June 30, 2026.', yields: ['past June 30, 2026'] },
  ],
  counterexamples: [
    'The parties may confer after June 2, 2026.',
    'After June 2, 2026 the case will be reassigned.',
    'Nothing happened on June 2, 2026.',
  ],
}
