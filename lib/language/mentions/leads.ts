import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What a sentence ends with that introduces a list. */
const INTRODUCES = new RegExp(pattern`
  (?::|—|–|\b(?:that|to|and|or|shall|must|will|not|from|the\sfollowing|as\sfollows))\s*$|
  \b(?:following|as\sfollows|below)\b`, 'i')

/** How far above its list an introduction may stand, in sentences: a heading or two between them. */
const REACH = 400

const COLON = /:\s*$/

/** A sentence that introduces something. */
interface Lead {
  readonly sentence: MarkedSentence
  readonly index: number
  /** The level of its own paragraph, and of the first item that it introduces: what is less deep than that is no part of its list. */
  readonly above: number
  readonly first: number | null
}

/**
 * Gives each sentence of a list the sentences that introduce it, nearest first: for an item within an item both
 * “(1) Defendants shall:” and “IT IS ORDERED that:”. Rows of a table are introduced by the paragraph above them.
 */
export const withLeads = (sentences: readonly MarkedSentence[]): MarkedSentence[] => {
  /** The last sentence that is no row of a table. */
  let aside = -1
  /** Sentences that introduce something, the deepest last. */
  let open: Lead[] = []
  return sentences.map((sentence, index) => {
    const { kind, level } = sentence.paragraph
    // a table hangs on what stands right above it, however deep that is
    const above = open.at(-1)
    const depth = kind !== 'row' ? level : above?.index === aside ? Math.max(level, above.above) + 1 : level + 1
    if (kind !== 'row') aside = index
    if (kind !== 'heading') open = open.filter((lead) => lead.above < depth && depth >= (lead.first ?? depth) && index - lead.index < REACH)
    if (kind === 'item') open = open.map((lead) => ({ ...lead, first: lead.first ?? level }))
    const marked = { ...sentence, leads: kind === 'heading' ? [] : open.map((lead) => lead.sentence).reverse() }
    const last = sentences[index + 1]?.paragraph !== sentence.paragraph
    if (introduces(sentence, last)) open = [...open, { sentence: marked, above: level, index, first: null }]
    return marked
  })
}

/** Whether a sentence introduces a list: by its colon, or as the last one of its paragraph. */
const introduces = ({ paragraph: { kind }, text }: MarkedSentence, last: boolean): boolean =>
  kind !== 'heading' && kind !== 'row' && (last || COLON.test(text)) && INTRODUCES.test(text)
