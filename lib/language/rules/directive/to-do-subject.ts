import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Beginnings of what is no subject: “by counsel to”, “Order granting leave to”. */
const noSubjectBeginning = new RegExp(pattern`
  ^(?:by|in|on|for|to|at|from|with|as|order|motion|leave|notice|stipulation|
  failure|application|request|deadline|time|opportunity|ability|right)\b`, 'i')
/** Nouns that have an infinitive of their own: “the deadline to file”, “a duty to act”. */
const nounWithInfinitive = new RegExp(pattern`
  \b(?:motion|leave|order|request|application|deadline|time|stipulation|date|day|
  notice|hearing|conference|way|attempt|effort|ability|right|duty|order|plan|failure|
  opportunity|need|agreement|decision|subpoena|objections?|opposition|response)s?$`, 'i')

/** Whether an infinitive belongs to the noun before it. */
export const isNounWithInfinitive = (words: string): boolean => noSubjectBeginning.test(words) || nounWithInfinitive.test(words)

/** “Refusing to furnish records”, below “shall cease and desist from”. */
const gerund = /^[a-z]+ing$/i
const request = /\b(?:motion|request|application|leave|petition|stipulation)\b/i
const condition = /^(?:if|when|unless|because|although|whether|which)\b|,\s+which\b/i
/**
 * Somebody is made or left to act by something, and not by the order: “the statute obliges an employer to …”,
 * “a party moving to …”, “offers to …”.
 */
const caused = new RegExp(pattern`
  \b(?:oblig|requir|caus|allow|permit|enabl|forc|compel|direct|urg|instruct|expect|want|encourag|invit|
  authoriz|disfavo|favo|prompt)\w*\s+\w|\b(?:\w+ing|offers?|agrees?|seeks?|wants?|intends?|refuses?|
  fails?|tends?|proposes?|attempts?|tries|continues?|needs?|wish(?:es)?|hopes?|plans?|claims?|purports?|asks?|moves?|requests?)$`, 'i')
const told = new RegExp(pattern`
  \b(?:is|are|was|were)\b|
  \s(?:[a-z]+ed|told|made|took|left|sent|went|came|had|did|said|began|sought|chose|got|knew|saw|gave)\b`)

/** Whether the words before an infinitive are a clause, a request or too much to be its subject. */
export const isNoSubject = (words: string): boolean =>
  gerund.test(words)
  || request.test(words)
  || condition.test(words)
  || words.split(/\s+/).length > 9
  || /[.:]$/.test(words)
  || caused.test(words)
  || told.test(words)

/** A side by its letter: “Ds to produce”, “MINUTES – D to file”. */
const sideLetter = /(?:^|[-–]\s+)[DP]s?$/
const nameOnly = /^(?:\p{Lu}[\w.&'’-]*,?\s*){1,5}$/u

/** Whether a subject is somebody who can act. */
export const isActor = (words: string): boolean => namesActor(words) || sideLetter.test(words) || nameOnly.test(words)
