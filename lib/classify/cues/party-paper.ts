import type { Cue } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { titledByParty } from '../paper/party-title.ts'
import { commandsAsCourt, headed, partySigns, signature } from '../paper/signs.ts'

const PARTIES_OWN = 'What it asks for is no duty until a court orders it'
/** What a court's paper is called. */
const COURTS_OWN = /\b(?:ORDER|JUDGMENT|OPINION|DECREE|RECOMMENDATIONS?|MINUTES|PRACTICES|PROCEDURES|RULES\s+OF)\b/i
const STIPULATION = /\bSTIPULAT/i
const NOTICE = /\bNOTICE\b/i
const TO_A_JUDGE = /^[^\S\n]*Dear\s+(?:(?:Chief|Magistrate|Senior)\s+)*(?:Judge|Justice|Hon)/m

const judgeSigns = ({ signing }: Paper): boolean => signing?.by === 'judge' && !signing.blank

/** Whether a court's act goes out under a party's title: a stipulation that was ordered, a notice by the clerk. */
const becameCourts = (paper: Paper): boolean => {
  const title = paper.title ?? ''
  if (STIPULATION.test(title) && commandsAsCourt(paper) && judgeSigns(paper)) return true
  return paper.signing?.by === 'clerk' && NOTICE.test(title)
}

export const partyPaper: Cue = {
  name: 'party-paper',
  kind: 'not-an-order',
  recognise: (paper) => {
    const { title, signing, text } = paper
    if (titledByParty(title) && !becameCourts(paper)) return [headed(paper), 'Papers of this name come from a party', PARTIES_OWN]
    if (COURTS_OWN.test(title ?? '') || judgeSigns(paper)) return null
    if (TO_A_JUDGE.test(text)) return ['A letter to the judge, without an endorsement by the judge', PARTIES_OWN]
    if (!partySigns(paper) || commandsAsCourt(paper) || signing) return null
    return ['A party or its lawyer signs it, and nobody for the court', signature(paper), PARTIES_OWN]
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF IDAHO\n\nNELL ASTER,\nPlaintiff,\nv.\nRIVER CO.,\nDefendant.\n\nCase No. 1:24-cv-00012-AAA\n\nPLAINTIFF\'S MOTION FOR ORDER TO SHOW CAUSE\n\nPlaintiff moves the Court for an order directing the defendant to show cause why it should not be held in contempt.\n\nRespectfully submitted,\n/s/ Jo March\nAttorneys for Plaintiff',
    'UNITED STATES DISTRICT COURT\nWESTERN DISTRICT OF NEW YORK\n\nPAUL INGE,\nPlaintiff,\nv.\nLAKE BANK,\nDefendant.\n\nCOMPLAINT AND JURY DEMAND\n\nPlaintiff, by his attorneys, complains of the defendant as follows: the bank failed to answer within thirty days of the letter.\n\n/s/ A. Lawyer\nAttorneys for Plaintiff',
    'BRIGGS LLP\n\nMay 1, 2025\n\nHon. Ida Crane\nUnited States District Judge\n\nRe: Quill v. Marsh\n\nDear Judge Crane:\n\nDefendant asks for leave to file a brief of thirty pages by June 1, 2025 and the plaintiff consents.\n\nRespectfully,\n/s/ M. Briggs',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nA. DOE,\nPlaintiff,\nv.\nB. ROE,\nDefendant.\n\nSTIPULATION EXTENDING TIME TO ANSWER\n\nThe parties stipulate that the defendant may answer on or before July 1, 2025, and no other date is moved.\n\n/s/ C. Poe\nAttorneys for Plaintiff',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nA. DOE,\nPlaintiff,\nv.\nB. ROE,\nDefendant.\n\nNOTICE OF LODGING OF [PROPOSED] ORDER\n\nPlease take notice that the defendant lodges the proposed order that is attached to this notice as an exhibit.\n\n/s/ C. Poe\nAttorneys for Defendant',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF IDAHO\n\nNELL ASTER,\nPlaintiff,\nv.\nRIVER CO.,\nDefendant.\n\nORDER GRANTING MOTION FOR ORDER TO SHOW CAUSE\n\nThe motion is granted and the defendant shall appear on May 5, 2025 to show cause why it should not be held in contempt.\n\nDated: April 1, 2025\n/s/ Nan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nA. DOE,\nPlaintiff,\nv.\nB. ROE,\nDefendant.\n\nSTIPULATION AND ORDER\n\nThe parties stipulate that the defendant may answer on or before July 1, 2025, and no other date is moved.\n\nSO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nUnited States District Judge',
  ],
}
