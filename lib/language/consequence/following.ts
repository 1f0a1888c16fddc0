import { capturedAt } from './captured-at.ts'
import { effectAt, happensAt, isHarmless, isPenal, toldAt } from './effects.ts'
import { isDuty, isSuffered, movesAgainst } from './predicates.ts'
import { isDeed } from '../obligor/deeds.ts'
import { isActor, isOfficial } from './subjects.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Where one main clause ends and another begins. */
const joint = new RegExp(pattern`
  (?:[,;]\s+and|\sand)\s+(?=(?:the|a|an|no|any|all|his|her|its|their|this|such|
  sanctions|judgment)\s+(?:[\w'’-]+\s+){0,4}(?:will|shall|may(?!\s+\d)|is|are)\b)|
  [,;]\s+and\s+(?=(?:the|a|an|no|any|all|his|her|its|their|this|such|sanctions|judgment|
  plaintiffs?|defendants?|petitioners?|respondents?|debtors?|he|she|it|they)\b)`, 'i')

/**
 * Where the verb of a main clause stands that tells what follows a lack; -1 where it tells a duty, a permission, or nothing.
 * `changes`: what merely happens counts, too.
 */
export const followsAt = (main: string, changes: boolean): number => {
  // “the mediator shall report it, and the Court may impose sanctions”: any of what follows may be the threat
  const between = joint.exec(main)
  if (!between) return oneFollowsAt(main, changes)
  const first = oneFollowsAt(main.slice(0, between.index), changes)
  if (first >= 0) return first
  const from = between.index + between[0].length
  const later = followsAt(main.slice(from), changes)
  return later < 0 ? -1 : from + later
}

/** A main clause parted at its verb. `isEffect`: the verb is one of those that tell an effect. */
interface Parted { readonly main: string; readonly subject: string; readonly predicate: string; readonly isEffect: boolean }

const anyModal = new RegExp(pattern`
  \b(?:will|shall|may(?!\s+\d)|must|can(?:not)?|is\s+to|are\s+to|
  (?:is|are)\s+(?:\w+\s+and\s+)?(?:directed|authorized|ordered|instructed|entitled|free)\s+to)\b`, 'i')

/** The same for one main clause. */
const oneFollowsAt = (main: string, changes: boolean): number => {
  if (isHarmless(main)) return -1
  const effect = effectAt(main)
  const modal = anyModal.exec(main)?.index ?? -1
  const at = effect >= 0 && (modal < 0 || effect <= modal) ? effect : modal
  if (at < 0) return changes ? Math.max(happensAt(main), becomesAt(main)) : -1
  const parted = { main, subject: main.slice(0, at), predicate: main.slice(at), isEffect: effect === at }
  return !isRule(parted, changes) && isFollowing(parted, changes) ? at : -1
}

/** “the request is granted”, not “is required”. */
const becomes = new RegExp(pattern`
  ^\W*(?:the|this|that|its|his|her|their|any|such)\s+(?:[\w'’-]+\s+){1,5}?((?:is|are)\s+(?:then\s+|\w+ly\s+)?
  (?!(?:limited|permitted|allowed|required|prohibited|encouraged|ordered|directed|set|scheduled|referred|needed|
  governed|presumed|expected|invited|requested|advised|supposed|entitled|included|based)\b)\w{3,}ed)\b`, 'i')

/** Where it stands what a thing then is: “the request is granted”; nothing that is required or allowed. */
const becomesAt = (main: string): number => {
  const m = becomes.exec(main)
  return m && !isActor(main.slice(0, capturedAt(m))) ? capturedAt(m) : -1
}

/** “No motion may be filed without a letter”: somebody is forbidden something, no more. */
const prohibited = new RegExp(pattern`
  ^\W*no\b[^,;]{0,160}\s(?:may|shall|will)\s+be\s+(?:filed|made|taken|served|noticed|propounded|brought|used|
  required|sought|requested)\b`, 'i')
const mustBe = /^must\s+be\b/i
/** The case, without a pointing word: “the claim must be dismissed” is the law. */
const caseItself = /^\W*(?:the|his|her|its)\s+(?:claims?|petition|complaint|action|case)s?\s*$/i
const thisOne = /\bthis\b/i
const concludes = /\b(?:would\s+(?:be|have)|finds|concludes)\b/i

/** Whether a clause forbids, states the law or tells what the court finds, so that nothing follows. */
const isRule = ({ main, subject, predicate }: Parted, changes: boolean): boolean =>
  prohibited.test(main)
  || mustBe.test(predicate) && caseItself.test(subject) && changes && !thisOne.test(subject)
  || concludes.test(predicate.slice(0, 30)) && !isPenal(predicate)

/** What only an order, a stay or a right does, where its name stands before another verb. */
const endsOfItself = new RegExp(pattern`
  ^(?:will|shall)\s+(?:then\s+|\w+ly\s+)?(?:lapse|expire|terminate|dissolve|become\s+(?:final|void|effective)|
  be\s+(?:dissolved|lifted|deemed|dismissed|stricken|waived|forfeited))\b`, 'i')
const expects = /^expect/i
/** What comes before somebody's deed: “the Borough shall notify the Clerk”. */
const ordersOrAllows = /^(?:shall|must|may|will)\s+(?:also\s+|then\s+|promptly\s+)?/i

/** Whether a clause tells what follows, and no duty or permission. */
const isFollowing = (parted: Parted, changes: boolean): boolean => {
  const { main, subject, predicate } = parted
  if (isOfficial(subject)) return isDoneByCourt(predicate)
  const isUnnamed = subject.trim() === ''
  if (isUnnamed && endsOfItself.test(predicate)) return true
  const isDoer = isActor(subject) || isDeed(predicate.replace(ordersOrAllows, '')) && !ofTheCase.test(subject)
  if (isUnnamed && !expects.test(main.trim()) || isDoer) return befallsSomebody(parted, changes)
  return befallsThing(parted, changes)
}

const isTold = /^(?:shall|must|is|are)\b/i
/** What the Clerk or the Marshal is told to do is a threat only where it hurts. */
const executes = new RegExp(pattern`
  \b(?:clos|terminat|strik|enter|dismiss|return|default|remand|reassign|seize|sell|arrest|evict|put\s|remove|
  take\s|bring)`, 'i')
/** What the court does in the ordinary course of things. */
const ordinary = new RegExp(pattern`
  ^\w+\s+(?:then\s+|\w+ly\s+)?(?:(?:not\s+)?(?:hear|hold|require|schedule|
  set\s+an?\s+(?:\w+\s+){0,2}(?:hearing|conference|date)|conduct|convene)|resolve|notify|send|mail|provide)\b`, 'i')

/** What the court or its officers do, out of the ordinary. */
const isDoneByCourt = (predicate: string): boolean => {
  if (isPenal(predicate)) return true
  return isTold.test(predicate) ? executes.test(predicate.slice(0, 80)) : !ordinary.test(predicate)
}

/** Kept from something: a penalty where a lack is the reason, a prohibition where an exception follows. */
export const barred = /\b(?:(?:may|can)\s+not|cannot)\b/i
const isIt = /^\W*it\W*$/i
/** What only a court does, whatever the pronoun: “it will close the case”. */
const onlyCourts = new RegExp(pattern`
  ^(?:will|may(?!\s+\d)|shall)\s+(?:then\s+|\w+ly\s+)?(?:close|dismiss|enter|rule|deem|assume|conclude|decide|
  strike|grant|deny|vacate|impose)\b`, 'i')

/** What somebody suffers, or the other side may then do. */
const befallsSomebody = ({ subject, predicate, isEffect }: Parted, changes: boolean): boolean =>
  isEffect && isSuffered(predicate) && !isDuty(predicate)
  || changes && barred.exec(predicate)?.index === 0
  || movesAgainst.test(predicate)
  || isIt.test(subject) && onlyCourts.test(predicate)

/** What comes of a case, a paper or a right. */
const befallsThing = ({ main, subject, predicate, isEffect }: Parted, changes: boolean): boolean =>
  isEffect && (isPenal(predicate) || toldAt(main) === subject.length) && !isDuty(predicate)
  || movesAgainst.test(predicate)
  || changes && isToCome(subject, predicate)
  || changes && isEffect && !isDuty(predicate)

/** What is to come; “shall” before somebody's act is a duty. */
const coming = new RegExp(pattern`
  ^(?:will|shall(?=\s+(?:\w+ly\s+|then\s+)?(?:not|be|have|become|remain|stand|no|dissolve|terminate|lapse|expire|close|
  cease|end|issue)\b)|may|can|cannot)\b`, 'i')
/** What the parties do nothing to, and the court all: “the case will be placed at the bottom of the calendar”. */
const ofTheCase = new RegExp(pattern`
  ^\W*(?:then\s+)?(?:the|this|his|her|its|their|that)\s+(?:\w+\s+)?(?:case|matter|action|appeal|proceeding|trial|
  hearing|stay|injunction|claims?|petition)s?\s*$`, 'i')
const takesPlace = /^\w+\s+(?:not\s+)?(?:be\s+held|take|begin|start|commence|proceed)\b/i
const noneOf = /^\W*(?:no|none)\s/i

const isToCome = (subject: string, predicate: string): boolean =>
  coming.test(predicate)
  && (!isDuty(predicate) || ofTheCase.test(subject) && !takesPlace.test(predicate) || noneOf.test(subject))
