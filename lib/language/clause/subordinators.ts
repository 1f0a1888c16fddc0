import { namesActor, readsAsSubject } from '../obligor/subject-words.ts'
import type { Predicate } from './predicates.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

const subordinators = new RegExp(pattern`
  \b(?:to the extent|in the event|so long as|as long as|by the time|if(?!\s+(?:any|so|necessary|needed|applicable|appropriate|
  possible|desired|available|requested|not)\b)|unless|when|whenever|where|wherever|because(?!\s+of\b)|although|though|whether|why|how|what|
  whatever|who|whom|whose|which|whichever|whoever|whosoever|whomever|in case|so that|such that|lest|that)\b`, 'gi')
const anySubordinator = /\b(?:that|wh[aeioy]\w*|if|unless|because|although|though|how|in case|so|as|lest|than|date|day|time|until|after|before|once|since|to the extent|in the event|by the time)\b/i
const weakSubordinators = /\b(?:until|after|before|once|since|as|than)\b/gi

/** Kinds of verbs that tell somebody to act, at their plainest. */
export const commands: ReadonlySet<string> = new Set(['shall', 'must', 'may', 'may-not', 'will', 'due', 'is-to', 'ordered'])
const modals: ReadonlySet<string> = new Set([...commands, 'need-not', 'should', 'forbidden', 'enjoined', 'leave', 'until', 'moved', 'stayed', 'limited'])

/** Where a conjunction or relative pronoun stands that makes the verb after `text` subordinate; -1 where none does. */
export const subordinatorIn = (text: string, predicate: Predicate, later = true): number => {
  let at = -1
  if (!anySubordinator.test(text)) return at
  for (const m of text.matchAll(subordinators)) {
    if (m[0].toLowerCase() === 'that') {
      if (!/^that\s+(?:they|he|she|it|we|you|the|no|each|any|all|counsel|plaintiffs?|defendants?)\b/i.test(text.slice(m.index)) && /(?:^(?=\S|$)|[,;(]|\b(?:by|after|before|on|of|within|in|to|from|for|with|at|until|during|and|or))\s*$/i.test(text.slice(0, m.index))) continue
    }
    at = m.index
  }
  // “within 60 days of the date this Order is filed”
  if (predicate.kind === 'other') at = Math.max(at, /\b(?:date|day|time)\s+(?:the|this|that|an?|such|its|his|her|their)\s+[\w-]+\s*$/i.exec(text)?.index ?? -1)
  if (!modals.has(predicate.kind)) for (const m of text.matchAll(weakSubordinators)) at = Math.max(at, m.index)
  else at = Math.max(at, /\b(?:until|after|before|once|since|as|than)\s+(?:he|she|it|they|you|we|i)\s*$/i.exec(text)?.index ?? -1)
  if (at < 0) return at
  // “a party that objects must”: a relative clause inside the subject, its verb one that we don't know
  if (modals.has(predicate.kind) && /^whose\s+\w+\s+\w+s\b/i.test(text.slice(at))) return -1
  const relative = /^(?:that|who|which|whoever|whosoever)\s+(?:\w+ly\s+|do\s+not\s+|does\s+not\s+)?([a-z]+)/i.exec(text.slice(at))
  if (relative && modals.has(predicate.kind) && (/\w\s+$/.test(text.slice(0, at)) || /^who(?:so)?ever/i.test(relative[0])) && (/^who/i.test(relative[0]) || /(?:s|ed)$/i.test(relative[1]!)) && !namesActor(relative[1]!) && !/^(?:this|its|his|us|as|is|was|has)$/i.test(relative[1]!)) return -1
  const rest = text.slice(at)
  if (modals.has(predicate.kind) && (!later && isRelativeToSubject(text, at) || isConditionBeforePronoun(rest))) return -1
  // “if it fails, ” and “who appears, ” are closed by their comma
  for (let comma = rest.indexOf(','); comma >= 0; comma = rest.indexOf(',', comma + 1)) {
    const after = rest.slice(comma + 1)
    if (after.trim() !== '' && /^\s+(?!\d)/.test(after) && readsAsSubject(after, true)) return -1
    if (after.trim() === '' && /^(?:as|if|when|unless|where|who|whether|though|although)\b/i.test(rest)) return -1
  }
  return at
}

/** “motions that concern discovery”, “the certificate that the rule calls for”: nothing but the subject's noun stands before the pronoun, and no other verb is left for it. */
const isRelativeToSubject = (text: string, at: number): boolean => {
  const pronoun = /^(?:that|who|whom|which)\s+(\S+)\s+\S/i.exec(text.slice(at))
  const head = text.slice(0, at).trim()
  return pronoun !== null && !/,/.test(head) && /^(?:(?:the|an?|any|all|each|every|no|such|those|other|only)\s+)*[\w'’/ -]{2,60}$/i.test(head) && !/\b(?:ordered|directed|find|finds|note|notes|fact|so|provided|agree|agreed|such|it|is|was|clear|sure)$/i.test(head)
    && (isRelativeVerb(pronoun[1]!) || /\s\S+\s+\S+\s+$/.test(text.slice(at + 5)) || /\s(?:plaintiff|defendant|petitioner|respondent|appell(?:ant|ee)|debtor|movant|counsel|\p{Lu}\S+)\s+\p{Ll}+(?:s|ed)\s+$/u.test(text.slice(at)))
}

const isRelativeVerb = (word: string): boolean => isOrderVerb(word) || /^(?:concern|relate|involve|require|seek|need|want|wish|fall|raise|oppose|believe)$/i.test(word)

/** “if the parties reach agreement before the conference they shall …”: a pronoun right before the verb begins the main clause without a comma. */
const isConditionBeforePronoun = (rest: string): boolean =>
  /^(?:if|when|whenever|where|in the event|once)\s+(?:\S+\s+){3,40}(?<!\b(?:that|which|what|as|than|whether|if|and|or)\s)(?:they|he|she|it|you|(?:that|such|the said) (?:party|person|counsel|attorney))\s+$/i.test(rest)
