import type { ReadingText } from '../../document/reading-text.ts'
import { writtenDates } from './written-date.ts'
import { pattern } from '../../patterns/pattern.ts'

/** What the court's stamp tells, whatever form it has. Dates are ISO days. */
export interface StampFacts {
  readonly text: string
  readonly caseNumber: string | null
  readonly filedOn: string | null
  readonly enteredOn: string | null
  /** Whether it was filed as an attachment to another paper: “Document 41-1”. */
  readonly attachment: boolean
}

const STAMPED_LINE = /^[^\n]{0,60}(?<!\d)\d{2}-[\w-]{5,40}\s[^\n]*$/gm
const MARKS = [/\b(?:Doc(?:ument)?|DktEntry|Entry\s+Number)\b/i, /\bFiled\b/i, /\bEntered\b/i, /\b(?:Page|Pg):?\s*\d/i]
const STAMP = new RegExp(pattern`
  ^[^\n]{0,20}?\b(?:Case|USCA\d{0,2}|Appeal)\b[^\n]{0,12}?(?:No\.?)?:?\s*#?(?=[\w:-]{0,12}\d)[\w:-]{5,40}
  [^\n]{0,200}?\b(?:Doc(?:ument)?|DktEntry|Filed|Entered|Page|Pg)\b[^\n]*`, 'im')
/** “Case 1:20-cv-08607”, “Appeal No. 24-2160” */
const CASE = /\b(?:Case|USCA\d{0,2}|Appeal)\b(?:\s*No\.?)?:?\s*#?\s*((?:\d{1,2}:)?\d{2,4}-[\w-]+)/i
/** “22-10964-mg  Doc 118 …” */
const BARE_CASE = /^\s*((?:\d{1,2}:)?\d{2}-[\w-]{5,40})(?=\s)/
/** “Document 41-1” */
const ATTACHED = /\bDoc(?:ument)?\.?:?\s*(?:#\s*)?\d+-\d+/i

/** The stamp that layout took from the pages, else the one that stands in the text itself. */
export const stampOf = (reading: ReadingText): StampFacts | null => {
  const text = reading.stamp?.text ?? stampLine(reading.text.slice(0, 400))
  if (text === null) return null
  const caseNumber = reading.stamp?.caseNumber ?? CASE.exec(text)?.[1] ?? BARE_CASE.exec(text)?.[1] ?? null
  const enteredOn = day(reading.stamp?.enteredOn) ?? dateAfter(text, /\bEntered\b[^\d]{0,40}/i)
  const filedOn = day(reading.stamp?.filedOn) ?? dateAfter(text, /\bFiled:?\b[^\d]{0,20}/i) ?? writtenDates(text)[0]?.date ?? null
  return { text, caseNumber, filedOn, enteredOn, attachment: ATTACHED.test(text) }
}

/** The first line that has a case number and two of the words that only stamps print beside one. */
const stampLine = (head: string): string | null =>
  STAMP.exec(head)?.[0]
    ?? [...head.matchAll(STAMPED_LINE)].map(([line]) => line).find((line) => MARKS.filter((mark) => mark.test(line)).length >= 3)
    ?? null

const day = (moment: string | undefined): string | null => moment?.slice(0, 10) ?? null

const dateAfter = (text: string, lead: RegExp): string | null => {
  const found = lead.exec(text)
  if (!found) return null
  const at = found.index + found[0].length
  const first = writtenDates(text.slice(at))[0]
  return first && first.start < 3 ? first.date : null
}
