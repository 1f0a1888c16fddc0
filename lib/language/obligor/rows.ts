import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { owned } from './owned.ts'
import { ownerIn } from './owner.ts'
import { resolve } from './resolve.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Where a row’s time begins: “due”, “by May 3”, “no later than”, “May 3”, “5/3/2026”, dots. */
const rowTime = new RegExp(pattern`
  \s(?:due\b|by\s+[\d\p{Lu}]|on\s+or\s+before|no\s+later|not\s+later|within\b|\d+\s+(?:\w+\s+)?days?\b|\.{3,}|no\s+more|
  (?<!\b(?:to|from|until|through|including|before|on|of|now|than|for|set)\s+)(?<!,\s)
  (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d|\d{1,2}\/\d))`, 'u')

/** A row’s words before its time tell whose it is; those after it only in “… due 3/5/2026 for Appellant”. */
export const ofRow = (row: string, at: Case): string => {
  const time = rowTime.exec(row)
  const end = time && time.index > 3 ? time.index : row.length
  return owned(row.slice(0, end), row.slice(end), at, '', true)
}

/** A row that begins with a role: “Professionals: …”. */
const heading = new RegExp(pattern`
  ^\W*(?:the\s+|all\s+|any\s+)?(?:\w+\s+)?(?:plaintiff|defendant|petitioner|respondent|appell|debtor|creditor|part(?:y|ies)|counsel|
  government|movant|trustee|professional|claimant|bidder|defense|clerk)`, 'i')

/**
 * Whose a row is, in a cell or a bracket of its own: “Expert witnesses: Plaintiff: …”, “Expert reports (Plaintiff)”,
 * “Plaintiff …… August 2”, “Expert report, party with burden of proof”, “Each side strikes two”.
 */
const inCells = new RegExp(pattern`
  (?:\(((?:plaintiff|defendant|petitioner|respondent|government|debtor|movant)s?)\)|
  (?<=:\s)\s*((?:plaintiff|defendant|petitioner|respondent|government|debtor|movant)s?)(?=\s*[:\d])|
  ^\W*((?:the\s+)?(?:plaintiff|defendant|petitioner|respondent|government|debtor|movant|
  third-party\s+defendant)s?)(?=[\s.:…]+(?:(?:by|due|january|february|march|april|may|june|july|august|september|october|
  november|december)\b|\d))|\b((?:the\s+)?part(?:y|ies)\s+(?:with|bearing|having)\s+(?:the\s+)?burden\s+of\s+proof)\b|
  ^\W*((?:plaintiff|defendant|petitioner|respondent|government|debtor)s?)\s+to\s+(?:plaintiff|defendant|petitioner|respondent|government|debtor|court|
  chambers)s?(?=\s+(?:by|due|\d|January|February|March|April|May|June|July|August|September|October|November|December)\b)|
  ^\W*(each\s+(?:side|party)|either\s+(?:side|party)|both\s+sides|any\s+party)\b)`, 'i')

const preposition = /^\W*(?:By|For|From)\s+(?=\p{L})/u
const label = /^\W*([^:\d]{3,60}):\s/
const possessive = /^\W*(?:the\s+)?[\p{Lu}][\w.]*(?:\s+[\p{Lu}][\w.]*){0,3}['’]s?\s/u

/** Whom a row names before all else: “By Plaintiff on or before …”, “Professionals: …”, “Defendant’s expert reports”. */
export const ownOfRow = (row: string, at: Case): string | null => {
  const part = inCells.exec(row)?.slice(1).find(Boolean)
  if (part) return resolve(asObligor(part), at)
  const end = rowTime.exec(row)?.index ?? row.length
  const named = namedInFront(row, end)
  if (named) return resolve(named, at)
  const owner = possessive.test(row) ? ownerIn(row.slice(0, end), '') : null
  return owner && resolve(owner, at)
}

/** “Plaintiff’s experts: January 31”: he discloses them. */
const theirExperts = /^(.+?)(?:['’]s|(?<=s)['’])\s+(?:\w+\s+)?experts?(?:\s+witnesses)?$/

/** Who stands after a row’s preposition, before its time; or else before its colon. */
const namedInFront = (row: string, end: number): string | null => {
  const by = preposition.exec(row)
  if (by) return obligorIn(row.slice(by[0].length, end))?.obligor ?? null
  const heads = label.exec(row)
  return heads && heading.test(row) ? obligorIn(heads[1]!)?.obligor.replace(theirExperts, '$1') ?? null : null
}
