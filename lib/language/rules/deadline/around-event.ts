import { courtActs } from '../../command/commands.ts'
import type { Draft } from '../../draft.ts'
import type { Deadline } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { readTrigger } from '../../time/read-trigger.ts'
import { overlaps, type Span } from '../../../document/span.ts'
import { told } from './told.ts'
import type { RuleContext } from '../../rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Somebody is made to act, or kept from it: the stricter test for times that have no figure in them. */
const COMMAND = new RegExp(pattern`
  \b(?:shall|must|may|should|will|(?:is|are)\s+to|(?:is|are)\s+(?:\w+\s+)?
  (?:ordered|directed|instructed|required|permitted|prohibited|barred|enjoined|restrained|due|stayed|waived)|
  needs?\s+(?:not\s+)?|please|go\s+to\s+(?:the|my|chambers)|ordered|directed|do\s+not)\b`, 'i')

/**
 * A deadline that hangs on an event: the words from `start`, with what follows them up to `from` as its preposition. Null where
 * nobody is bound by it.
 */
export const aroundEvent = (
  rule: string, sentence: MarkedSentence, start: number, from: number, context: RuleContext,
): Draft<Deadline> | null => {
  const read = readTrigger(sentence, from)
  if (!read || read.trigger.of === 'date') return null
  const span: Span = { start, end: read.span.end }
  // a figure in the words makes them another rule's
  if (sentence.mentions.some((m) => (m.kind === 'period' || m.kind === 'date') && overlaps(m.span, span))) return null
  if (told(sentence, span, context) || courtActs(sentence, span)) return null
  if (!COMMAND.test(sentence.text) && sentence.leads.length === 0) return null
  return { kind: 'deadline', rule, span, warnings: [], when: { kind: 'event', trigger: read.trigger } }
}
