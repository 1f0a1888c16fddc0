import { NUMBER_WORDS, ORDINAL_WORDS, valueOf } from '../../dates/number-words.ts'
import type { PeriodUnit } from '../../dates/period.ts'
import type { PeriodMention } from './mention.ts'
import type { MentionReader } from './reader.ts'
import { pattern } from '../../patterns/pattern.ts'

const KIND = pattern`
  (?:(?:additional|further|full|consecutive|more)\s+)?(?<of>calendar|business|court|working|judicial|court\s+business|
  weekday|trial)?`
const UNIT = String.raw`(?<unit>hour|hr|day|week|wk|month|mo|year|yr)s?(?:['’]s?)?(?!\w)`
const TO_COME = pattern`
  (?=\s+(?:before|after|prior|following|preceding|from|in\s+advance|ahead|thereafter|beforehand|afterwards?|later|earlier|
  hence|out\b))`

/** How periods are written, each way with groups of its own. */
const WRITTEN: readonly string[] = [
  // fourteen (14) days · fourteen days · fourteen-day
  String.raw`(?<words>${NUMBER_WORDS})(?:\s*[([]\s*(?<figure>\d{1,4})\s*[)\]])?(?:\s*-\s*|\s*)${KIND}\s*${UNIT}`,
  // 14 days · (14) days · 14 (fourteen) days · 14-day · 30 to 45 days
  pattern`
    \(?(?:(?<least>\d{1,3})\s?(?:[-–]|to|or)\s?)?(?<number>\d{1,4})\)?(?:\s*\(\s*(?<spelt>${NUMBER_WORDS})\s*\))?
    (?:\s*-\s*|\s*)${KIND}\s*${UNIT}`,
  // a week before · an hour after · within a month
  pattern`
    (?<one>(?<=\bwithin\s|\bleast\s|\bthan\s)an?|
    an?(?=\s+(?:hour|day|week|month|year)\s+(?:before|after|prior|following|preceding|from|in\s+advance|ahead|thereafter|
    beforehand|later|earlier)\b))
    \s+(?:(?<of1>calendar|business|court|working|full)\s+)?(?<unit1>hour|day|week|month|year)\b`,
  // the third business day before · the day before · the next business day
  pattern`
    (?<nth>${ORDINAL_WORDS}|\d{1,2}(?:st|nd|rd|th)|next|following|last|the(?=\s+(?:business|court|working)\s+day${TO_COME}))
    \s+(?:(?<of2>calendar|business|court|working|judicial)\s+)(?<unit2>day)\b(?!\s+of\s+(?:each|every|the\s+month))`,
  String.raw`(?<nth4>the\s+(?:next|following))\s+(?<unit4>day)(?!\w)`,
  String.raw`(?<nth3>${ORDINAL_WORDS}|\d{1,2}(?:st|nd|rd|th)|the(?=\s+day)|one)\s+(?<unit3>day|week|month)${TO_COME}`,
]

const PERIOD = new RegExp(String.raw`(?<![\w.$#-])(?:${WRITTEN.join('|')})`, 'gi')

const UNITS: Record<string, PeriodUnit> = {
  hr: 'hours', wk: 'weeks', mo: 'months', yr: 'years', hour: 'hours', day: 'days', week: 'weeks', month: 'months', year: 'years',
}

const unitOf = (unit: string, of: string | undefined): PeriodUnit => {
  const kind = of?.toLowerCase()
  if (unit.toLowerCase() !== 'day' || kind === undefined || kind === 'calendar') return UNITS[unit.toLowerCase()]!
  return kind.startsWith('court') || kind === 'judicial' || kind === 'trial' ? 'court-days' : 'business-days'
}

const ordinal = (written: string): number => (/^(?:next|following|last|the|one)$/i.test(written) ? 1 : valueOf(written))

/** Lengths of time: “fourteen (14) days”, “ninety-six (96) hours”, “a week before”, “the third business day before”. */
export const readPeriods: MentionReader = (text) => [...text.matchAll(PERIOD)].map((m): PeriodMention => {
  const g = m.groups!
  const written = g['words'] ?? g['number'] ?? g['one']
  const count = written === undefined ? ordinal(g['nth'] ?? g['nth3'] ?? 'next') : valueOf(g['least'] ?? written)
  const unit = unitOf((g['unit'] ?? g['unit1'] ?? g['unit2'] ?? g['unit3'] ?? g['unit4'])!, g['of'] ?? g['of1'] ?? g['of2'])
  return {
    kind: 'period',
    span: { start: m.index, end: m.index + m[0].length },
    period: { count: g['spelt'] === undefined ? count : valueOf(g['spelt']), unit },
    warnings: doubtsOf(m[0], g, count),
  }
})

/** What is wrong with a period: words and figures that differ, a range. */
const doubtsOf = (whole: string, g: Readonly<Record<string, string>>, count: number): readonly string[] => {
  const warnings: string[] = []
  const other = g['figure'] ?? g['spelt']
  if (other !== undefined && valueOf(other) !== count) {
    const [spelt, figures] = g['words'] === undefined ? [valueOf(other), count] : [count, valueOf(other)]
    warnings.push(`“${whole.replace(/\s+/g, ' ')}” contradicts itself: ${spelt} in words, ${figures} in figures; the words are taken`)
  }
  if (g['least'] !== undefined) warnings.push(`“${whole}” is a range; the shorter is taken`)
  return warnings
}
