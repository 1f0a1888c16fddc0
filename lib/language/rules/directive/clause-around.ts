import type { Span } from '../../../document/span.ts'
import { clausesOf } from '../../clause/clauses.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { openingOf } from '../../sentence/openings.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “If no such motion is made, Opening Brief: August 7”: what stands before the paper. */
const condition = /^(?:if|unless|absent|should)\b[^;:]*?,\s+(?=[A-Z][\w' ]{2,30}:)/i
/** “The schedule is amended as follows: Discovery deadline: April 30”: what stands before the first row. */
const lead = new RegExp(pattern`
  ^[^;:]{0,160}\b(?:as\s+(?:follows|noticed|agreed|proposed)|schedule(?:\s+(?:on|for)\s[^;:]{2,40})?|deadlines|dates|
  (?:is|are)\s+(?:adopted|set|approved))\s*:\s+`, 'i')
/** Where clauses and things with dates of their own part: “; ”, “, and ”, “, with ”. */
const joints = /;\s+(?:and\s+)?|,?\s+and\s+|,\s+(?:but\s+|with\s+)?/gi

/** The clause in which a deadline stands, cut where another deadline's begins; in offsets of the sentence, as are all spans here. */
export const clauseAround = (sentence: MarkedSentence, deadline: Deadline, deadlines: readonly Deadline[]): Span => {
  const here = within(sentence, deadline)
  const others = deadlines.filter((d) => d.span !== deadline.span).map((d) => within(sentence, d))
  return cutAtJoints(masked(sentence), wholeClause(sentence, here.start), here, others)
}

const within = (sentence: MarkedSentence, { span }: Deadline): Span =>
  ({ start: span.start - sentence.start, end: span.end - sentence.start })

/** The clause about `from`; without a verb, all of the sentence. */
const wholeClause = (sentence: MarkedSentence, from: number): Span => {
  const mask = masked(sentence)
  const opening = openingOf(sentence)
  let start = opening > from ? /^\W*/.exec(mask)![0].length : opening
  start += condition.exec(mask.slice(start, from))?.[0].length ?? 0
  start += lead.exec(mask.slice(start, from))?.[0].length ?? 0
  const clause = clausesOf(sentence).find((c) => c.start <= from && from < c.end)
  return clause ? { start: Math.max(start, clause.start), end: Math.min(mask.length, clause.end) } : { start, end: mask.length }
}

/** What is left of a clause about `here` without that which other deadlines in it go with. */
const cutAtJoints = (mask: string, clause: Span, here: Span, others: readonly Span[]): Span => {
  let { start, end } = clause
  const before = others.filter((d) => d.end <= here.start && d.end > start).at(-1)
  const after = others.find((d) => d.start >= here.end && d.start < end)
  for (const joint of mask.matchAll(joints)) {
    const at = joint.index
    const next = at + joint[0].length
    const stop = joint[0].startsWith(';')
    if (at >= start && next <= here.start && (stop || before && at >= before.end && start <= before.end)) start = next
    if (at >= here.end && at < end && (stop || after && at < after.start)) end = at
  }
  return { start, end }
}
