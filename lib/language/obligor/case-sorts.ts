import { onceAText } from './whole-text.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The sorts of case that have papers of their own. */
export type Sort = 'bankruptcy' | 'appeal' | 'criminal' | 'class' | 'any'

const appellateCourt = /^ca/
const appellateParty = /\b(?:appellants?|appellees?|petition\s+for\s+review)\b/i
const appellateBrief = /\b(?:opening|answering)\s+brief\b/i
/** A district court has its opening briefs, too. */
const trialMatter = /\b(?:plaintiff|claim\s+construction)\b/i
const bankruptcyCourt = /b$/
const bankruptcyPaper = new RegExp(pattern`
  \b(?:chapter\s+(?:7|11|12|13)|debtors?|schedules?\s+[A-J]|statement\s+of\s+financial\s+affairs|proofs?\s+of\s+claim|
  incomplete\s+filings?)\b`, 'i')
const financialManagement = /\bfinancial\s+management\b/i
const settlementClass = /\b(?:settlement\s+class|class\s+members?|preliminar(?:y|ily)\s+approv\w+)\b/i
const settlement = /\bsettlement\b/i
const criminalNumber = /-(?:cr|mj)-/
const prosecution = /\b(?:indictment|sentencing)\b/i

const sorts: Record<Sort, (text: string, court: string, number: string) => boolean> = {
  any: () => true,
  appeal: (text, court) =>
    appellateCourt.test(court) && court.length <= 4
    || appellateParty.test(text)
    || appellateBrief.test(text) && !trialMatter.test(text),
  bankruptcy: (text, court) => bankruptcyCourt.test(court) || bankruptcyPaper.test(text) || financialManagement.test(text),
  class: (text) => settlementClass.test(text) && settlement.test(text),
  criminal: (text, _court, number) => criminalNumber.test(number) || prosecution.test(text),
}

/** Whether a document’s case is of a sort. `what`: the sort, the court, the case number. */
export const isCase = onceAText((text, what) => {
  const [sort, court = '', number = ''] = what.split(' ')
  return sorts[sort as Sort](text, court, number)
})

const appellant = /\bappell(?:ant|ee)s?\b/i
const petition = /\bpetition\b/i

/** A petition for review has no appellant. */
export const isPetition = onceAText((text) => !appellant.test(text) && petition.test(text))
