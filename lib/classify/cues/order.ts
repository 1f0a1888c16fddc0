import type { Cue } from '../cue.ts'
import { commandsAsCourt, headed, signature } from '../paper/signs.ts'

const HEADED = /\b(?:ORDERS?|INJUNCTION|RULING|DECISION|MEMORANDUM|WRIT|WARRANT|MANDATE)\b/i

export const order: Cue = {
  name: 'order',
  kind: 'order',
  recognise: (paper) => {
    const { title, signing } = paper
    if (HEADED.test(title ?? '')) return [headed(paper), signature(paper)]
    if (signing?.by === 'judge' && !signing.blank) return ['A judge signs it', signature(paper)]
    if (commandsAsCourt(paper)) return ['It speaks as a court does: “it is ordered”', signature(paper)]
    return null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER\n\nThe defendant shall submit its letter by July 1, 2025 and serve a copy on the plaintiff on that day.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER GRANTING MOTION FOR SUMMARY JUDGMENT\n\nThe defendant moves for summary judgment, and for the reasons that follow the motion is granted in full.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nMEMORANDUM AND ORDER\n\nThe motion to extend time is granted; the plaintiff shall file a reply by July 1, 2025 and no later.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MARYLAND\n\nCHAMBERS OF\nORRIN PELL\nUNITED STATES MAGISTRATE JUDGE\n\nMay 4, 2025\n\nRe: Doe v. Roe\n\nDear Counsel:\n\nThe motion is granted. You shall confer within seven days and report to me in writing.\n\nSincerely,\n/s/\nOrrin Pell\nUnited States Magistrate Judge',
  ],
  counterexamples: ['The quick guide to the office kitchen says that every cup must be washed by noon and put back on the shelf where it was found.'],
}
