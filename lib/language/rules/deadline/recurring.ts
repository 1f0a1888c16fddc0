import { WEEKDAY } from '../../../dates/month-names.ts'
import { ORDINAL_WORDS } from '../../../dates/number-words.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { Rule } from '../../rule.ts'
import { repeated } from './repeated.ts'
import { ordered } from './told.ts'
import { yearly } from './yearly.ts'
import { pattern } from '../../../patterns/pattern.ts'

const NTH = pattern`(?:\d{1,2}(?:st|nd|rd|th)|last|${ORDINAL_WORDS})`

/** “on the 1st and 15th of each month”, “no later than the fifteenth of the month” */
const NTH_DAYS = pattern`
  (?:by|on|no\s+later\s+than|on\s+or\s+before)\s+the\s+
  ${NTH}(?:(?:,|\s+and|\s+or)\s+(?:the\s+)?${NTH}){0,4}(?:\s+(?:business\s+|calendar\s+)?(?:day|${WEEKDAY}))?\s+(?:of|in)\s+
  (?:(?:each|every)\s+(?:and\s+every\s+)?(?:calendar\s+)?(?<unit>month|week|quarter|year)|the\s+month(?=\s*(?:[.,;]|$)))`
/** “every Tuesday”, “each trial day”, “every ninety (90) days” */
const EACH_TIME = pattern`
  at\s+intervals\s+of\s+(?:approximately\s+|about\s+|(?:no|not)\s+more\s+than\s+)?
  (?:[\w-]+\s?(?:\(\d{1,3}\))?\s+)(?:days|weeks|months|years)(?![\p{L}])|
  (?:every|each)\s+(?:other\s+)?(?:${WEEKDAY}s?|time(?=\s+(?:the|an?|it|his|her|that|any)\s)|pay\s+period|
  day(?:\s+of\s+trial)?|(?:trial|business|court|work(?:ing)?)\s+day|(?:trial\s+)?(?:evening|morning|night)|
  week|month|quarter|calendar\s+(?:month|quarter|year)|year|
  (?:[\w-]+\s?(?:\(\d{1,3}\))?\s+)(?:days|weeks|months|years|hours))(?![\p{L}])`
/** “quarterly”, “on a monthly basis” */
const ADVERB = pattern`
  (?:on\s+an?\s+)?(?:weekly|bi-?weekly|monthly|quarterly|annually|semi-?annually|bi-?monthly|daily)(?:\s+basis)?`

const RECURRING = new RegExp(pattern`
  (?<![\p{L}-])(?:(?<nth>${NTH_DAYS})|(?<every>${EACH_TIME})|(?<adverb>${ADVERB}))`, 'giu')

/** A rate, and no time: “$400 for each day of delay”. */
const NO_DUTY = /\b(?:for|per|of|during|compounded|accru\w+|paid|calculated)\s+$/i

/** “every 60 days”, “every Tuesday, beginning April 28, 2026”, “on the 1st and 15th of each month”, “by March 31 of each year”. */
export const recurring: Rule<Draft<Deadline>> = {
  name: 'deadline/recurring',
  cue: /\b(?:each|every|intervals|weekly|monthly|quarterly|annually|daily|bi-?weekly|semi-?annually|of\s+the\s+month)\b/i,
  produce: (sentence, context) => [
    ...yearly(recurring.name, sentence, context),
    ...[...sentence.text.matchAll(RECURRING)].flatMap((m) => {
      if (NO_DUTY.test(sentence.text.slice(Math.max(0, m.index - 12), m.index))) return []
      const draft = repeated(recurring.name, sentence, m, context)
      return draft && ordered(sentence, draft.span, context) ? [draft] : []
    }),
  ],
  examples: [
    { text: 'He shall report to Pretrial Services in person every Tuesday, beginning April 28, 2026, and by telephone on the 1st and 15th of each month.', yields: ['every Tuesday, beginning April 28, 2026', 'on the 1st and 15th of each month'] },
    { text: 'Defendant shall submit a report every ninety (90) days.', yields: ['every ninety (90) days'] },
    { text: 'Defendant shall also, by March 31 of each year, have an engineer audit the system.', yields: ['by March 31 of each year'] },
    { text: 'Counsel shall be in the courtroom by 8:15 a.m. each trial day.', yields: ['by 8:15 a.m. each trial day'] },
    { text: 'Training shall be provided at intervals of approximately twelve (12) months.', yields: ['at intervals of approximately twelve (12) months'] },
    { text: 'The trustee shall file a monthly report on a monthly basis.', yields: ['on a monthly basis'] },
    { text: 'Defendant shall pay $200 on the first of each month, beginning April 1, 2026.', yields: ['on the first of each month, beginning April 1, 2026'] },
    { text: 'The parties shall file reports quarterly, beginning June 1, 2026.', yields: ['quarterly, beginning June 1, 2026'] },
    { text: 'Beginning April 6, 2026, and on the first Monday of each month thereafter, Acme shall file a notice.', yields: ['Beginning April 6, 2026, and on the first Monday of each month thereafter'] },
    { text: 'The debtor will pay no later than the fifteenth of the month.', yields: ['no later than the fifteenth of the month'] },
    { text: 'By 6:00 p.m. each evening, counsel shall exchange exhibits.', yields: ['By 6:00 p.m. each evening'] },
    { text: 'The parties must file a status report every 60 days.', yields: ['every 60 days'] },
  ],
  counterexamples: [
    'Defendant shall pay $400 for each day of delay.',
    'The jury will be excused each day at 4:30 p.m.',
    'Each party shall bear its own costs.',
    'The monthly report was late.',
  ],
}
