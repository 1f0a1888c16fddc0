import { TITLE_LINE } from './judge-titles.ts'
import { linesOf } from './lines.ts'
import { pattern } from '../../patterns/pattern.ts'

const CAPTION = new RegExp(pattern`
  \b(?:UNITED STATES (?:DISTRICT|BANKRUPTCY) COURT|U\.S\. (?:DISTRICT|BANKRUPTCY) COURT|COURT OF APPEALS|(?:SUPERIOR|SUPREME|
  CIRCUIT|DISTRICT|COUNTY|CHANCERY) COURT (?:OF|FOR))\b|^\s*(?:v|vs)\.\s*$`, 'im')
const ENTERED = /[([]Entered:\s*\d{1,2}\/\d{1,2}\/\d{2,4}[^)\]]{0,12}[)\]]/i
/** Who docketed it, in brackets at the end: “(Okonjo, Ada)”, “(akw, )”. */
const BY_WHOM = /\((?:[A-Z][\w'’-]+,\s*[A-Z]\w*\.?|[a-z]{2,4}\d?,?\s?|[A-Z]{2,4}\d?)\)\W*$/
/** The case in brackets, with or without the clerk's initials, as the courts of appeals end an entry: “[24-2160] AW”. */
const CASE_AT_END = /\[(?:\d{1,2}:)?\d{2}-[\w-]{3,20}\]\s*(?:\(?[A-Z]{2,4}\)?)?\W*$/
const OPENER = new RegExp(pattern`
  ^\W*(?:(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d+)\s+)*(?:\(?(?:INFORMAL|BRIEFING|SCHEDULE|ELECTRONIC|TEXT|PAPERLESS|ENDORSED|ORAL|MINUTE|
  DOCKET|BENCH|TEXT-ONLY|VIRTUAL|STANDING|SCHEDULING|AMENDED|SEALED|AGREED|CONSENT|STIPULATED|MEMO(?:RANDUM)?|MEMO-?ENDORSE\w*|
  JUDGE'?S?)\b[\s-]*){0,3}(?:ORDER|ENTRY|MINUTES?|OPINION|JUDGMENT|NOTICE|MOTION|LETTER|SO ORDERED|ENDORSEMENT|RULING|CLERK|
  Set\/Reset|RESET|SET|STIPULATION|REPORT|RESPONSE|REPLY|BRIEF|COMPLAINT|ANSWER|HEARING|TEXT)\b`, 'i')

/** Who signed it and when, at its end: “Signed by Judge Nan Pruitt on 6/18/2024. (RJD)”. */
const SIGNED_AT_END = /\b(?:Signed|Ordered|Entered|Issued)\s+by\s+[^.;]{0,20}(?:Judge|Hon\b)[^;]{3,60}?\bon\s+\d{1,2}\/\d{1,2}\/\d{2,4}\.?\s*(?:\([^()]{1,30}\)\W*)*$/i

/** What docket entries speak of, and little else that is copied alone. */
const COURTLY = new RegExp(pattern`
  \b(?:due|(?:re)?set|continued|adjourned|granted|denied|order(?:ed)?|deadlines?|hearing|conference|trial|motions?|responses?|
  repl(?:y|ies)|answers?|briefs?|objections?|discovery|complaint|plaintiffs?|defendants?|petitioner|respondent|appell(?:ant|ee)|
  debtor|parties|counsel|court|judge)\b`, 'gi')

/** A few lines in the docket's own tone: two of its words at least, and no letter. */
const soundsLikeDocket = (text: string): boolean =>
  text.length < 4000 && !/^\s*(?:Dear|To:|From:)\b/m.test(text) && new Set([...text.matchAll(COURTLY)].map(([word]) => word.toLowerCase())).size > 1

/**
 * Whether the text is a docket entry's own words and no paper with a caption. `told` is what the source says;
 * a caption at the top overrules it, because whole orders are also saved as text. A sheet of several entries is none of these: see `docketEntries`.
 */
export const isDocketText = (text: string, told: boolean | undefined): boolean => {
  const head = text.slice(0, 1500)
  const lines = linesOf(text)
  const captioned = CAPTION.test(lines.slice(0, 25).filter((line) => line.text.length < 90).map((line) => line.text).join('\n'))
  if (captioned) return false
  if (told !== undefined) return told
  // a docket entry tells who signed; it has no signature block
  const closed = ENTERED.test(text.trimEnd().slice(-60)) || SIGNED_AT_END.test(text.trimEnd().slice(-160))
  // an entry is a paragraph, whether its lines were broken or not
  const short = lines.length <= 6 || lines.length <= 24 && lines.slice(1).every(({ apart }) => !apart)
  if (lines.length === 0 || !short && lines.length > 12 && !closed || lines.slice(1).some((line) => TITLE_LINE.test(line.text))) return false
  return closed || ENTERED.test(text) || CASE_AT_END.test(text) || short && (BY_WHOM.test(text) || /[a-z]/.test(text) && text.length > 25 && (OPENER.test(head) || lines.length <= 6 && soundsLikeDocket(text)))
}

/** The entry's words without the date and the number that a docket sheet prints before them. */
export const docketWords = (text: string): string => text.replace(/^\W*(?:(?:\d{1,2}\/\d{1,2}\/\d{2,4}|\d{1,5})\s+)+/, '')
