import { pattern } from '../../patterns/pattern.ts'

const PARTY_PAPER = new RegExp(pattern`
  \b(?:MOTIONS?|MEMORANDUM\s+(?:OF\s+(?:LAW|POINTS)|IN\s+(?:SUPPORT|OPPOSITION|REPLY))|POINTS\s+AND\s+AUTHORITIES|BRIEF|COMPLAINT|
  ANSWER|PETITION|APPLICATION|DECLARATION|AFFIDAVIT|AFFIRMATION|RESPONSES?|REPLY|OPPOSITION|OBJECTIONS?|REQUESTS?|INTERROGATORIES|
  DESIGNATION|(?:CASE\s+MANAGEMENT|STATUS|JOINT|ISSUES|OF\s+(?:MATERIAL|UNDISPUTED)\s+FACTS?)\s+(?:CONFERENCE\s+)?STATEMENT|
  STATEMENT\s+OF|STATUS\s+REPORT|(?:26\s?\(\s?F\s?\)|PLANNING|PRELIMINARY|DISCOVERY)\s+REPORT|JOINT\s+REPORT|CERTIFICATE\s+OF|
  DISCLOSURES?(?:\s+STATEMENT)?|INDICTMENT|INFORMATION|TRANSCRIPT|(?:WITNESS|EXHIBIT)\s+LIST|CIVIL\s+COVER\s+SHEET|SUBPOENA|
  WAIVER\s+OF|PROOF\s+OF|STIPULATION|NOTICE\s+OF\s+(?:MOTION|APPEARANCE|APPEAL|REMOVAL|DEPOSITION|VOLUNTARY|WITHDRAWAL|SUPPLEMENTAL|
  ERRATA|CHANGE\s+(?:OF|IN)|LODGING|FILING|SETTLEMENT|RELATED|INTENT|SERVICE|SUBSTITUTION|JOINDER)|SUGGESTION|DEMAND|COUNTERCLAIMS?|
  SETTLEMENT\s+AGREEMENT|ENTRY\s+OF\s+APPEARANCE|PROPOSED\s+(?:FINDINGS|JURY)|TRIAL\s+BRIEF|JURY\s+INSTRUCTIONS|
  LETTER(?!\s+ORDER))\b`, 'i')
const COURT_PAPER = new RegExp(pattern`
  ^\W*ENTRY\b(?!\s+OF\b)|\b(?:ORDERS?|ORDERED|JUDGMENT|DECREE|OPINION|MINUTES?|RULING|DECISION|MANDATE|
  (?:REPORT|FINDINGS)\s+AND\s+(?:\w+\s+)?RECOMMENDATIONS?)\b`, 'i')
/** “STIPULATION AND ORDER”, “MOTION; ORDER THEREON”: the court's part of a joint heading. */
const WITH_ORDER = /(?:\b(?:AND|WITH)|[;&,:/–—-])\s*[[(]?\s*(?:PROPOSED\s*)?[\])]?\s*(?:\w+\s+){0,3}?(?:ORDER|JUDGMENT|DECREE)\b/i

/**
 * Whether a heading is that of a party's paper: what a party files, before any word of what a court issues.
 * “STIPULATION AND ORDER” is not.
 */
export const titledByParty = (title: string | null): boolean => {
  if (title === null) return false
  const party = PARTY_PAPER.exec(title)
  if (!party) return false
  const court = COURT_PAPER.exec(title)
  if (!court) return true
  return party.index < court.index && !WITH_ORDER.test(title.slice(party.index + party[0].length))
}
