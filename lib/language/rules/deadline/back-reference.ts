import { CLOCK_TIME } from '../../../dates/clock-time.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { eventNamed } from './event-named.ts'
import { ordered } from './told.ts'
import { pattern } from '../../../patterns/pattern.ts'

const TIME = pattern`(?:dates?|day|time|deadlines?|hour|period|due\s+date)`
const BY = pattern`
  (?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|at\s+or\s+before|before|prior\s+to|until|within|in|on|to)`
/** Where a time is told: in this order, in another, in a rule. */
const TOLD = pattern`
  (?:in|by|under|for|at)\s+(?:(?:the|this|that|its|any|an|applicable|local|federal)\s+){0,3}
  (?:(?!and\b|or\b)[\w.’'-]+\s){0,4}?(?:order|table|schedule|chart|notice|
  rules?(?:\s+of\s+\w+\s+procedure|\s+\d[\w().]*)?|statute|law|plan|paragraph\s+\w+|section\s+\w+|
  (?:fed\.|local)\s[\w\s.]+\d+(?:\(\w\))*)`
const SET = pattern`
  (?:set|stated|specified|listed|shown|given|provided|prescribed|fixed|allowed|permitted|required|established|applicable)`
const DAY_THAT = pattern`(?:that|the\s+same)\s+(?:very\s+)?(?:same\s+)?(?:day|date|morning|afternoon|evening)`
const HOUR_OF_DAY = pattern`(?:${CLOCK_TIME}|(?:the\s+)?(?:close\s+of\s+business|end\s+of\s+the\s+day)),?\s+(?:on\s+|of\s+)?`

/** The hour, and what joins it to its day. */
const HOUR = new RegExp(pattern`
  ^(?:by|at|before|no\s+later\s+than|not\s+later\s+than|until)\s+${HOUR_OF_DAY}(?=that\b|the\s)`, 'i')

/** “by that date”, “until that period has run” */
const POINTED_TO = pattern`
  ${BY}\s+(?:that(?:\s+(?:very\s+)?same)?|the\s+(?:very\s+)?same|such|said|
  the\s+(?:above|foregoing|aforementioned|aforesaid|above-stated|stated|new|extended)|this)\s+${TIME}
  (?:\s+(?:has\s+run|runs|expires|has\s+expired|has\s+passed|ends|lapses))?`
/** “by 8:30 a.m. that day” */
const HOUR_THAT_DAY = pattern`
  (?:by|at|before|no\s+later\s+than|not\s+later\s+than|until)\s+${HOUR_OF_DAY}${DAY_THAT}(?!\s+(?:as|that|on|of|when)\b)`
/** “within that same period”, “within the allotted time” */
const WITHIN_SAME = pattern`
  within\s+(?:(?:that|the)\s+same|the\s+(?:specified|prescribed|allotted|stated|allowed|appointed|designated))\s+
  (?:${TIME}|term|window|interval)`
/** “at the same time”, “the same day” */
const SAME_DAY = pattern`(?:at\s+)?(?:the|that)\s+(?:very\s+)?same\s+(?:day|time)(?=\s*(?:[.,;]|$|and\b))|that\s+day(?=\s*[.,;])`
/** Its own day: “by its date”. */
const ITS_DATE = pattern`(?:by|on\s+or\s+before|before)\s+its\s+(?:due\s+)?(?:date|deadline)`
/** “until then”, “in the interim” */
const UNTIL_THEN = pattern`until\s+then|in\s+the\s+meantime|in\s+the\s+interim`
/** “by the return date” */
const DATE_NAMED = pattern`
  (?:by|before)\s+the\s+(?:submission|response|answer|reply|return|objection|filing|appearance|noting|plea|bar)\s+
  (?:day|date|deadline)`
/** “before then”, “by that deadline” */
const BY_THEN = pattern`(?:by|before)\s+then|by\s+(?:such\s+deadline|that\s+deadline)`
/** “set forth above”, “in the table”, “shown below” */
const WHERE = pattern`
  (?:${TOLD}|${SET}(?:\s+(?:out|forth))?(?:\s+(?:above|below|herein|${TOLD}))?|above|below|herein|noted\s+above|
  indicated(?:\s+above)?)`
/** “by the deadline”, “on the date shown in the table or sooner” */
const THE_DATE = pattern`
  (?:by|no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|prior\s+to|until|on|within)\s+the\s+(?:applicable\s+)?
  (?:(?:deadlines?|dates?|times?|due\s+date|day|period)
  (?:\s+${WHERE}|(?=\s*(?:[.,;]|(?:will|shall|may|must|cannot|is|are)\b)))(?:\s+or\s+(?:sooner|earlier|before))?)`

const BACK = new RegExp(pattern`
  (?<![\p{L}-])(?:${POINTED_TO}|${HOUR_THAT_DAY}|${WITHIN_SAME}|${SAME_DAY}|${ITS_DATE}|${UNTIL_THEN}|${DATE_NAMED}|${BY_THEN}|
  ${THE_DATE})(?![\p{L}-])`, 'giu')

const CUE = new RegExp(pattern`
  \b(?:that|same|such|said|above|then|this|specified|prescribed|allotted|allowed|appointed|designated|meantime|interim|
  aforementioned|foregoing|deadlines?|dates?|times?|day|stated|new|its)\b`, 'i')
/** “on this date”: the day of the order itself. */
const THIS_DAY = /^(?:on|in|to)\s+this\b/i
/** “whoever files one must, that day, serve it”: the day of the act, not a day named before. */
const DAY_OF_ACT = /^that\s+day$/i
const PREPOSITION = new RegExp(pattern`
  ^(?:no later than|not later than|on or before|at or before|before|prior to|until|within|by|in|on|at|to) `, 'i')

/** What is gone back to, in the order's words without the hour and the preposition. */
const wordsOf = (phrase: string): string =>
  DAY_OF_ACT.test(phrase) ? 'the day of that' : phrase.replace(HOUR, '').replace(/\s+/g, ' ').replace(PREPOSITION, '')

/**
 * “by then”, “on the same day”, “before that date”, “by the deadline”, “until that period has run”: what it goes back to is found
 * later.
 */
export const backReference: Rule<Draft<Deadline>> = {
  name: 'deadline/back-reference',
  cue: CUE,
  produce: (sentence, context) => [...sentence.text.matchAll(BACK)].flatMap((m) => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
    if (!ordered(sentence, span, context) || THIS_DAY.test(m[0])) return []
    return [{ kind: 'deadline' as const, rule: backReference.name, span, warnings: [], when: eventNamed(wordsOf(m[0])) }]
  }),
  examples: [
    { text: 'Costs not claimed by then are waived.', yields: ['by then'] },
    { text: 'If they cannot agree, they shall instead file competing versions on the same day.', yields: ['on the same day'] },
    { text: 'Failure to comply by the deadline will result in dismissal.', yields: ['by the deadline'] },
    { text: 'A Doe defendant who has not been served by that date will be deemed dismissed.', yields: ['by that date'] },
    { text: 'A party that objects must do so in writing before that period runs.', yields: ['before that period runs'] },
    { text: 'Until that period has run, the entire transcript shall be treated as confidential.', yields: ['Until that period has run'] },
    { text: 'Lead trial counsel shall meet in person, by the date in the table, to discuss settlement.', yields: ['by the date in the table'] },
    { text: 'Any motion for fees is held to the same date, and shall not exceed ten pages.', yields: ['to the same date'] },
    { text: 'If no motion is filed by that hour, the stay dissolves and the Marshal is directed to release him.', yields: ['by that hour'] },
    { text: 'Payment must be made by noon, and a receipt sent to opposing counsel the same day.', yields: ['the same day'] },
    { text: 'In the alternative, he may file a waiver of service within that same period.', yields: ['within that same period'] },
    { text: 'A party that fails to respond within the allotted time may be found in default.', yields: ['within the allotted time'] },
    { text: 'Until then no creditor may levy on the vessel.', yields: ['Until then'] },
    { text: 'No depositions may be taken in the interim.', yields: ['in the interim'] },
    { text: 'The agent shall furnish the file by that same day.', yields: ['by that same day'] },
    { text: 'If the principal brief is not on file by its date, the appeal will be dismissed.', yields: ['by its date'] },
    { text: 'No sale may be held before then.', yields: ['before then'] },
    { text: 'A party who wants a special verdict form must supply a draft at the same time.', yields: ['at the same time'] },
    { text: 'Exhibits must be delivered to the deputy by 9:30 a.m. that day.', yields: ['by 9:30 a.m. that day'] },
    { text: 'Each Defendant is ordered to answer within the time allowed by the Federal Rules of Civil Procedure.', yields: ['within the time allowed by the Federal Rules of Civil Procedure'] },
    { text: 'Objections must be received by the applicable time in paragraph 2.', yields: ['by the applicable time in paragraph 2'] },
    { text: 'Each party shall file its brief by the deadline set in the scheduling order.', yields: ['by the deadline set in the scheduling order'] },
    { text: 'Counsel may opt out on the date shown in the table or sooner.', yields: ['on the date shown in the table or sooner'] },
    { text: 'Oppositions must be lodged by the return date.', yields: ['by the return date'] },
  ],
  counterexamples: [
    'Until then he had worked at the mill.',
    'In the meantime the vessel sank.',
    'The same day, the clerk issued a notice.',
    'He did not ask to go to a doctor at that time.',
    'The Court will rule by then.',
    'The two motions raise the same question at the same time.',
    'The parties may conduct discovery after that date.',
  ],
}
