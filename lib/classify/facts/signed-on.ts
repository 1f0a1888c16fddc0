import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { joins } from '../paper/signing-date.ts'
import { writtenDates } from '../paper/written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

const IN_DOCKET_TEXT: readonly RegExp[] = [
  // who signed may stand between, nothing that was ordered: “Signed by Magistrate Judge Nan R. Pruitt on 5/13/2025”
  new RegExp(pattern`
    \b(?:[Ss]o[-\s]?[Oo]rdered|SO ORDERED|[Ss]igned|SIGNED|[Oo]rdered|ORDERED|Entered(?=\s+by)|Issued|ISSUED|
    Approved)(?:,?\s+(?:by:?|the|for|of|in|this|as\s+of|[A-Z][\w.'’/-]*,?|\([^()]{1,40}\))){0,16}?\s+on:?\s+(?=\d|[A-Z])`, 'g'),
  /\b(?:Order|Judgment|Opinion|signed|Minutes?|Entry)\s+(?:is\s+)?dated:?\s+/gi,
  /^\W*Letter\s+dated:?\s+/gi,
  /\bSigned:?\s+(?=\d)/g,
  /\bJudge\s+(?:[A-Z][\p{L}.’'-]*,?\s+){2,4}on\s+(?=\d)/gu,
  // not “Trial Date:”
  /(?<![a-z]\s)\bDated?:\s*/g,
]

const readSignedOn = (paper: Paper): string | null => {
  if (paper.docketText) return inDocketText(paper.text) ?? recital(paper) ?? (paper.entries.length === 0 ? closing(paper) : null)
  return paper.signing?.date ?? aboveCaption(paper) ?? opening(paper) ?? recital(paper) ?? closing(paper)
    ?? overLabel(paper) ?? heading(paper) ?? inNotice(paper)
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

/** “Signed by Judge Nan Pruitt on 5/13/2025”, in the docket text of a Notice of Electronic Filing. */
const inNotice = ({ text }: Paper): string | null => (/\bdocket\s+text:/i.test(text) ? inDocketText(text) : null)

/** “SO ORDERED. SIGNED this 14th day of August, 2024”: bankruptcy judges sign at the head of the page. */
const SIGNED_ABOVE = /(?:^|\n)[^\S\n]*(?:SIGNED|Signed|DATED|Dated)(?:\s+this|:)?\s+(?=\d|[A-Z])/

const aboveCaption = ({ front }: Paper): string | null => {
  const signed = SIGNED_ABOVE.exec(front)
  if (!signed) return null
  const from = signed.index + signed[0].length
  const first = writtenDates(front.slice(from - 1, from + 50))[0]
  return first && first.start <= 1 ? first.date : null
}

/** “AND NOW, this 3rd”, “TO WIT, this 3rd”. */
const OPENS = /^\W*(?:AND\s+NOW,?\s+)?(?:(?:On\s+)?[Tt]his|THIS|TO WIT,? this)\s+(?=\d)/
/** “At a Stated Term of the Court, held on the …” */
const TERM = /\bAt an? (?:[Ss]tated|IAS|I\.A\.S)[^]{0,300}?\bon(?:\s+the)?\s+/

/**
 * “This 14th day of March, 2025, the Court …”, “AND NOW, this 3rd day of May, 2026”, a term of court “held on the
 * 15th day of July, two thousand twenty-five”.
 */
const opening = ({ text, bodyAt, front }: Paper): string | null => {
  const start = text.slice(bodyAt, bodyAt + 160)
  const first = writtenDates(start)[0]
  if (first && OPENS.test(start) && (OPENS.exec(start)?.[0].length ?? 0) >= first.start - 2) return first.date
  const term = TERM.exec(front)
  if (!term) return null
  const from = term.index + term[0].length
  return writtenDates(front.slice(from - 1, from + 80))[0]?.date ?? null
}

/** “it is, this 17th day of June” */
const RECITAL = /\bit\s+is,?\s+(?:(?:hereby|therefore|accordingly|thereupon),?\s+)*(?:on\s+)?this,?\s+(?=\d)/gi

/** How orders of Maryland and New Jersey end their recitals: “it is, this 17th day of June, 2026, ORDERED”. */
const recital = ({ text, bodyAt }: Paper): string | null => {
  for (const lead of text.slice(bodyAt).matchAll(RECITAL)) {
    const after = text.slice(bodyAt + lead.index + lead[0].length).slice(0, 60)
    const first = writtenDates(after)[0]
    if (first?.start === 0) return first.date
  }
  return null
}

/** Phrases that close an order and hold its date. */
const CLOSES = new RegExp(pattern`
  (?:^|[.\n;]\s*|\b)(?:DONE\s+(?:AND|&)\s+(?:ORDERED|ADJUDGED)|SO\s+ORDERED|ORDERED|ENTER(?:ED)?:?|DATED|SIGNED|ISSUED|FILED|
  Done\s+and\s+ordered|So\s+[Oo]rdered|Dated|Signed|Entered|Issued)\b[^\n]{0,90}?(?:\n[^\n]{0,40}?)?$`)
/** Words that make another sentence of it: “previously ordered”, “was entered by”. */
const TELLS_OF_ANOTHER = /[a-z]{3,}\s+(?:SO\s+)?(?:ordered|entered|dated|filed)|\bwas\b|\bECF\b|\bby\b|\bbefore\b|\bat\s+\d/
/** What may follow the date. */
const FOLLOWS = /^[\s.,]*(?:\n|$|[A-Z]|at \d)/

/** “ENTERED October 2, 2019.”, “DONE AND ORDERED at Miami, Florida, this 21st day of April, 2026.” The last one holds. */
const closing = ({ text, bodyAt }: Paper): string | null => {
  for (const found of writtenDates(text.slice(bodyAt)).toReversed()) {
    const at = bodyAt + found.start
    const lead = CLOSES.exec(text.slice(Math.max(0, at - 150), at))?.[0]
    const after = text.slice(bodyAt + found.end, bodyAt + found.end + 12)
    if (lead && joins(lead) && !TELLS_OF_ANOTHER.test(lead) && FOLLOWS.test(after)) return found.date
  }
  return null
}

/** The label of a form under the line that was filled in: “Date of Imposition of Judgment”. */
const LABEL_BELOW = /^[^\S\n]*\n[\s_]*(?:Date(?:\s+(?:Signed|of\s+(?:the\s+)?(?:Order|Imposition\s+of\s+Judgment)))?|DATE)[^\S\n]*(?:\n|$)/

/** “February 11, 2026” over “Date of Imposition of Judgment”, as the judgment forms have it. The last one holds. */
const overLabel = ({ text, bodyAt }: Paper): string | null =>
  writtenDates(text.slice(bodyAt)).findLast(({ end }) => LABEL_BELOW.test(text.slice(bodyAt + end, bodyAt + end + 80)))?.date ?? null

/** A place, or nothing: “Missoula, Montana”. */
const ALONE = /^(?:[A-Z][\w.]+(?: [A-Z][\w.]+){0,2},? (?:[A-Z][\w. ]{1,14},?)?\s*)?$/
/** “Date Filed:”, “Last revised”. */
const LABEL = new RegExp(pattern`
  ^(?:Date(?:\s+(?:Filed|Signed|Issued|Entered|of Order))?|Dated|Revised|Filed|Entered|Decided|Issued|Signed|Effective|Updated|
  Last\s+(?:updated|revised))\b[:\s]*(?:on:?\s*|as\s+of\s+)?$`, 'i')
/** “hearing date:” */
const ANOTHER_DATE = /\b(?:hearing|trial|conference|argument|sentencing|mediation|return|bar|due)\s+date:?$/i
/** A label: “Date Filed:”. */
const DATE_LABEL = /\bDate(?:\s+Filed)?:\s*$/i
/** “hearing on Date” */
const WORDS_BEFORE_DATE = /[a-z]\s+Date/
/** In a row of a form: “JS-6 Date”. */
const DATE_BESIDE = /[A-Z\d)\]]\s+Date:?$/

/** A date that stands on a line of its own among the first lines: a letter's, or “Revised December 15, 2025”. */
const heading = ({ lines, stamp, bodyAt, text }: Paper): string | null => {
  const near = lines.filter((line) => line.start <= bodyAt + 400 && line.text !== stamp?.text).slice(0, 45)
  for (const line of near) {
    const first = writtenDates(line.text)[0]
    if (!first || first.end < line.text.length - 2) continue
    const lead = line.text.slice(0, first.start).trim()
    if (ANOTHER_DATE.test(lead)) continue
    if (DATE_LABEL.test(lead) && !WORDS_BEFORE_DATE.test(lead) || DATE_BESIDE.test(lead)) return first.date
    if ((ALONE.test(lead) || LABEL.test(lead)) && !isClerksStamp(text, line.start)) return first.date
  }
  return null
}

const CLERKS_STAMP = /(?:^|\n)\s*(?:E-?FILED|FILED|RECEIVED|LODGED|FILED & ENTERED|ENTERED)\s*(?:ON|AND ENTERED)?\s*$/

/** Whether the lines above are a clerk's “FILED” or “ENTERED” stamp, whose date is the entry's. */
const isClerksStamp = (text: string, at: number): boolean => CLERKS_STAMP.test(text.slice(Math.max(0, at - 160), at))

const closed = (end: string, start = 'The plaintiff shall answer the motion of May 1, 2025 by June 3, 2025, and the defendant may reply within seven days.') =>
  `UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012\n\nORDER\n\n${start}\n\n${end}`

export const signedOn: Fact<string> = {
  name: 'signed-on',
  read: readSignedOn,
  examples: [
    { text: 'U.S. District Court\n\nSouthern District of Florida\n\nNotice of Electronic Filing\n\nThe following transaction was entered on 5/6/2025 at 10:52 AM EDT and filed on 5/6/2025\n\nCase Name: Doe v. Roe\nCase Number: 1:25-cv-00012-NP\n\nDocket Text:\nPAPERLESS ORDER. Plaintiff shall file proof of service on or before June 3, 2025. Signed by Judge Nan R. Pruitt on 5/5/2025. (yar)', tells: '2025-05-05' },
    { text: 'MINUTE ORDER IN CHAMBERS of the Honorable Judge Nan Q. Pruitt, on 5/14/2025. IT IS ORDERED that the response is due by 6/3/2025.', tells: '2025-05-14' },
    { text: closed('So ORDERED.\n\nDate: 5/11/2025  /s/ Nan Pruitt ____________ Nan Pruitt United States Magistrate Judge District of Montana'), tells: '2025-05-11' },
    { text: closed('IT IS SO ORDERED.\n\ns/ Nan Pruitt 5/18/25\n\n____________\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE'), tells: '2025-05-18' },
    { text: closed('DATED this 22nd day of May, 2025.\n\nNan Pruitt\nUnited States District Judge'), tells: '2025-05-22' },
    { text: closed('Dated: Missoula, Montana\nMay 18, 2025\n\nSO ORDERED.\n\n\nNAN PRUITT\nUnited States Magistrate Judge'), tells: '2025-05-18' },
    { text: closed('SO ORDERED this 3rd day of May, 2025.\n\n____________________\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE'), tells: '2025-05-03' },
    { text: closed('IT IS SO ORDERED. May 4, 2025\n\n/s/ Nan Pruitt\nUnited States Bankruptcy Judge'), tells: '2025-05-04' },
    { text: closed('DONE AND ORDERED in Chambers at Missoula, Montana, on this 21st day of May, 2025.\n\n_________________\nNAN PRUITT\nUNITED STATES DISTRICT JUDGE\n\ncc: Counsel of record'), tells: '2025-05-21' },
    { text: closed('ISSUED at Missoula, Montana, at 3:40 p.m. on May 24, 2025.\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge'), tells: '2025-05-24' },
    { text: closed('IT IS SO ORDERED.\n\ns/Nan Pruitt\nUnited States District Judge\n\nDated: May 9, 2025'), tells: '2025-05-09' },
    { text: closed('IT IS SO STIPULATED.\n\nDated: April 28, 2025   /s/ Jo Poe\nAttorneys for Plaintiff\n\nPURSUANT TO STIPULATION, IT IS SO ORDERED.\n\nDATED: 5/2/25\nThe Hon. Nan Pruitt\nUnited States District Judge'), tells: '2025-05-02' },
    { text: closed('Nan Pruitt\nUNITED STATES DISTRICT JUDGE', 'This 14th day of May, 2025, the Court having held a conference, the plaintiff shall answer the motion by June 3, 2025.'), tells: '2025-05-14' },
    { text: closed('BY THE COURT:\n\n/s/ Nan Pruitt\nNAN PRUITT, J.', 'AND NOW, this 3rd day of May, 2025, upon consideration of the motion, it is ORDERED that it is granted in every part.'), tells: '2025-05-03' },
    { text: closed('/s/ Nan Pruitt\nNan Pruitt\nUnited States Magistrate Judge', 'Whereas the parties have agreed, it is this 17th day of May, 2025, by the Court ORDERED that Plaintiff shall answer by June 3, 2025.'), tells: '2025-05-17' },
    { text: closed('/s/ Nan Pruitt\nU.S.M.J.', 'The parties having agreed, it is, therefore, on this 6th day of May, 2025, ORDERED that Plaintiff shall answer by June 3, 2025.'), tells: '2025-05-06' },
    { text: closed('The clerk shall send copies of this order to the marshal.\n\nThis the 14th day of May, 2025.\n\n____________________\nNan Pruitt\nUnited States District Judge'), tells: '2025-05-14' },
    { text: closed('IT IS SO ORDERED.\n\n/s/\nNan Pruitt\nUnited States District Judge\n\nMissoula, Montana\nMay 15, 2025'), tells: '2025-05-15' },
    { text: closed('The Court DIRECTS the Clerk to send a copy of this Order to counsel of record.\n\nENTER: May 10, 2025'), tells: '2025-05-10' },
    { text: closed('May 7, 2025\nDate of Imposition of Judgment\n\nNan Pruitt\nSignature of Judge'), tells: '2025-05-07' },
    { text: closed('ENTERED May 8, 2025.\n\nCourt of Claims'), tells: '2025-05-08' },
    { text: 'TEXT ORDER: answer due 6/3/2025. So Ordered by Magistrate Judge Nan Pruitt on 5/13/2025. (akw) (Entered: 05/14/2025)', tells: '2025-05-13' },
    { text: 'ORDER re conference set for 6/8/2025. Signed by Judge Nan Pruitt on 5/7/2025. (NVJ) (Entered: 05/08/2025)', tells: '2025-05-07' },
    { text: 'Order to File Plan. Plan due by 9/5/2025. Signed on 5/27/2025 (Aster, Jo) (Entered: 05/30/2025)', tells: '2025-05-27' },
    { text: 'Order dated 5/31/2025 and notice fixing the bar date: claims are due by June 29, 2025. (aek) (Entered: 06/01/2025)', tells: '2025-05-31' },
    { text: 'UNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\n\nCHAMBERS OF\nNAN PRUITT\nUNITED STATES MAGISTRATE JUDGE\n\nMay 19, 2025\n\nLETTER ORDER TO COUNSEL\n\nDear Counsel:\n\nThe motion is granted in part. You shall confer by June 3, 2025 and report to me in writing.\n\nSincerely,\n/s/\nNan Pruitt\nUnited States Magistrate Judge', tells: '2025-05-19' },
    { text: 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF MICHIGAN\n\nHONORABLE NAN PRUITT\n\nSTANDING ORDER: MOTIONS\nRevised May 15, 2025\n\nThis order governs every civil case on my docket and replaces the one dated March 2, 2023 in full.\n\ns/ Nan Pruitt\nUnited States District Judge\n\nEffective June 5, 2025', tells: '2025-05-15' },
    { text: 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nCIVIL MINUTES - GENERAL\n\nTitle ALMA DOE v. BRAM ROE\n\nJS-6 Date May 16, 2025\n\nThe plaintiff shall answer the motion by June 3, 2025, and the defendant may reply within seven days of that.', tells: '2025-05-16' },
    { text: 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nCIVIL MINUTES - GENERAL\n\nCase No. CV25-00016-NP(ABx) Date May 16, 2025\n\nTitle ALMA DOE v. BRAM ROE\n\nThe plaintiff shall answer the motion by June 3, 2025, and the defendant may reply within seven days of that.', tells: '2025-05-16' },
  ],
  counterexamples: [
    closed('Dated: ____________, 2025\n\n__________________\nHon. Nan Pruitt\nUnited States District Judge'),
    'It is hereby ORDERED that Roe shall file, by 9:00 a.m. on June 7, 2025, redacted versions. ORDER entered. (Bono, C) (Entered: 06/06/2025)',
    'Order Extending Time - The time for responding is EXTENDED to February 28, 2025 - Entered On 2/10/2025. (CBM) (Entered: 02/10/2025)',
    'Magistrate Judge Nan R. Pruitt: ELECTRONIC ORDER entered. The complaint was filed on May 1, 2025. Answer due 6/3/2025.',
    'Minute Entry for proceedings before Judge Nan Pruitt: Motion Hearing held on 5/12/2025. Declaration due by 5/26/2025. (jak) (Entered: 05/12/2025)',
  ],
}
