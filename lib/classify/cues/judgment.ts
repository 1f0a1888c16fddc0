import type { Cue } from '../cue.ts'
import { headed, signature } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = new RegExp(pattern`
  ^\W*(?:(?:FINAL|AMENDED|CORRECTED|PARTIAL|DEFAULT|CONSENT|AGREED|SECOND|THIRD|CIVIL|CRIMINAL|CLERK'?S|STIPULATED|SUMMARY|
  DECLARATORY|MONEY|ORDER|AND|OF|OPINION|&|,)\s*,?\s*)*(?:JUDGMENT|JUDGEMENT|(?:FINAL\s+)?DECREE)\b`, 'i')
const ABOUT_ONE = /\b(?:MOTION|GRANTING|DENYING|RE|REGARDING)\b/i
const CONSENT_DECREE = /^\W*CONSENT\s+DECREE/i

export const judgment: Cue = {
  name: 'judgment',
  kind: 'judgment',
  recognise: (paper) => {
    const title = paper.title ?? ''
    return HEADED.test(title) && !ABOUT_ONE.test(title) && !CONSENT_DECREE.test(title) ? [headed(paper), signature(paper)] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nFINAL JUDGMENT AND PERMANENT INJUNCTION\n\nThis action was tried to a jury, and judgment is entered for the plaintiff, to whom the defendant shall pay the sum within thirty days.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nJUDGMENT IN A CRIMINAL CASE\n\nThe defendant pleaded guilty to count one and is sentenced as provided in the pages that follow this one.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER AND JUDGMENT\n\nThe motion is granted, and judgment is hereby entered for the plaintiff on all the claims of the complaint.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER GRANTING MOTION FOR SUMMARY JUDGMENT\n\nThe defendant moves for summary judgment, and for the reasons that follow the motion is granted in full.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nMOTION FOR DEFAULT JUDGMENT\n\nPlaintiff moves for a default judgment against the defendant, who has not answered the complaint in time.\n\nRespectfully submitted,\n/s/ J. Poe\nAttorneys for Plaintiff',
  ],
}
