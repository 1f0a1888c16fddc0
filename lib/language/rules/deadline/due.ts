import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { startingAt, textBefore } from '../../sentence/nearby.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “due March 3”, “due from the government on …”. The first group is what stands before the phrase and is no part of it. */
const DUE = new RegExp(pattern`
  (^|[^\p{L}\p{N}-])due(?:\s+dates?)?(?:\s+from\s+(?:the\s+|each\s+)?[\p{L}’'-]+
  (?:\s+(?!(?:on|by|no|at|for)\b)\p{Ll}+)?)?(?:\s+(?:on|by|no\s+later\s+than|on\s+or\s+before|at|for))?
  (?:\s+(?:noon|close\s+of\s+business))?(?:\s+(?:is|are))?(?:\s*:)?\s+(?:the\s+)?$`, 'iu')
const WAS = /\b(?:was|were|been|previously|originally)\s*$/i

/** “The plea deadline is April 17”, “the last day to amend shall be May 1”: the date alone is the phrase. */
const LIMIT_IS = new RegExp(pattern`
  \b(?:deadlines?|due\s+dates?|cut-?off(?:\s+dates?)?|bar\s+dates?|last\s+day|plea\s+date|return\s+date)\b
  (?:[^.;,]|,\s+(?:if\s+any|as\s+extended),){0,80}?\s(?:(?:is|are|shall\s+be|will\s+be|remains?|becomes)
  (?:\s+(?:now|hereby|currently|set\s+(?:for|at)))?|shall\s+fall\s+on|,?\s*now),?\s+(?:on\s+|at\s+)?$`, 'i')

/** “Expert discovery closes May 1”, “Last day to amend 5/10/2026”, “motions ddl set for 2/23”: no preposition of its own. */
const BARE = new RegExp(pattern`
  \b(?:closes?|ends?|expires?|concludes?|shall\s+close)\s+$|
  (?:^|[.;,]\s+)\W*(?:[Ll]ast\s+day\s+(?:to|for)\s+(?:\w+\s+){1,6}|
  (?:[\w’'/&-]+\s+){0,5}(?:[Cc]ut-?off|[Dd]eadline|[Dd]dl)(?:\s+date)?\s+(?:(?:is\s+)?(?:re-?)?set\s+(?:for|to)\s+)?)$`)

/** “due March 3”, “due on …”, “due date: …”. */
export const due: Rule<Draft<Deadline>> = {
  name: 'deadline/due',
  cue: /\b(?:due|deadlines?|ddls?|cut-?off|last\s+day|date|closes?|ends?|expires?|concludes?)\b/i,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 120)
    const found = DUE.exec(before)
    const bare = !found && (LIMIT_IS.test(before) || BARE.test(before))
    if (!found && !bare) return []
    if (found && WAS.test(before.slice(0, before.length - found[0].length + (found[1]?.length ?? 0)))) return []
    const span = found ? startingAt(date.span, found) : date.span
    return told(sentence, span, context) || vacated(sentence, date) ? [] : [dated(due.name, span, date, context)]
  }),
  examples: [
    { text: 'Motions in limine due by 9/17/2008; responses due 9/24/2008; no replies permitted.', yields: ['due by 9/17/2008', 'due 9/24/2008'] },
    { text: 'Proposed voir dire questions are due January 29, 2026.', yields: ['due January 29, 2026'] },
    { text: 'Expert disclosures under Rule 16 are due from the government March 8, 2027.', yields: ['due from the government March 8, 2027'] },
    { text: 'Statement of Operations Due 12/7/2009.', yields: ['Due 12/7/2009'] },
    { text: 'Oppositions shall be due on or before March 3, 2026.', yields: ['due on or before March 3, 2026'] },
    { text: 'The plea deadline is April 17, 2026.', yields: ['April 17, 2026'] },
    { text: 'The last day to amend the pleadings shall be May 1, 2026.', yields: ['May 1, 2026'] },
    { text: 'Expert discovery closes May 1, 2026.', yields: ['May 1, 2026'] },
    { text: 'Last day to amend or add parties 5/10/2026. Discovery cut-off 10/16/2026.', yields: ['5/10/2026', '10/16/2026'] },
    { text: 'Motions filing ddl set for 5/23/26 for Defendant.', yields: ['5/23/26'] },
    { text: 'Reply briefs, due date: March 17, 2026.', yields: ['due date: March 17, 2026'] },
  ],
  counterexamples: [
    'The deadline was March 3, 2026.',
    'The present deadline is March 31, 2026, and Plaintiff asks that it be extended.',
    'The answer was due March 3, 2026.',
    'Due process was satisfied on March 3, 2026.',
    'The brief originally due March 3, 2026 was never filed.',
  ],
}
