import type { Fact } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { writtenDates } from '../paper/written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “(Entered: 05/05/2025)”, “The following transaction was entered on 5/5/2025” */
const ENTERED = /[([]\s*(?:Date\s+)?Entered:?\s+(?=\d)|\bfollowing\s+transaction\s+was\s+(?:entered|received)\b[^.\n]{0,80}?\bon\s+(?=\d)/i
/** “Service by BNC Entered on 3/23/2016.” */
const ENTERED_BARE = /(?<=\.\s|\bBNC\.?\s)Entered\s+on:?\s+(?=\d)/
/** How some courts' docket texts end: “(ark, COURT STAFF) (Filed on 5/5/2025)”. */
const FILED_LAST = /\(Filed\s+on\s+(?=[\d/]+\)(?:\s*\([^)]*\))?\s*$)/i
const FILED_STAMP = new RegExp(pattern`
  (?:^|\n)\s*(?:(?:E-?)?FILED|FILED\s*(?:&|AND)\s*(?:JUDGMENT\s+)?ENTERED|ENTERED(?:\s+ON\s+DOCKET)?|Entered\s+on\s+Docket|
  DOC(?:UMENT)?\s*#?:?[^\n]*\n\s*DATE\s+FILED:?|DATE\s+FILED:)\s*(?:ON|IN[^\n]{0,40})?[:\s]*(?:Dated?:?)?\s*`, 'gi')

const readEnteredOn = (paper: Paper): string | null => {
  if (paper.known.enteredOn) return paper.known.enteredOn.slice(0, 10)
  const { stamp, text, entries } = paper
  // each entry of a sheet has its own day
  const days = new Set(entries.map(({ day }) => day))
  if (days.size > 0) return days.size === 1 ? [...days][0]! : null
  if (stamp?.enteredOn ?? stamp?.filedOn) return stamp?.enteredOn ?? stamp?.filedOn ?? null
  const entered = ENTERED.exec(text) ?? (paper.docketText ? FILED_LAST.exec(text) ?? ENTERED_BARE.exec(text) : null)
  if (entered) {
    const from = entered.index + entered[0].length
    return writtenDates(text.slice(from, from + 24))[0]?.date ?? null
  }
  return paper.docketText ? null : clerksStamp(paper)
}

/** The clerk's own stamp at the head of the first page: FILED, then a date on the same line or the next. */
const clerksStamp = ({ text, bodyAt }: Paper): string | null => {
  const head = text.slice(0, Math.min(bodyAt, 2500))
  for (const found of head.matchAll(FILED_STAMP)) {
    const from = found.index + found[0].length
    const after = head.slice(from, from + 160).replace(/\s+/g, ' ')
    const first = writtenDates(after.slice(0, 60))[0]
    if (first && first.start <= 45) return first.date
  }
  return null
}

const stamped = (stamp: string, court = 'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA') =>
  `${stamp}\n\n${court}\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nORDER\n\nThe plaintiff shall answer the motion filed on 05/01/25 by June 3, 2025, and the defendant may reply within seven days.\n\nDated: May 5, 2025\n\n/s/ Nan Pruitt\nUnited States District Judge`

export const enteredOn: Fact<string> = {
  name: 'entered-on',
  read: readEnteredOn,
  examples: [
    { text: 'U.S. District Court\n\nSouthern District of Florida\n\nNotice of Electronic Filing\n\nThe following transaction was entered on 5/6/2025 at 10:52 AM EDT and filed on 5/6/2025\n\nCase Name: Doe v. Roe\nCase Number: 1:25-cv-00012-NP\n\nDocket Text:\nPAPERLESS ORDER. Plaintiff shall file proof of service on or before June 3, 2025. Signed by Judge Nan R. Pruitt on 5/5/2025. (yar)', tells: '2025-05-06' },
    { text: stamped('FILED & JUDGMENT ENTERED\n        Ottilie Crenshaw\n\n        May  06  2025\n\n    Clerk, U.S. Bankruptcy Court'), tells: '2025-05-06' },
    { text: stamped('Case 1:25-cv-00012-NP Document 52 Filed 05/06/25 Page 1 of 2'), tells: '2025-05-06' },
    { text: stamped('Case 1:26-cr-20193-DRQ   Document 14   Entered on FLSD Docket 05/06/2025   Page 1 of 3'), tells: '2025-05-06' },
    { text: stamped('Case 22-10964-mg  Doc 1234  Filed 05/06/25  Entered 05/07/25 16:08:43  Main Document  Pg 1 of 5'), tells: '2025-05-07' },
    { text: stamped('Case: 21-1234  Document: 12  Page: 1  Date Filed: 05/06/2025'), tells: '2025-05-06' },
    { text: stamped('FILED\nMAY 06 2025\nCLERK, U.S. DISTRICT COURT'), tells: '2025-05-06' },
    { text: stamped('USDC SDNY\nDOCUMENT\nELECTRONICALLY FILED\nDOC #: ______\nDATE FILED: 5/6/2025'), tells: '2025-05-06' },
    { text: 'TEXT ORDER: answer due 6/3/2025. So Ordered by Magistrate Judge Nan Pruitt on 5/13/2025. (akw) (Entered: 05/14/2025)', tells: '2025-05-14' },
    { text: 'Set/Reset Deadlines as to 23 MOTION for Summary Judgment (Filed on 4/2/2025). Responses due by 6/3/2025. (ark, COURT STAFF) (Filed on 5/14/2025)', tells: '2025-05-14' },
    { text: 'ORDER entered by Nan Pruitt, Appellate Judge: the brief is due June 3, 2016. [16-1033] (DO) [Entered: 05/17/2016 03:58 PM]', tells: '2016-05-17' },
  ],
  counterexamples: [stamped(''), 'MINUTE entry before the Honorable Nan Pruitt: Status hearing held. Response due by 6/3/2025. Mailed notice (air, )'],
}
