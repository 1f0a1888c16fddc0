import { isOrderGerund, isOrderVerb } from '../clause/verbs.ts'
import { isActorWord } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { clean, isDeterminer } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A capitalised word by itself that ends as nouns for acts do: “Bolling”, “Vance”. */
const bareName = /^\p{Lu}[\p{Ll}'’-]+(?:ing|ed|ive|ance|ence|ment|ship|ness)$/u

/** Nouns that orders write with a capital: “Hearing”, “Agreement”. */
const orderWord = new RegExp(pattern`
  ^(?:hear|fil|plead|brief|sentenc|meet|schedul|judg|agree|settle|pay|attend|appear|assist|evid|confer|amend|state|docu)`, 'i')

/** Whether a capitalised word by itself can be a name, though it ends as other words do. */
export const isBareName = (said: string): boolean => bareName.test(said) && !isOrderGerund(said) && !orderWord.test(said)

const small = /^\p{Ll}/u
/** Endings of adjectives, participles and adverbs. */
const ending = /(?:ive|ous|able|ible|ful|less|ed|ing|ly)$/
const codeOrNumber = /^[\dA-Z/-]+$/
const capital = /^[\p{Lu}\d&]/u
const particle = /^(?:de|del|la|van|von|der|&)$/
/** Words that have their capital only from the sentence’s beginning. */
const sentenceOpening = new RegExp(pattern`
  ^(?:There|If|In|On|By|At|This|These|Such|It|When|Where|Until|Unless|Nothing|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|
  Ten|Prior|Other|Further|Final|Separate|Joint|Initial|Amended)$`)
const ordinal = /^(?:First|Second|Third|Last|New)$/
const citation = /^(?:Rule|Local|Dkt|ECF|Doc|No)\.?$/

/** At most so many words make a name. */
const LONGEST = 8

/** A capitalised name without a thing’s word: “Dynadot”, “Front Range Data Vault, LLC”, “the Indiana Attorney General”. */
export const isProperName = (words: readonly string[]): boolean => {
  const actor = words.findIndex((w) => isActorWord(clean(w)))
  const own = words.filter((w, i) => !(i === 0 && isDeterminer(w)) && !(i <= actor && small.test(w)))
  const first = own[0]
  if (first === undefined) return false
  const single = own.length === 1
  if (single && actor < 0 && (isOrderVerb(first.toLowerCase()) || ending.test(first))) return false
  if (actor < 0 && isThingWord(clean(first)) && own.slice(1).every((w) => codeOrNumber.test(w))) return false
  return own.length <= LONGEST
    && own.every((w) => capital.test(w) || particle.test(w))
    && !sentenceOpening.test(first)
    && !(single && ordinal.test(first))
    && !own.some((w) => citation.test(w))
}
