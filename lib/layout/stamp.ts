import type { Stamp } from '../document/reading-text.ts'
import { pattern } from '../patterns/pattern.ts'

const DATE = String.raw`(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})`
const CASE = new RegExp(pattern`
  \b(?:Case|Civil Action|Adversary|Appeal|USCA\d{0,2})\s*(?:No\.?|
  Number)?\s*[:#]?\s*#?\s*(?<number>(?:\d{1,2}:)?\d{2}-[a-z0-9]{2,6}(?:-[A-Za-z0-9]+)*|\d{1,4}(?::\d{2})?-[A-Za-z0-9-]+)`, 'i')
/**
 * Bankruptcy courts and South Carolina leave “Case” out: “22-10964-mg  Doc 118  Filed 09/20/22  Entered 09/20/22 11:42:07”,
 * “2:22-cv-03291-TCW  Date Filed 03/08/23  Entry Number 31  Page 2 of 5”.
 */
const BARE_CASE = new RegExp(pattern`
  ^(?<number>\d{2}-\d{5}(?:-[a-z]{2,4}\d{0,2})?(?=\s+(?:Doc|Claim|Dkt)\b)|
  (?:\d{1,2}:)?\d{2}-[a-z]{2}-\d{3,6}(?:-[A-Za-z0-9]{1,6}){0,3}(?=\s+(?:Date\s+Filed|Doc|Entry)\b))`)
const DOCUMENT = new RegExp(pattern`
  \b(?:Document|Docket Entry|Entry Number|DktEntry|Doc(?:ket)?|ECF No|Dkt)\.?\s*(?:No\.?)?\s*#?\s*:?\s*#?\s*
  (?<number>\d+(?:[-.]\d+)?)`, 'i')
const FILED = new RegExp(String.raw`\b(?:Date\s+)?Filed:?\s+(?:in\s+[A-Z.]{2,12}\s+(?:on\s+)?)?${DATE}`, 'i')
/** The ninth and the second circuits print the day alone: “Case: 25-1689, 07/15/2025, DktEntry: 12.1, Page 1 of 2”. */
const BARE = new RegExp(String.raw`,\s*${DATE}\s*,\s*DktEntry`, 'i')
/** New York's state courts: “FILED: KINGS COUNTY CLERK 03/04/2021 04:05 PM INDEX NO. 500001/2021”. */
const COUNTY = new RegExp(String.raw`^FILED:?\s.{3,40}\sCLERK\s+${DATE}.*?\bINDEX NO\.?\s*(\S+)`, 'i')
const ENTERED = new RegExp(String.raw`\bEntered(?:\s+on(?:\s+[A-Z.]{2,8})?\s+Docket)?:?\s+${DATE}(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?`, 'i')
const PAGE = /\b(?:Page|Pg|PageID|Pages?)\s*[:.#]*\s*\d+/i

/**
 * Reads a line as the stamp that a court's machine prints across the top of each page, in the forms of the
 * district, bankruptcy and appellate courts; null where the line is anything else.
 */
export const readStamp = (line: string): Stamp | null => {
  const text = line.replace(/\s+/g, ' ').trim()
  if (text.length > 220 || text.length < 12) return null
  const county = COUNTY.exec(text)
  if (county) {
    const filedOn = isoDay(county[1], county[2], county[3])
    return { text, caseNumber: county[4] ?? '', ...(filedOn && { filedOn }) }
  }
  const number = BARE_CASE.exec(text) ?? CASE.exec(text)
  if (!number || number.index > 25) return null
  const document = DOCUMENT.exec(text), filed = FILED.exec(text) ?? BARE.exec(text), entered = ENTERED.exec(text)
  const marks = [document, filed, entered, PAGE.exec(text)].filter((found) => found !== null)
  if (marks.length < 2 || (!document && !filed)) return null
  const filedOn = filed && isoDay(filed[1], filed[2], filed[3])
  const enteredOn = entered && isoDay(entered[1], entered[2], entered[3])
  const hour = entered?.[4] ? `T${entered[4].padStart(2, '0')}:${entered[5]}${entered[6] ? `:${entered[6]}` : ''}` : ''
  return {
    text,
    ...(number.groups?.number && { caseNumber: number.groups.number }),
    ...(document?.groups?.number && { documentNumber: document.groups.number }),
    ...(filedOn && { filedOn }),
    ...(enteredOn && { enteredOn: enteredOn + hour }),
  }
}

/** Month first, as American courts print it; a year of two figures is of this century from 00 to 79. Null for a day that no calendar has. */
const isoDay = (month = '', day = '', year = ''): string | null => {
  const m = Number(month), d = Number(day)
  if (m < 1 || m > 12 || d < 1 || d > 31) return null
  const y = year.length === 2 ? (Number(year) < 80 ? `20${year}` : `19${year}`) : year
  return `${y}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/**
 * The order's own stamp, given the one held so far and what the next line was read as; `above`: what the line before it was. The
 * first holds, but for one right below an attachment's: an order has a number of its own, and was an attachment when it was
 * proposed (“Document 12-1”), or when it was filed again as somebody's exhibit.
 */
export const ownStamp = (held: Stamp | null, read: Stamp | null, above: Stamp | null): Stamp | null => {
  if (!held || !read) return held ?? read
  return above && isAttachment(held) && read.documentNumber !== undefined && !isAttachment(read) ? read : held
}

const isAttachment = ({ documentNumber }: Stamp): boolean => documentNumber?.includes('-') ?? false
