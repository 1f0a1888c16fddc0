import { partsOf, type Part } from '../clause/parts.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Directive } from '../finding.ts'
import type { Case } from './case.ts'
import { obligorIn } from './obligor-words.ts'
import { fromLead, leadsRow } from './of-lead.ts'
import { ofSubject } from './of-subject.ts'
import { owned } from './owned.ts'
import { ownerIn } from './owner.ts'
import { isName } from './proper-names.ts'
import { reader } from './reader.ts'
import { beforeRelative } from './referred.ts'
import { resolve } from './resolve.ts'
import { rootOf } from './root-of.ts'
import { ofRow, ownOfRow } from './rows.ts'
import { withoutAsides } from './told-by-court.ts'
import { pattern } from '../../patterns/pattern.ts'

const withoutClause = /^directive\/(?:imperative|row|no-papers)$/
/** What is stayed is the case of all. */
const stayed = /\b(?:discovery|case|action|proceedings?|deadlines?|briefing|schedule)\b/i

/** Whom a directive binds, by its rule, its clause and what stands around it; '' where nobody can be told. */
export const obligorOf = (at: Case): string => {
  const { directive: { rule, span, obligor }, sentence } = at
  const own = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  if (rule === 'directive/stayed') return stayed.test(own) ? 'the parties' : ''
  // a cap is his whose paper stands above it
  if (rule === 'directive/capped') return at.resolved.at(-1)?.obligor ?? ''
  if (rule === 'directive/imperative' && obligor === '' && sentence.leads.length === 0) return reader(at)
  const part = withoutClause.test(rule) ? null : partAt(sentence, at.directive)
  return ofWordsSaid(part, at) ?? ofPassive(own, at) ?? (part && ofRelated(part, at)) ?? ofSubjectOrRow(own, part, at)
}

const partAt = (sentence: MarkedSentence, { span }: Directive): Part | null =>
  partsOf(sentence).find((p) =>
    sentence.start + p.start <= span.start + 2 && span.start < sentence.start + p.end && p.predicate.kind !== 'other') ?? null

const predicateOf = ({ predicate, end }: Part, { sentence }: Case): string => sentence.text.slice(predicate.end, end)

const passiveVerb = new RegExp(pattern`
  ^\s*(?:not\s+|also\s+|now\s+)*be\s+(?!represented|excused|prepared|present|ready|heard|permitted|allowed|responsible|
  bound|deposed|entitled)`, 'i')

const isPassive = (part: Part, at: Case): boolean => passiveVerb.test(predicateOf(part, at))

const theCourt = /^(?:i|we|the court)$/
const itOrThey = /^(?:it|they)$/
const courtsVerb = /^court-/

/** What papers do: “It must reach the Clerk by noon and may not exceed ten pages”. */
const ofPaper = new RegExp(pattern`
  ^\s+(?:not\s+|also\s+|only\s+)*(?:reach|exceed|contain|include|bear|set\s+(?:forth|out)|address|cover|consist|comply|conform|
  describe|specify|run|last|end|arrive|raise|introduce|repeat|reargue)\b`, 'i')

/** Whom the rule that found the directive took for its subject, or whom the court tells. */
const ofWordsSaid = (part: Part | null, at: Case): string | null => {
  const { directive: { obligor } } = at
  // “I should receive a letter from each party”
  if (part && theCourt.test(obligor)) {
    const from = ownerIn(predicateOf(part, at), '')
    return from === null ? '' : resolve(from, at)
  }
  const isThing = part !== null && itOrThey.test(obligor) && (isPassive(part, at) || ofPaper.test(predicateOf(part, at)))
  if (obligor !== '' && isName(obligor, at, saidIn(at)) && !isThing) return resolve(obligor, at)
  return part && courtsVerb.test(part.predicate.kind) ? byTheCourt(predicateOf(part, at), at) : null
}

const saidIn = ({ text, directive: { actor } }: Case): string => (actor ? text.slice(actor.start, actor.end) : '')

const toldTo = /^\s+(.{3,60}?)\s+(?:not\s+)?(?:to|from|until|through|leave|permission|up\s+to|an?|one|two|three|\d+)\s/i

/**
 * Whom the court itself tells or gives something: “(directs) the parties to confer”, “(grants) Tessera until May 3”,
 * “(extends) Defendant’s time to answer”.
 */
const byTheCourt = (said: string, at: Case): string => {
  const words = withoutAsides(said)
  const told = toldTo.exec(words)?.[1]
  const named = told === undefined ? null : obligorIn(told)
  return named ? resolve(named.obligor, at) : owned(words.trim(), '', at)
}

const subjunctive = /^(.+?)\s+((?:\w+ly\s+)?be\s.+)$/s
const present = /^(.+?)\s+((?:is|are)\s.+)$/s

/** “ORDERED that security be posted by the plaintiff”, “the fee is borne equally by the parties”. */
const ofPassive = (own: string, at: Case): string | null => {
  const { directive: { rule, obligor } } = at
  const m = rule === 'directive/subjunctive' ? subjunctive.exec(own)
    : rule === 'directive/present' && obligor === '' ? present.exec(own)
      : null
  return m && owned(m[1]!, m[2]!, at)
}

/** Of whom a clause goes on to speak: of him whose verb it shares, of him before its “which”. */
const ofRelated = (part: Part, at: Case): string | null => {
  const shared = sharedSubject(part, at)
  if (shared !== null) return shared
  const subject = at.sentence.text.slice(part.subject.start, part.subject.end)
  if (part.joined !== 'relative' || !/\bwhich\b/i.test(subject) || /\bwhich\s+\w/i.test(subject.trim())) return null
  return (isPassive(part, at) ? null : beforeRelative(at)) ?? at.resolved.at(-1)?.obligor ?? ''
}

const sharedSubject = (part: Part, { sentence, resolved, directive }: Case): string | null => {
  const source = rootOf(part)
  if (source === part || part.joined !== 'shared' && part.joined !== 'split') return null
  return resolved.findLast(({ span, obligor }) =>
    span.start >= sentence.start + source.start - 2
    && span.start <= sentence.start + source.predicate.start
    && span.start < directive.span.start
    && obligor !== '')?.obligor ?? null
}

/** Of whom the clause’s subject speaks; where it has none, its row or its list. */
const ofSubjectOrRow = (own: string, part: Part | null, at: Case): string => {
  const source = part && rootOf(part)
  if (part && source && source.subject.end > source.subject.start) return ofSubject(part, source, isPassive(part, at), at)
  return (leadsRow(at) ? null : ownOfRow(own, at)) ?? fromLead(at) ?? ofRow(own, at)
}
