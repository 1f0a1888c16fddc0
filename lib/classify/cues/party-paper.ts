import type { Cue } from '../cue.ts'
import { titledByParty } from '../paper/party-title.ts'
import { commandsAsCourt, headed, partySigns, signature } from '../paper/signs.ts'

export const partyPaper: Cue = {
  name: 'party-paper',
  kind: 'not-an-order',
  recognise: (paper) => {
    const { title, signing, text } = paper
    const parties = 'What it asks for is no duty until a court orders it'
    const theirs = titledByParty(title)
    const stipulates = /\bSTIPULAT/i.test(title ?? '') && commandsAsCourt(paper) && signing?.by === 'judge' && !signing.blank
    if (theirs && !stipulates && !/\bNOTICE\b/i.test(signing?.by === 'clerk' ? title ?? '' : '')) return [headed(paper), 'Papers of this name come from a party', parties]
    if (/\b(?:ORDER|JUDGMENT|OPINION|DECREE|RECOMMENDATIONS?|MINUTES|PRACTICES|PROCEDURES|RULES\s+OF)\b/i.test(title ?? '')) return null
    if (signing?.by === 'judge' && !signing.blank) return null
    if (/^[^\S\n]*Dear\s+(?:(?:Chief|Magistrate|Senior)\s+)*(?:Judge|Justice|Hon)/m.test(text)) return ['A letter to the judge, without an endorsement by the judge', parties]
    if (partySigns(paper) && !commandsAsCourt(paper) && !signing) return ['A party or its lawyer signs it, and nobody for the court', signature(paper), parties]
    return null
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
