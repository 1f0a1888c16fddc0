import type { Cue } from '../cue.ts'
import { headed, signature } from '../paper/signs.ts'
import { writtenDates } from '../paper/written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = new RegExp(pattern`
  \b(?:SCHEDULING\s+(?:AND|&|ORDER|PLAN)|(?:AND|&|,)\s+SCHEDULING|CASE\s+MANAGEMENT\s+(?:AND|&|PLAN|ORDER|DATES|SCHEDULE)|
  PRE-?TRIAL\s+(?:ORDER(?!\s*(?:NO|NUMBER|#))|AND|&|SCHED\w+|CASE)|(?:TRIAL|DISCOVERY|BRIEFING|PRETRIAL|CASE)\s+SCHEDULE|
  TRIAL\s+(?:SETTING|ORDER)|SETTING\s+(?:(?:JURY|BENCH|CIVIL|CRIMINAL)\s+)?TRIAL\b|(?:JURY|BENCH|COURT)\s+TRIAL\s+ORDER|
  DISCOVERY\s+PLAN|RULE\s+16(?:\s?\(B\))?\s+(?:\w+\s+)?ORDER|DOCKET\s+CONTROL|SCHEDULE\s+(?:THROUGH|FOR|OF)\s|
  (?:PRELIMINARY|INITIAL|PRELIMINARY\s+PRE-?TRIAL|INITIAL\s+PRE-?TRIAL|COMPLIANCE)\s+CONFERENCE\s+ORDER|
  (?:CASE\s+)?PROGRESSION\s+ORDER|(?:TRIAL|CASE)\s+(?:PREPARATION|MANAGEMENT)\s+(?:CONFERENCE\s+)?ORDER|
  SCHEDULING\s+CONFERENCE\s+ORDER|BRIEFING\s+ORDER|GOVERNING\s+(?:PRE-?TRIAL|TRIAL)|
  (?:SETTING|ESTABLISHING|ADOPTING|MODIFYING|AMENDING)\s+(?:\S+\s+){0,7}?
  (?:SCHEDULE|DEADLINES|TRIAL\s+DATE|PRETRIAL|DATES|SCHEDULING\s+ORDER))\b`, 'i')
/** “ORDER GRANTING MOTION FOR EXTENSION”; “ORDER RE CASE SCHEDULE” sets one. */
const RULES_ON_A_REQUEST = /\bORDER\s+(?:GRANTING|DENYING|ON|RE\b|REGARDING)\b(?!.*\bSCHEDULES?\W*$)|\bVACATING\b(?!.*\bRE-?SETTING\b)/i
const BAR_DATE = /\bBAR\s+DATES?\b|\bPROOFS?\s+OF\s+CLAIM/i
/** A title that doesn't tell what is ordered. */
const BARE = /^\W*(?:\w+\s+){0,2}ORDER\W*$/i
const SPEAKS_OF_SCHEDULE = /\b(?:16\s?\(b\)|schedul(?:e|ing)|trial)\b/i
/** What an order that schedules a whole case dates. */
const TOPICS: readonly RegExp[] = [
  /(?:fact|written|all|non-?expert|expert)?\s*discovery/i, /expert/i, /(?:dispositive|summary\s+judgment|daubert)/i, /(?:amend|join)/i,
  /(?:final\s+)?pre-?trial\s+conference/i, /\btrial\b/i, /mediation/i, /initial\s+disclosures/i, /\bplea\b/i,
  /\b(?:motions?\s+in\s+limine|pre-?trial\s+motions)\b/i, /\b(?:jury\s+instructions|voir\s+dire)\b/i,
]

export const schedulingOrder: Cue = {
  name: 'scheduling-order',
  kind: 'scheduling-order',
  recognise: (paper) => {
    const title = paper.title ?? ''
    if (HEADED.test(title) && !RULES_ON_A_REQUEST.test(title) && !BAR_DATE.test(title)) return [headed(paper), signature(paper)]
    if (!BARE.test(title) || !SPEAKS_OF_SCHEDULE.test(paper.text)) return null
    const set = datedTopics(paper.text.slice(paper.bodyAt))
    return set >= 5 ? ['It sets the dates of the whole case: discovery, motions, trial', signature(paper)] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER SETTING TRIAL AND REQUIREMENTS FOR TRIAL\n\nThe court held a conference with counsel on the telephone, and the dates below are set after hearing from everyone.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nPRELIMINARY PRETRIAL CONFERENCE ORDER\n\nThe court held a conference with counsel on the telephone, and the dates below are set after hearing from everyone.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nSCHEDULING ORDER\n\nThe following deadlines govern this case and may be changed for good cause only, by leave of the Court.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nCASE MANAGEMENT PLAN\n\nThe parties have conferred, and the Court adopts the plan that follows under the rules of civil procedure.\n\nSO ORDERED.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER SETTING TRIAL AND PRETRIAL DATES\n\nHaving considered the report of the parties, the Court sets the dates that follow for trial and all before it.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER AMENDING SCHEDULING ORDER\n\nGood cause appearing, the dates of the earlier order are moved, each by sixty days, as the list below shows.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER\n\nUnder Rule 16(b) the Court sets this schedule.\n\nMotions to amend the pleadings are due July 1, 2025.\n\nFact discovery closes on September 1, 2025.\n\nExpert reports are due October 1, 2025.\n\nDispositive motions are due November 3, 2025.\n\nTrial begins on March 2, 2026.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nUNITED STATES OF AMERICA,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cr-00012-NP\n\nORDER\n\nThe schedule in this case is as follows.\n\nDiscovery closes June 20, 2025.\n\nPretrial motions are due July 1, 2025.\n\nA plea agreement must be filed by August 3, 2025.\n\nJury instructions are due August 20, 2025.\n\nTrial begins on September 2, 2025.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
  ],
  counterexamples: [
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nPRETRIAL ORDER NO. 41\n\nEach plaintiff in this multidistrict case shall serve a fact sheet within sixty days of the filing of the case.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cr-00012-NP\n\nORDER FOR EXAMINATION AND VACATING TRIAL SETTING\n\nThe motion is granted, and the trial set for July 1, 2025 is vacated until the examiner has reported.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER GRANTING MOTION TO EXTEND SCHEDULING ORDER\n\nThe motion is granted, and the close of fact discovery is moved to July 1, 2025 for good cause.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nJOINT CASE MANAGEMENT STATEMENT\n\nThe parties submit this statement under the rules and ask that the Court set the schedule that follows.\n\nRespectfully submitted,\n/s/ J. Poe\nAttorneys for Plaintiff',
  ],
}

const datedTopics = (text: string): number => {
  const dates = writtenDates(text)
  return TOPICS.filter((topic) => dates.some((date) => topic.test(text.slice(Math.max(0, date.start - 110), date.start)))).length
}
