import { namesActor, readsAsSubject } from '../obligor/subject-words.ts'
import type { Predicate } from './predicates.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Kinds of verbs that tell somebody to act, at their plainest. */
export const commands: ReadonlySet<string> = new Set(['shall', 'must', 'may', 'may-not', 'will', 'due', 'is-to', 'ordered'])
const modals: ReadonlySet<string> = new Set([
  ...commands, 'need-not', 'should', 'forbidden', 'enjoined', 'leave', 'until', 'moved', 'stayed', 'limited',
])

const anySubordinator = new RegExp(pattern`
  \b(?:that|wh[aeioy]\w*|if|unless|because|although|though|how|in case|so|as|lest|than|date|day|time|until|after|before|
  once|since|to the extent|in the event|by the time)\b`, 'i')

/** Where a conjunction or relative pronoun stands that makes the verb after `text` subordinate; -1 where none does. */
export const subordinatorIn = (text: string, predicate: Predicate, later = true): number => {
  if (!anySubordinator.test(text) && !(predicate.kind === 'other' && contactClause.test(text))) return -1
  const at = lastSubordinator(text, predicate)
  if (at < 0 || modals.has(predicate.kind) && isWithinSubject(text, at, later)) return -1
  if (predicate.kind === 'other' && asideLast.test(text.slice(at))) return at
  return isClosedByComma(text.slice(at)) ? -1 : at
}

/** “if a filing, with its exhibits, ”: a condition whose verb is still to come. */
const asideLast = /^\S+\s+[^,]{2,60},\s+(?:with|without|including|together\s+with|other\s+than|such\s+as|or\s+any)\b[^,]*,\s*$/i

const subordinators = new RegExp(pattern`
  \b(?:to the extent|in the event|so long as|as long as|by the time|
  if(?!\s+(?:any|so|necessary|needed|applicable|appropriate|possible|desired|available|requested|not)\b)|unless|when|
  whenever|where|wherever|because(?!\s+of\b)|although|though|whether|why|how|what|whatever|who|whom|whose|which|whichever|
  whoever|whosoever|whomever|in case|so that|such that|lest|that)\b`, 'gi')
const weakSubordinators = /\b(?:until|after|before|once|since|as|than)\b/gi
/** “the date this Order is filed” */
const dateOfAct = /\b(?:date|day|time)\s+(?:the|this|that|an?|such|its|his|her|their)\s+[\w-]+\s*$/i
/** “Any documents Plaintiff (has withheld shall be produced)”: a relative clause without its pronoun. */
const contactClause = new RegExp(pattern`
  ^\W*(?:[Tt]he|[Aa]ny|[Aa]ll|[Ee]ach|[Ee]very|[Tt]hose|[Ss]uch|[Nn]o)\s+(?:[a-z-]+\s+){0,3}?
  (?:documents?|papers?|exhibits?|materials?|records?|files?|information|contributions?|amounts?|sums?|payments?|fees?|costs?|claims?|
  defenses|motions?|objections?|discovery|reports?|statements?|witness(?:es)?|issues?|arguments?|evidence|property|funds|data|letters?)\s+
  (?:the\s+)?(?<who>plaintiffs?|defendants?|petitioners?|respondents?|debtors?|movants?|government|counsel|part(?:y|ies)|he|she|they|it|you|
  \p{Lu}[\w.’'-]*(?:\s\p{Lu}[\w.’'-]*){0,2})\s*$`, 'u')
/** “until they ” */
const timeAndPronoun = /\b(?:until|after|before|once|since|as|than)\s+(?:he|she|it|they|you|we|i)\s*$/i

/** Where he stands whose act a relative clause without its pronoun tells; -1 where there is none. */
const whoseAct = (text: string): number => {
  const who = contactClause.exec(text)?.groups?.['who']
  return who === undefined ? -1 : text.lastIndexOf(who)
}

/** Where the last one stands that may bear on the verb. */
const lastSubordinator = (text: string, { kind }: Predicate): number => {
  let at = -1
  for (const { 0: word, index } of text.matchAll(subordinators)) if (!isPronounThat(word, text, index)) at = index
  // “within 60 days of the date this Order is filed”
  if (kind === 'other') at = Math.max(at, dateOfAct.exec(text)?.index ?? -1, whoseAct(text))
  if (modals.has(kind)) return Math.max(at, timeAndPronoun.exec(text)?.index ?? -1)
  for (const m of text.matchAll(weakSubordinators)) at = Math.max(at, m.index)
  return at
}

/** “that the parties”: a conjunction, whatever stands before it. */
const thatClause = /^that\s+(?:they|he|she|it|we|you|the|no|each|any|all|counsel|plaintiffs?|defendants?)\b/i
/** What stands before a “that” which is a pronoun: “by that date”. */
const thatPronoun = new RegExp(pattern`
  (?:^(?=\S|$)|[,;(]|\b(?:(?:up)?on|by|after|before|of|with(?:in|out)?|in|to|from|for|at|until|during|and|or|under|against|
  through|about|regarding))\s*$`, 'i')

const isPronounThat = (word: string, text: string, index: number): boolean =>
  word.toLowerCase() === 'that' && !thatClause.test(text.slice(index)) && thatPronoun.test(text.slice(0, index))

/** Whether what begins at `at` stands within the subject of a command, or before it, so that its verb is the main one's. */
const isWithinSubject = (text: string, at: number, later: boolean): boolean =>
  whoseVerb.test(text.slice(at))
  || hasUnknownVerb(text, at)
  || !later && isRelativeToSubject(text, at)
  || conditionAndPronoun.test(text.slice(at))

const whoseVerb = /^whose\s+\w+\s+\w+s\b/i
/** “if the parties reach agreement before the conference they shall …”: a pronoun right before the verb begins the main clause without a comma. */
const conditionAndPronoun = new RegExp(pattern`
  ^(?:if|when|whenever|where|in the event|once)\s+(?:\S+\s+){3,40}(?<!\b(?:that|which|what|as|than|whether|if|and|
  or)\s)(?:they|he|she|it|you|(?:that|such|the said) (?:party|person|counsel|attorney))\s+$`, 'i')
const relativeClause = /^(?:that|who|which|whoever|whosoever)\s+(?:\w+ly\s+|do\s+not\s+|does\s+not\s+)?([a-z]+)/i
const afterWord = /\w\s+$/
const whoever = /^who(?:so)?ever/i
const who = /^who/i
const inflected = /(?:s|ed)$/i
const noVerb = /^(?:this|its|his|us|as|is|was|has)$/i

/** “a party that objects must”: a relative clause inside the subject, its verb one that we don't know. */
const hasUnknownVerb = (text: string, at: number): boolean => {
  const relative = relativeClause.exec(text.slice(at))
  if (!relative) return false
  const [words, verb] = [relative[0], relative[1]!]
  return (afterWord.test(text.slice(0, at)) || whoever.test(words))
    && (who.test(words) || inflected.test(verb))
    && !namesActor(verb)
    && !noVerb.test(verb)
}

const relativePronoun = /^(?:that|who|whom|which)\s+(\S+)\s+\S/i
const subjectNoun = /^(?:(?:the|an?|any|all|each|every|no|such|those|other|only)\s+)*[\w'’/ -]{2,60}$/i
/** “ordered that”, “find that”: what follows is said, and no relative clause. */
const reported = /\b(?:ordered|directed|find|finds|note|notes|fact|so|provided|agree|agreed|such|it|is|was|clear|sure)$/i
const threeWords = /\s\S+\s+\S+\s+$/
/** “Defendant relies ”: a subject and its verb. */
const partyAndVerb = new RegExp(pattern`
  \s(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee)|debtor|movant|counsel|\p{Lu}\S+)\s+\p{Ll}+(?:s|ed)\s+$`, 'u')

/**
 * “motions that concern discovery”, “the certificate that the rule calls for”: nothing but the subject's noun stands before
 * the pronoun, and no other verb is left for it.
 */
const isRelativeToSubject = (text: string, at: number): boolean => {
  const pronoun = relativePronoun.exec(text.slice(at))
  const head = text.slice(0, at).trim()
  return pronoun !== null
    && !head.includes(',')
    && subjectNoun.test(head)
    && !reported.test(head)
    && (isRelativeVerb(pronoun[1]!) || threeWords.test(text.slice(at + 5)) || partyAndVerb.test(text.slice(at)))
}

const relativeVerbs = /^(?:concern|relate|involve|require|seek|need|want|wish|fall|raise|oppose|believe)$/i

const isRelativeVerb = (word: string): boolean => isOrderVerb(word) || relativeVerbs.test(word)

const notFigure = /^\s+(?!\d)/
const closedByComma = /^(?:as|if|when|unless|where|who|whether|though|although)\b/i

/** “if it fails, ” and “who appears, ”: whether the main clause begins after a comma. */
const isClosedByComma = (rest: string): boolean => {
  for (let comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',', comma + 1)) {
    const after = rest.slice(comma + 1)
    if (after.trim() === '' ? closedByComma.test(rest) : notFigure.test(after) && readsAsSubject(after, true)) return true
  }
  return false
}
