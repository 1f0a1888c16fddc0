import { opensCondition } from './conditionals.ts'
import { effectAt } from './effects.ts'
import { isFailure, lackIn } from './lacks.ts'
import { isAnySuch } from './subjects.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A pronoun, or “to”, to which the next verb belongs: “one who stays away”. */
const ownsVerb = /(?<!\b(?:for|of|by|to|in|than|before|after)\s)\b(?:who|that|which|to)\s+(?:\w+ly\s+)?$/i
const ofItsClause = /\b(?:the|a|an|any)\s+[\w-]+\s+that\s*$/i
const comingVerb = /\b(?:will|may(?!\s+\d))\s/i

/** Where the effect's verb stands; of any paper or person with something wrong each verb of what is to come is one. */
export const verbAt = (words: string): number => {
  let at = effectAt(words)
  while (at > 0 && ownsVerb.test(words.slice(0, at))) at = effectAt(words, at + 1)
  const coming = comingVerb.exec(words)?.index ?? -1
  if (coming <= 0 || laterDuty.test(words.slice(coming))) return at
  const subject = words.slice(0, coming)
  const isWrong = isAnySuch(words) && lackIn(subject) || isFailure(subject)
  // “the delay that may come of it”
  if (ofItsClause.test(subject)) return at
  return (at < 0 || coming < at) && isWrong && !hasFiniteVerb(subject) ? coming : at
}

/** The main verb, after one that stood in a relative clause: “a party who believes that more will be needed, shall …”. */
const laterDuty = /,\s+(?:shall|must|is\s+to|are\s+to)\s/i

/** A verb before any relative clause: then another one is the subject's. */
const finite = new RegExp(pattern`
  ^(?:(?!\b(?:who|whom|that|which|whose)\b).)*(?<!\bto\s)\b(?:is|are|was|were|do|does|did|has|have|had|need|
  takes?|notes?|says?|states?)\b`, 'is')

/** Whether a subject has a finite verb of its own. */
export const hasFiniteVerb = (subject: string): boolean => finite.test(subject)

const modal = /\b(?:shall|must|will|should(?!\s+have\b)|because)\b/i
const strongModal = /\b(?:shall|must|will)\b/i
const pronounAtEnd = /\b(?:when|where|as|if|because)\s+(?:they|it|he|she|you)\s*$/i
const opensSubordinate = /^[\s,]*(?:although|while|since|as|has|have|is|are|was|were)\b/i
/** “that he …”: what somebody says, thinks or wants. */
const thatClause = /\bthat\s+(?:he|she|it|they|you|the|counsel)\b/i
/** “a brief that is not …”, “a paper that is unsigned”. */
const thatNot = /\bthat\b.*\b(?:not|un\w+ed)\b/is
/** A verb before any clause within the subject. */
const verbBeforeClause = new RegExp(pattern`
  ^(?:(?!\b(?:who|whom|that|which|whose|what|after|before|than|until|as|once|when|if)\b).)*\b(?:is|are|was|were|
  do|does|did|has|have|had|may(?!\s+\d)|can|cannot)\b`, 'is')
/** A paper before the court, not one of any such: “Plaintiff’s motion”, “this request”. */
const particularPaper = new RegExp(pattern`
  ^\W*(?:this|the\s+court['’]s|plaintiff['’]?s?['’]?|defendants?['’]?s?['’]?)\s+(?:motion|order|request|notice|
  application)\b`, 'i')

/** Whether the verb found stands within a clause of another sort, or after another verb. */
export const isInner = (words: string, subject: string): boolean =>
  modal.test(subject) && !(isAnySuch(subject) && !strongModal.test(subject))
  || opensCondition(words)
  || pronounAtEnd.test(subject)
  || opensSubordinate.test(subject)
  || thatClause.test(subject) && !(isAnySuch(subject) && thatNot.test(subject))
  || verbBeforeClause.test(subject)
  || particularPaper.test(subject)
