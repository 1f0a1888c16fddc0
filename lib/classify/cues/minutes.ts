import type { Cue } from '../cue.ts'
import { headed } from '../paper/signs.ts'
import { pattern } from '../../patterns/pattern.ts'

const HEADED = new RegExp(pattern`
  \b(?:(?:CIVIL|CRIMINAL|COURTROOM|COURT|CLERK'?S)\s+MINUTES|MINUTES?\s+(?:ORDER|ENTRY|SHEET|OF)|MINUTES\b|
  NOTIFICATION\s+OF\s+DOCKET\s+ENTRY)`, 'i')
/** A form's own name, where the heading is another. */
const FORM = /\b(?:CIVIL|CRIMINAL)\s+MINUTES\b|\bMINUTE\s+ORDER\b|\bNOTIFICATION\s+OF\s+DOCKET\s+ENTRY\b/
/** How far into the text it stands, in characters. */
const HEAD = 1500

export const minutes: Cue = {
  name: 'minutes',
  kind: 'minute-order',
  recognise: (paper) => {
    if (HEADED.test(paper.title ?? '')) return [headed(paper)]
    const form = FORM.exec(paper.text.slice(0, Math.min(HEAD, paper.bodyAt)))
    return form ? [`The form is that of court minutes: “${form[0]}”`] : null
  },
  examples: [
    'UNITED STATES DISTRICT COURT\nCENTRAL DISTRICT OF CALIFORNIA\n\nCIVIL MINUTES - GENERAL\n\nCase No. CV 24-1111-XYZ (ABCx)    Date: May 5, 2025\nTitle: Alma Doe v. Bram Roe\n\nPresent: The Honorable NAN PRUITT, United States District Judge\n\nProceedings: (IN CHAMBERS) ORDER TO SHOW CAUSE\n\nThe plaintiff is ordered to show cause in writing by May 19, 2025 why the case should not be dismissed for lack of prosecution.',
    'UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nMINUTE ORDER\n\nThe status conference was held today and the parties shall file a joint report by July 1, 2025.',
  ],
  counterexamples: ['UNITED STATES DISTRICT COURT\nDISTRICT OF MONTANA\n\nALMA DOE,\nPlaintiff,\nv.\nBRAM ROE,\nDefendant.\n\nCase No. 1:25-cv-00012-NP\n\nORDER\n\nThe clerk has filed the minutes of the hearing, and the parties shall order the transcript by July 1, 2025.\n\nDated: June 2, 2025\n\n/s/ Nan Pruitt\nNan Pruitt\nUnited States District Judge'],
}
