import type { DateMention } from '../mentions/mention.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'

/** The white space, rules and arrows between two columns of a table; a dash makes a range. */
const GAP = /^(?:\s*\|\s*|\s*(?:->|→)\s*|\s+(?:to\s+)?)$/

const neighbour = (sentence: MarkedSentence, date: DateMention, step: 1 | -1): DateMention | null => {
  if (sentence.paragraph.kind !== 'row') return null
  const dates = sentence.mentions.filter((m) => m.kind === 'date')
  const other = dates[dates.indexOf(date) + step]
  if (!other || dates.indexOf(date) < 0) return null
  const [first, second] = step === 1 ? [date, other] : [other, date]
  return GAP.test(sentence.text.slice(first.span.end - sentence.start, second.span.start - sentence.start)) ? other : null
}

/** The date in the next column of a table's row, which holds instead of this one: “proposed, ordered”, “old date, new date”. */
export const nextColumn = (sentence: MarkedSentence, date: DateMention): DateMention | null => neighbour(sentence, date, 1)

/** The date in the column before, which this one takes the place of. */
export const columnBefore = (sentence: MarkedSentence, date: DateMention): DateMention | null => neighbour(sentence, date, -1)
