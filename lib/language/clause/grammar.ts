import nlp from 'compromise/two'
import { isOrderGerund, isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/**
 * The only importer of compromise. It costs about a millisecond a phrase, so it is asked only for words that
 * our own list of verbs doesn't hold, a few words at a time, and each phrase once.
 */
const asked = new Map<string, string>()
const remembered = 5_000

interface Tagged { readonly terms: readonly { readonly tags: readonly string[] }[] }

const firstTags = (phrase: string): string => {
  const known = asked.get(phrase)
  if (known !== undefined) return known
  const [sentence] = nlp(phrase).json() as Tagged[]
  const tags = ` ${(sentence?.terms[0]?.tags ?? []).join(' ')} `
  if (asked.size >= remembered) asked.clear()
  asked.set(phrase, tags)
  return tags
}

const opening = (text: string): string => text.trim().split(/\s+/, 4).join(' ').toLowerCase()
const firstWord = (text: string): string => /^\W*([\p{L}-]+)/u.exec(text)?.[1] ?? ''

/** Adverbs that may stand before an imperative: “promptly file”, “not obtain any”. */
const before = new RegExp(pattern`
  ^\s*(?:also|then|further|promptly|immediately|forthwith|jointly|thereafter|first|not|do not|please|never|only|at all times|fully|
  diligently|timely|personally|physically|either|(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly)\s*,?\s+`, 'i')

/** `text` without the adverbs that may stand before its verb. */
export const withoutAdverbs = (text: string): string => {
  let rest = text
  for (let again = before.exec(rest); again && again[0].trim() !== ''; again = before.exec(rest)) rest = rest.slice(again[0].length)
  return rest
}

/** Whether `text` begins with a verb in its base form: an imperative, or what follows “must:”. */
export const beginsWithVerb = (text: string): boolean => {
  const rest = withoutAdverbs(text)
  const word = firstWord(rest)
  if (word === '') return false
  if (isOrderVerb(word)) return !nominal.test(rest)
  if (/(?:s|ed|ing|ion|ment|ness|ity|ance|ence|al)$/i.test(word)) return false
  return /^[\p{L}-]{3,}$/u.test(word) && /Infinitive|Imperative/.test(firstTags(opening(rest)))
}

/** The same for verbs of our own list only: for sentences that nothing introduces. */
export const beginsWithKnownVerb = (text: string): boolean => {
  const rest = withoutAdverbs(text)
  return isOrderVerb(firstWord(rest)) && !nominal.test(rest)
}

/** Words of the list that are nouns here: “Answer due”, “Brief in support”, “Report of the parties”. */
const nominal = new RegExp(pattern`
  ^\W*(?:[\p{L}-]+)(?:\s+(?:due|of|for|is|are|was|shall|must|will|may|in (?:support|opposition|response)|deadline|date|dates|
  (?<!\b(?:remove|obtain|delete|exclude|withhold|redact|strike|refrain|abstain|desist|withdraw|collect|deduct|omit|retrieve) )from|
  page|pages|no\.|number|conference|hearing|motion|entry|letter|report|requests?\b(?! that)|has|have|having|set|granting|denying|
  re)\b|\s*[:(]|\s*$|\s*\.{3})`, 'iu')

/** Whether `text` begins with a verb with -ing: what follows “enjoined from:”. */
export const beginsWithGerund = (text: string): boolean => isOrderGerund(firstWord(withoutAdverbs(text))) || /^\W*\p{L}{3,}ing\b/iu.test(text)
