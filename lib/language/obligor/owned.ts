import { askerOf } from './asker.ts'
import { isOfBothSides } from './both-sides.ts'
import type { Case } from './case.ts'
import { clerksWork } from './clerks-work.ts'
import { conditionedIn } from './conditioned.ts'
import { goesOn, spokenOf } from './discourse.ts'
import { underHeading } from './headings.ts'
import { answererOf } from './movant.ts'
import { ownerIn } from './owner.ts'
import { filerOf } from './papers.ts'
import { isPronoun } from './pronouns.ts'
import { referred } from './referred.ts'
import { resolve } from './resolve.ts'
import { opponentOf } from './sides.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “Neither the response nor the reply may exceed …”: one paper of each side. */
const ofEachSide = /\b(?:responses?|oppositions?)\b[^,;]{0,20}\b(?:and|n?or)\b[^,;]{0,20}\brepl(?:y|ies)\b/i
/** “The discovery deadline”: everybody’s, and no act. */
const deadlineAlone = /\b(?:dispositive|discovery|expert|motions?|mediation|pretrial)\b.*\b(?:deadlines?|cut-?offs?)\s*$/i
const anyDiscovery = /^\s*(?:discovery)/i
const possessive = /^\W*(his|her|its|their|your)\s+(?!own\b)/i
const proceedings = new RegExp(pattern`
  ^\s*(?:all\s+)?(?:(?:fact|expert|written|remaining|non-expert|pretrial|oral|document|further|other)\s+)*
  (?:discovery|proceedings)\b`, 'i')

/** Whom a passive or a bare row makes responsible. `fronted`: all that stands before the verb. */
export const owned = (subject: string, act: string, at: Case, fronted = '', row = false): string => {
  if (theCase.test(subject) && stayedAct.test(act)) return 'the parties'
  const owner = ownerIn(subject, act)
  if (owner) return resolve(owner, at)
  if (clerksWork(subject, act)) return 'clerk of court'
  if (ofEachSide.test(subject) || deadlineAlone.test(subject)) return ''
  if (isCaseItself(subject, act) || isOfBothSides(subject, act, at)) return 'the parties'
  const conditioned = conditionBefore(subject, fronted)
  if (conditioned && !isPronoun(conditioned) && !anyDiscovery.test(subject))
    return reply.test(subject) && answered.test(fronted) ? opponentOf(conditioned, at.text, at.profile) || conditioned : conditioned
  const theirs = possessive.exec(subject)
  if (theirs) return resolve(theirs[1]!.toLowerCase(), at)
  const payer = payerOf(act, at)
  if (payer) return payer
  if (proceedings.test(subject)) return 'the parties'
  return filerOf(subject, at)
    ?? (fronted === '' ? rebutterOf(subject, act, at) : null)
    ?? askerOf(subject, act, at)
    ?? spokenOf(subject, at)
    ?? answererOf(subject, at)
    ?? (conditioned ? resolve(conditioned, at) : null)
    ?? referred(subject, at)
    ?? underHeading(at)
    ?? (row ? null : goesOn(subject, at))
    ?? ''
}

const theCase = /^\W*(?:this|the)\s+(?:(?:instant|present|above-captioned|entire)\s+)?(?:case|action|matter)\s*$/i
const stayedAct = /^\s*(?:be\s+)?(?:hereby\s+)?stayed\b/i
const theyOrDiscovery = /^\W*(?:it|they|discovery)\s*$/i
const ends = /^\s*(?:end|close|expire|conclude)\b/i

/** Whether it is of the case that something is said: “this matter”, “(discovery) shall close”. */
const isCaseItself = (subject: string, act: string): boolean =>
  theCase.test(subject) || theyOrDiscovery.test(subject) && ends.test(act)

/** “If Plaintiff files a response, replies are due”: the other side's. */
const reply = /^\W*(?:any\s+)?(?:sur-?)?repl(?:y|ies)\b/i
const answered = /\b(?:responses?|opposition)\b/i
const condition = /^\W*(?:if|should|in\s+the\s+event|to\s+the\s+extent)\b/i

/** “reply, if Plaintiff elects to file one,” */
const elected = /,\s+if\s+[^,]*\b(?:elects?|chooses?|wish(?:es)?|wants?|decides?|intends?)\b/i

/** Whom the condition speaks of that stands before a subject, or in its place. */
const conditionBefore = (subject: string, fronted: string): string | null =>
  fronted.length > subject.length || condition.test(subject) || elected.test(subject) ? conditionedIn(fronted) : null

const payee = new RegExp(pattern`
  ^\s*be\s+(?:\w+ly\s+)?paid\s+(?:directly\s+)?to\s+(?:the\s+)?(plaintiffs?|defendants?|petitioners?|respondents?|movants?|
  creditors?)\b`, 'i')
/** One who is paid by a debtor, where there is any. */
const paidByDebtor = /movant|creditor/i

/** “$710.05 shall be paid to Movant”: whoever is paid, the other side pays. */
const payerOf = (act: string, { text, profile }: Case): string | null => {
  const paid = payee.exec(act)?.[1]
  if (paid === undefined) return null
  if (paidByDebtor.test(paid) && /\bdebtors?\b/i.test(text)) return debtorsOf(text)
  return opponentOf(paid.toLowerCase(), text, profile) || null
}

const several = /\bdebtors\b(?!['’])/i
const one = /\bdebtor\b/i

const debtorsOf = (text: string): string => (several.test(text) && !one.test(text) ? 'debtors' : 'debtor')

const rebuttal = /\b(?:rebuttals?|responsive|opposing|answering)\b/i
/** “after Defendants’ disclosures”. */
const rebutted = new RegExp(pattern`
  \b(?:after|of|from|upon)\s+(?:the\s+)?(?:service\s+of\s+(?:the\s+)?|receipt\s+of\s+(?:the\s+)?)?(plaintiffs?|defendants?|
  petitioners?|respondents?|government)['’]?s?['’]?\s+(?:\w+\s+){0,2}(?:disclosures?|reports?|designations?|briefs?)\b`, 'i')

/** “Rebuttal due 14 days after Defendants’ disclosures”: he who is rebutted gives the time. */
const rebutterOf = (subject: string, act: string, { text, profile }: Case): string | null => {
  if (!rebuttal.test(subject)) return null
  const other = rebutted.exec(`${subject} ${act}`)?.[1]
  return other === undefined ? null : opponentOf(other.toLowerCase(), text, profile) || null
}
