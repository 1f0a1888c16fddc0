import type { Cue } from '../cue.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What a judge does in a docket entry: “granting”, “deadlines updated”, “is extended to”. */
const ACTS = new RegExp(pattern`
  \b(?:ORDER(?:ED|S)?|MINUTE|MINUTES|SO\s+ORDERED|RULING|JUDGMENT|OPINION|ENDORSE\w+|ENDORSEMENT|Set\/Reset|granting|denying|
  granted|denied|directed\s+to|shall|must|due\s+(?:by|on)|due\s+\d|(?:re-?)?set\s+(?:(?:\w+\s+){1,4}for\s+\d|for|to|on)|
  deadlines?\s+updated|continued\s+to|adjourned|rescheduled|
  Hearing\s+(?:Continued|Rescheduled)|scheduled\s+(?:for\s+)?\d|terminated|under\s+advisement|
  (?:held|proceedings)\s+before\s+(?:(?:the\s+)?Hon|(?:\w+\s+){0,3}Judge)|
  (?:is|are)\s+(?:hereby\s+|further\s+)*(?:extended|continued|moved|vacated|stricken|referred|permitted|allowed|excused)|
  extended\s+(?:to|until|through)|is\s+to|are\s+to|may\s+file|stayed|Signed\s+by|Ordered\s+by|RECOMMENDATIONS?)\b`, 'i')

export const docketOrder: Cue = {
  name: 'docket-order',
  kind: 'minute-order',
  recognise: (paper) => {
    if (!paper.docketText) return null
    const found = ACTS.exec(paper.text)
    return found ? ['A docket entry’s own text, without caption or signature', `It speaks for the court: “${found[0]}”`] : null
  },
  examples: [
    'TEXT ORDER: Plaintiff shall respond by March 3, 2022. So Ordered by Magistrate Judge Ravi Menon on 2/11/2022. (abc) (Entered: 02/11/2022)',
    'MINUTE entry before the Honorable Greta S. Voss: Status hearing held. Fact discovery to close 9/1/2023. Mailed notice (xyz, )',
    'Set/Reset Deadlines: Dispositive Motions due by 4/4/2025. (tlm) (Entered: 01/02/2025)',
    'ORDER ADOPTING REPORT AND RECOMMENDATIONS for 40 Report. Signed by Judge Paul Ostrander on 7/8/2020. (Entered: 07/09/2020)',
    'ELECTRONIC ORDER granting 9 Motion for Extension of Time to Answer. Answer due 1/5/2026. (Magistrate Judge Ann Koh) (Entered: 12/05/2025)',
    'STIPULATION AND ORDER extending time to answer to 9/9/2022. Signed by Judge Amal Reyes on 8/8/2022. (Entered: 08/08/2022)',
    'Order to File Plan. Chapter 11 Plan due by 2/5/2010. Signed on 1/27/2010 (Aster, Jo) (Entered: 01/28/2010)',
    'Responses due by 3/5/2021. Replies due by 3/12/2021.',
    'ARRAIGNMENT held before Magistrate Judge Nan Pruitt as to Jane Doe (2). Plea of not guilty entered. Motion cutoff: 3/15/2026; trial: 4/19/2026.',
    'Telephone Conference set for 3/12/2021 at 10:00 AM before Judge Nan Pruitt.',
    'Jury Trial reset for 4/5/2021. Pretrial conference 3/29/2021.',
    'Defendant’s time to answer, move, or otherwise respond to the Complaint is extended to April 10, 2026. (Entered: 03/01/2026)',
    'The motion is GRANTED. Defendant shall answer by April 5, 2021.',
    'Deadline updated as to Joan Pruitt, reset Calendar Call for 9:30 3/1/04 before Judge Cole (siw) (Entered: 12/23/2003)',
  ],
  counterexamples: [
    'MOTION for Order to Show Cause by Tessa Rowe. (Rowe, T) (Entered: 03/03/2023)',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MAINE\n\nJOAN PRUITT,\nPlaintiff,\nv.\nBAYLINE LLC,\nDefendant.\n\nNo. 2:23-cv-00101-XYZ\n\nORDER\n\nThe parties shall confer within seven days of this order about the matters that remain open between them.\n\nSO ORDERED.\n\nDated: March 3, 2023\n\n/s/ Ann B. Cole\nUnited States District Judge',
  ],
}
