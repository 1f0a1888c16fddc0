import { namedObligor, type NamedObligor } from './named-obligor.ts'
import { phraseEnd } from './phrase-end.ts'
import { isActorWord } from './subject-words.ts'
import { clean, isDeterminer, opensWithPronoun } from './words-of-names.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A word of those that end with a name: where it stands, with and without the comma after it. */
interface Token { readonly at: number; readonly text: string; readonly raw: string }

/**
 * The name at the end of words that begin with something else: “within ten days after entry of this judgment
 * Defendants”, “by March 6, 2026 Acme Freight”.
 */
export const nameAtEnd = (words: string, from: number): NamedObligor | null => {
  const tokens = tokensOf(words, from)
  const last = tokens.at(-1)
  if (!last || !isActor(last) && !isName(last)) return null
  let first = joinedFrom(tokens, tokens.length - 1)
  // “of Harlow Mills”: what a preposition has before it is no subject, “counsel for Harlow Mills” is
  if (isActorsClient(tokens, first)) first = joinedFrom(tokens, first - 2)
  else if (!isActor(last) && isGoverned(tokens, first)) return null
  if (first > 0 && isArticleOf(tokens[first - 1]!, tokens[first]!)) first--
  return namedObligor(words, tokens[first]!.at, last.at + last.text.length, first > 0)
}

const adverb = /^(?:also|each|both|then|thereafter|\w+ly)$/i
const capital = /^\p{Lu}/u

/** The words from an offset on, without the adverbs at their end. */
const tokensOf = (words: string, from: number): Token[] => {
  const tokens = [...words.slice(from).matchAll(/\S+/g)]
    .map((m) => ({ at: from + m.index, text: m[0].replace(/[,;*]+$/, ''), raw: m[0] }))
  while (tokens.length > 0 && adverb.test(tokens.at(-1)!.text) && !capital.test(tokens.at(-1)!.text)) tokens.pop()
  return tokens
}

const isActor = ({ text }: Token): boolean => isActorWord(clean(text))

const name = /^\p{Lu}[^)\]]*$/u
/** What orders write with a capital, and no name. */
const orderWord = /^(?:Order|Court|Rule|Date|Deadline|Report|Motion|Notice)s?$/

const isName = ({ text }: Token): boolean => name.test(text) && !orderWord.test(text)

/** Where the name begins that has the word at `index` and those after it. */
const joinedFrom = (tokens: readonly Token[], index: number): number => {
  let first = index
  while (first > 0 && joins(tokens[first - 1]!, tokens.at(-1)!)) first--
  return first
}

const qualifier = new RegExp(pattern`
  ^(?:lead|trial|moving|opposing|defense|defence|non-?moving|responding|receiving|producing|designating|filing|remaining|individual|
  corporate|third-party|liaison|local|appointed|pro|se|other|retained|requesting|united|states|court|pretrial|class|reorganized|
  defaulting|settling)$`, 'i')
const title = /^(?:Mr|Ms|Mrs|Dr)\.$/
/** The last word of a body’s name. */
const body = new RegExp(pattern`
  ^(?:inc|llc|corp|ltd|n\.a|l\.p|company|companies|bank|county|city|department|bureau|agency|hospital|commission|
  corporation)$`, 'i')
const comma = /[,;]$/
const figure = /\d$/
const fullStop = /[a-z]\.$/

/** Whether a word is of the name that `last` ends. */
const joins = (token: Token, last: Token): boolean => {
  const { text, raw } = token
  if (title.test(raw)) return true
  if (comma.test(raw) || figure.test(text) || fullStop.test(raw)) return false
  if (opensWithPronoun(text) || opensWithPronoun(last.text)) return false
  return qualifier.test(text) || isActor(token) || isName(token) && (!isActor(last) || body.test(clean(last.text)))
}

/** “counsel for (Harlow Mills)”. */
const isActorsClient = (tokens: readonly Token[], first: number): boolean =>
  first > 1 && /^(?:for|of)$/.test(tokens[first - 1]!.text.toLowerCase()) && isActor(tokens[first - 2]!)

/** What may stand before a name that is no subject. */
const governor = /^(?:of|by|to|from|with|against|for|in|on|at|under|the|this|an?|its|his|her|their|and)$/
const notBeforeName = /^(?:of|by|to|from|with|against|for|in|on|at|under|and|or|after|before|until|upon|that|which)$/i

const isGoverned = (tokens: readonly Token[], first: number): boolean => {
  const before = tokens[first - 1]?.text.toLowerCase()
  if (before === undefined || !governor.test(before)) return false
  // “pending such turnover the Former CEO”: a defined name after what is complete without it
  const isDefined = before === 'the' && first > 1 && isName(tokens[first]!) && !notBeforeName.test(tokens[first - 2]!.text)
  return !isDefined
}

/** “the (Defendants)”; not the “that” of “ORDERED that Bolling”. */
const isArticleOf = ({ text }: Token, next: Token): boolean =>
  isDeterminer(text) && !(/^that$/i.test(text) && capital.test(next.text))

const timeFirst = /^(?:within|by|on|before|after|upon|at|no(?:t)?\s+later|\d)/i
const party = new RegExp(pattern`
  \s(?=(?:the|each|any|either|every|such)\s+(?:[\w-]+\s+){0,2}?(?:part(?:y|ies)|persons?|sides?|attorneys?|counsel|
  plaintiffs?|defendants?|creditors?|witness)\s+(?:who|whose|that)\s)`, 'gi')

/** “within three days the party whose information is at issue”: whoever stands after the time, up to the end. */
export const nameAfterTime = (words: string, from: number): NamedObligor | null => {
  if (!timeFirst.test(words.slice(from))) return null
  for (const m of words.slice(from).matchAll(party)) {
    const start = from + m.index + 1
    const end = start + phraseEnd(words.slice(start))
    if (words.slice(end).trim() === '') return namedObligor(words, start, end)
  }
  return null
}
