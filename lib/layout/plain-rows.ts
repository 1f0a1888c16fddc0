import { isBoxed, readMarker } from './markers.ts'
import type { TypedLine } from './plain-lines.ts'
import { pattern } from '../patterns/pattern.ts'

const WIDE_GAP = /\S(?: {3,}|\s*\t\s*|\s?\.{4,}\s?|\s?(?:\. ){5,})\S/
const TWO_SPACES = /[^\s.?!:;,”"’)] {2}\S/
/** “| Answer | May 1 |”, “Answer | May 1” */
const STROKES = /^\|.*\|.*\|$|^[^|]{1,90}\s\|\s[^|]{1,160}(?:\s\|\s[^|]{1,160}){0,6}$/

const DAY = pattern`
  (?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2},\s\d{4}`

/** “September 26, 2026  *Notify Court of …”: a day in the first cell, however much stands in the second. */
const DAY_FIRST = new RegExp(pattern`^${DAY}(?:\s{2,}|\s*\t\s*)[*(]?\p{Lu}`, 'u')

/** Cells apart by a wide gap, a tab, a row of dots or an upright stroke. Two spaces after a stop are a typist's, not a table's. */
export const isRow = (line: string): boolean => {
  const marker = readMarker(line)
  const words = line.slice(marker?.length ?? 0).trimStart()
  // what is typed into a form's blanks stands in wide gaps, too
  if (marker && isBoxed(marker) && !/\.{4,}/.test(words)) return false
  if (DAY_FIRST.test(words)) return true
  if (isDocketEntry(words) || words.length > 200 && isRunning(words)) return false
  return WIDE_GAP.test(words) || TWO_SPACES.test(words) && !isRunning(words) || STROKES.test(words)
}

const SAYS = /\b(?:shall|must|may(?!\s+\d)|will|is|are)\b/
/** A second sentence. */
const NEXT_SAYS = /[a-z\d\])]\s?\.\s+[A-Z][a-z]+\b.*\b(?:shall|must|may(?!\s+\d)|will|is|are|due)\b/

/**
 * Sentences in a form whose blanks were filled in with room around: “shall be filed by  July 19, 2013 . Memoranda may not
 * exceed 20 pages.”
 */
const isRunning = (line: string): boolean => line.length > 90 && SAYS.test(line) && NEXT_SAYS.test(line)

const DOCKET_ENTRY = /^\d{1,2}\/\d{1,2}\/\d{2,4}\s+(?:\d{1,4}\s+)?\S.{60,}?[a-z\d)\]][.;]\s+\S/

/** A docket sheet's date and number before running text: “04/14/2026  61  TEXT ORDER granting …. Responses due …”. */
const isDocketEntry = (line: string): boolean => DOCKET_ENTRY.test(line)

/** “Appellants’ Brief March 21, 2026”: a few words and a day with one space between, and nothing else. */
const DATED_LABEL = new RegExp(pattern`
  ^\p{Lu}[\p{L}’'()/&,-]*(?:\s[\p{L}’'()/&-]+){0,7}?(?<!\b(?:of|on|by|for|to|from|dated?|in|until|before|after|and|or|filed|entered|this))\s
  (?:(?:Mon|Tues|Wednes|Thurs|Fri)day,\s)?(?:${DAY}|\d{1,2}\/\d{1,2}\/\d{4})\.?$`, 'u')

/** Whether a line is a table's whose gaps were lost: it looks so, and the one above or below does, or the one above announces it. */
export const isLostRow = (line: string, above: string | undefined, below: string | undefined): boolean =>
  DATED_LABEL.test(line) && ([above, below].some((near) => DATED_LABEL.test(near ?? '')) || (above?.endsWith(':') ?? false))

const FIRST_CELL = /^(.*?\S)(?: {2,}|\s*\t\s*)(?=\S)/
const ASKS_FOR_MORE = /(?:\b(?:of|and|or|the|to|for|in|on|by|with|a)|[,&–-])$/

/** A cell's further lines stand below it, or go on where the cell broke off. */
export const belongsToRow = (row: readonly TypedLine[], line: TypedLine): boolean => {
  const [first, more] = row
  if (!first) return false
  const cell = FIRST_CELL.exec(first.text)
  if (!cell) return false
  if (!more && ASKS_FOR_MORE.test(cell[1]!)) return true
  if (line.indent >= first.indent + cell[0].length - 1) return true
  // “All motions related to discovery … November 15 / must be filed by”
  const runsOn = /^\p{Ll}/u.test(line.text) && !/[.;:]$/.test(cell[1]!)
  return runsOn && line.indent === first.indent && line.text.length <= cell[0].length
}
