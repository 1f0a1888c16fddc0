import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { textAfter, textBefore } from '../../sentence/nearby.ts'
import { periodPhrase } from '../../time/period-phrase.ts'
import type { Rule } from '../../rule.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const HAS = new RegExp(pattern`
  \b(?:has|have|shall\s+have|will\s+have|(?:is|are)\s+(?:hereby\s+)?
  (?:given|granted|allowed|afforded|permitted|provided)|given|granted)\s+
  (?:an?\s+|until\s+|up\s+to\s+|a\s+period\s+of\s+|leave\s+of\s+)?$`, 'i')
const TO = /^,?\s+(?:to|in\s+which\s+to|within\s+which\s+to|leave\s+to)\s/i
const TO_BE = /\bto\s+be\b/i

/** “Plaintiff shall have 21 days to file an amended complaint”. */
export const hasDays: Rule<Draft<Deadline>> = {
  name: 'deadline/has-days',
  cue: /\b(?:has|have|given|granted|allowed|afforded|permitted|provided)\b/i,
  produce: (sentence, context) => sentence.mentions.flatMap((m) => {
    if (m.kind !== 'period' || !HAS.test(textBefore(sentence, m.span.start, 60))) return []
    const phrase = periodPhrase(sentence, m)
    const { when, warnings } = phrase
    const span = { start: m.span.start, end: phrase.span.end }
    if (!TO.test(textAfter(sentence, span.end, 40)) || TO_BE.test(textAfter(sentence, span.end, 12))) return []
    if (told(sentence, phrase.span, context)) return []
    return [{ kind: 'deadline' as const, rule: hasDays.name, span, when, warnings }]
  }),
  examples: [
    { text: 'Plaintiff shall have 21 days to file an amended complaint.', yields: ['21 days'] },
    { text: 'Petitioner has thirty (30) days from the date of this Order to pay the filing fee.', yields: ['thirty (30) days from the date of this Order'] },
    { text: 'Defendant is granted fourteen days after service to respond.', yields: ['fourteen days after service'] },
    { text: 'The parties are given two weeks in which to confer.', yields: ['two weeks'] },
  ],
  counterexamples: [
    'Each side will have 14 hours, to be kept by the courtroom deputy.',
    'He had 30 days to respond.',
    'The parties have until March 5, 2026 to respond.',
  ],
}
