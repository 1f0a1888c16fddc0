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
  (?:^|\s)(?:the|an?|any|all|each|every|no|such|said|this|that|these|those|his|her|its|their|your|our|of|for|to|in|on|by|from|with|
  within|at|as|under|upon|against|before|after|until|than|without|and|or|who|which|not to|(?:shall|must|may(?!\s+\d)|will|can|should|would|
  could|did|does|do)(?:\s+not)?|been|joint|proposed|amended|written|initial|final|expert|further|first|second|\w+['’]s?|
  \w+s['’])\s*$`, 'i')
const afterNoun = /^\s*(?:of|for|in|is|are|was|be|were|has|have|deadline|date|number|pages?|conference|hearing|due|under)\b/i
const finite = /\b(?:is|are|was|were|has|have|had|shall|must|may|will|should|would|could|did|does)\b/i
const adverbs = /\s+((?:(?:either|also|promptly|forthwith|immediately|jointly|not|each|so|at\s+once|then|thereafter|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly)\s+)*)$/i

/** The first such verb of `words`; null where another verb stands before it or none is there. A relative clause within the subject is passed over. */
export const bareVerbIn = (words: string): BareVerb | null => {
  for (const m of words.matchAll(/[A-Za-z][\w-]*/g)) {
    if (m.index > 240) return null
    const before = words.slice(0, m.index)
    const word = m[0]
    if (before.trim() === '') continue
    if (finite.test(word) && !(/^may$/i.test(word) && /^\s+\d/.test(words.slice(m.index + word.length))) && !/\b(?:who|which|that|whom)\s+(?:\S+\s+){0,3}$/i.test(before)) return null
    const after = words.slice(m.index + word.length)
    if (/^be$/i.test(word)) {
      const done = /^\s+(?:\w+ly\s+|also\s+|hereby\s+)?([a-z-]+)/i.exec(after)?.[1]
      return done && isActDone(done) && !/\b(?:judgment|default|jurisdiction|decree)\s*$/i.test(before) && !isEffect(after, before) && !/^(?:and|or)$/i.test(done) ? found(words, m.index) : null
    }
    if (!isOrderVerb(word) && !(/^do$/i.test(word) && /^\s+so\b/.test(after)) || makesNoun.test(before) || afterNoun.test(after) || /[-/]$/.test(before) || /^['’-]/.test(after)) continue
    if (/^[A-Z]/.test(word) && !/^[A-Z]+$/.test(word)) continue
    return found(words, m.index)
  }
  return null
}

const found = (words: string, start: number): BareVerb => {
  const adverb = adverbs.exec(words.slice(0, start))
  return { start, subjectEnd: adverb ? adverb.index : start, negative: /\bnot\b/i.test(adverb?.[1] ?? '') }
}
