import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { isPast } from '../../time/moment.ts'
import { startingAt, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { eventAt } from '../../time/events-at.ts'
import { dated, datesOf } from './dated.ts'
import { ordered } from './told.ts'

const FROM = /(^|[^\p{L}\p{N}-])(?:beginning|begins?|commencing|commences?|starting|starts?|effective)(?:\s+(?:on|as\s+of))?\s+$/iu
const AFTER = /(^|[^\p{L}\p{N}-])(?:(?:at\s+)?any\s+time\s+)?(?:after|on\s+or\s+after|from\s+and\s+after)\s+$/iu
/** What one may do only from a day on. */
const ALLOWED = /\bmay\b(?!\s+\d)(?:(?!\bnot\b)[^.;])*$/i

/** The day on which a duty or a permission begins: “shall make the code available beginning June 29”, “may dispose of it after April 15”. */
export const fromDate: Rule<Draft<Deadline>> = {
  name: 'deadline/from-date',
  cue: /\b(?:begin|commenc|start|effective|after)/i,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 200)
    const from = FROM.exec(before)
    const after = from ? null : AFTER.exec(before)
    const found = from ?? after
    if (!found || isPast(date, documentDay(context.profile))) return []
    if (after && !ALLOWED.test(before.slice(0, -after[0].length))) return []
    const span = startingAt(date.span, found)
    if (eventAt(sentence, date) || !ordered(sentence, span, context)) return []
    return [dated(fromDate.name, span, date, context)]
  }),
  examples: [
    { text: 'The source code will be made available for inspection beginning June 29, 2027.', yields: ['beginning June 29, 2027'] },
    { text: 'Beginning May 3, 2027, Debtors shall resume the regular monthly payment.', yields: ['Beginning May 3, 2027'] },
    { text: 'Plaintiff may dispose of the debris after April 15, 2027, provided that nobody has objected.', yields: ['after April 15, 2027'] },
    { text: 'Ms. Roe is appointed receiver and shall take possession effective June 1, 2027.', yields: ['effective June 1, 2027'] },
  ],
  counterexamples: [
    'Trial will begin May 3, 2027.',
    'The lease began May 3, 2027 and must be produced.',
    'He was hired after April 15, 2027.',
    'After June 2, 2027 the case will be reassigned.',
  ],
}
