import type { Cue } from '../cue.ts'
import { commandsAsCourt, headed, signature } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = /\b(?:STIPULAT(?:ION|ED)|AGREED|CONSENT)\b/i
const ABOUT_ONE = new RegExp(pattern`
  ^\W*(?:(?!STIPULAT|AGREED|CONSENT|JOINT)\w+\s+){0,2}ORDER\s+(?:GRANTING|DENYING|RE\b|REGARDING|ON|REJECTING|STRIKING|VACATING|
  ENFORCING|EXTENDING|MODIFYING|DISMISSING|FOLLOWING|APPROVING)`, 'i')
const JUDGMENT = /\bJUDGMENT\b/i
const STIPULATION = /\bSTIPULATION\b/i
/** “CONSENT TO JURISDICTION” */
const CONSENTS_TO = /\bCONSENT\s+TO\b/i
/** “IT IS STIPULATED”, “approves the parties’ stipulation”. */
const AGREED = new RegExp(pattern`
  \b(?:IT\s+IS\s+(?:HEREBY\s+|SO\s+|FURTHER\s+)*STIPULATED|SO\s+STIPULATED|
  PURSUANT\s+TO\s+(?:THE\s+)?(?:PARTIES'?\s+)?STIPULATION,?\s+IT\s+IS|(?:STIPULATE|AGREE)D?\s+AND\s+(?:STIPULATE|AGREE)D?|
  hereby\s+stipulated?|(?:approves?|adopts?)\s+the\s+(?:foregoing|above|parties['’]?)\s+(?:\w+\s+)?stipulation)\b`, 'i')

export const stipulatedOrder: Cue = {
  name: 'stipulated-order',
  kind: 'stipulated-order',
  recognise: (paper) => {
    const title = paper.title ?? ''
    if (JUDGMENT.test(title) && !STIPULATION.test(title) || ABOUT_ONE.test(title)) return null
    const judgeSigns = paper.signing?.by === 'judge'
    if (!judgeSigns && !commandsAsCourt(paper)) return null
    if (HEADED.test(title) && !CONSENTS_TO.test(title)) return [headed(paper), signature(paper)]
    return judgeSigns && AGREED.test(paper.text) ? ['The parties stipulate in it, and the judge signs below', signature(paper)] : null
  },
  examples: [
    'GOOD CAUSE APPEARING, the Court hereby approves the foregoing stipulation and ORDERS that the defendants shall have until June 16, 2025 to respond to the motion.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nSTIPULATION AND ORDER EXTENDING TIME\n\nIt is hereby stipulated by and between the parties that the time to answer runs to July 1, 2025.\n\nSO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nAGREED PROTECTIVE ORDER\n\nThe parties have agreed to the terms that follow, and it is ORDERED that confidential papers be returned within sixty days.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nCONSENT DECREE\n\nWhereas the parties wish to end this suit without trial, it is ORDERED that the defendant shall pay the sum within thirty days.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nPROTECTIVE ORDER\n\nIT IS HEREBY STIPULATED AND AGREED by the parties that confidential papers shall be returned within sixty days after the case ends.\n\nIT IS SO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nJOINT STIPULATION AND [PROPOSED] ORDER\n\nThe parties through counsel hereby stipulate that the hearing may be moved to July 1, 2025 if the Court approves.\n\nPURSUANT TO STIPULATION, IT IS SO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER DENYING STIPULATION\n\nThe stipulation to extend time is denied because no good cause is shown, and the schedule stands as it was set.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nSTIPULATION\n\nThe parties stipulate that the defendant may answer on or before July 1, 2025, and no other date is moved by this.\n\n/s/ C. Poe\nAttorneys for Plaintiff',
  ],
}
