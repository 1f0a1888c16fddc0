import { beginsWithKnownVerb } from '../../clause/grammar.ts'
import { isSitting } from '../../command/effects.ts'
import type { RuleContext } from '../../rule.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { pattern } from '../../../patterns/pattern.ts'

const paper = new RegExp(pattern`
  \b(?:discovery|disclosures?|reports?|motions?|pleadings?|amend(?:ments?|ed)?|joinder|join|statements?|briefs?|lists?|
  instructions?|exhibits?|witness(?:es)?|designations?|oppositions?|responses?|repl(?:y|ies)|objections?|deadlines?|cut-?off|
  contentions?|charts?|depositions?|limine|orders?|letters?|submissions?|notices?|answers?|complaints?|mediation|settlement|
  experts?|rebuttal|production|interrogatories|requests?|meet|meeting|stipulations?|close|complet\w+|last\s+day|file|serve|daubert|
  dispositive|plans?|fees?|appeals?|voir\s+dire|verdict|adr|memorand\w+|papers|affidavits?|declarations?|privilege|logs?|schedules?|
  certificat\w+|proofs?|claims?|plaintiffs?|defendants?|part(?:y|ies)|inspections?|subpoenas?|initial|26\(|status\s+report|consent|
  election|argument|statements?|closings?|bar\s+date)\b`, 'i')

/** Whether a label names a paper, or an act of the parties. */
export const isPaper = (label: string): boolean => paper.test(label) || beginsWithKnownVerb(label)

const money = /^\$\s?[\d,.]+$/
const paid = /\b(?:pay(?:s|ment|ments|able)?|install?ments?|remit|deposits?|restitution)\b/i

/** “February 27, 2026 ….. $2,316.40” in a list of payments. */
export const isPayment = (label: string, { leads }: MarkedSentence, { sentences, index }: RuleContext): boolean => {
  const before = sentences[index - 1]
  const said = before?.paragraph.kind === 'row' ? '' : before?.text ?? ''
  return money.test(label) && paid.test(`${leads[0]?.text ?? ''} ${said}`)
}

const sits = new RegExp(pattern`
  \b(?:hearing|conference|trial(?!\s+(?:brief|exhibit|memorand|witness|submission|order|plan|disclos|subpoena))|argument|selection|
  calendar\s+call|docket\s+call|term|sentencing|arraignment|voir\s+dire|appearance|status(?!\s+report|
  \s+letter))\b(?!\s+(?:statements?|briefs?|orders?|reports?|disclosures?|memorand\w+|motions?|submissions?|materials?|exhibits?|
  papers|letters?|filings?))`, 'i')
const complement = /\s+(?:or|of|to|for|before|after|in)\s+/i
const endsTime = /\b(?:deadline|last\s+day|cut-?off|ddl|bar\s+date)\b/i

/** Whether a label is where the court sits, and no last day for something about it. */
export const isSittingOnly = (label: string): boolean =>
  !endsTime.test(label) && (sits.test(label.split(complement)[0]!) || isSitting(label))

const noteEnd = new RegExp(pattern`
  \b(?:dated?|filed|entered|signed|revised|effective|ordered|issued|address|telephone|estimated|length|mediator)\s*:?\s*$`, 'i')
const noteBeginning = /^(?:dated|filed|entered|signed|re|case|civil)\b/i

/** Whether a label only tells of the order or the case: “Dated:”, “Case No.”. */
export const isNote = (label: string): boolean => noteEnd.test(label) || noteBeginning.test(label)
