import type { Case } from './case.ts'
import { isCase, isPetition } from './case-sorts.ts'
import { filers } from './paper-filers.ts'
import { eitherRole, speaksOf } from './sides.ts'

/** What precedes a row’s subject: the bracket of an item. */
const bracket = /^.*(?<!\(s)[)\]]\s+(?=\p{Lu})/su
const determiners = /^(?:(?:and|the|an?|any|each|said|such|his|her|its)\s+)+/i
/** Those who are nobody where the document does not speak of them. */
const unlessUnspoken = /^(?:creditor|bidder)$/

/** Who files a paper by its nature, in a role that this document knows; null where that is not certain. */
export const filerOf = (subject: string, { text, profile }: Case): string | null => {
  const words = subject.replace(bracket, '').trim().replace(determiners, '')
  const last = words.slice(words.lastIndexOf(', ') + 1).trim()
  const where = `${profile.court ?? ''} ${profile.caseNumber ?? ''}`
  const found = filers.find(([sort, paper]) =>
    (paper.test(words) || last !== words && paper.test(last)) && isCase(text, `${sort} ${where}`))
  if (!found) return null
  const [sort, , filing] = found
  // a petition for review has no appellant
  const roles = sort === 'appeal' && isPetition(text, '') ? filing.slice(1) : filing
  if (unlessUnspoken.test(roles[0]!) && !speaksOf(text, roles[0]!)) return null
  return eitherRole(roles, text)
}
