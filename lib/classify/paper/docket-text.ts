import { TITLE_LINE } from './judge-titles.ts'
import { linesOf, type Line } from './lines.ts'
import { pattern } from '../../patterns/pattern.ts'

const CAPTION = new RegExp(pattern`
  \b(?:UNITED STATES (?:DISTRICT|BANKRUPTCY) COURT|U\.S\. (?:DISTRICT|BANKRUPTCY) COURT|COURT OF APPEALS|(?:SUPERIOR|SUPREME|
  CIRCUIT|DISTRICT|COUNTY|CHANCERY) COURT (?:OF|FOR))\b|^\s*(?:v|vs)\.\s*$`, 'im')
/** “(Entered: 05/05/2025)” */
const ENTERED = /[([]Entered:\s*\d{1,2}\/\d{1,2}\/\d{2,4}[^)\]]{0,12}[)\]]/i
/** Who docketed it, in brackets at the end: “(Okonjo, Ada)”, “(akw, )”. */
const BY_WHOM = /\((?:[A-Z]+,\s?[A-Z]+|[A-Z][\w'’-]+,\s*[A-Z]\w*\.?|[a-z]{2,4}\d?,?\s?|[A-Z]{2,4}\d?)\)\W*$/
/** The case in brackets, with or without the clerk's initials, as the courts of appeals end an entry: “[24-2160] AW”. */
const CASE_AT_END = /\[(?:\d{1,2}:)?\d{2}-[\w-]{3,20}\]\s*(?:\(?[A-Z]{2,4}\)?)?\W*$/
/** How an entry begins: “12 TEXT ORDER”, “MEMO ENDORSEMENT”. */
const OPENER = new RegExp(pattern`
  ^\W*(?:(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d+)\s+)*(?:\(?(?:INFORMAL|BRIEFING|SCHEDULE|ELECTRONIC|TEXT|PAPERLESS|ENDORSED|ORAL|MINUTE|
  DOCKET|BENCH|TEXT-ONLY|VIRTUAL|STANDING|SCHEDULING|AMENDED|SEALED|AGREED|CONSENT|STIPULATED|MEMO(?:RANDUM)?|MEMO-?ENDORSE\w*|
  JUDGE'?S?)\b[\s-]*){0,3}(?:ORDER|ENTRY|MINUTES?|OPINION|JUDGMENT|NOTICE|MOTION|LETTER|SO ORDERED|ENDORSEMENT|RULING|CLERK|
  Set\/Reset|RESET|SET|STIPULATION|REPORT|RESPONSE|REPLY|BRIEF|COMPLAINT|ANSWER|HEARING|TEXT)\b`, 'i')

/** Who signed it and when, at its end: “Signed by Judge Nan Pruitt on 6/18/2024. (RJD)”. */
const SIGNED_AT_END = new RegExp(pattern`
  \b(?:Signed|Ordered|Entered|Issued)\s+by\s+[^.;]{0,20}(?:Judge|Hon\b)[^;]{3,60}?\bon\s+
  \d{1,2}\/\d{1,2}\/\d{2,4}\.?\s*(?:\([^()]{1,30}\)\W*)*$`, 'i')

/** What docket entries speak of, and little else that is copied alone. */
const COURTLY = new RegExp(pattern`
  \b(?:due|(?:re)?set|continued|adjourned|granted|denied|order(?:ed)?|deadlines?|hearing|conference|trial|motions?|responses?|
  repl(?:y|ies)|answers?|briefs?|objections?|discovery|complaint|plaintiffs?|defendants?|petitioner|respondent|appell(?:ant|ee)|
  debtor|parties|counsel|court|judge)\b`, 'gi')

const OPENS_LETTER = /^\s*(?:Dear|To:|From:)\b/m

/** A few lines in the docket's own tone: two of its words at least, and no letter. */
const soundsLikeDocket = (text: string): boolean => {
  if (text.length >= 4000 || OPENS_LETTER.test(text)) return false
  return new Set([...text.matchAll(COURTLY)].map(([word]) => word.toLowerCase())).size > 1
}

/** So many lines are a few. */
const FEW = 6

/** Whether a caption stands among the first short lines. */
const isCaptioned = (lines: readonly Line[]): boolean =>
  CAPTION.test(lines.slice(0, 25).filter((line) => line.text.length < 90).map((line) => line.text).join('\n'))

/** Whether a few lines, without a clerk's mark at their end, are words of a docket all the same. */
const readsAsEntry = (text: string, lines: number): boolean =>
  /[a-z]/.test(text) && text.length > 25 && (OPENER.test(text.slice(0, 1500)) || lines <= FEW && soundsLikeDocket(text))

/**
 * Whether the text is a docket entry's own words and no paper with a caption. `told` is what the source says; a caption
 * at the top overrules it, because whole orders are also saved as text. A sheet of several entries is none of these:
 * see `docketEntries`.
 */
export const isDocketText = (text: string, told: boolean | undefined): boolean => {
  const lines = linesOf(text)
  if (isCaptioned(lines)) return false
  if (told !== undefined) return told
  const end = text.trimEnd()
  const closed = ENTERED.test(end.slice(-60)) || SIGNED_AT_END.test(end.slice(-160))
  const short = isShort(lines)
  if (lines.length === 0 || lines.length > 12 && !short && !closed) return false
  // a docket entry tells who signed; it has no signature block
  if (lines.slice(1).some((line) => TITLE_LINE.test(line.text))) return false
  if (closed || ENTERED.test(text) || CASE_AT_END.test(text)) return true
  return short && (BY_WHOM.test(text) || readsAsEntry(text, lines.length))
}

/** An entry is a few lines, or one paragraph whose lines were broken. */
const isShort = (lines: readonly Line[]): boolean =>
  lines.length <= FEW || lines.length <= 24 && lines.slice(1).every(({ apart }) => !apart)

/** The entry's words without the date and the number that a docket sheet prints before them. */
export const docketWords = (text: string): string => text.replace(/^\W*(?:(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,5})\s+)+/, '')
