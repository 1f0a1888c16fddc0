import { beginsWithGerund, beginsWithVerb, withoutAdverbs } from './grammar.ts'
import { kept } from '../sentence/kept.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { predicatesOf } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

/**
 * How the sentence above a list ends: in a bare command word (“shall:”), in “from:”, in a verb and the things it takes,
 * in “as follows:”, in a name alone.
 */
export type LeadEnd = 'verb' | 'from' | 'things' | 'following' | 'name'

/** “may disclose confidential material only to:” */
const openEnd = /\b(?:to|not)$/i
const verbAndMore = /^[a-z]+\s+\S/i
const noObject = /^(?:to|take|do)\b/i
const endsInFrom = new RegExp(pattern`
  \b(?:from|against)(?:\s+(?:the following|any of the following|directly or indirectly))?(?:\s+(?:acts|conduct|
  activities))?,?$`, 'i')
const endsInVerb = new RegExp(pattern`
  \b(?:shall|must|will|may|to|not|ordered|directed|required)(?:\s+(?:also|further|each|both|promptly|immediately|jointly|
  either|do the following|take the following (?:steps|actions?)|comply with the following|hereby|not))*,?$`, 'i')
const endsInFollowing = new RegExp(pattern`
  \b(?:follows|following|below|conditions?|deadlines?|schedule|dates?|terms|that|
  procedures?|rules|requirements?|applies|apply|limits|limitations|instructions?|
  table)(?:\s+(?:appl(?:y|ies)|is|are|is adopted|are set|govern|schedule|deadlines?|dates?|conditions?|terms|limits|order|
  orders|shall apply))?(?:\s+(?:entered|set|ordered|adopted|established|in effect))?$`, 'i')
const anyVerb = /\b(?:shall|must|will|may|is|are|has|have|should)\b/i

/** What the sentence above a list leaves for its items to say. */
export const leadEnd = kept((lead): LeadEnd => {
  const mask = masked(lead)
  let last = mask.length
  while (last > 0 && /[\s:_—–-]/.test(mask[last - 1]!)) last--
  const words = mask.slice(0, last)
  const verb = predicatesOf(words).filter((p) => p.kind !== 'other' && p.kind !== 'to-do').at(-1)
  const taken = verb ? withoutAdverbs(words.slice(verb.end)).trim() : ''
  if (openEnd.test(words) && verbAndMore.test(taken) && !noObject.test(taken)) return 'things'
  if (endsInFrom.test(words)) return 'from'
  if (endsInVerb.test(words)) return 'verb'
  if (endsInFollowing.test(words)) return 'following'
  return anyVerb.test(words) ? 'things' : 'name'
})

const atOnce = /\b(?:immediately|promptly|forthwith|at once)\b/i
const dueList = new RegExp(pattern`
  ^\W*(?:\w{1,3}[.)]\s+)?(?:(?:all|each)\s+(?:of\s+)?)?(?:the\s+following\b|(?:the\s+)?(?:missing\s+)?(?:deficienc(?:y|ies)|
  documents?|items?|papers|filings|submissions))[^.;:]{0,60}?\s(?:shall|must|(?:is|are)\s+(?:due|to\s+be|ordered)|to\s+be|due)\b`, 'i')
const colon = /:\s*$/

/** “The following shall be filed by April 9:”: the sentence above commands and says when, and each item is a thing of which that is due. */
export const isDueList = (lead: MarkedSentence): boolean => {
  const mask = masked(lead)
  const timed = lead.mentions.some(({ kind }) => kind === 'date' || kind === 'period') || atOnce.test(mask)
  return timed && colon.test(lead.text) && dueList.test(mask)
}

/** The items of a list, without those below them. */
export const itemsOf = (lead: MarkedSentence, sentences: readonly MarkedSentence[], index: number): MarkedSentence[] => {
  const items: MarkedSentence[] = []
  for (const next of sentences.slice(index + 1, index + 61)) {
    if (!next.leads.includes(lead)) break
    items.push(next)
  }
  return items
}

const boxInText = /^\s*(?:_{2,}|\[\s*\]|☐|□|❏|○|\(\s+\))/
const boxAsMark = /^(?:_{2,}|\[\s*\]|☐|□|❏|○|\(\s+\))/

/** An unticked box: what stands beside it is not ordered. */
export const isUnticked = (sentence: MarkedSentence): boolean =>
  boxInText.test(sentence.text) || boxAsMark.test(sentence.paragraph.marker ?? '')

/** An item's words without its mark. */
export const itemWords = (item: MarkedSentence): { readonly text: string; readonly start: number } => {
  const start = openingOf(item)
  return { text: masked(item).slice(start), start }
}

/** “Curfew: remain at home” */
const labelled = /^\p{Lu}[\p{Ll}-]+(?:\s\p{Ll}+){0,3}:\s+/u
/** “by any means contacting”: the manner before the verb. */
const meansFirst = /^(?:in|by|through)\s+(?:any\s+)?[^,;.]{3,40}?(?=\s\p{Ll}+ing\b)/iu

/** Whether an item's words begin with what its lead leaves open. */
export const continuesLead = (item: MarkedSentence, ending: LeadEnd): boolean => {
  const text = itemWords(item).text.replace(labelled, '')
  return ending === 'from' && beginsWithGerund(text.replace(meansFirst, '')) || beginsWithVerb(text)
}
