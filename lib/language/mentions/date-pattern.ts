import { MONTH_NAME } from '../../dates/month-names.ts'
import { NUMBER_WORDS, ORDINAL_WORDS } from '../../dates/number-words.ts'
import { pattern } from '../../patterns/pattern.ts'

const YEAR = String.raw`(?:19|20)\d{2,4}(?!\d)`
const YEAR_WORDS = String.raw`[Tt]wo\s[Tt]housand\s(?:and\s)?${NUMBER_WORDS}`
const DAY = String.raw`\d{1,3}(?:st|nd|rd|th|d)?(?!\d|[/:]\d|\.\d)`
/** What stands between a day and its year: a comma or a slip of the finger for one. */
const TO_YEAR = String.raw`(?:[,.]?\s+|,)(?:of\s|A\.?D\.?\s)?`

/** How dates are written, each way with groups of its own. */
const WRITTEN: readonly string[] = [
  // March 5, 2021 · Sept. 4th 2026 · June 3-5, 2026 · June 3, 4, and 5, 2026 · March 5 · April23, 2026
  pattern`
    (?<month>${MONTH_NAME})(?:\s+(?:the\s)?|(?=\d{1,2},?\s+${YEAR}))(?<day>${DAY})(?:(?<more>(?:(?:\s?[-–—]\s?|
    ,\s(?:and\s|&\s)?|\s(?:and|through|thru|to|&)\s)\d{1,2}(?:st|nd|rd|th|d)?\b){1,6})(?=,?\s+${YEAR})|
    (?<span>\s?[-–—]\s?\d{1,2}\b(?!\sdays?)))?(?:${TO_YEAR}(?<year>${YEAR})|,?\s*['’](?<short>\d\d)\b)?`,
  // April twenty-third, 2026 · April the twenty-third, two thousand and twenty-six
  pattern`
    (?<month9>${MONTH_NAME})\s+(?:the\s)?(?<day9>${ORDINAL_WORDS})${TO_YEAR}(?:(?<year9>${YEAR})|
    (?<yearWords9>${YEAR_WORDS}))`,
  // the 3rd day of March, 2021 · 15th of July · 02 Feb 2026 · 02-Feb-2026 · the first day of June, two thousand twenty-six
  pattern`
    (?<day2>\d{1,2}(?:st|nd|rd|th|d)?|${ORDINAL_WORDS}\b)(?:\s+(?<of>day\s+of\s+|of\s+)?|
    -(?=[A-Z][a-z]{2}-\d{4}))(?<month2>${MONTH_NAME})\b(?:-(?<year2a>${YEAR})|
    ,?\s+(?:(?:in\s)?the\syear\s)?(?:of\s|A\.?D\.?\s)?(?:(?<year2>${YEAR})|(?<yearWords>${YEAR_WORDS})))?`,
  // the last day of April, 2026 · the end of May 2026
  String.raw`(?:last\sday|end)\sof\s(?<monthL>${MONTH_NAME})\b(?:,?\s+(?:of\s)?(?<yearL>${YEAR}))?`,
  // 3/5/21 · 03/05/2021 · 3-5-2021 · 3-5-21 · 3.5.2021 · 5/22/20107
  pattern`
    (?<m3>\d{1,2})(?:/(?<d3>\d{1,3})(?:-\d{1,2})?/(?<y3>\d{4,6}|\d\d)|-(?<d4>\d{1,2})-(?<y4>(?:19|20)\d\d|\d\d)|
    \.(?<d5>\d{1,2})\.(?<y5>(?:19|20)\d\d|\d\d(?!\.\d)))(?![\d/]|-\d)`,
  // 11/25
  String.raw`(?<m8>\d{1,2})/(?<d8>\d{1,2})(?![\d/]|-\d|\s?%)`,
  // 2026-03-05
  String.raw`(?<y6>(?:19|20)\d\d)-(?<m6>\d\d)-(?<d6>\d\d)(?![\d-])`,
  // March 2026
  String.raw`(?<month7>${MONTH_NAME})(?:,|\sof,?)?\s+(?<year7>${YEAR})`,
]

/** A date as written, its parts in the groups of its way. */
export const DATE = new RegExp(String.raw`(?<![\p{L}\p{N}/§]|(?<!\p{L}{4})-)(?:${WRITTEN.join('|')})`, 'gu')
