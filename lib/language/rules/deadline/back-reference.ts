import { commanded, courtActs } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { told } from './dated.ts'

const TIME = '(?:dates?|day|time|deadlines?|hour|period|due\\s+date)'
const BACK = new RegExp('(?<![\\p{L}-])(?:'
  + `(?:by|no\\s+later\\s+than|not\\s+later\\s+than|on\\s+or\\s+before|at\\s+or\\s+before|before|prior\\s+to|until|within|in|on|to)\\s+(?:that(?:\\s+(?:very\\s+)?same)?|the\\s+(?:very\\s+)?same|such|said|the\\s+(?:above|foregoing|aforementioned|aforesaid|above-stated|stated|new|extended)|this)\\s+${TIME}(?:\\s+(?:has\\s+run|runs|expires|has\\s+expired|has\\s+passed|ends|lapses))?`
  + `|within\\s+(?:(?:that|the)\\s+same|the\\s+(?:specified|prescribed|allotted|stated|allowed|appointed|designated))\\s+(?:${TIME}|term|window|interval)`
  + '|(?:at\\s+)?(?:the|that)\\s+(?:very\\s+)?same\\s+(?:day|time)(?=\\s*(?:[.,;]|$|and\\b))|that\\s+day(?=\\s*[.,;])'
  // another paper’s own day: “the same day as the government’s”, “by its date”
  + '|(?:on\\s+|by\\s+)?the\\s+same\\s+(?:day|date|time)\\s+as\\s+(?:(?!and\\b|or\\b)[\\p{L}’\'-]+\\s?){1,6}?(?=[.,;]|$|\\s(?:and|or)\\b)|(?:by|on\\s+or\\s+before|before)\\s+its\\s+(?:due\\s+)?(?:date|deadline)'
  + '|until\\s+then|in\\s+the\\s+meantime|in\\s+the\\s+interim|(?:by|before)\\s+the\\s+(?:submission|response|answer|reply|return|objection|filing|appearance)\\s+(?:day|date|deadline)'
  + '|(?:by|before)\\s+then|by\\s+(?:such\\s+deadline|that\\s+deadline)'
  + '|(?:by|no\\s+later\\s+than|not\\s+later\\s+than|on\\s+or\\s+before|before|prior\\s+to|until|on|within)\\s+the\\s+(?:(?:deadlines?|dates?|times?|due\\s+date|day)(?:\\s+(?:in\\s+the\\s+(?:table|schedule|chart)|(?:set|stated|specified|listed|shown|given|provided|prescribed|fixed)(?:\\s+(?:out|forth))?(?:\\s+(?:above|below|herein|in\\s+this\\s+[Oo]rder|in\\s+the\\s+(?:table|schedule|chart)))?|above|below|herein|noted\\s+above|indicated(?:\\s+above)?)|(?=\\s*(?:[.,;]|will\\b|shall\\b|may\\b))))'
  + ')(?![\\p{L}-])', 'giu')

/** “by then”, “on the same day”, “before that date”, “by the deadline”, “until that period has run”: what it goes back to is found later. */
export const backReference: Rule<Draft<Deadline>> = {
  name: 'deadline/back-reference',
  cue: /\b(?:that|same|such|said|above|then|this|specified|prescribed|allotted|allowed|appointed|designated|meantime|interim|aforementioned|foregoing|deadlines?|dates?|times?|day|stated|new|its)\b/i,
  produce: (sentence, context) => [...sentence.text.matchAll(BACK)].flatMap((m) => {
    const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
    if (told(sentence, span, context) || !commanded(sentence) || courtActs(sentence, span)) return []
    // “on this date” is the day of the order itself
    if (/^(?:on|in|to)\s+this\b/i.test(m[0])) return []
    const words = m[0].replace(/\s+/g, ' ').replace(/^(?:no later than|not later than|on or before|at or before|before|prior to|until|within|by|in|on|at|to) /i, '')
    // “whoever files one must, that day, serve it”: the day of the act, not a day named before
    return [{ kind: 'deadline' as const, rule: backReference.name, span, warnings: [], when: { kind: 'event' as const, trigger: { of: 'event' as const, words: /^that\s+day$/i.test(m[0]) ? 'the day of that' : words } } }]
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
    { text: 'Reciprocal discovery is due the same day as the government’s.', yields: ['the same day as the government’s'] },
    { text: 'If the principal brief is not on file by its date, the appeal will be dismissed.', yields: ['by its date'] },
    { text: 'No sale may be held before then.', yields: ['before then'] },
    { text: 'A party who wants a special verdict form must supply a draft at the same time.', yields: ['at the same time'] },
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
