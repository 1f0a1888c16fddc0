import { actorsIn } from './actors.ts'
import { antecedent, isPronoun } from './antecedents.ts'
import type { Case } from './case.ts'
import { clerksWork, goesOn, spokenOf, underHeading } from './discourse.ts'
import { answererOf, askerOf } from './movant.ts'
import { asObligor } from './naming.ts'
import { standingLast } from './obligor-words.ts'
import { conditionedIn, ownerIn } from './owner.ts'
import { filerOf } from './papers.ts'
import { opponentOf } from './sides.ts'
import { isActorWord } from './subject-words.ts'
import { isThingWord } from './things.ts'
import { onceAText } from './whole-text.ts'
import { sinceLast } from '../../patterns/since-last.ts'

const isWrittenSmall = onceAText((text, word) => new RegExp(`(?<![\\p{L}'’-])${word}(?![\\p{L}-])`, 'u').test(text))

/** A capital at a sentence’s start makes no name of a word that the document writes small elsewhere. */
export const isName = (obligor: string, { text }: Case, said = ''): boolean =>
  /^(?:the|an?|any|each|every|no)\s/i.test(said) || !/^[\p{L}'-]+$/u.test(obligor) || isActorWord(obligor) || isPronoun(obligor) || !isWrittenSmall(text, obligor)

const isWrittenLarge = onceAText((text, word) => new RegExp(`[\\p{Ll},;]['’]?\\s${word}(?![\\p{L}-])`, 'u').test(text) && !new RegExp(`(?<![\\p{L}'’-])${word.toLowerCase()}(?![\\p{L}-])`, 'u').test(text))

/** A name that begins a subject and ends as other words do, known by its capital within sentences: “Bolling, whether acting directly …”; null where it begins with none. */
export const properName = (subject: string, { text }: Case): string | null => {
  const word = /^\W*(?:\w{1,2}[.)]\s+)?(\p{Lu}[\p{Ll}'’-]{2,})\s*(?:,\s|$)/u.exec(subject)?.[1]
  return word !== undefined && !isThingWord(word) && !/^(?:discovery|briefing|plaintiff|defendant)s?$/i.test(word) && isWrittenLarge(text, word) ? asObligor(word) : null
}

/** A name as it stands, a pronoun as him whom it means; “the Marshal” by his full title where the paper has it. */
export const resolve = (obligor: string, at: Case): string =>
  antecedent(obligor, at) ?? (/^marshals?$/.test(obligor) && /\bunited\s+states\s+marshal/i.test(at.text) ? 'united states marshal' : obligor)

/** Whom a passive or a bare row makes responsible. `fronted`: all that stands before the verb. */
export const owned = (subject: string, act: string, at: Case, fronted = '', row = false): string => {
  const owner = ownerIn(subject, act)
  if (owner) return resolve(owner, at)
  if (clerksWork(subject, act)) return 'clerk of court'
  // “Neither the response nor the reply may exceed …”: one paper of each side
  if (/\b(?:responses?|oppositions?)\b[^,;]{0,20}\b(?:and|n?or)\b[^,;]{0,20}\brepl(?:y|ies)\b/i.test(subject)) return ''
  if (/\b(?:dispositive|discovery|expert|motions?|mediation|pretrial)\b.*\b(?:deadlines?|cut-?offs?)\s*$/i.test(subject)) return ''
  if (/^\W*(?:this|the)\s+(?:case|action|matter)\s*$/i.test(subject) || /^\W*(?:it|they|discovery)\s*$/i.test(subject) && /^\s*(?:end|close|expire|conclude)\b/i.test(act)) return 'the parties'
  const conditioned = fronted.length > subject.length || /^\W*(?:if|should|in\s+the\s+event|to\s+the\s+extent)\b/i.test(subject) ? conditionedIn(fronted) : null
  if (conditioned && !isPronoun(conditioned) && !/^\s*(?:discovery)/i.test(subject)) return conditioned
  const theirs = /^\W*(his|her|its|their|your)\s+(?!own\b)/i.exec(subject)
  if (theirs) return resolve(theirs[1]!.toLowerCase(), at)
  const payer = payerOf(act, at)
  if (payer) return payer
  if (/^\s*(?:discovery|all\s+discovery|proceedings|fact\s+discovery)\b/i.test(subject)) return 'the parties'
  return filerOf(subject, at) ?? (fronted === '' ? rebutterOf(subject, act, at) : null) ?? askerOf(subject, act, at) ?? spokenOf(subject, at) ?? answererOf(subject, at) ?? (conditioned ? resolve(conditioned, at) : null) ?? referred(subject, at) ?? underHeading(at) ?? (row ? null : goesOn(subject, at)) ?? ''
}

/** “$710.05 shall be paid to Movant”: whoever is paid, the other side pays. */
const payerOf = (act: string, { text, profile }: Case): string | null => {
  const paid = /^\s*be\s+(?:\w+ly\s+)?paid\s+(?:directly\s+)?to\s+(?:the\s+)?(plaintiffs?|defendants?|petitioners?|respondents?|movants?|creditors?)\b/i.exec(act)?.[1]
  if (paid === undefined) return null
  return /movant|creditor/i.test(paid) && /\bdebtors?\b/i.test(text) ? (/\bdebtors\b(?!['’])/i.test(text) && !/\bdebtor\b/i.test(text) ? 'debtors' : 'debtor') : opponentOf(paid.toLowerCase(), text, profile) || null
}

/** “Rebuttal due 14 days after Defendants’ disclosures”: he who is rebutted gives the time. */
const rebutterOf = (subject: string, act: string, { text, profile }: Case): string | null => {
  if (!/\b(?:rebuttals?|responsive|opposing|answering)\b/i.test(subject)) return null
  const other = /\b(?:after|of|from|upon)\s+(?:the\s+)?(?:service\s+of\s+(?:the\s+)?|receipt\s+of\s+(?:the\s+)?)?(plaintiffs?|defendants?|petitioners?|respondents?|government)['’]?s?['’]?\s+(?:\w+\s+){0,2}(?:disclosures?|reports?|designations?|briefs?)\b/i.exec(`${subject} ${act}`)?.[1]
  return other === undefined ? null : opponentOf(other.toLowerCase(), text, profile) || null
}

/** “… to the Marshal, who shall serve it”: who stands before the pronoun. */
export const beforeRelative = ({ sentence, directive }: Case): string | null => {
  const before = sentence.text.slice(0, Math.max(0, directive.span.start - sentence.start)).replace(/,\s*$/, '')
  const last = sinceLast(',;', before)
  return standingLast(last) ?? actorsIn(last).map(({ words }) => asObligor(words)).at(-1) ?? null
}

/** “It shall be filed …”, “who shall …”, “This must be done …”. */
const referred = (subject: string, at: Case): string | null => {
  if (!/^\s*(?:it|they|which|who|this|that|these)\b/i.test(subject)) return null
  const before = at.sentence.text.slice(0, Math.max(0, at.directive.span.start - at.sentence.start))
  if (/^\s*who\b/i.test(subject)) return beforeRelative(at)
  const moved = /\b(?:motion|application|request)\s+(?:of|by|from)\s+((?:[\w.'’-]+\s+){1,4}?)(?:for|to|is|seeking)\b/i.exec(before)
  if (moved) return asObligor(moved[1]!)
  if (/\b(?:mediation|discovery|deposition|briefing|inspection)\b[^.;]{0,30}$/i.test(before)) return 'the parties'
  const owner = /^\s*it\b/i.test(subject) ? ownerIn(before, '') : null
  if (owner && !isPronoun(owner)) return owner
  const last = at.resolved.at(-1)
  return last && at.directive.span.start - last.span.end < 250 && last.span.start >= at.sentence.paragraph.span.start ? last.obligor : null
}
