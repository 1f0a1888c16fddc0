import type { Cue } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { titledByParty } from '../paper/party-title.ts'
import { commandsAsCourt, headed, headedProposed, partySigns, signature, visiblySigned } from '../paper/signs.ts'

/** “Submitted by”, “Presented by”: who laid it before the judge. */
const SUBMITTED = /\b(?:Respectfully\s+)?(?:[Ss]ubmitted|[Pp]resented|[Pp]repared|PRESENTED|SUBMITTED|PREPARED|[Ll]odged)\s+(?:[Bb]y|BY)\b/
/** “[PROPOSED]”, in a running foot. */
const PROPOSED = /[[(]PROPOSED[\])]|^PROPOSED\s+ORDER/i
const REQUEST = /\b(?:MOTION|BRIEF|MEMORANDUM|APPLICATION)\b/i
const ORDER = /\b(?:ORDER|JUDGMENT|DECREE)\b/i

/** Whether it is an order whose date above the judge's name is blank. */
const awaitsJudge = (paper: Paper): boolean => {
  const { signing, title } = paper
  if (!signing?.blank || signing.by !== 'judge' || signing.conformed) return false
  return commandsAsCourt(paper) || ORDER.test(title ?? '')
}

export const proposedOrder: Cue = {
  name: 'proposed-order',
  kind: 'proposed-order',
  recognise: (paper) => {
    if (visiblySigned(paper)) return null
    const reasons = [signature(paper), 'A proposed order binds nobody until a judge signs it']
    if (headedProposed(paper)) return [headed(paper), ...reasons]
    const running = paper.furniture.find((line) => PROPOSED.test(line))
    if (running) return [`Its running foot says “${running}”`, ...reasons]
    const { stamp, title } = paper
    // a motion to which a proposed order is attached is the motion
    if (titledByParty(title) && REQUEST.test(title!)) return null
    if (!awaitsJudge(paper)) return null
    if (stamp && !stamp.attachment && !partySigns(paper) && !SUBMITTED.test(paper.text)) return null
    return [...(stamp?.attachment ? ['It was filed as an attachment to another paper'] : []), ...reasons]
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF OREGON\n\nLEIF ARBOR,\nPlaintiff,\nv.\nCOLDWATER INC.,\nDefendant.\n\nCase No. 3:24-cv-00555-AB\n\n[PROPOSED] ORDER GRANTING UNOPPOSED MOTION TO EXTEND\n\nThe Court, having considered the unopposed motion and finding good cause, orders that discovery closes on May 5, 2025.\n\nIT IS SO ORDERED.\n\nDated: ____________, 2025\n\n______________________\nHon. Amara Bright\nUnited States District Judge',
    'IN THE UNITED STATES DISTRICT COURT\nFOR THE SOUTHERN DISTRICT OF TEXAS\n\nDELTA WELD LLC v. CORA PIPE CO.\n\nCivil Action No. 4:25-cv-01010\n\nPROPOSED SCHEDULING ORDER\n\nThe following schedule shall control the disposition of this case unless the Court orders otherwise for good cause shown.\n\nSigned this ____ day of ____________, 2025.\n\n____________________\nUNITED STATES DISTRICT JUDGE',
    'UNITED STATES BANKRUPTCY COURT\nDISTRICT OF NEW JERSEY\n\nIn re: BRIAR MILL LLC, Debtor.\n\nCase No. 24-10001 (ABC)\n\nORDER (PROPOSED) EXTENDING TIME\n\nUpon the motion of the debtor, and good cause appearing, it is hereby ORDERED that the time to file a plan is extended.',
    'Case 1:25-cv-00222-XY Document 18-2 Filed 02/02/25 Page 1 of 1\n\nUNITED STATES DISTRICT COURT\nDISTRICT OF VERMONT\n\nOONA PIKE,\nPlaintiff,\nv.\nMAPLE TRUST,\nDefendant.\n\nORDER\n\nUpon consideration of the motion to extend time, it is hereby ORDERED that the answer is due by March 3, 2025.\n\nDated: ______________, 2025\n\n_____________________\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nTREVI CO., Plaintiff,\nv.\nALMA LTD., Defendant.\n\nCase No. 25-cv-00333-ZZ\n\nJOINT STIPULATION AND [PROPOSED] ORDER\n\nThe parties, through their counsel, hereby stipulate that the time to answer is extended to May 5, 2025, subject to approval.\n\nDated: April 1, 2025\nBy: /s/ Ann Lee\nAttorneys for Plaintiff\n\nPURSUANT TO STIPULATION, IT IS SO ORDERED.\n\nDated: ____________\n\n______________________\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nNORTHERN DISTRICT OF CALIFORNIA\n\nTREVI CO., Plaintiff,\nv.\nALMA LTD., Defendant.\n\nCase No. 25-cv-00333-ZZ\n\nJOINT STIPULATION AND [PROPOSED] ORDER\n\nThe parties, through their counsel, hereby stipulate that the time to answer is extended to May 5, 2025, subject to approval.\n\nDated: April 1, 2025\nBy: /s/ Ann Lee\nAttorneys for Plaintiff\n\nPURSUANT TO STIPULATION, IT IS SO ORDERED.\n\nDated: April 3, 2025\n\n______________________\nPaul Q. Reed\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF UTAH\n\nJ. DOE,\nPlaintiff,\nv.\nCANYON CO.,\nDefendant.\n\nORDER REGARDING PROPOSED PROTECTIVE ORDER\n\nThe Court has reviewed the proposed protective order and directs the parties to file a revised one by May 1, 2024.\n\nDated: April 20, 2024\n\n/s/ Lou Hale\nUnited States Magistrate Judge',
    'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF ARKANSAS\n\nJ. DOE, Plaintiff\nv.\nSMALL CO., Defendant\n\nPROPOSED FINDINGS AND RECOMMENDATION\n\nThe following recommendation has been sent to the district judge; you may file written objections within fourteen days.',
  ],
}
