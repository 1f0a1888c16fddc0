import type { Cue } from '../cue.ts'
import { headed, signature } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = new RegExp(pattern`
  \b(?:REPORT\s*(?:AND|&)\s*(?:\w+\s+)?RECOMMENDATIONS?|(?:FINDINGS|MEMORANDUM)(?:,?\s+CONCLUSIONS,?)?\s*(?:AND|
  &)\s*(?:\w+\s+)?RECOMMENDATIONS?|FINDINGS?\s+OF\s+FACT,?\s+CONCLUSIONS\s+OF\s+LAW,?\s+(?:AND\s+)?RECOMMENDATIONS?|
  RECOMMENDED\s+(?:DISPOSITION|DECISION|RULING)|RECOMMENDATIONS?\s+(?:OF|BY)\s+(?:THE\s+)?(?:(?:UNITED\s+STATES|U\.S\.)\s+)?MAGISTRATE|
  MAGISTRATE\s+JUDGE'?S\s+(?:REPORT|RECOMMENDATION))`, 'i')
/** “ORDER ADOPTING REPORT AND RECOMMENDATION”, “OBJECTIONS TO …”. */
const ABOUT_ONE = new RegExp(pattern`
  \bORDER\s+(?:FOR|REGARDING|RE)\b|\b(?:SERVICE\s+OF|ADOPT\w*|ACCEPT\w*|REJECT\w*|OVERRUL\w*|OBJECTIONS?|APPROV\w*|AFFIRM\w*|
  DECLIN\w*|RESPONSE|MODIFY\w*|ON\s+(?:THE\s+)?(?:MAGISTRATE|REPORT))\b`, 'i')

export const reportAndRecommendation: Cue = {
  name: 'report-and-recommendation',
  kind: 'report-and-recommendation',
  recognise: (paper) => {
    const title = paper.title ?? ''
    return HEADED.test(title) && !ABOUT_ONE.test(title) ? [headed(paper), signature(paper)] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nRECOMMENDATION OF THE MAGISTRATE JUDGE\n\nThe petition is before the undersigned for review, and it is recommended that it be denied. Objections are due by June 16, 2025.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nREPORT AND RECOMMENDATION\n\nThis matter was referred to the undersigned, who recommends that the motion be granted; objections are due within fourteen days of service.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER AND FINDINGS AND RECOMMENDATIONS\n\nPlaintiff proceeds without counsel, and the undersigned recommends dismissal; any objections must be filed within twenty-one days.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nPROPOSED FINDINGS AND RECOMMENDED DISPOSITION\n\nThe following recommendation has been sent to the chief judge, and you may file written objections to all or part of it.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER FOR SERVICE OF REPORT AND RECOMMENDATION\n\nThe report has been filed; the clerk is directed to serve it on the parties, who may object within fourteen days.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States Magistrate Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER ADOPTING REPORT AND RECOMMENDATION\n\nThe Court has reviewed the report and the objections to it and adopts the report in full this day.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nOBJECTIONS TO REPORT AND RECOMMENDATION\n\nPlaintiff objects to the report for the three reasons that follow and asks that it be rejected by the Court.\n\nRespectfully submitted,\n/s/ J. Poe\nAttorneys for Plaintiff',
  ],
}
