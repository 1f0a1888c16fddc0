import { pattern } from '../../patterns/pattern.ts'

const time = new RegExp(pattern`
  \b(?:deadlines?|dates?|time|times|period|cut-?offs?|discovery|disclosures?|last\s+day|extension|bar\s+date|return\s+date|schedule|
  briefing|expert|deposition|mediation)\b`, 'i')
const sits = new RegExp(pattern`
  \b(?:hearing|conference|trial|argument|sentencing|arraignment|status|call)s?\b(?!\s+(?:statements?|briefs?|orders?|reports?|
  disclosures?|memorand\w+|motions?|submissions?))`, 'i')
const asDeadline = /\b(?:deadline|time|last\s+day)\s+(?:for|to|by|of)\b|\bdeadline\b|\bcut-?off\b|\bdiscovery\b/i

/** Whether `words` are of a date by which somebody must act, not of one at which the court sits: “the time to answer”, “expert discovery”. */
export const isMovableDate = (words: string): boolean => time.test(words) && (!sits.test(words) || asDeadline.test(words))
