import type { QuotationMention } from './mention.ts'
import type { MentionReader } from './reader.ts'
import { pattern } from '../../patterns/pattern.ts'

const MARK = /["“”„‟]/g

/**
 * A docket clerk puts the order's own words in marks: “Judge Mark L. Pruitt: "It is hereby ORDERED …"”, “The Court
 * orders: "…"”, “ENDORSEMENT: "…"”
 */
const JUDGE_SAYS = new RegExp(pattern`
  (?:\bJudge\s(?:[A-Z][\p{L}.’'-]*\s?){1,4}:|(?:\b(?:[Cc]ourt|[Jj]udge|COURT)\s+(?:hereby\s+)?(?:orders|rules|directs|states|
  enters\s+the\s+following(?:\s+order)?)(?:\s+as\s+follows)?|(?:ENDORSE\w+|(?:TEXT|ELECTRONIC|ORAL|PAPERLESS|BENCH|MINUTE|MARGINAL|
  DOCKET)\s+ORDER|Text\s+Order|Endorsement|(?:order|ruling)\s+(?:as\s+follows|reads?|states?)))\s*[:,])\s*$`, 'u')

/** Whether the straight mark at `at` opens: something new begins after it and nothing ends before it. */
const opens = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}.,;:!?)\]’'”%]/u.test(text.charAt(at - 1)) && /[^\s]/.test(text.charAt(at + 1))

/**
 * Words in quotation marks, curly or straight, the outermost of nested ones. The text is one paragraph: a mark that is
 * opened and never closed quotes the rest of it only where the paragraph begins with it, as paragraphs of a long quotation do.
 */
export const readQuotations: MentionReader = (text) => {
  const found: QuotationMention[] = []
  let start = -1
  let depth = 0
  for (const m of text.matchAll(MARK)) {
    const mark = m[0]
    const opening = mark === '“' || mark === '„' || mark === '‟' || (mark === '"' && start < 0 && opens(text, m.index))
    if (opening) {
      if (start < 0) start = m.index
      depth += 1
    } else if (start >= 0) {
      // a straight mark within a quotation may open one within it
      if (mark === '"' && opens(text, m.index) && depth < 2) { depth += 1; continue }
      depth -= 1
      if (depth > 0) continue
      if (!JUDGE_SAYS.test(text.slice(Math.max(0, start - 80), start))) found.push({ kind: 'quotation', span: { start, end: m.index + 1 } })
      start = -1
    }
  }
  if (start >= 0 && text.slice(0, start).trim() === '') found.push({ kind: 'quotation', span: { start, end: text.length } })
  return found
}
