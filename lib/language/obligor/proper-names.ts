import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { isPronoun } from './pronouns.ts'
import { isActorWord } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { onceAText } from './whole-text.ts'

const isWrittenSmall = onceAText((text, word) => new RegExp(`(?<![\\p{L}'’-])${word}(?![\\p{L}-])`, 'u').test(text))

const determiner = /^(?:the|an?|any|each|every|no)\s/i
const oneWord = /^[\p{L}'-]+$/u

/** A capital at a sentence’s start makes no name of a word that the document writes small elsewhere. */
export const isName = (obligor: string, { text }: Case, said = ''): boolean =>
  determiner.test(said)
  || !oneWord.test(obligor)
  || isActorWord(obligor)
  || isPronoun(obligor)
  || !isWrittenSmall(text, obligor)

/** Whether a word has its capital within a sentence, and nowhere goes without it. */
const isWrittenLarge = onceAText((text, word) =>
  new RegExp(`[\\p{Ll},;]['’]?\\s${word}(?![\\p{L}-])`, 'u').test(text)
  && !new RegExp(`(?<![\\p{L}'’-])${word.toLowerCase()}(?![\\p{L}-])`, 'u').test(text))

const firstWord = /^\W*(?:\w{1,2}[.)]\s+)?(\p{Lu}[\p{Ll}'’-]{2,})\s*(?:,\s|$)/u
const commonWord = /^(?:discovery|briefing|plaintiff|defendant)s?$/i

/**
 * A name that begins a subject and ends as other words do, known by its capital within sentences: “Bolling, whether
 * acting directly …”; null where it begins with none.
 */
export const properName = (subject: string, { text }: Case): string | null => {
  const word = firstWord.exec(subject)?.[1]
  if (word === undefined || isThingWord(word) || commonWord.test(word)) return null
  return isWrittenLarge(text, word) ? asObligor(word) : null
}
