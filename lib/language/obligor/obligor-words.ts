import { isKin } from './can-act.ts'
import { nameAfterTime, nameAtEnd } from './name-at-end.ts'
import { namedObligor, type NamedObligor } from './named-obligor.ts'
import { isCorporate, phraseEnd } from './phrase-end.ts'
import { namesActor } from './subject-words.ts'
import { pattern } from '../../patterns/pattern.ts'

const numbers = String.raw`(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|forty|sixty|ninety)`
/** What may stand before a subject: times, conditions, manners. */
const leading = new RegExp(pattern`
  ^(?:still|yet|again|indeed|finally|first(?=,)|second(?=,)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|
  twelfth)(?=,)|whereas|pending|barring|next(?=,)|lastly|last(?=,)|moreover|furthermore|similarly|regardless|otherwise|meanwhile|by|
  on|within|no(?:t)?\s+(?:later|less|fewer|more)|before|after|at|for|in|to\s+the\s+extent|if|when|where|once|unless|until|upon|
  absent|pursuant|thereafter|notwithstanding|following|during|prior|should|promptly|immediately|every|commencing|beginning|
  consistent|with|without|except|as|subject|given|because|since|having|under|through|along|subsequent|simultaneously|also|further|
  accordingly|instead|additionally|however|therefore|then|among|between|excluding|including|appeals|inclusive|near|here|likewise|
  among|alternatively|to\s+(?!(?:the|this|that|a|an|each|any|all|be)\b)[a-z]+\s|the\s+same\s+day|failing|
  effective\s+(?:immediately|up?on|on|as\s+of|at)|(?:january|february|march|
  april|may|june|july|august|september|october|november|december)\s+\d|(?:mon|tues|wednes|thurs|fri)day|${numbers}\b.*?\b(?:before|
  after|prior|days?|hours?|weeks?))\b`, 'i')
/** “every party”: no time. */
const everybody = new RegExp(pattern`
  ^every\s+(?:party|person|defendant|plaintiff|attorney|counsel|individual|entity|lawyer|witness|bidder|creditor|claimant|
  one\b)`, 'i')

/**
 * Who must act, from the words before a verb: “By May 3, the Defendants, and each of them” → defendants; `null` where
 * they name nobody who can act.
 */
export const obligorIn = (words: string): NamedObligor | null => {
  const known = recent.get(words)
  if (known !== undefined) return known
  const found = read(words)
  if (recent.size >= 1_000) recent.clear()
  recent.set(words, found)
  return found
}

const recent = new Map<string, NamedObligor | null>()

const opening = new RegExp(pattern`
  ^[\s,;:*”"]*(?:\w?ordered[,:]?\s+that\s+)?
  (?:\([^()]{1,40}\)\s*(?=\p{L}{3}))?(?:(?:\(?[a-z0-9]{1,3}\)|\d{1,2}(?:\.\d{1,2})*\.|\d{1,2}\.\d{1,2}|and|or|but|so|
  that(?!\s+(?:party|person|side|attorney|defendant|plaintiff|counsel)\b)|also|hereby|effective\s+(?:immediately|forthwith))\s+)*\**`, 'iu')

/** How much of a subject is an item’s mark, a conjunction, an adverb before it. */
export const subjectMark = (subject: string): number => opening.exec(subject)?.[0].length ?? 0

/** At most so many phrases are taken to stand before a subject. */
const MOST_FRONTED = 8
/** What may follow the comma after such a phrase: the year of a date, “and”, an hour. */
const afterComma = /^[\s*]*(?:\d{4},?\s*)?(?:and\s+|then\s+|that\s+|at\s+[\d:]+\s+[ap]\.?m\.?,?\s+)?/
/** A comma and a word or two at the end: “as soon as may be, counsel”. */
const nameAfterComma = /,\s*(?:(?:and|but|so)\s+)?(?:the\s+|each\s+|any\s+|either\s+|both\s+)?[\w.'’-]+(?:\s+[\w'’-]+)?\s*$/

const read = (words: string): NamedObligor | null => {
  let from = subjectStart(words)
  let fronted = false
  for (let i = 0; i < MOST_FRONTED && isFronted(words.slice(from)); i++) {
    const comma = commaAfter(words, from)
    const rest = comma < 0 ? '' : words.slice(comma + 1)
    if (rest.trim() === '') return nameAtEnd(words, from) ?? nameAfterTime(words, from)
    fronted = true
    from = comma + 1 + (afterComma.exec(rest)?.[0].length ?? 0)
    // “For five years after entry of this Order Bolling, for any business that he controls, must …”
    if (words.slice(from).trim() === '') return nameAtEnd(words, 0) ?? nameAtEnd(words.slice(0, words.indexOf(',')), 0)
  }
  return phraseAt(words, from)
    ?? afterFullStop(words, from)
    ?? (fronted || nameAfterComma.test(words) ? nameAtEnd(words, from) : null)
}

const isFronted = (words: string): boolean => leading.test(words) && !everybody.test(words)

const relative = /^(?:(?:all|each|both|some|any|none)\s+of\s+)?(?:which|whom|whose\s+[\w-]+)\s+(?=\S)/i
const capital = /^\p{Lu}/u
/** “they write separately they”. */
const takenUpAgain = /^(?:he|she|they|you|we|it)\s+[^,;]{3,80}\s(?=(?:he|she|they|you|we|it)\s*$)/i
/** “Defendant having appeared, ”. */
const absolute = /^[^,;]{3,80}?\shaving\s[^,;]{3,120},\s+(?=\S)/i

/** Where the subject begins, or what stands before it: after marks, relative pronouns and absolute clauses. */
const subjectStart = (words: string): number => {
  let from = subjectMark(words)
  // “which Defendant shall pay”, “whose procedures counsel shall follow”: he who stands after the pronoun
  const pronoun = relative.exec(words.slice(from))?.[0].length ?? 0
  const after = words.slice(from + pronoun)
  if (pronoun > 0 && (namesActor(after) || capital.test(after))) from += pronoun
  // “(if) they write separately they …”
  from += takenUpAgain.exec(words.slice(from))?.[0].length ?? 0
  // “Defendant having appeared, he shall …”
  return from + (absolute.exec(words.slice(from))?.[0].length ?? 0)
}

/** “the Debtor’s president, (Mr. Futch), ”: who is told by what he is to somebody, and then by name. */
const byName = /^,\s+((?:Mr|Ms|Mrs|Dr)\.\s+\p{Lu}[\w.’'-]*(?:\s+\p{Lu}[\w’'-]+){0,2}),?\s*$/u

const phraseAt = (words: string, from: number): NamedObligor | null => {
  const end = from + phraseEnd(words.slice(from))
  const name = isKin(words.slice(from, end)) ? byName.exec(words.slice(end))?.[1] : undefined
  if (name !== undefined) return namedObligor(words, words.indexOf(name, end), words.indexOf(name, end) + name.length)
  return end > from ? namedObligor(words, from, end) : null
}

const sentenceEnd = /[a-z\d)\]]{3}(?<!\b(?:corp|inc|ltd|bros|assoc|dept|dist))\.\s+(?=\S)/gi

/** A docket entry that runs on: “ORDER granting 12 Motion. Pltf”. */
const afterFullStop = (words: string, from: number): NamedObligor | null => {
  const stop = [...words.slice(from).matchAll(sentenceEnd)].at(-1)
  if (!stop) return null
  const tail = from + stop.index + stop[0].length
  const found = read(words.slice(tail))
  return found && { ...found, start: found.start + tail, end: found.end + tail }
}

/** The comma that ends what stands in front: not the one within “DelVal Mechanical, LLC”. */
const commaAfter = (words: string, from: number): number => {
  let comma = words.indexOf(',', from)
  while (comma >= 0 && isCorporate(words.slice(comma + 1).trimStart())) comma = words.indexOf(',', comma + 1)
  return comma
}

const governing = new RegExp(pattern`
  ^.*\b(?:to|on|by|with|upon|from|for|serve|notify|deliver|appoints?|identify|bring|obtain|retain|find|engage|designate)\s+`, 'is')

/** Who stands at the end of words that a “who” follows: “… notify the Marshal”. */
export const standingLast = (words: string): string | null => obligorIn(words.replace(governing, ''))?.obligor ?? null
