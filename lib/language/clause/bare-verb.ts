import { isActDone, isEffect } from '../command/effects.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A verb in its base form after its subject: “that the Bureau designate a facility”. Offsets are into the words that were given. */
export interface BareVerb {
  readonly start: number
  /** Where the subject ends. */
  readonly subjectEnd: number
  readonly negative: boolean
}

/** Before a noun, not a verb: “the report”, “of notice”, “to contest”, “plaintiff’s answer”, “Rule 12 motion”. */
const makesNoun = new RegExp(pattern`
  (?:^|\s)(?:the|an?|any|all|each|every|no|such|said|this|that|these|those|his|her|its|their|your|our|of|for|
  to|in|on|by|from|with|within|at|as|under|upon|against|before|after|until|than|without|and|or|who|which|not to|
  (?:shall|must|may(?!\s+\d)|will|can|should|would|could|did|does|do)(?:\s+not)?|been|joint|proposed|amended|written|
  initial|final|expert|further|first|second|\w+['’]s?|\w+s['’])\s*$`, 'i')
const afterNoun = /^\s*(?:of|for|in|is|are|was|be|were|has|have|deadline|date|number|pages?|conference|hearing|due|under)\b/i
const finite = /\b(?:is|are|was|were|has|have|had|shall|must|may|will|should|would|could|did|does)\b/i
const adverbs = new RegExp(pattern`
  \s+((?:(?:either|also|promptly|forthwith|immediately|jointly|not|each|so|at\s+once|then|thereafter|
  (?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly)\s+)*)$`, 'i')

/** “May” before a day is the month. */
const month = /^may$/i
const dayOfMonth = /^\s+\d/
/** A relative clause within the subject: “any party who in good faith”. */
const inRelative = /\b(?:who|which|that|whom)\s+(?:\S+\s+){0,3}$/i
const be = /^be$/i
/** “promptly served”, after “be”. */
const passiveVerb = /^\s+(?:\w+ly\s+|also\s+|hereby\s+)?([a-z-]+)/i
/** “that judgment be entered”: what is the court's own to do. */
const enteredByCourt = /\b(?:judgment|default|jurisdiction|decree)\s*$/i
const conjunction = /^(?:and|or)$/i
const doIt = /^do$/i
const so = /^\s+so\b/
const joinedBefore = /[-/]$/
const joinedAfter = /^['’-]/
const capital = /^[A-Z]/
const capitals = /^[A-Z]+$/

/** Whether a verb of its own stands here, past which no bare one is sought; “May 3” is none, nor is a relative clause's. */
const isFinite = (word: string, before: string, after: string): boolean =>
  finite.test(word) && !(month.test(word) && dayOfMonth.test(after)) && !inRelative.test(before)

/** Whether “be” makes a passive that tells somebody to act: “be served”. */
const isActAfterBe = (before: string, after: string): boolean => {
  const done = passiveVerb.exec(after)?.[1]
  return done !== undefined
    && isActDone(done)
    && !enteredByCourt.test(before)
    && !isEffect(after, before)
    && !conjunction.test(done)
}

/** Whether a word is a verb that orders use, by itself and by its place. */
const isVerbHere = (word: string, before: string, after: string): boolean =>
  (isOrderVerb(word) || doIt.test(word) && so.test(after))
  && !makesNoun.test(before)
  && !afterNoun.test(after)
  && !joinedBefore.test(before)
  && !joinedAfter.test(after)
  && !(capital.test(word) && !capitals.test(word))

/** The first such verb of `words`; null where another verb stands before it or none is there. A relative clause within the subject is passed over. */
export const bareVerbIn = (words: string): BareVerb | null => {
  for (const m of words.matchAll(/[A-Za-z][\w-]*/g)) {
    if (m.index > 240) return null
    const word = m[0]
    const before = words.slice(0, m.index)
    const after = words.slice(m.index + word.length)
    if (before.trim() === '') continue
    if (isFinite(word, before, after)) return null
    if (be.test(word)) return isActAfterBe(before, after) ? found(words, m.index) : null
    if (isVerbHere(word, before, after)) return found(words, m.index)
  }
  return null
}

const found = (words: string, start: number): BareVerb => {
  const adverb = adverbs.exec(words.slice(0, start))
  return { start, subjectEnd: adverb ? adverb.index : start, negative: /\bnot\b/i.test(adverb?.[1] ?? '') }
}
