import { pattern } from '../../patterns/pattern.ts'

const personal = new RegExp(pattern`
  ^(?:he|she|it|they|them|he or she|she or he|he\/she|they both|(?:the )?latter|(?:the )?former|each of them|both of them|
  these parties|such parties|(?:such|said|this|that) (?:party|person|individual|attorney|side)|you|your|we|his|her|its|their)$`)
const distributive = /^(?:each|both|all|either|neither)(?:\s+(?:of\s+(?:them|these|the two|whom)|one))?$/

/** Whether it is a pronoun, or words that stand for somebody as pronouns do: “they”, “the latter”, “that party”. */
export const isPersonal = (obligor: string): boolean => personal.test(obligor)

/** Whether it stands for each, all or none of several: “each”, “both of them”. */
export const isDistributive = (obligor: string): boolean => distributive.test(obligor)

/** Whether a name stands for one that was named before. */
export const isPronoun = (obligor: string): boolean => isPersonal(obligor) || isDistributive(obligor)

const several = /^(?:they|them|their|these|such parties|both)/

/** Whether a pronoun stands for more than one. */
export const standsForMany = (pronoun: string): boolean => several.test(pronoun)

const she = /^(?:she|her)$/
const he = /^(?:he|his)$/
const person = /^(?:s?he|his|her|he or she)$/
const gentleman = /^mr\./
const lady = /^(?:ms|mrs)\./
/** Bodies, places and several at once: nobody is “he” there. */
const noPerson = new RegExp(pattern`
  \b(?:marshals|inc|llc|corp|government|united states|compan|part(?:y|ies)|side|jail|facility|hospital|county|city|
  department|bureau|agency|office|services|bank|firm)`)

const it = /^its?$/
const aPerson = /^(?:mr|ms|mrs|dr)\.|\b(?:counsel|attorneys?|lawyers?|witness(?:es)?|person)\b/
/** Counsel in general: nobody is “she” there. */
const anyCounsel = /^(?:all\s+|trial\s+|lead\s+)?counsel$/

/** Whether a pronoun is of another sex than a name, a person’s where the name is a body’s, or the other way round. */
export const contradicts = (pronoun: string, obligor: string): boolean =>
  she.test(pronoun) && gentleman.test(obligor)
  || he.test(pronoun) && lady.test(obligor)
  || person.test(pronoun) && noPerson.test(obligor)
  || it.test(pronoun) && aPerson.test(obligor)
  || (she.test(pronoun) || he.test(pronoun)) && anyCounsel.test(obligor)
