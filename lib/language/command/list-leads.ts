import { isDueList, itemsOf, leadEnd } from '../clause/lists.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Candidate } from './candidate.ts'
import { trimmed, type DirectiveDraft } from './command.ts'

const colon = /:\s*$/
/** “…, and must:”: a second verb that a list goes on from. */
const openAnd = /[,;]?\s+and\s+(?:\w+\s+)?(?:shall|must|will|may)\s*:?\s*$/i

/** A clause that introduces a list: without an act of its own it is no directive (its items are), with one it runs over the things listed. */
export const runOverItems = (candidate: Candidate, draft: DirectiveDraft): DirectiveDraft | null => {
  const { sentence, part, context } = candidate
  if (part.end < sentence.text.trimEnd().length - 1) return draft
  const items = itemsOf(sentence, context.sentences, context.index)
  if (!colon.test(sentence.text) && items.length === 0) return draft
  const ending = leadEnd(sentence)
  const opens = ending === 'verb' ? openAnd.exec(sentence.text)?.index ?? -1 : -1
  // “The response must be supported by a declaration, and must”: only the second verb is the items'
  if (opens > part.predicate.end + 8) return upTo(draft, sentence.start + opens)
  if (ending === 'verb' || isDueList(sentence)) return null
  if (ending === 'from' && items[0]) return upTo(draft, endOf(items[0]))
  if (ending === 'things' && items.length > 0 && !items.every(isDatedRow)) return upTo(draft, endOf(items.at(-1)!))
  return draft
}

const upTo = (draft: DirectiveDraft, end: number): DirectiveDraft => ({ ...draft, span: { start: draft.span.start, end } })

const endOf = (item: MarkedSentence): number => trimmed(item, 0, item.text.length).end

/** A row with a date of its own is a duty of its own. */
const isDatedRow = ({ paragraph, mentions }: MarkedSentence): boolean =>
  paragraph.kind === 'row' && mentions.some(({ kind }) => kind === 'date')
