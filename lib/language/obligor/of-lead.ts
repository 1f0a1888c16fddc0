import { leadEnd } from '../clause/lists.ts'
import { partsOf } from '../clause/parts.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { isNobody, type Case } from './case.ts'
import { obligorIn } from './obligor-words.ts'
import { spokenOf } from './discourse.ts'
import { resolve } from './resolve.ts'
import { rootOf } from './root-of.ts'
import { sinceLast } from '../../patterns/since-last.ts'
import { pattern } from '../../patterns/pattern.ts'

const leavesVerb = /^(?:verb|from)$/

/** Whether the sentence above leaves its verb to this one: “Defendant shall:”. */
export const leadsRow = ({ sentence }: Case): boolean => sentence.leads.some((lead) => leavesVerb.test(leadEnd(lead)))

/** A list that says what somebody must heed: “The defendant must also comply with each condition marked below:”. */
const binding = /\b(?:conditions?|comply|abide|released?|restrictions?|terms)\b[^.;]*:\s*$/i

/** Whether a directive stands in a list of what binds somebody. */
export const isBound = ({ leads }: MarkedSentence): boolean => leads.some((lead) => binding.test(lead.text))

/** “Whereas the Debtor has moved …, it is ORDERED:”: whom it speaks of is not told by that to act. */
const enacting = /\bit\s+is\b[^;]{0,160}\b(?:ordered|adjudged|decreed)(?:\s+(?:as\s+follows|that))?[,:\s]*$/i

/** “ORDERED:” on a line of its own, “I set the dates below”: the court speaks, and names nobody. */
const commandAlone = new RegExp(pattern`
  ^\W*(?:(?:it\s+is\s+)?(?:hereby\s+|further\s+)*(?:ordered|adjudged|decreed|directed)(?:\s+(?:that|as\s+follows))?\W*$|
  (?:I|we|the\s+court)\s)`, 'i')

const pronounLast = /[,\s](it|he|she|they|you)\s*$/i

/** An item's obligor stands in the sentence above its list. */
export const fromLead = (at: Case): string | null => {
  for (const lead of at.sentence.leads) {
    if (enacting.test(lead.text) || commandAlone.test(lead.text)) continue
    const found = namedInLead(lead, at)
    if (found !== null) return found
  }
  return null
}

const namedInLead = (lead: MarkedSentence, at: Case): string | null => {
  const part = partsOf(lead).findLast((p) => p.predicate.kind !== 'other')
  const root = part && rootOf(part)
  const subject = root ? lead.text.slice(root.subject.start, root.subject.end) : subjectWithoutClause(lead)
  const pronoun = root ? null : pronounLast.exec(subject)
  if (pronoun) return resolve(pronoun[1]!.toLowerCase(), at)
  const named = obligorIn(subject) ?? (root ? null : obligorIn(sinceLast('.', subject)))
  if (named) return resolve(named.obligor, { ...at, sentence: lead })
  return root ? toldInLead(lead, at) ?? spokenOf(subject, at) : null
}

const colon = /[:\s]+$/
/** “shall be required to”, “is ordered to”. */
const verbAtEnd = /\s+(?:shall|must|will|may|(?:is|are)\s+(?:\w+\s+)?(?:ordered|directed|required|to))\b[^,;]{0,40}$/i

/** The subject of a lead that is no clause by itself: “Counsel for the parties:”, “Defendant shall:”. */
const subjectWithoutClause = (lead: MarkedSentence): string => {
  const end = leadEnd(lead)
  return end === 'name' ? lead.text.replace(colon, '') : end === 'verb' ? lead.text.replace(verbAtEnd, '') : ''
}

const toldInLead = ({ start, text }: MarkedSentence, { resolved }: Case): string | null => {
  const told = resolved.find((d) => d.span.start >= start && d.span.end <= start + text.length)
  return told && !isNobody(told.obligor) ? told.obligor : null
}
