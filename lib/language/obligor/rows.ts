import type { Case } from './case.ts'
import { asObligor } from './naming.ts'
import { obligorIn } from './obligor-words.ts'
import { owned, resolve } from './owned.ts'
import { ownerIn } from './owner.ts'
import { pattern } from '../../patterns/pattern.ts'

const rowTime = /\s(?:due\b|by\s+[\d\p{Lu}]|on\s+or\s+before|no\s+later|not\s+later|within\b|\d+\s+(?:\w+\s+)?days?\b|\.{3,}|no\s+more)/u

/** A row’s words before its time tell whose it is; those after it only in “… due 3/5/2026 for Appellant”. */
export const ofRow = (row: string, at: Case): string => {
  const time = rowTime.exec(row)
  return time && time.index > 3 ? owned(row.slice(0, time.index), row.slice(time.index), at, '', true) : owned(row, '', at, '', true)
}

const heading = new RegExp(pattern`
  ^\W*(?:the\s+|all\s+|any\s+)?(?:\w+\s+)?(?:plaintiff|defendant|petitioner|respondent|appell|debtor|creditor|part(?:y|ies)|counsel|
  government|movant|trustee|professional|claimant|bidder|defense|clerk)`, 'i')

/** Whose a row is, in a cell or a bracket of its own: “Expert witnesses: Plaintiff: …”, “Expert reports (Plaintiff)”, “Plaintiff …… August 2”, “Expert report, party with burden of proof”, “Each side strikes two”. */
const IN_CELLS = new RegExp(pattern`
  (?:\(((?:plaintiff|defendant|petitioner|respondent|government|debtor|movant)s?)\)|(?<=:\s)\s*((?:plaintiff|defendant|petitioner|respondent|government|debtor|movant)s?)(?=\s*[:\d])|
  ^\W*((?:the\s+)?(?:plaintiff|defendant|petitioner|respondent|government|debtor|movant|third-party\s+defendant)s?)(?=[\s.:…]+(?:(?:by|due|january|february|
  march|april|may|june|july|august|september|october|november|december)\b|\d))|\b((?:the\s+)?part(?:y|ies)\s+(?:with|bearing|
  having)\s+(?:the\s+)?burden\s+of\s+proof)\b|^\W*(each\s+(?:side|party)|either\s+(?:side|party)|both\s+sides|any\s+party)\b)`, 'i')

/** Whom a row names before all else: “By Plaintiff on or before …”, “Professionals: …”, “Defendant’s expert reports”. */
export const ownOfRow = (row: string, at: Case): string | null => {
  const by = /^\W*(?:By|For|From)\s+(?=\p{L})/u.exec(row)
  const heads = /^\W*([^:\d]{3,60}):\s/.exec(row)
  const part = IN_CELLS.exec(row)?.slice(1).find(Boolean)
  if (part) return resolve(asObligor(part), at)
  const named = by ? obligorIn(row.slice(by[0].length, rowTime.exec(row)?.index ?? row.length)) : heads && heading.test(row) ? obligorIn(heads[1]!) : null
  if (named) return resolve(named.obligor, at)
  const owner = /^\W*(?:the\s+)?[\p{Lu}][\w.]*(?:\s+[\p{Lu}][\w.]*){0,3}['’]s?\s/u.test(row) ? ownerIn(row.slice(0, rowTime.exec(row)?.index ?? row.length), '') : null
  return owner && resolve(owner, at)
}
