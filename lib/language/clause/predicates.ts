import { isOrderVerb, opensWithOrderVerb } from './verbs.ts'
import { ways } from './ways.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How a clause is said: each kind is read by one or two rules. */
export type PredicateKind =
  | 'shall' | 'must' | 'will' | 'may' | 'may-not' | 'need-not' | 'should' | 'is-to' | 'have-to'
  | 'ordered' | 'court-orders' | 'court-grants' | 'responsible' | 'enjoined' | 'forbidden' | 'leave' | 'permitted' | 'until' | 'due'
  | 'mandatory' | 'moved' | 'closes' | 'stayed' | 'limited' | 'to-do' | 'other'

/** A verb that makes a clause. Offsets are into the sentence. */
export interface Predicate {
  readonly kind: PredicateKind
  readonly start: number
  readonly end: number
  readonly words: string
  readonly negative: boolean
}

/** “the Court grants the motion, and thereby ” */
const courtGrants = /\b(?:court|undersigned|we|I)\b[^.;]{0,60}\bgrants?\b[^.;]*,\s+(?:and\s+|thereby\s+)?$/i
/** “TEXT ORDER”, at the beginning of the entry. */
const opensOrder = /^\W*(?:[A-Z][A-Z-]*\s+){0,5}(?:ORDER|Order)\b/
/** “IT IS ORDERED granting the motion and ” */
const orderedDoing = /^\W*(?:[A-Z]+\s+){0,4}ORDERED:?\s+(?:[a-z]+ing\b[^.;]{0,200}?(?:,|\band)\s+)?$/
/** “motion for an order ”, “letter requesting ”: somebody asked for it. */
const orderSought = new RegExp(pattern`
  \b(?:motions?|requests?|applications?|petitions?|stipulations?|letters?)\b[^,;.]*\b(?:order|for|to|seeking|
  requesting)\s+$`, 'i')
/** “the order ”, “court’s orders ”: another order that is spoken of. */
const orderNamed = /\b(?:an?|the|this|that|court['’]s|of)\s+(?:\w+\s+)?orders?\s+$/i

/**
 * Whether a participle commands as the verb of a docket's order does (“ORDER directing …”, “the Court grants the motion,
 * allowing …”), and no order that somebody asked for.
 */
const isOfDocketOrder = (mask: string, start: number): boolean => {
  const before = mask.slice(0, start)
  return courtGrants.test(before) || orderedDoing.test(before) || opensOrder.test(before) && !orderSought.test(before) && !orderNamed.test(before)
}

/** The ways by their first word. */
const byFirstWord = new Map<string, (readonly [PredicateKind, RegExp])[]>()
for (const [kind, beginsWith, way] of ways) {
  const tried = [kind, new RegExp(String.raw`(?:${way})(?![\w-])`, 'iy')] as const
  for (const word of beginsWith.split(' ')) byFirstWord.set(word, [...byFirstWord.get(word) ?? [], tried])
}

/** Finite verbs that command nobody but part clauses. */
const others: ReadonlySet<string> = new Set(`is are was were has have had does did would could might grants denies finds concludes adopts
approves vacates overrules sustains extends governs applies provides says argues contends asserts moves appears notes requires believes
constitutes dissolves lapses remains becomes goes go takes seeks asks bears pays`.split(/\s+/))

const firstWords: ReadonlySet<string> = new Set([...byFirstWord.keys(), ...others, 'to', 'not'])
const longest = 11

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
/** Whether a word goes on after a character: a letter, a figure, a blot, a hyphen. */
const goesOn = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 95 || code === 45

const adverbsOnly = /^[\s_]*(?:[a-z]+ly\s+|not\s+|also\s+)*$/i

/** Every verb of `mask` that may make a clause, in order. `to-do` ones (“Defendant to produce”) are infinitives until the clause shows otherwise. */
export const predicatesOf = (mask: string): readonly Predicate[] => {
  const known = recent.get(mask)
  if (known) return known
  const found = read(mask)
  if (recent.size >= 50) recent.clear()
  recent.set(mask, found)
  return found
}

const recent = new Map<string, readonly Predicate[]>()

/** Goes from word to word, and tries only those with which a way begins. */
const read = (mask: string): readonly Predicate[] => {
  const found: Predicate[] = []
  for (let start = 0; start < mask.length;) {
    if (!isLetter(mask.charCodeAt(start))) { start++; continue }
    let end = start + 1
    while (end < mask.length && isLetter(mask.charCodeAt(end))) end++
    const from = start
    start = end
    if (end - from > longest || goesOn(mask.charCodeAt(from - 1))) continue
    const token = mask.slice(from, end).toLowerCase()
    if (!firstWords.has(token)) continue
    const predicate = at(mask, from, token)
    if (!predicate) continue
    // “must have”, “shall be”: the second word belongs to the first
    if (predicate.kind === 'other' && found.length > 0 && adverbsOnly.test(mask.slice(found.at(-1)!.end, from))) continue
    found.push(predicate)
    start = Math.max(start, predicate.end)
  }
  return found
}

const at = (mask: string, start: number, token: string): Predicate | null =>
  token === 'to' || token === 'not' ? infinitiveAt(mask, start, token) : commandAt(mask, start, token) ?? otherAt(mask, start, token)

const negation = new RegExp(pattern`
  \s+(?:(?!(?:rely|apply|comply|supply|reply|multiply|imply)\b)[a-z]+ly\s+|also\s+|in no event\s+|under no circumstances\s+|
  at no time\s+)?(?:not|neither|never|no longer)\b`, 'iy')
const not = /\bnot\b/i
const modal: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'may', 'should'])

/** The verb of the first way that fits at `start`. */
const commandAt = (mask: string, start: number, token: string): Predicate | null => {
  for (const [kind, way] of byFirstWord.get(token) ?? []) {
    way.lastIndex = start
    if (!way.test(mask)) continue
    const end = way.lastIndex
    const words = mask.slice(start, end)
    if (isNoVerb(kind, mask, { start, end, token, words })) continue
    negation.lastIndex = end
    const denied = negation.test(mask) ? negation.lastIndex : 0
    return {
      kind, start, end: modal.has(kind) && denied > 0 ? denied : end, words,
      negative: kind === 'may-not' || (not.test(words) && kind !== 'need-not') || denied > 0,
    }
  }
  return null
}

const stayedAlone = /^stayed$/i
const needAlone = /^need$/i
/** “his last will”: the paper. */
const lastWill = /\b(?:the|his|her|a|last|good|free|decedent['’]s)\s+$/i
const toBefore = /\bto\s$/i
/** “which was due on May 3”: told, not ordered. */
const told = /\b(?:(?:was|were|been)\s+(?:originally\s+|previously\s+)?|previously\s+|originally\s+|formerly\s+|initially\s+)$/i

/** “shall not, absent good cause, (be permitted to)”: the verb goes on behind an aside. */
const afterAside = /\b(?:shall|must|will|may|should)(?:\s+not)?,\s[^,;:]{3,120},\s+$/i

interface Words { readonly start: number; readonly end: number; readonly token: string; readonly words: string }

/** Whether words that fit a way make no clause where they stand. */
const isNoVerb = (kind: PredicateKind, mask: string, { start, end, token, words }: Words): boolean => {
  const before = (reach: number): string => mask.slice(Math.max(0, start - reach), start)
  return stayedAlone.test(words) && words !== 'STAYED'
    || kind === 'may' && isMonth(mask, start, words)
    || kind === 'will' && lastWill.test(before(12))
    || kind === 'need-not' && needAlone.test(words) && !opensWithOrderVerb(mask.slice(end, end + 60).trimStart())
    || token === 'be' && afterAside.test(before(160))
    || kind === 'closes' && toBefore.test(before(4))
    || kind === 'court-orders' && token.endsWith('ing') && !isOfDocketOrder(mask, start)
    || kind === 'due' && token === 'due' && told.test(before(20))
}

const toHave = /\bto\s+$/i
const verbAfter = /^\s+(?:may|shall|must|will|should|is|are|can)\s/i

const afterCommand = /\b(?:shall|must|may|will|to)\s[^;:]*\b(?:and|or)\s+$/i
const somebody = /^\s+(?:the|an?|his|her|its|their|your|any|all|each|local|new|lead|trial|counsel|witnesses)\s/i

/** “must apply for admission or have local counsel enter an appearance”: the second of two acts, and no clause of its own. */
const isCausative = (mask: string, start: number, end: number): boolean =>
  somebody.test(mask.slice(end, end + 12)) && afterCommand.test(mask.slice(Math.max(0, start - 160), start))

/** A finite verb that commands nobody. */
const otherAt = (mask: string, start: number, token: string): Predicate | null => {
  const end = start + token.length
  // “which was to have ended”
  if (token === 'have' && (toHave.test(mask.slice(Math.max(0, start - 4), start)) || isCausative(mask, start, end))) return null
  // “Notes may be taken”: the noun
  if (verbAfter.test(mask.slice(end, end + 10))) return null
  return others.has(token) ? { kind: 'other', start, end, words: mask.slice(start, end), negative: false } : null
}

const toAfterNot = /^\s+to(?![\w-])/i
const infinitive = /\s+(?:(?:also|promptly|immediately|jointly)\s+)?(?:re-|self-)?([a-z-]+)/iy
const beAlone = /^be$/i

const infinitiveAt = (mask: string, start: number, token: string): Predicate | null => {
  const to = token === 'to' ? '' : toAfterNot.exec(mask.slice(start + 3, start + 12))?.[0]
  if (to === undefined) return null
  const end = start + token.length + to.length
  infinitive.lastIndex = end
  const verb = infinitive.exec(mask)?.[1]
  if (!verb || !isOrderVerb(verb) && !beAlone.test(verb)) return null
  return { kind: 'to-do', start, end, words: mask.slice(start, end), negative: token === 'not' }
}

const dayOrYear = /^\s*\d|^\s*,?\s*(?:19|20)\d\d/
const ofMonth = /\b(?:in|of|by|on|since|until|late|early|mid-?|between|from|through|this|last|next)\s*$/i

/** “May 3”, “in May”, “MAY 5, 2021”: the month, not the verb. */
const isMonth = (mask: string, at: number, word: string): boolean =>
  dayOrYear.test(mask.slice(at + word.length)) || word.startsWith('M') && ofMonth.test(mask.slice(Math.max(0, at - 9), at))
