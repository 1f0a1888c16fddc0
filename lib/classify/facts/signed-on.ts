import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { writtenDates } from '../paper/written-date.ts'

const IN_DOCKET_TEXT: readonly RegExp[] = [
  /\b(?:So[-\s]?Ordered|Signed|Ordered|Entered|Issued|Approved|Electronically\s+signed)\b[^()]{0,140}?\bon:?\s+(?=\d|[A-Z])/gi,
  /\b(?:Order|Judgment|Opinion|signed|Minutes?|Entry)\s+(?:is\s+)?dated:?\s+/gi,
  /\bDated?:\s*/g,
]
/** Phrases that open or close an order and hold its date. */
const CLOSES = /(?:^|[.\n;]\s*|\b)(?:DONE\s+(?:AND|&)\s+(?:ORDERED|ADJUDGED)|SO\s+ORDERED|ORDERED|ENTERED?|DATED|SIGNED|ISSUED|FILED|Done\s+and\s+ordered|So\s+[Oo]rdered|Dated|Signed|Entered|Issued)\b[^\n]{0,90}?(?:\n[^\n]{0,40}?)?$/
const OPENS = /^\W*(?:AND\s+NOW,?\s+)?(?:(?:On\s+)?[Tt]his|THIS|TO WIT,? this)\s+(?=\d)/
const ALONE = /^(?:[A-Z][\w.]+(?: [A-Z][\w.]+){0,2},? (?:[A-Z][\w. ]{1,14},?)?\s*)?$/
const LABEL = /^(?:Date(?:\s+(?:Filed|Signed|Issued|Entered|of Order))?|Dated|Revised|Filed|Entered|Decided|Issued|Signed|Effective|Updated|Last\s+(?:updated|revised))\b[:\s]*(?:on\s+|as\s+of\s+)?$/i

const readSignedOn = (paper: Paper): string | null => {
  if (paper.docketText) return inDocketText(paper.text)
  return paper.signing?.date ?? opening(paper) ?? closing(paper) ?? heading(paper)
}

const inDocketText = (text: string): string | null => {
  for (const form of IN_DOCKET_TEXT) {
    for (const lead of text.matchAll(form)) {
      const after = text.slice(lead.index + lead[0].length)
      const first = writtenDates(after.slice(0, 40))[0]
      if (first && /^\W*(?:\w+day,?\s*)?$/.test(after.slice(0, first.start))) return first.date
    }
  }
  return null
}

/** “This 14th day of March, 2025, the Court …”, “AND NOW, this 3rd day of May, 2026”, a term of court “held on the 15th day of July, two thousand twenty-five”. */
const opening = ({ text, bodyAt, front }: Paper): string | null => {
  const start = text.slice(bodyAt, bodyAt + 160)
  const first = writtenDates(start)[0]
  if (first && OPENS.test(start) && (OPENS.exec(start)?.[0].length ?? 0) >= first.start - 2) return first.date
  const term = /\bAt an? (?:Stated|IAS|I\.A\.S)[^]{0,300}?\bon(?:\s+the)?\s+/.exec(front)
  if (!term) return null
  return writtenDates(front.slice(term.index + term[0].length - 1, term.index + term[0].length + 80))[0]?.date ?? null
}

/** “ENTERED October 2, 2019.”, “DONE AND ORDERED at Miami, Florida, this 21st day of April, 2026.” The last one holds. */
const closing = ({ text, bodyAt }: Paper): string | null => {
  for (const found of writtenDates(text.slice(bodyAt)).toReversed()) {
    const at = bodyAt + found.start
    const lead = CLOSES.exec(text.slice(Math.max(0, at - 150), at))?.[0]
    const after = text.slice(bodyAt + found.end, bodyAt + found.end + 12)
    if (lead && !/[a-z]{3,}\s+(?:SO\s+)?(?:ordered|entered|dated|filed)|\bwas\b|\bECF\b|\bby\b|\bbefore\b|\bat\s+\d/.test(lead) && /^[\s.,]*(?:\n|$|[A-Z])/.test(after)) return found.date
  }
  return null
}

/** A date that stands on a line of its own among the first lines: a letter's, or “Revised December 15, 2025”. */
const heading = ({ lines, stamp, bodyAt, text }: Paper): string | null => {
  const near = lines.filter((line) => line.start <= bodyAt + 400 && line.text !== stamp?.text).slice(0, 45)
  for (const line of near) {
    const first = writtenDates(line.text)[0]
    if (!first || first.end < line.text.length - 2) continue
    const lead = line.text.slice(0, first.start).trim()
    if ((ALONE.test(lead) || LABEL.test(lead)) && !isClerksStamp(text, line.start)) return first.date
  }
  return null
}

/** Whether the lines above are a clerk's “FILED” or “ENTERED” stamp, whose date is the entry's. */
const isClerksStamp = (text: string, at: number): boolean => /(?:^|\n)\s*(?:E-?FILED|FILED|RECEIVED|LODGED|FILED & ENTERED|ENTERED)\s*(?:ON|AND ENTERED)?\s*$/.test(text.slice(Math.max(0, at - 40), at))

export const signedOn: Fact<string> = { name: 'signed-on', read: readSignedOn, examples: [], counterexamples: [] }
