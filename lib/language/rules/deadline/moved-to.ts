import { documentDay } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import { eventAt } from '../../time/events-at.ts'
import { isBehind } from '../../time/to-come.ts'
import { startingAt, textBefore } from '../../sentence/nearby.ts'
import { courtSits } from '../setting/court-sits.ts'
import type { Rule } from '../../rule.ts'
import { vacated } from '../../time/vacated.ts'
import { dated, datesOf } from './dated.ts'
import { told } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const TO = /(^|[^\p{L}\p{N}-])(?:(?:re-?set|re-?scheduled)\s+)?(?:to|until|for|through|as)(?:\s+and\s+including)?\s+(?:the\s+)?$/iu
const MOVED = new RegExp(pattern`
  \b(?:extend(?:ed|s|ing)?|enlarge[ds]?|continue[ds]?|re-?set|re-?scheduled?|moved?|postponed?|adjourned|advanced|
  changed|modified|amended|deferred|given|granted|pushed|shortened|stayed|reopened|
  (?:is|are|be)\s+(?:hereby\s+)?(?:set|fixed)|extension(?:\s+of\s+time)?)\b[^;]{0,160}$`, 'i')
/** A clause that goes on with what moves: “…; and the close of discovery from June 15 to July 15”. */
const MOVED_TOO = new RegExp(pattern`
  \b(?:(?:is|are|be)\s+(?:hereby\s+)?(?:extended|continued|moved|postponed|re-?set|adjourned|changed|modified)|extends|moves|resets)\b
  [^.]*;(?:(?!\b(?:was|were|been|is|are|shall|must|may|will)\b)[^.;])*\bfrom\s[^;.]{3,40}\sto\s+$`, 'i')
const CUE = new RegExp(pattern`
  \b(?:extend|extension|enlarge|continue|re-?set|reschedul|move|postpone|adjourn|advance|change|modif|amend|defer|given|
  granted|push|shorten|stay|reopen|set|fixed)`, 'i')

/** A deadline that the order moves: the date to which. */
export const movedTo: Rule<Draft<Deadline>> = {
  name: 'deadline/moved-to',
  cue: CUE,
  produce: (sentence, context) => datesOf(sentence).flatMap((date) => {
    const before = textBefore(sentence, date.span.start, 260)
    const to = TO.exec(before)
    if (!to || isBehind(sentence, date, documentDay(context.profile))) return []
    if (!MOVED_TOO.test(textBefore(sentence, date.span.start, 500))
      && !MOVED.test(before.slice(0, before.length - to[0].length + 1) + to[0])) return []
    if (eventAt(sentence, date) || courtSits.produce(sentence, context)?.some((s) => s.span.start === date.span.start)) return []
    const span = startingAt(date.span, to)
    return told(sentence, span, context) || vacated(sentence, date) ? [] : [dated(movedTo.name, span, date, context)]
  }),
  examples: [
    { text: 'The deadline to complete mediation is continued to June 30, 2026.', yields: ['to June 30, 2026'] },
    { text: 'The current non-expert discovery cut-off date of March 31, 2009 is hereby vacated and is re-set to May 15, 2009.', yields: ['re-set to May 15, 2009'] },
    { text: 'Cicero Dispatch is given to 5:00 p.m. on 7/15/2025 to comply or to move to quash.', yields: ['to 5:00 p.m. on 7/15/2025'] },
    { text: 'The last day to complete discovery is continued from August 22, 2025 to October 31, 2025.', yields: ['to October 31, 2025'] },
    { text: 'The time to answer is extended to May 3, 2026.', yields: ['to May 3, 2026'] },
    { text: 'The time to answer is extended to November 16.', yields: ['to November 16'] },
    { text: 'The dispositive motion deadline is moved from June 1, 2026 to July 1, 2026.', yields: ['to July 1, 2026'] },
    { text: 'Expert reports are extended from June 1, 2026 to July 1, 2026; rebuttals from July 1, 2026 to August 3, 2026; and close of discovery from July 15, 2026 to August 28, 2026.',
      yields: ['to July 1, 2026', 'to August 3, 2026', 'to August 28, 2026'] },
    { text: 'The motion for an extension of time to May 3, 2026 is granted.', yields: ['to May 3, 2026'] },
  ],
  counterexamples: [
    'The hearing is continued to May 3, 2026.',
    'Matter continued to May 3, 2026 at 10:00 a.m.',
    'The status conference is reset for May 3, 2026 at 10:00 a.m.',
    'Plaintiff worked there from May 1, 2020 to May 3, 2021.',
  ],
}
