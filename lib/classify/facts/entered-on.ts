import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { writtenDates } from '../paper/written-date.ts'

const ENTERED = /[([]\s*(?:Date\s+)?Entered:?\s+(?=\d)/i
const FILED_STAMP = /(?:^|\n)\s*(?:(?:E-?)?FILED|FILED\s*(?:&|AND)\s*(?:JUDGMENT\s+)?ENTERED|ENTERED(?:\s+ON\s+DOCKET)?|Entered\s+on\s+Docket|DOC(?:UMENT)?\s*#?:?[^\n]*\n\s*DATE\s+FILED:?|DATE\s+FILED:)\s*(?:ON|IN[^\n]{0,40})?[:\s]*(?:Dated?:?)?\s*/gi

const readEnteredOn = (paper: Paper): string | null => {
  if (paper.known.enteredOn) return paper.known.enteredOn.slice(0, 10)
  const { stamp, text } = paper
  if (stamp?.enteredOn ?? stamp?.filedOn) return stamp?.enteredOn ?? stamp?.filedOn ?? null
  const entered = ENTERED.exec(text)
  if (entered) return writtenDates(text.slice(entered.index + entered[0].length, entered.index + entered[0].length + 24))[0]?.date ?? null
  return paper.docketText ? null : clerksStamp(paper)
}

/** The clerk's own stamp at the head of the first page: FILED, then a date on the same line or the next. */
const clerksStamp = ({ text, bodyAt }: Paper): string | null => {
  const head = text.slice(0, Math.min(bodyAt, 2500))
  for (const found of head.matchAll(FILED_STAMP)) {
    const first = writtenDates(head.slice(found.index + found[0].length, found.index + found[0].length + 60))[0]
    if (first && first.start <= 45) return first.date
  }
  return null
}

export const enteredOn: Fact<string> = { name: 'entered-on', read: readEnteredOn, examples: [], counterexamples: [] }
