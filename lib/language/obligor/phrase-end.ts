import { isGeneric, relativeIn, relativeLength } from './relative-clause.ts'
import { namesActor } from './subject-words.ts'
import { pattern } from '../../patterns/pattern.ts'

const opensApposition = new RegExp(pattern`
  ^(?:an?|the|who|which|whose|whom|that|as|through|by|pro|proceeding|jointly|individually|ms\.|mr\.|mrs\.|dr\.|on|having|if|in|not|
  no|within|upon|at|his|her|its|their|including|acting|being|to|for|with|without|under|after|before|when|unless|where|while|once|
  should|pursuant|consistent|alone|collectively|rather|but|a\/k\/a|d\/b\/a|successor|formerly|now|then|also|subject|absent|
  respectively|each|both|all|either|first|second|esq)\b`, 'i')
const corporate = /^(?:inc|llc|l\.l\.c|llp|l\.p|lp|ltd|corp|co|n\.a|s\.a|p\.c|p\.a|jr|sr|ii|iii|m\.d|ph\.d|plc|gmbh)\b/i
/** Whether words begin with what follows a company's name, or a man's: “LLC”, “Jr.”. */
export const isCorporate = (words: string): boolean => corporate.test(words)
/** Joined by “and”, yet not named: those whom an injunction always binds beside the party. */
const boilerplate = new RegExp(pattern`
  ^(?:and|or)\s+(?:each\s+of\s+(?:them|its)|all\s+(?:other\s+)?(?:persons|those|others)|(?:any\s+)?(?:other\s+)?(?:persons?|those|
  anyone)\s+(?:acting\s+)?in\b|(?:his|her|its|their|not)\b|anyone|any\s+(?:other\s+)?persons?)`, 'i')
/** What stands between a subject and its verb, or after a head, without telling who is meant. */
const adverbial = new RegExp(pattern`
  \s+(?:on or (?:before|about)|no(?:t)? later than|not less than|within|pursuant to|in accordance with|
  jointly and severally|in (?:this|the|that|these|each|any|both|response|addition|consultation|their|his|her|its)|
  as (?:a|an|the|well|soon|required|ordered|set|follows)|under|against|upon|by (?:\d|the|noon|close|\w+day\b)|
  (?:with|w\/|without)(?=\s)|before|after|during|at the|to (?!be\b|all\b|which\b)[a-z]+|like (?:the|an?|this)|is|are|was|
  were|shall|must|may(?! \d)|have|has|had|gets?|receives?|agrees?|consents?|elects?|remains?|continues?|undertakes?|strikes|
  serves|files|bears|pays|answers|returns|delivers|responds|sends|drafts|prepares|keeps|gives|names|picks|identifies|
  nominates|designates|exchanges|wishes|intends?|seeks?|fails?|does|did|cannot|can|could|would|should)(?=\s|$)`, 'i')

/** Where the noun phrase that begins `words` ends: before its appositions, after the relative clause or list that tells who is meant. */
export const phraseEnd = (words: string): number => {
  const whole = withoutBrackets(words)
  const { end, listed } = afterCommas(whole)
  const plain = whole.slice(0, end)
  if (listed) return trimmed(plain, plain.length)
  const relative = relativeIn(plain)
  if (relative < 0) return trimmed(plain, adverbial.exec(plain)?.index ?? plain.length)
  const head = plain.slice(0, relative)
  if (saysEnough(head, plain.slice(relative))) return trimmed(head, head.length)
  const cut = adverbial.exec(head)?.index
  if (cut !== undefined && cut > 0) return trimmed(head, cut)
  return trimmed(plain, relative + relativeLength(plain.slice(relative), head.trim()))
}

const bracket = /\s*[([{“"](?!s\))/
const bracketed = /\((?!s\))[^()]*\)|\[[^[\]]*\]/g
const goesOnAfterBracket = /[)\]}]\s*,?\s+(?:and|or|that|who)\s/

/** What a bracket puts in (“Smith”) is passed over, where the phrase goes on after it; else it ends there. */
const withoutBrackets = (words: string): string => {
  const first = bracket.exec(words)
  if (!first || first.index === 0) return words
  return goesOnAfterBracket.test(words) ? words.replace(bracketed, (put) => ' '.repeat(put.length)) : words.slice(0, first.index)
}

const eitherParty = /^either\s+part(?:y|ies)$/i
const anyParty = /^any\s+part(?:y|ies)$/i
/** Six words or more after “who”. */
const longClause = /^\s*(?:who|that)(?:\s+\S+){6}/i
const article = /^an?\s/i
const who = /^\s+who\s/i
const definiteOrDefense = /^(?:an?|the)\s|\bdefen[sc]e\s+counsel$/i
const each = /^(?:each|every)\s/i
/** “who is represented”: without its clause, “each defendant” would be too many. */
const shortClause = /^\s+who\s+(?:is|are|has\s+been)\s+\w+\s*$/i

/** “a bidder that has been told …”: the role says enough, save in “any defendant contesting …”, “appellees who …”. */
const saysEnough = (head: string, relative: string): boolean => {
  const role = head.trim()
  if (eitherParty.test(role) || anyParty.test(role) && longClause.test(relative)) return true
  if (isGeneric(role) || article.test(role) && who.test(relative)) return false
  return definiteOrDefense.test(head) || each.test(head) && !shortClause.test(relative)
}

const conjunction = /^(?:and|or|and\/or)\s/i
const isNamedNext = /^and\s+\p{Lu}/u
const determiner = /^(?:the|all|each)\s/i

/** “Mr. Kessler, Valdor, (their officers and agents)”. */
const theirPeople = /^their\s+(?:officers|agents|servants|employees|attorneys)\b/i

/** Where the commas leave off to be a list’s. */
const afterCommas = (words: string): { readonly end: number; readonly listed: boolean } => {
  const parts = [...words.matchAll(/,\s+/g)].map((m) => ({ at: m.index, next: words.slice(m.index + m[0].length) }))
  const listed = isList(parts.map(({ next }) => next))
  const crew = parts.findIndex(({ next }) => theirPeople.test(next))
  if (crew > 0 && parts.slice(0, crew).every(({ next }) => name.test(next) || corporate.test(next))) return { end: parts[crew]!.at, listed: true }
  for (const { at, next } of parts) {
    if (corporate.test(next)) continue
    if (conjunction.test(next)) {
      if (boilerplate.test(next) || !namesActor(next) && !isNamedNext.test(next)) return { end: at, listed: false }
      continue
    }
    if (listed && (!opensApposition.test(next) || determiner.test(next))) continue
    return { end: at, listed: false }
  }
  return { end: words.length, listed }
}

/** Whether commas part a list of persons; `members`: the words after each of them. */
const isList = (members: readonly string[]): boolean =>
  members.length > 1 && members.some((next) => conjunction.test(next)) && members.slice(0, -1).every(isMember)

const name = /^(?:and\s+)?\p{Lu}/u
/** What begins an apposition and no member of a list. */
const aside = /^(?:his|her|its|their|who|which|whose|as|through|by|an?)\b/i

const isMember = (next: string): boolean =>
  (namesActor(next.split(',')[0]!) || name.test(next) || corporate.test(next)) && !aside.test(next)

/** Adverbs and small words at a phrase’s end, which are no part of it: “Defendants also”, “counsel shall promptly”. */
const loose = new RegExp(pattern`
  (?:[\s,]+(?:also|hereby|each|both|further|first|next|always|then|thereafter|promptly|immediately|jointly|instead|alone|
  all|therefore|accordingly|similarly|likewise|either|now|shall|the|a|an|to|of|in|with|by|for|and|or|on|at|who|that|not|
  only|(?!family|assembly)[a-z]+ly))+[\s,]*$`, 'i')

const trimmed = (words: string, end: number): number => words.slice(0, end).replace(loose, '').replace(/[\s,]+$/, '').length
