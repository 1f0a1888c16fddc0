import type { Paper } from './paper.ts'
import { pattern } from '../../patterns/pattern.ts'

const PROPOSED = new RegExp(pattern`
  [[({]\s*(?:REVISED\s+|AMENDED\s+|JOINT\s+|FIRST\s+|SECOND\s+|STIPULATED\s+)?PROPOSED\b[^\])}]{0,40}[\])}]|\b(?:AND|
  WITH)\s+PROPOSED\s+(?:FORM\s+OF\s+)?(?:\w+\s+){0,3}(?:ORDER|JUDGMENT|DECREE)\b`, 'i')
const BEGINS_PROPOSED = new RegExp(pattern`
  ^\W*(?:(?:PLAINTIFFS?|DEFENDANTS?|THE|PARTIES)['’]?S?['’]?\s+|JOINT(?:LY)?\s+|REVISED\s+|AMENDED\s+|STIPULATED\s+|AGREED\s+|
  FORM\s+OF\s+|\w+\s+AMENDED\s+)*PROPOSED\s+(?!FINDINGS|RECOMMEND)(?:\S+\s+){0,6}?(?:ORDERS?|JUDGMENT|DECREE|SCHEDUL\w+)\b`, 'i')
const ABOUT_A_PROPOSAL = new RegExp(pattern`
  ^\W*(?:\w+\s+){0,3}ORDER\s+(?:GRANTING|DENYING|RE\b|REGARDING|ON|ADOPTING|REJECTING|APPROVING|STRIKING|CONCERNING|SETTING|
  DIRECTING|REQUIRING)\b[^[({]*\bPROPOSED\b`, 'i')
const COURT_ORDERS = new RegExp(pattern`
  \b(?:IT\s+IS\s+(?:HEREBY\s+|FURTHER\s+|SO\s+|THEREFORE,?\s+|ACCORDINGLY,?\s+|ALSO\s+|,?\s*\w+,\s+)*(?:ORDERED|ADJUDGED|DECREED)|
  SO\s+ORDERED|(?:DONE|ORDERED)\s+(?:AND|&)\s+(?:ORDERED|ADJUDGED)|it\s+is\s+(?:hereby\s+|further\s+|so\s+|therefore\s+)*ORDERED|
  It\s+is\s+(?:hereby\s+|further\s+|so\s+|therefore\s+|SO\s+)*(?:ORDERED|ordered)|
  [Tt]h(?:e|is)\s+Court\s+(?:hereby\s+|therefore\s+|accordingly\s+|sua\s+sponte\s+|further\s+|also\s+)*(?:ORDERS|DIRECTS|GRANTS|DENIES))\b`)
const ENDORSED = new RegExp(pattern`
  \b(?:MEMO(?:RANDUM)?[-\s]?ENDORSE(?:D|MENT)|SO[-\s]ORDERED|(?:Application|Request|Motion|The\s+(?:application|request|motion)|
  This\s+(?:application|request|motion)|Extension|Adjournment)\s+(?:is\s+)?(?:hereby\s+)?(?:GRANTED|DENIED|granted|denied)|
  ^[^\S\n]*(?:GRANTED|DENIED|APPROVED)\.?\s*$|REQUEST\s+GRANTED|IT\s+IS\s+SO\s+ORDERED)`, 'm')
const LAWYER_SIGNS = new RegExp(pattern`
  \b(?:Respectfully\s+submitted|RESPECTFULLY\s+SUBMITTED|Attorneys?\s+for\s+(?:\w+\s+){0,3}?(?:Plaintiff|Defendant|Petitioner|
  Respondent|Appell|Debtor|Claimant|Movant)|Counsel\s+(?:of\s+record\s+)?for\s+(?:\w+\s+){0,3}?(?:Plaintiff|Defendant|Petitioner|
  Respondent|Appell|Debtor|Movant)|ATTORNEYS?\s+FOR|Bar\s+(?:No|#)|SBN\b|[Pp]ro\s+[Ss]e\b|declare\s+under\s+penalty\s+of\s+perjury|
  Assistant\s+United\s+States\s+Attorney)`)

const LODGES_ONE = /^\W*(?:\w+\s+){0,2}NOTICE\s+OF\s+(?:LODGING|FILING|SUBMISSION|SUBMITTING)\b/i

/** Whether the heading calls it a proposal, and not an order about somebody's proposal. */
export const headedProposed = ({ title }: Paper): boolean =>
  title !== null && !ABOUT_A_PROPOSAL.test(title) && !LODGES_ONE.test(title) && (PROPOSED.test(title) || BEGINS_PROPOSED.test(title))

/** Whether a judge has signed in a way that text can show: “/s/” and a name, or a date filled in beside the title. */
export const visiblySigned = ({ signing }: Paper): boolean =>
  signing !== null && !signing.blank && (signing.date !== null || (signing.conformed && signing.name !== null))

/** Whether the words of an order stand in it. */
export const commandsAsCourt = ({ text }: Paper): boolean => COURT_ORDERS.test(text)

/** Whether a lawyer or a party signs below. */
export const partySigns = ({ text, bodyAt }: Paper): boolean => LAWYER_SIGNS.test(text.slice(bodyAt))

/** A judge's endorsement written on somebody else's paper. */
export const endorsement = ({ text }: Paper): string | null => ENDORSED.exec(text)?.[0].trim() ?? null

/** The heading as a reason: Headed “ORDER TO SHOW CAUSE”. */
export const headed = ({ title }: Paper): string => `Headed “${title ?? ''}”`

/** Who signs, as a reason; what cannot be seen in text is said. */
export const signature = (paper: Paper): string => {
  const { signing } = paper
  if (!signing) return 'No signature of the court was found in its words'
  const who = [signing.name, signing.title].filter(Boolean).join(', ')
  if (visiblySigned(paper)) return `Signed: ${who}`
  return signing.blank
    ? `The place for the date above “${who}” is blank`
    : `The signature line names ${who}; a signature drawn by hand cannot be seen in text`
}
