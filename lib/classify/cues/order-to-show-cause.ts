import type { Cue } from '../cue.ts'
import { headed, signature } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = /\bORDERS?\b[^.;]{0,70}?\bTO\s+SHOW\s+CAUSE\b|\bSHOW[-\s]CAUSE\s+ORDER\b|\bRULE\s+TO\s+SHOW\s+CAUSE\b/i
const ABOUT_ONE = new RegExp(pattern`
  \b(?:DISCHARG\w+|VACAT\w+|DISSOLV\w+|RESPONSE|RESPOND(?:ED|ING)|FOLLOWING|WITHDRAW\w+|SATISF\w+)\b|^\W*ORDER\s+(?:RE|REGARDING|ON|
  GRANTING|DENYING|CONTINUING)\b(?!.*\bAND\s+(?:ORDER\s+)?TO\s+SHOW\s+CAUSE)`, 'i')
/** A title that doesn't tell what is ordered. */
const BARE = /^\W*(?:AMENDED\s+|SECOND\s+)?ORDER\W*$/i
/** “must show cause”, “why this action should not be dismissed”. */
const COMMANDS = new RegExp(pattern`
  \b(?:ORDERED|DIRECTED|ordered|directed)\s+(?:TO\s+SHOW\s+CAUSE|to\s+(?:SHOW\s+CAUSE|show\s+cause))\b|\b(?:shall|must|may|SHALL|
  MUST|MAY|that\s+(?:the\s+)?(?:[A-Z]?[\w'’.]+\s+){0,3}?(?:plaintiffs?|defendants?|appell\w+|petitioners?|respondents?|debtors?|
  counsel))\s+(?:also\s+|then\s+)?(?:SHOW\s+CAUSE|show\s+cause)\b|
  \b(?:shall|must)\s+either\s[^;:]{0,160}?,?\s+or\s+show\s+cause\b|
  \b(?:shall|must|is|are)\b[^.]{0,160}\bwhy\s+(?:th(?:e|is|ese)|his|her|its|their)\s+(?:\w+\s+){0,2}
  (?:appeals?|action|case|petition|complaint|proceeding|claims?)\s+should\s+not\s+be\s+(?:dismissed|transferred|remanded|closed)\b`)

export const orderToShowCause: Cue = {
  name: 'order-to-show-cause',
  kind: 'order-to-show-cause',
  recognise: (paper) => {
    const title = paper.title ?? ''
    if (HEADED.test(title) && !ABOUT_ONE.test(title)) return [headed(paper), signature(paper)]
    const command = title === '' || BARE.test(title) ? COMMANDS.exec(paper.text.slice(paper.bodyAt)) : null
    if (!command) return null
    const words = command[0].replace(/\s+/g, ' ')
    return [...(title === '' ? [] : [headed(paper)]), `It commands somebody to show cause: “${words}”`, signature(paper)]
  },
  examples: [
    'UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n\nALMA DOE,\nPlaintiff-Appellant,\nv.\nBRAM ROE,\nDefendant-Appellee.\n\nNo. 25-1234\n\nORDER\n\nWithin 21 days after the date of this order, appellant shall either move to dismiss this appeal voluntarily, see Fed. R. App. P. 42(b), or show cause in writing why it should not be dismissed for lack of jurisdiction.\n\nFOR THE COURT:\n\nNan Pruitt\nClerk of Court',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER\n\nAppellants must file by June 16, 2025 a memorandum stating why this appeal should not be dismissed for want of jurisdiction.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER TO SHOW CAUSE\n\nPlaintiff is ordered to show cause in writing by July 1, 2025 why the action should not be dismissed for want of service.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER FOR PLAINTIFF TO SHOW CAUSE WHY THE CASE SHOULD NOT BE DISMISSED\n\nThe docket shows that no defendant has been served although ninety days have passed since the complaint was filed.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER\n\nThe defendant has not answered. Plaintiff shall show cause by July 1, 2025 why the case should not be dismissed for want of prosecution.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER DISCHARGING ORDER TO SHOW CAUSE\n\nThe response shows good cause, and so the order to show cause of May 1, 2025 is discharged without more.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nRESPONSE TO ORDER TO SHOW CAUSE\n\nPlaintiff answers the order as follows and asks that the Court discharge it for the reasons stated below.\n\nRespectfully submitted,\n/s/ J. Poe\nAttorneys for Plaintiff',
  ],
}
