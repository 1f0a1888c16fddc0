import type { ReadingText } from '../../../document/reading-text.ts'
import { leadEnd } from '../../clause/lists.ts'
import type { RuleContext } from '../../rule.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'

/** A lead that introduces what somebody must do. */
const commandingLead = /\b(?:ordered|order|must|shall|counsel|parties|defendant|plaintiff|require|condition|follow)/i

/** Whether the document speaks to its reader, or this sentence stands in a list that an order introduces. */
export const isAddressed = (sentence: MarkedSentence, { reading, profile }: RuleContext): boolean => {
  const lead = sentence.leads[0]
  if (lead && ['following', 'name'].includes(leadEnd(lead)) && commandingLead.test(lead.text)) return true
  return profile.kind === 'standing-order' || addressesReader(reading)
}

const heeding = /\b(?:conditions?|comply|abide)\b[^.;]*:\s*$/i

/** Whether a list says that its items must be heeded: “comply with each condition below:”. */
export const isHeeded = ({ leads: [lead] }: MarkedSentence): boolean => lead !== undefined && heeding.test(lead.text)

const addressing = new WeakMap<ReadingText, boolean>()
/** “You”, but for what others say and the courtesies of a letter. */
const you = /\b(?:you|your)\b/i
const quotation = /["“][^"”]{0,300}["”]/g
const courtesy = /\b(?:thank|very truly|sincerely)\s+you\w*/gi

const addressesReader = (reading: ReadingText): boolean => {
  const known = addressing.get(reading)
  if (known !== undefined) return known
  const says = you.test(reading.text.replace(quotation, ' ').replace(courtesy, ' '))
  addressing.set(reading, says)
  return says
}
