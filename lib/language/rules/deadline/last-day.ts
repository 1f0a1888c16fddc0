import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { textAfter } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { pattern } from '../../../patterns/pattern.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'

/** “is hereby fixed as the last day for”, “(The Court sets June 5) as the deadline to”. */
const IS_LAST = new RegExp(pattern`
  ^,?\s+(?:as\s+|(?:is|are|shall\s+be|will\s+be|remains?)\s+(?:(?:also|likewise|hereby|now|again|further)\s+)*
  (?:(?:set|fixed|established|designated|appointed|scheduled)\s+(?:as|to\s+be)\s+)?)
  (?:the|a)\s+(?:[\w-]+\s+){0,3}?(?:last\s+(?:day|date)|deadline|(?:bar|cut-?off|response|due)\s+date|cut-?off|date\s+by\s+which)\b`, 'i')

/** “June 5, 2026 is fixed as the last day for filing objections.” */
export const lastDay: Rule<Draft<Deadline>> = {
  name: 'deadline/last-day',
  cue: /\b(?:last\s+da|deadline|bar\s+date|cut-?off|response\s+date|due\s+date|date\s+by\s+which)/i,
  produce: (sentence, context) => datesOf(sentence)
    .filter((date) => IS_LAST.test(textAfter(sentence, date.span.end, 120)) && !told(sentence, date.span, context) && !vacated(sentence, date))
    .map((date) => dated(lastDay.name, date.span, date, context)),
  examples: [
    { text: 'June 5, 2026 is likewise the last day for filing written objections.', yields: ['June 5, 2026'] },
    { text: 'Monday, June 8, 2026, is hereby fixed as the last day for filing acceptances.', yields: ['Monday, June 8, 2026'] },
    { text: 'April 3, 2026, at 4:00 p.m. shall be the deadline to serve written discovery.', yields: ['April 3, 2026, at 4:00 p.m.'] },
    { text: 'The Court sets June 5, 2026 as the deadline to exchange the index.', yields: ['June 5, 2026'] },
    { text: 'May 1, 2026 is the general bar date.', yields: ['May 1, 2026'] },
    { text: 'July 7, 2026 remains the date by which dispositive motions must be filed.', yields: ['July 7, 2026'] },
  ],
  counterexamples: [
    'March 3, 2026 was the deadline to answer.',
    'On June 5, 2026 the trial begins.',
    'June 5, 2026 is the date of the hearing.',
    'The deadline is not moved by this order of June 5, 2026.',
  ],
}
