import { Temporal } from 'temporal-polyfill'
import type { IsoDate } from '../../dates/iso.ts'
import type { Span } from '../../document/span.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A whole date, with its year, as a caption, a signature block or a docket entry writes it. */
export interface WrittenDate extends Span {
  readonly date: IsoDate
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = 'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?'
const ONES = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const YEAR_IN_WORDS = `two thousand(?:\\s+and)?(?:\\s+(?:${[...ONES, ...TENS].join('|')})(?:[-\\s](?:${ONES.slice(1, 10).join('|')}))?)?`

const FORMS: readonly RegExp[] = [
  // February 18, 2021 · Feb. 18 2021 · JUN 04 2026 · July 15th, 2025
  new RegExp(String.raw`\b(?<month>${MONTH})\.?\s{1,4}(?<day>\d{1,2})(?:st|nd|rd|th)?(?:\s?,)?\s{1,4}(?<year>\d{4})\b`, 'gi'),
  // 18th day of July, 2025 · 3rd of May 2026 · 18 February 2021
  new RegExp(pattern`
    \b(?<day>\d{1,2})\s?(?:st|nd|rd|th)?\s{1,4}(?:day\s{1,4}of\s{1,4}|of\s{1,4})?
    (?<month>${MONTH})\.?(?:\s?,)?\s{1,4}(?<year>\d{4})\b`, 'gi'),
  // 15th day of July, two thousand twenty-five
  new RegExp(pattern`
    \b(?<day>\d{1,2})\s?(?:st|nd|rd|th)?\s{1,4}day\s{1,4}of\s{1,4}
    (?<month>${MONTH})(?:\s?,)?\s{1,4}(?:in the year\s{1,4})?(?<words>${YEAR_IN_WORDS})\b`, 'gi'),
  // 2026 Jun-24, as Alabama's Northern District stamps it
  new RegExp(String.raw`\b(?<year>\d{4})\s(?<month>${MONTH})-(?<day>\d{2})\b`, 'gi'),
  // 02/18/2021 · 2/2/09 · 10-13-2009
  /(?<![\d/.:-])(?<numeral>\d{1,2})(?<mark>[/-])(?<day>\d{1,2})\k<mark>(?<year>\d{4}|\d{2})(?![\d/]|-\d)/g,
  /(?<![\d/.:-])(?<year>\d{4})-(?<numeral>\d{2})-(?<day>\d{2})(?![\d-])/g,
]

/** Every whole date written in `text`, in order of place; days that no calendar has are left out. */
export const writtenDates = (text: string): readonly WrittenDate[] =>
  FORMS.flatMap((form) => [...text.matchAll(form)].flatMap((match): WrittenDate[] => {
    const { month, numeral, day, year, words } = match.groups ?? {}
    const inYear = year ? fullYear(year) : yearInWords(words ?? '')
    const inMonth = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(numeral)
    const date = isoOf(inYear, inMonth, Number(day))
    return date ? [{ date, start: match.index, end: match.index + match[0].length }] : []
  })).sort((a, b) => a.start - b.start)

const isoOf = (year: number, month: number, day: number): IsoDate | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as IsoDate
  } catch {
    return null
  }
}

/** A year of two figures is of this century from 00 to 69: electronic filing is no older than that. */
const fullYear = (year: string): number => (year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900))

const yearInWords = (words: string): number =>
  words.toLowerCase().split(/[-\s]+/).reduce((sum, word) => {
    if (word === 'thousand') return sum * 1000
    if (ONES.includes(word)) return sum + ONES.indexOf(word)
    return TENS.includes(word) ? sum + (TENS.indexOf(word) + 2) * 10 : sum
  }, 0)
