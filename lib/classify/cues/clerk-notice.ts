import type { Cue } from '../cue.ts'
import type { Paper } from '../paper/paper.ts'
import { headed, partySigns, signature } from '../paper/signs.ts'
import { titledByParty } from '../paper/party-title.ts'
import { pattern } from '../../patterns/pattern.ts'

const LETTERHEAD = /\b(?:OFFICE\s+OF\s+THE\s+CLERK|CLERK'?S\s+OFFICE|Office\s+of\s+the\s+Clerk)\b/
/** What a clerk's paper is called. */
const HEADED = new RegExp(pattern`
  \b(?:NOTICE|SUMMONS|DOCKETING\s+LETTER|CLERK'?S\s+(?:ENTRY|LETTER)|ENTRY\s+OF\s+DEFAULT|BRIEFING\s+SCHEDULE|
  SCHEDULING\s+LETTER|INSTRUCTIONS)\b`, 'i')
const NOTICE = /\bNOTICE\b/i
/** What a judge's paper is called. */
const JUDGES_OWN = /\b(?:ORDER|JUDGMENT|OPINION|DECREE)\b/i
/** What no party's paper is called. */
const CLERKS_OWN = new RegExp(pattern`
  ^\W*(?:CLERK'?S\s|NOTICE\s+(?:FROM|BY|OF)\s+(?:THE\s+)?(?:CLERK|COURT|HEARING|CHAPTER|BANKRUPTCY|MEETING|DEFICIEN|ASSIGNMENT|CASE|
  DOCKETING|SETTING|RE)|OFFICIAL\s+FORM\s+309|SUMMONS\b)`, 'i')

/** How a court's notice tells its readers what to do or when to come, as no party's does. */
const SPEAKS = new RegExp(pattern`
  \b(?:the\s+parties|counsel|petitioners?|respondents?|plaintiffs?|defendants?|debtors?|you)\s+(?:shall|must|are\s+(?:directed|
  required|instructed))\b|\b(?:trial|hearing|conference|session|case)\s+(?:is|has\s+been|will\s+be)\s+(?:hereby\s+)?(?:re-?set|set|
  scheduled|held|called|calendared|conducted|changed)\b`, 'i')
const OF_A_LETTER = /\b[Tt]ruly\b|Sincerely|Dear\b/

/** Whether its title and words are those of the court's own notice. */
const isCourtsNotice = ({ title, text, bodyAt }: Paper): boolean =>
  CLERKS_OWN.test(title ?? '') || NOTICE.test(title ?? '') && SPEAKS.test(text.slice(bodyAt))

export const clerkNotice: Cue = {
  name: 'clerk-notice',
  kind: 'clerk-notice',
  recognise: (paper) => {
    const { title, signing, text, bodyAt } = paper
    if (titledByParty(title) || JUDGES_OWN.test(title ?? '')) return null
    const letterhead = LETTERHEAD.test(text.slice(0, Math.max(bodyAt, 700)))
    const clerkSigns = signing?.by === 'clerk'
    if (clerkSigns && (letterhead || HEADED.test(title ?? '') || title === null || OF_A_LETTER.test(text))) {
      return [letterhead ? 'Written on the clerk’s own letterhead' : 'Signed by the clerk and no judge', signature(paper)]
    }
    if (partySigns(paper)) return null
    if (clerkSigns) return ['Signed by the clerk and no judge', signature(paper)]
    if (letterhead) return ['Written on the clerk’s own letterhead']
    return isCourtsNotice(paper) ? [headed(paper), 'No party signs it: it is the court’s own notice'] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nCASE MANAGEMENT CONFERENCE\n\nThe parties shall file a joint statement seven days in advance of the conference, with all the elements that the rule requires.\n\nDate: June 2, 2025\n\nEdda Quill\nClerk to Judge Nan Pruitt',
    'OFFICE OF THE CLERK\nUNITED STATES COURT OF APPEALS\nFOR THE FOURTH CIRCUIT\n\nMay 4, 2022\n\nRE: Ada Pell v. Orchard Mutual\nCase Number: 22-1234\n\nDear Counsel:\n\nThe opening brief and appendix must be filed within forty days of the date of this letter, or the appeal may be dismissed.\n\nVery truly yours,\n\nMiles R. Tarn, Clerk',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n\nMASON BRIGHT,\nPlaintiff,\nv.\nPRAIRIE GAS CO.,\nDefendant.\n\nCase No. 24-1010-XX\n\nNOTICE OF HEARING\n\nThe Court has set the matter for a hearing on May 5, 2025 at 9:30 a.m. in Courtroom 2 and all counsel must attend.\n\nTessa Marsh\nDeputy Clerk',
    'UNITED STATES BANKRUPTCY COURT\nDISTRICT OF ARIZONA\n\nIn re: Lou Hale, Debtor.\n\nCase No. 2:23-bk-00123-ABC\n\nNotice of Chapter 13 Bankruptcy Case\n\nFor the debtor listed above, a case has been filed under chapter 13; an order for relief has been entered and the deadline to object is June 5, 2023.',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n\nMASON BRIGHT,\nPlaintiff,\nv.\nPRAIRIE GAS CO.,\nDefendant.\n\nCase No. 24-1010-XX\n\nNotice of Change to Remote Proceeding\n\nThe trial session of May 5, 2025 will be conducted remotely; the parties shall read the attached instructions by April 3, 2025.',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF KANSAS\n\nMASON BRIGHT,\nPlaintiff,\nv.\nPRAIRIE GAS CO.,\nDefendant.\n\nNOTICE OF HEARING\n\nPlease take notice that the undersigned will bring the motion on for hearing on May 5, 2025 before the Honorable Nan Pruitt.\n\nRespectfully submitted,\n/s/ Al Stone\nAttorney for Plaintiff',
    'United States Court of Appeals\nFor the First Circuit\n\nNo. 21-1111\n\nPELL CO.,\nPlaintiff, Appellant,\nv.\nQUILL LTD.,\nDefendant, Appellee.\n\nORDER OF COURT\n\nEntered: May 5, 2021\n\nThe time for filing the opening brief is extended until June 1, 2021 for good cause shown.\n\nBy the Court:\n\n/s/ Miles Tarn, Clerk',
  ],
}
