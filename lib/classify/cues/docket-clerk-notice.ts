import type { Cue } from '../cue.ts'
import { clerksWordsIn } from '../paper/clerks-words.ts'
import { docketWords } from '../paper/docket-text.ts'
import { pattern } from '../../patterns/pattern.ts'

const NOTICE = new RegExp(pattern`
  ^\W*(?:(?:ELECTRONIC|DOCKET|AMENDED|TEXT)\s+)*(?:CLERK'?S?\s+(?:NOTICE|OFFICE|LETTER|ENTRY)|NOTICE\s+(?:(?:of|
  OF)\s+(?:(?:[\w().]+\s+){0,5}?(?:Hearing|Conference|Deficien|Deadline|Assignment|Reassignment|Trial|Briefing|Court|Docketing|
  Case\s+Management)|ADR)|(?:setting|rescheduling|resetting|to\s+(?:counsel|all|attorneys?|parties|filer|the\s+parties)|
  from\s+(?:the\s+)?clerk|regarding|CANCELLING|Cancel))|DEFICIENCY|BRIEFING\s+(?:NOTICE|SCHEDULE)|QUALITY\s+CONTROL|
  SUMMONS\s+ISSUED|RANDOM\s+ASSIGNMENT\b|(?:CASE|ACTION)\s+(?:has\s+been\s+|is\s+)?(?:indexed\s+and\s+)?(?:re)?assigned\s+to)`, 'i')

/** What the clerks of the courts of appeals record of their own letters: “RULING LETTER SENT”, “PAPER COPIES REQUESTED”. */
const OF_APPEALS = new RegExp(pattern`
  ^\W*(?:(?:[A-Z][A-Z/&-]*|\d{1,2})\s+){0,4}(?:(?:LETTER|NOTICE|LTR)\s+(?:SENT|ISSUED|MAILED|sent|issued|mailed)|REQUESTED\b|NOTICE\.|CANCELL?ED\b|
  BRIEFING\s+NOTICE)|^\W*(?:SCHEDULE|TEXT)\s+NOTICE\b|^\W*CANCELL?ED\b|^\W*NOTICE\s+OF\s+FILING\s+AND\s+PUBLICATION\b|
  ^\W*(?:[Nn]otice\s+of\s+)?(?:Chapter\s+\d+\s+)?(?:First\s+)?Meeting\s+of\s+Creditors\b`)
/** What a party files, or a judge orders. */
const ANOTHERS = /\b(?:filed\s+by\s+(?!\d)|Signed\s+by\b|ORDERED\b)/i
const SIGNED = /\bSigned\s+by\b/i

export const docketClerkNotice: Cue = {
  name: 'docket-clerk-notice',
  kind: 'clerk-notice',
  recognise: (paper) => {
    if (!paper.docketText) return null
    const own = OF_APPEALS.exec(docketWords(paper.text))
    if (own && !SIGNED.test(paper.text)) return [`The docket text records the clerk’s own letter or notice: “${own[0].trim()}”`]
    const within = clerksWordsIn(paper.text)
    if (within && !SIGNED.test(paper.text)) return [`The entry holds the clerk’s own words: “${within}”`]
    if (ANOTHERS.test(paper.text)) return null
    const found = NOTICE.exec(docketWords(paper.text))
    return found ? [`The docket text is a notice by the clerk: “${found[0].trim()}”`] : null
  },
  examples: [
    'NOTICE OF RULE 26(f) CONFERENCE. A preliminary conference will be held on 6/16/2025 at 2:00 PM. Counsel shall confer 21 days before it. (de) (Entered: 06/02/2025)',
    'NOTICE of Hearing on Motion 22 MOTION to Remand: Motion Hearing set for 6/9/2023 at 2:00 PM in Courtroom 3B before Judge Olive Stratton. (kjl) (Entered: 05/19/2023)',
    'CLERK\'S NOTICE Resetting Initial Case Management Conference to 8/7/2024 at 1:30 PM. Joint statement due by 7/31/2024. (rmm, COURT STAFF) (Entered: 07/01/2024)',
    'NOTICE OF DEFICIENCY: the certificate of credit counseling must be filed by 9/14/2021. (admin) (Entered: 08/31/2021)',
    'NOTICE ISSUED to Pell Co. requesting response to Motion to enforce [4]. Response due: 12/02/2024 by Noon. Mailed to: Pell. [24-2222] AB',
    'RULE 45 NOTICE issued to Bram Roe re: filing of disclosure form Case may be dismissed if default is not cured within 15 days. [1001746544] [25-2222] AW',
    'TRANSCRIPT of Proceedings held on 8-19-2025 before Judge Nan Pruitt. IMPORTANT NOTICE - REDACTION OF TRANSCRIPTS: a party must file a Notice of Intent to Request Redaction within seven calendar days of this date. Redaction Request due 9/30/2025. (Masse, S.) (Entered: 09/09/2025)',
    'Letter dated 2/2/25 re: If a waiver of service is not filed on or before February 22, 2025 the Court may enter an order dismissing the case. (jwl) (Entered: 02/02/2025)',
    'Meeting of Creditors Notice (Chapter 7) - Bram Roe appointed as Interim Trustee. 341(a) meeting to be held on 8/25/2025 at 10:00 AM. Last day to object to discharge is 10/24/2025. Filed by U.S. Trustee. (Roe, B) (Entered: 08/01/2025)',
    'PAPER COPIES REQUESTED for the Appellant Brief filed by Appellant Mr. Bram Roe in 23-33333 [21]. Paper Copies of Brief due on 12/29/2023. [23-33333] (CBW) [Entered: 12/26/2023 03:16 PM]',
    'RULING LETTER SENT granting motion to extend time to file brief by 60 days [26] filed by Mr. Bram Roe. Appellant brief now due 01/30/2023. (CAM) [Entered: 11/23/2022 02:58 PM]',
  ],
  counterexamples: [
    'NOTICE of Hearing on 14 Motion filed by Bram Duffield. (Duffield, B) (Entered: 02/14/2020)',
    'ORDER setting hearing on 6/9/2023. (Entered: 05/19/2023)',
  ],
}
