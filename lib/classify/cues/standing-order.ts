import type { Cue } from '../cue.ts'
import { headed } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = new RegExp(pattern`
  ^\W*(?:(?!ORDER\b)[\w'’.]+\s+){0,6}?(?:STANDING\s+(?:\w+\s+){0,3}ORDERS?|GENERAL\s+ORDERS?|ADMINISTRATIVE\s+ORDERS?|
  INDIVIDUAL\s+(?:\w+\s+){0,2}(?:RULES|PRACTICES|PROCEDURES)|(?:CHAMBERS|COURTROOM)\s+(?:RULES|PROCEDURES|PRACTICES)|
  (?:PROCEDURES|GUIDELINES|REQUIREMENTS)\s+FOR\s+(?:ALL\s+)?(?:CIVIL|CRIMINAL|PRE-?TRIAL|CASES|COUNSEL|TRIALS?)|
  (?:PRACTICES|POLICIES)\s+AND\s+PROCEDURES)\b|\bSTANDING\s+ORDER\s*$`, 'i')
/** “ORDER RE VIOLATION OF STANDING ORDER” */
const ABOUT_ONE = /^\W*ORDER\s+(?:RE|ON|GRANTING|DENYING|FOR\s+VIOLATION)/i

export const standingOrder: Cue = {
  name: 'standing-order',
  kind: 'standing-order',
  recognise: (paper) => {
    const title = paper.title ?? ''
    return HEADED.test(title) && !ABOUT_ONE.test(title) ? [headed(paper), 'It speaks to every case of its kind'] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF OKLAHOMA\n\nGENERAL ORDER 24-3\n\nThe following rules shall govern the use of electronic devices in every courtroom of this district from July 1, 2024.',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nCIVIL STANDING ORDER\n\nThe parties shall read this order carefully, for it governs every civil case before the undersigned and counsel must comply.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nSOUTHERN DISTRICT OF NEW YORK\n\nIndividual Practices in Civil Cases\nNan Pruitt, United States District Judge\n\nUnless otherwise ordered, all matters before the judge shall be conducted in accordance with these practices.',
  ],
  counterexamples: ['UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER RE VIOLATION OF STANDING ORDER\n\nCounsel did not follow the standing order, and the brief is stricken with leave to file another by July 1, 2025.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge'],
}
