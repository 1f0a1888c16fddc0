import { actorsIn } from './actors.ts'
import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { isPronoun } from './pronouns.ts'
import { isThingWord } from './things.ts'
import { isPossessive, possessive } from './words-of-names.ts'
import { predicatesOf } from '../clause/predicates.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'

/** Somebody who was spoken of: where, whether as an object (“by the clerk”), whether as him whose a thing is (“Acme’s”). */
export interface Spoken { readonly obligor: string; readonly at: number; readonly object: boolean; readonly possessor: boolean }

/** Where in its sentence a directive names him who must act. */
export const actorAt = ({ sentence, directive }: Case): number =>
  Math.max(0, (directive.actor?.start ?? directive.span.start) - sentence.start)

/** Of whom the sentence above speaks, in the same paragraph: “Rust & Hale LLC is appointed. It shall …”. */
export const subjectAbove = ({ sentences, index, sentence }: Case): string | null => {
  const above = sentences[index - 1]
  if (!above || above.paragraph !== sentence.paragraph) return null
  const verb = predicatesOf(masked(above)).find(({ kind }) => kind !== 'to-do')
  const named = verb && obligorIn(above.text.slice(openingOf(above), verb.start))
  return named && !isPronoun(named.obligor) ? named.obligor : null
}

/** Who was spoken of in this sentence before the pronoun, and in the three sentences above. */
export const namedBefore = (at: Case): { readonly here: readonly Spoken[]; readonly earlier: readonly Spoken[] } => {
  const { sentence, sentences, index } = at
  return {
    here: spokenIn(sentence.text.slice(0, actorAt(at)), sentence.start),
    earlier: sentences.slice(Math.max(0, index - 3), index).flatMap((s) => spokenIn(s.text, s.start)),
  }
}

/** A name with what makes it a possessor’s: “Front Range’s”. */
const possessor = /\b((?:\p{Lu}[\w&-]+\s+){0,3}\p{Lu}[\w&-]+)(?=['’]s?\s)/gu
/** A word that has its capital only from the sentence’s beginning. */
const sentenceOpening = /^(?:The|On|In|By|At|If|When|Before|After)\s+/
/** Of the court, or of a paper. */
const noParty = /\b(?:Court|Judge|Rule|Order|District|Clerk)\b/
const preposition = /\b(?:by|from|to|on|with|against|of|for|upon)\s+(?:the\s+)?$/i
const counselFor = /\b(?:counsel|attorneys?)\s+for\s+(?:the\s+)?$/i

const spokenIn = (text: string, start: number): Spoken[] => {
  const spoken = actorsIn(text).map(({ words, at }) => ({
    obligor: asObligor(words.replace(possessive, '')),
    at,
    possessor: isPossessive(words, text.slice(at + words.length)),
  }))
  for (const m of text.matchAll(possessor)) {
    const words = m[1]!.replace(sentenceOpening, '')
    const isOwn = !noParty.test(words)
      && !isThingWord(words.split(/\s+/).at(-1)!)
      && !spoken.some((s) => Math.abs(s.at - m.index) < words.length + 12)
    if (isOwn) spoken.push({ obligor: asObligor(words), at: m.index, possessor: true })
  }
  return spoken
    .sort((a, b) => a.at - b.at)
    .map((s) => ({ ...s, at: s.at + start, object: !s.possessor && isObject(text.slice(0, s.at)) }))
}

/** Whether whoever comes after these words is a preposition’s, and no lawyer’s client. */
const isObject = (before: string): boolean => preposition.test(before) && !counselFor.test(before)
