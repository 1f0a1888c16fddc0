import { quoteOf } from '../../document/quote.ts'
import { overlaps } from '../../document/span.ts'
import type { Deadline, Setting } from '../finding.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { columnBefore } from '../time/columns.ts'
import type { Refiner } from '../refiner.ts'

/** Alternatives that the order itself gives are no contradiction. */
const EITHER = /\b(?:whichever|earlier\s+of|later\s+of|or\s+(?:by|no\s+later|within)|from)\b/i

/** Warns where one duty is given two dates, and where a table's row gives one beside the one that was taken. */
export const twoDates: Refiner = (findings, { reading, sentences }) => {
  const byId = new Map(findings.deadlines.map((d) => [d.id, d]))
  const doubted = new Map<string, string>()
  for (const time of [...findings.deadlines, ...findings.settings]) {
    const sentence = sentences[sentenceAt(sentences, time.span.start)]
    const date = sentence?.paragraph.kind === 'row' ? sentence.mentions.find((m) => m.kind === 'date' && overlaps(m.span, time.span)) : undefined
    const beside = sentence && date?.kind === 'date' ? columnBefore(sentence, date) : null
    if (beside) doubted.set(time.id, `“${quoteOf(reading, beside.span)}” stands beside it in the table; the last column is taken`)
  }
  for (const directive of findings.directives) {
    const fixed = directive.deadlines.flatMap((id) => byId.get(id) ?? []).filter((d) => d.when.kind === 'fixed' && d.when.at !== null)
    const [first, second] = [fixed[0], fixed.find((d) => dayOf(d) !== dayOf(fixed[0]!))]
    if (!first || !second || EITHER.test(reading.text.slice(directive.span.start, directive.span.end))) continue
    for (const deadline of fixed) doubted.set(deadline.id, `Two dates stand for one duty: ${dayOf(first)} and ${dayOf(second)}`)
  }
  if (doubted.size === 0) return findings
  const warned = <Time extends Deadline | Setting>(time: Time): Time => {
    const warning = doubted.get(time.id)
    return warning === undefined ? time : { ...time, warnings: [...time.warnings, warning] }
  }
  return { ...findings, deadlines: findings.deadlines.map(warned), settings: findings.settings.map(warned) }
}

const dayOf = (deadline: Deadline): string => (deadline.when.kind === 'fixed' ? deadline.when.at?.slice(0, 10) : undefined) ?? ''
