import { isPenal, toldAt } from './effects.ts'
import { lackIn } from './lacks.ts'
import { isDuty, isSuffered, opensWithModal, refuses, turnsAway } from './predicates.ts'
import { isActor, isGeneric, isIndefinite, isMarked, isTypical } from './subjects.ts'
import { pattern } from '../../patterns/pattern.ts'

const expectNot = /^should\s+not\s+expect\b/i
/** “The privilege will be deemed waived as to any document that is not logged by then”. */
const lostFor = new RegExp(pattern`
  ^(?:will|shall|is)\s+(?:be\s+)?(?:deemed\s+)?(?:waived|forfeited|abandoned|lost|admitted|stricken)\s+(?:as\s+to|
  for|with\s+respect\s+to)\s+(?:any|all|each|every|those)\b`, 'i')

/** Whether the subject tells what is wrong and the predicate what follows: “A brief over 25 pages will be stricken”. */
export const tellsWrong = (subject: string, predicate: string): boolean => {
  if (expectNot.test(predicate) && isActor(subject) || lostFor.test(predicate) && lackIn(predicate)) return true
  if (!opensWithModal(predicate)) return standsAlready(subject, predicate)
  if (precluded.test(predicate) && isGeneric(subject) && lackIn(predicate.replace(precluded, ''))) return true
  if (isDuty(predicate) || permits.test(predicate)) return false
  return isActor(subject) ? befallsSomebody(subject, predicate) : befallsPaper(subject, predicate)
}

/** “rely on it at their peril” */
const atOwnPeril = /^(?:at|on)\s+(?:its|their|his|her|your)\b/i
const acts = /\b(?:rel(?:y|ies)|proceeds?|acts?|do(?:es)?|waits?)\b/i
/** “It is deemed waived by a party that does not ask”. */
const bySuch = /\bby\s+(?:an?|any|each|every)\s+\w+\s+(?:who|that)\b/i
/** Whose liability is the law's business: “an employer that fails to pay overtime is liable”. */
const anyEmployer = new RegExp(pattern`
  ^\W*an?\s+(?:\w+\s+)?(?:employer|employee|officer|insurer|landlord|tenant|prisoner|municipality|manufacturer|
  seller|buyer)\b`, 'i')

/** What follows without a modal: “A dispute not raised by then is waived”. */
const standsAlready = (subject: string, predicate: string): boolean => {
  if (atOwnPeril.test(predicate)) return acts.test(subject)
  if (bySuch.test(predicate) && lackIn(predicate)) return true
  return lackIn(subject) && isTypical(subject) && !anyEmployer.test(subject) && !isRuling(subject, predicate)
}

/** Rulings in general terms, and history: no warning to anybody. */
const ruled = new RegExp(pattern`
  ^(?:is|are)\s+(?:hereby\s+)?(?:denied|granted(?!\s+as)|overruled|dismissed|allowed|without\s+prejudice|
  with\s+prejudice|sold|discharged)\b`, 'i')
const lasting = /\b(?:forever|deemed|thereby|automatically)\b/i
/** “A paper”, “any objection”, “objections”: not all that there are, and none in particular. */
const anyOne = new RegExp(pattern`
  ^\W*(?:an?|any|each|every|one|(?!(?:all|the|such|those|these|its|his|her|their|plaintiffs?|defendants?)\b)
  (?:[\w-]+\s+)?[\w-]{3,}s)\b`, 'i')
const aClaim = /^\W*(?:an?|any)\s+(?:\w+\s+)?(?:claim|defense|petition|action)\b/i

const isRuling = (subject: string, predicate: string): boolean =>
  ruled.test(predicate)
  && !lasting.test(predicate.slice(0, 24))
  && !(anyOne.test(subject) && !aClaim.test(subject))

/** A way that is open to somebody: “may be taken by video”. */
const permits = new RegExp(pattern`
  ^may\s+(?:\w+ly\s+)?be\s+(?:filed|taken(?!\s+(?:as|to|into))|served|given|made|submitted|conducted|held(?!\s+(?:in|liable|
  to)\b)|obtained|sent|e-?mailed|mailed|delivered|used|shown|raised|noticed)\b`, 'i')

/** Somebody kept from using what he ought to have shown before: “shall not be permitted to call a witness who is not listed”. */
const precluded = /^(?:shall|will|may)\s+not\s+be\s+(?:permitted|allowed|heard)\s+to\b/i

/** What is done to somebody, other than what he is offered or told: “will be paid nothing”. */
const treated = new RegExp(pattern`
  ^will\s+(?:not\s+)?be\s+(?!(?:prepared|present|ready|available|permitted|allowed|given|excused|notified|sent|served|contacted|
  called|provided|advised|heard|asked|expected|required|able|represented|assigned|appointed)\b)\w+(?:ed|en|id|ut|ld)\b`, 'i')

const releasedOrClosed = /^\w+\s+be\s+(?:\w+ly\s+)?(?:terminated|released|closed|quashed)\b/i
/** “will not”, “cannot”, “will be heard only”. */
const refused = new RegExp(pattern`
  ^\w+\s+(?:not|no\s+longer|never)\b|^(?:cannot|\w+n['’]t)\b|
  ^\w+\s+be\s+(?:considered|granted|allowed|heard|entertained)\s+only\b`, 'i')
const whoNot = /\b(?:who|that|which|whose)\b.*\b(?:not|fails?|never)\b/is
const mayNot = /^(?:may|can|will)\s+not\b|^cannot\b/i

/** What whoever is at fault suffers: “Counsel who does not appear will be sanctioned”. */
const befallsSomebody = (subject: string, predicate: string): boolean => {
  const lacks = lackIn(subject)
  if (lacks && isGeneric(subject) && hurts(predicate))
    return isSuffered(predicate) || whoNot.test(subject) && mayNot.test(predicate)
  if (lacks && isTypical(subject) && treated.test(predicate)) return true
  return isHurtful(subject, predicate) && isSuffered(predicate) || isTurnedAway(subject, predicate)
}

const particular = /^\W*(?:the|this|that)\b/i
const fromThenOn = /\b(?:after|unless|later|beyond|past|without|until)\b/i

/** What comes of a paper with something wrong: “Late bids shall be disregarded”. */
const befallsPaper = (subject: string, predicate: string): boolean =>
  lackIn(subject) && (isTypical(subject) || isIndefinite(subject))
  || isHurtful(subject, predicate)
  // “A motion to continue will not be considered after June 10”
  || !particular.test(subject) && refuses(predicate) && fromThenOn.test(predicate)
  || isTurnedAway(subject, predicate)

const hurts = (predicate: string): boolean =>
  isPenal(predicate) || toldAt(predicate) === 0 || releasedOrClosed.test(predicate) || refused.test(predicate)

const atOwnRisk = /^\w+\s+(?:so\s+)?at\s+(?:its|their|his|her|your)/i

const isTurnedAway = (subject: string, predicate: string): boolean =>
  isGeneric(subject) && turnsAway(predicate) || isMarked(subject) && atOwnRisk.test(predicate)

/** Whether what befalls a subject told from others of its kind hurts. */
const isHurtful = (subject: string, predicate: string): boolean =>
  isGeneric(subject) && isMarked(subject) && (isPenal(predicate) || refuses(predicate))
