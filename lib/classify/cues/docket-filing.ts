import type { Cue } from '../cue.ts'
import { clerksWordsIn } from '../paper/clerks-words.ts'
import { docketWords } from '../paper/docket-text.ts'
import { pattern } from '../../patterns/pattern.ts'

const COURT_ACTS = new RegExp(pattern`
  \b(?:Signed|So[-\s]?Ordered|Ordered|Entered|Approved|Endorsed)\s+by\s+(?:the\s+)?(?:(?:Chief|Senior|District|Magistrate|
  Bankruptcy|Circuit|U\.?S\.?|United States)\s+)*(?:Judge|Hon|Justice|Clerk)|\b(?:ENDORSED|SO ORDERED|IT IS (?:HEREBY )?ORDERED)\b`, 'i')
const ADJECTIVES = pattern`
  (?:(?:First|Second|Third|Fourth|Joint|Unopposed|Opposed|Consent|Agreed|Emergency|Amended|Corrected|Renewed|Ex\s+Parte|Sealed|
  Redacted|Supplemental|Stipulated|Expedited|Verified|Partial|Cross|Letter|Administrative|Omnibus|Proposed|Unsealed|Plaintiff'?s?'?|
  Defendants?'?s?'?|Government'?s?|Debtors?'?s?|Trustee'?s?|Case\s+Management|Joint\s+Status|Answering|Reply|Opening|
  Pro\s+Hac\s+Vice)\s+)*`
const FILINGS = new RegExp(pattern`
  ^\W*${ADJECTIVES}(?:MOTIONS?\b|APPLICATION|LETTER|MEMORANDUM\s+(?:of\s+Law|in\s+(?:Support|Opposition)|of\s+Points|by\b)|BRIEF\b|
  COMPLAINT|ANSWER|RESPONSE|REPLY|OPPOSITION|STIPULATION(?!\s+(?:and|&)\s+ORDER)|NOTICE\s+(?:of\s+(?:Appearance|Motion|Appeal|
  Voluntary|Withdrawal|Change|Removal|Filing|Deposition|Dismissal|Settlement|Supplemental|Errata|Related|Intent|Lodging|Service|
  Attorney|Substitution|Acceptance|Joinder|Non|Pendency|Request|Unavailability)|by\b)|DECLARATION|AFFIDAVIT|CERTIFICATE|
  STATUS\s+REPORT|REPORT\s+(?:of\s+Rule|re)|PROPOSED\b|EXHIBITS?\b|TRANSCRIPT|SUMMONS|WAIVER|PROOF|REQUEST|OBJECTIONS?\b|STATEMENT|
  PETITION|SUGGESTION|BILL\s+OF|CORPORATE|RULE\s+(?:26|7)|CIVIL\s+COVER|CONSENT\b|INDICTMENT|INFORMATION\b|DISCLOSURE|RETURN|
  SUBPOENA|ELECTION|WITHDRAWAL|SUPPLEMENT|ADDENDUM|FINANCIAL|APPEARANCE|VOLUNTARY|CHAPTER\s+\d+\s+(?:Plan|Voluntary)|
  SCHEDULES?\s+[A-J]|WITNESS\s+LIST|DISCOVERY\s+PLAN|CORRESPONDENCE|DESIGNATION|ERRATA|JURY\s+DEMAND|INTERROGATOR)
  (?!\s+(?:REQUESTED|Panel|Calendar)\b)
  (?!\w*\s+(?:(?:is|
  are|now|shall\s+be)\s+)?(?:due|deadlines?|dates?|set|reset|to\s+be|terminated|shall|must|taken|granted|denied|withdrawn|moot|
  under)\b)`, 'i')
/** The clerk's grant of what a party may have for the asking: “Unopposed Application for Extension is granted pursuant to Local Rule”. */
const IS_GRANTED = /^[^.]{0,200}\b(?:application|motion|stipulation|request)\b[^.]{0,160}\b(?:is|are)\s+(?:hereby\s+)?granted\b/i
/** The clerk's own notice of a schedule. */
const SETS_DATES = /\b(?:SCHEDULE|DEADLINES?|DATES?)\s+(?:IS|ARE)\s+SET\b/i
/** “PROPOSED SCHEDULING ORDER” */
const PROPOSED_ORDER = /^\W*PROPOSED\]?\s+(?:\w+\s+){0,3}(?:ORDER|JUDGMENT)/i

export const docketFiling: Cue = {
  name: 'docket-filing',
  kind: 'not-an-order',
  recognise: (paper) => {
    if (!paper.docketText || COURT_ACTS.test(paper.text)) return null
    const words = docketWords(paper.text)
    const filing = FILINGS.exec(words)
    if (!filing || clerksWordsIn(paper.text) !== null || IS_GRANTED.test(words) || SETS_DATES.test(words) || PROPOSED_ORDER.test(words)) return null
    return [`The docket text records what a party filed: “${filing[0].trim()}”`, 'No judge is named as signing or ordering']
  },
  examples: [
    'MOTION to Dismiss for Failure to State a Claim by Tallgrass Rail Co. Responses due by 3/4/2024 (Attachments: # 1 Exhibit A)(Okonjo, Ada) (Entered: 02/12/2024)',
    'First MOTION for Extension of Time to Answer by All Defendants. (Marsh, Lena) (Entered: 06/03/2022)',
    'Joint LETTER MOTION for Conference addressed to Judge Petra Q. Lind from H. Moss dated May 4, 2023. Document filed by Moss Ltd..(Moss, H)',
    'REPLY to opposition to motion re 44 Motion to Compel filed by Corvus Bank. (Ito, Ken) (Entered: 01/09/2019)',
    'NOTICE of Appearance by Hal Brandt on behalf of Ines Quill (Brandt, Hal) (Entered: 11/30/2020)',
    '08/14/2021 23 STIPULATION for extension of time by Orrin Vale. (Vale, O)',
    'Joint STATUS REPORT by USA as to Pell Danforth (Weld, Andrew)',
  ],
  counterexamples: [
    'Unopposed SECOND Application for Extension of Time to Answer is granted pursuant to Local Rule CV-12 for Corvus Bank to 10/31/2026. 15 Days Granted for Deadline Extension.( ch, )',
    'Responses due by 3/5/2021. Replies due by 3/12/2021. (abc) (Entered: 02/05/2021)',
    'BRIEFING NOTICE ISSUED. Appellant Brief due 05/03/2026. (abc) (Entered: 03/05/2026)',
    'Answer deadline reset to 3/5/2021. (abc) (Entered: 02/05/2021)',
    'BRIEF FILED for Appellant Pell Co. Service: 09/04/2026 by email. The filer is directed to file six copies of the brief in paper format on or before 09/14/2026. [270333]',
    'CORRECTED BRIEF REQUESTED: the brief does not comply with FRAP 32(a)(7). Corrected brief due 5/4/2026. [4123321]',
    'MOTIONS Panel: Appellee’s motion to extend is granted. Answering brief due November 2, 2026.',
    'NOTICE OF FILING AND PUBLICATION OF BRIEFING SCHEDULE (re: pldg. 1): BRIEFING SCHEDULE IS SET AS FOLLOWS: Responses due on or before May 3, 2010. (abc) (Entered: 04/12/2010)',
    'ORDER granting 12 MOTION for Extension of Time. Answer due 4/1/2024. Signed by Judge Nora Whitlow on 3/1/2024. (Entered: 03/01/2024)',
    'STIPULATION AND ORDER extending time to answer to 9/9/2022. Signed by Judge Amal Reyes on 8/8/2022. (Entered: 08/08/2022)',
    'NOTICE of Hearing: Status Conference set for 5/5/2021 at 10:00 AM in Courtroom 4. (abc) (Entered: 04/04/2021)',
    'MEMORANDUM AND ORDER: the motion is denied. Reply due 7/7/2023. (Entered: 06/06/2023)',
  ],
}
