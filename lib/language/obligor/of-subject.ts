import { partsOf, type Part } from '../clause/parts.ts'
import { isActedOn } from './acted-on.ts'
import { isRole } from './actors.ts'
import type { Case } from './case.ts'
import { doerOf, isDeed } from './deeds.ts'
import { obligorIn } from './obligor-words.ts'
import { fromLead, leadsRow } from './of-lead.ts'
import { owned } from './owned.ts'
import { isName, properName } from './proper-names.ts'
import { resolve } from './resolve.ts'

/** “Debtor to file schedules and pay the fee in instalments, first due …”. */
const toAct = /^\W*(?:the\s+)?\S+(?:\s+\S+){0,2}?\s+to\s+[a-z]/i
/** “; by Defendants, (due) June 22”: somebody and no paper of his. “Plaintiff’s expert witness (due)” is nobody who is due. */
const aloneThere = /^\W*(?:(?:and|by|for|from|the|all)\s+)*[\w'’-]+\W*$/i
const soMust = /^\W*so\s*$/i
const ending = /[.;,\s]+$/
const itOrThey = /^\s*(?:it|they)\s*$/i
/** “(a) the brief”: a subject of its own. */
const determined = /^\W*(?:\(?\w{1,3}[.)]\s*)?(?:the|an?|any|all|each|every|no|his|her|its|their)\s/i

/** Whom a clause binds that has a subject, its own or that of `source`. */
export const ofSubject = (part: Part, source: Part, passive: boolean, at: Case): string => {
  const { text } = at.sentence
  const subject = text.slice(source.subject.start, source.subject.end)
  // “Ms. Ruiz must attend, and so must her supervisor”
  const also = soMust.test(subject) ? obligorIn(text.slice(source.predicate.end, source.end).replace(ending, '')) : null
  if (also) return resolve(also.obligor, at)
  const isThing = itOrThey.test(subject) && (passive || part.predicate.kind === 'responsible')
    || isActedOn(text.slice(source.predicate.end, part.end))
  const named = isThing ? null : obligorIn(subject)
  if (part.predicate.kind === 'due' && !(named && (toAct.test(subject) || aloneThere.test(subject) && isRole(subject.slice(named.start, named.end)))))
    return ofThing(subject, part, source, at)
  const relative = named === null ? beforeClause(source, at) : null
  if (relative !== null) return resolve(relative, at)
  if (named && isName(named.obligor, at, subject.slice(named.start, named.end))) return resolve(named.obligor, at)
  // “(c) using or attempting to use …” goes on from “Defendant is prohibited from:”
  const led = leadsRow(at) && !determined.test(subject) ? fromLead(at) : null
  return led || (passive || isThing ? null : ofDoer(subject, part, source, at)) || ofThing(subject, part, source, at)
}

const whoClause = /^[^,;]{3,60},\s+(?:who|which)\s/i

/** “Attorney Roe, who has filed no answer and appearance, must”: the subject of all that. */
const beforeClause = (source: Part, { sentence }: Case): string | null => {
  const before = sentence.text.slice(0, source.subject.start)
  return source === partsOf(sentence)[0] && whoClause.test(before) ? obligorIn(before)?.obligor ?? null : null
}

/** Somebody who is known by his capital, by a pronoun, or by what he must do. */
const ofDoer = (subject: string, part: Part, source: Part, at: Case): string | null => {
  const { directive, sentence } = at
  const proper = properName(subject, at)
  if (proper) return proper
  const words = sentence.text.slice(source.predicate.end, part.end)
  const actor = { start: sentence.start + source.subject.start, end: sentence.start + source.subject.end }
  const it = /^\s*it\s*$/i.test(subject) && isDeed(words) ? resolve('it', { ...at, directive: { ...directive, actor } }) : ''
  return it || doerOf(subject, words)
}

/** Verbs that are no part of what is said to be done. */
const AUXILIARIES: ReadonlySet<string> = new Set(['shall', 'must', 'will', 'may', 'should', 'is-to'])

/** Whose the thing is of which the subject speaks. */
const ofThing = (subject: string, part: Part, source: Part, at: Case): string => {
  const { predicate: verb } = source
  const { text } = at.sentence
  const words = text.slice(verb.end, part.end)
  const act = AUXILIARIES.has(verb.kind) ? words : `${verb.words} ${words}`
  return owned(subject, act, at, text.slice(part.start, source.subject.end))
}
