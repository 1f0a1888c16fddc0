import { widthOf } from '../document/letter-widths.ts'
import type { Draft } from './drafts.ts'
import type { Line } from './lines.ts'
import type { Margins } from './margins.ts'
import type { Marker } from './markers.ts'
import { pattern } from '../patterns/pattern.ts'

export interface Around {
  readonly before: Line | undefined
  readonly next: Line | undefined
  readonly afterNext: Line | undefined
  readonly marker: Marker | null
  readonly margins: Margins
  readonly caption: boolean
  /** From baseline to baseline, as most lines of the page stand. */
  readonly leading: number
  /** The paragraphs so far set their first lines in. */
  readonly indents: boolean
}

const ENDS = /[.?!:;]["”’)\]]*[⁰¹²³⁴-⁹\d]{0,3}$/
const ROLE = /^(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|debtors?|claimants?|-?\s?against|versus|and$)/i
/** “CASE MANAGEMENT AND PRETRIAL ORDER” */
const TITLE_BEGUN = new RegExp(pattern`
  \S\s+\S.*\b(?:ORDER|JUDGMENT|DECREE|STIPULATION|NOTICE|OPINION|REPORT|DECISION|MOTION|GRANTING|DENYING|MINUTES?)\b|\b(?:ORDER|
  JUDGMENT|DECREE|STIPULATION|NOTICE|OPINION|REPORT|DECISION)\b.*\s\S`)
/** Lines that stand alone wherever they stand: a versus, a rule to sign on, who gets copies. */
const ALONE = /^(?:v|vs)\.?$|^_{4,}|^[-–—=*]{8,}\s?[xX]?$|^(?:b?cc|copies? (?:to|furnished)):/i
/** “Judge: …”, “Hearing Date: …”: what a caption tells in a line of its own. */
const LABEL = /^\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}:\s+\S/u
const CASE_NUMBER = /\b(?:No\.?|Nos\.?|Number)\b.*\d|\d{2}-[A-Za-z]{0,3}-?\d{3,}/i

/** Whether a new paragraph begins with this line, given the open one and the lines above and below on the page. */
export const breaksBefore = (line: Line, open: Draft, around: Around): boolean => {
  const { before, margins, marker } = around
  if (!before) return true
  const lines = open.parts[0] as readonly Line[]
  if (Math.abs(line.size - before.size) > before.size * 0.22 && line.text.length > 3) return true
  if (marker && !isWithin(before, line, lines)) return true
  const runsOn = !ENDS.test(before.text) && /^\p{Ll}/u.test(line.text)
  if (gapes(line, open, around) && !(runsOn && before.bottom - line.bottom < around.leading * 1.8)) return true
  if (ALONE.test(line.text) || ALONE.test(before.text)) return true
  if (runsOn || titleGoesOn(lines, before, line)) return false
  if (around.caption) return breaksInCaption(line, before, margins)
  const centred = isCentred(line, margins)
  if (isCentred(before, margins) !== centred) return true
  if (centred) return breaksCentred(line, before)
  return endsEarly(before, line, margins) || breaksByIndent(line, before, open, around) || followsCapitals(line, before, lines)
}

/** Words after which a caption's line goes on, however short it is. */
const ASKS_FOR_MORE = /\b(?:and|or|of|the|a|an|for|dba|&|to|in)$/i

const breaksInCaption = (line: Line, before: Line, margins: Margins): boolean => {
  if (/[,.;:)_/]$/.test(before.text) || CASE_NUMBER.test(before.text)) return true
  if (ROLE.test(line.text) || ROLE.test(before.text) || LABEL.test(line.text)) return true
  return endsEarly(before, line, margins) && !ASKS_FOR_MORE.test(before.text)
}

/** Of two centred lines only those of one title in capitals belong together. */
const breaksCentred = (line: Line, before: Line): boolean =>
  !isCapitals(line.text) || !isCapitals(before.text)
    || CASE_NUMBER.test(before.text)
    || ENDS.test(before.text)
    || isCourt(line.text) !== isCourt(before.text)

/** Whether the line is set in, or out, as a paragraph's first line is and no other line of the open one. */
const breaksByIndent = (line: Line, before: Line, open: Draft, { margins, indents }: Around): boolean => {
  const lines = open.parts[0] as readonly Line[]
  const ended = ENDS.test(before.text)
  if (lines.length === 1) {
    if (open.marker || !ended) return false
    return line.left > before.left + 14 || (indents && line.left > margins.left + 12 && Math.abs(line.left - before.left) < 2)
  }
  if (line.left > before.left + 10 && (ended || line.left > before.left + 25)) return true
  return line.left < before.left - 14 && ended && !lines.some((l) => Math.abs(l.left - line.left) < 4)
}

/** Whether small letters follow a short heading in capitals. */
const followsCapitals = (line: Line, before: Line, lines: readonly Line[]): boolean =>
  before.text.length < 60 && !isCapitals(line.text) && isCapitals(before.text) && lines.every((l) => isCapitals(l.text))

/** Whether the first line of a page goes on with the paragraph that the page before left open. */
export const turnsPage = (line: Line, open: Draft, { marker, margins, next, indents }: Around): boolean => {
  const last = (open.parts[0] as readonly Line[]).at(-1) as Line
  if (Math.abs(line.size - last.size) > last.size * 0.17) return false
  if (/^\p{Ll}/u.test(line.text) && !marker && !/[.?!]["”’)\]]*$/.test(last.text)) return true
  if (marker && !isWithin(last, line, open.parts[0] as readonly Line[])) return false
  if (isCentred(line, margins) || isCentred(last, open.margins) || isCapitals(last.text)) return false
  const ended = ENDS.test(last.text)
  const setIn = next && !ended ? line.left > next.left + 12 : line.left > margins.left + 12
  if (setIn) return false
  // the pages' margins may differ a little: what counts is the room that the last line left
  if (!ENDS.test(last.text) && (open.parts[0] as readonly Line[]).length > 1) return true
  if (endsEarly(last, line, open.margins)) return false
  return !ENDS.test(last.text) || (indents && /[.?!]["”’)\]]*$/.test(last.text))
}

export const isCentred = (line: Line, { left, right }: Margins): boolean => {
  const before = line.left - left, after = right - line.right
  const setIn = Math.abs(before - after) < 14 && before > 18 && after > 18
  return setIn && (line.right - line.left < (right - left) * 0.72 || isCapitals(line.text))
}

/** A title in capitals that fills more than a line: “CASE MANAGEMENT AND PRETRIAL / ORDER (JURY TRIAL)”. */
const titleGoesOn = (lines: readonly Line[], before: Line, line: Line): boolean =>
  lines.length < 8 && before.text.length > 8
    && isCapitals(before.text)
    && isCapitals(line.text)
    && Math.abs(before.size - line.size) < 1
    && TITLE_BEGUN.test(lines.map(({ text }) => text).join(' '))
    && !/[.,:;]$/.test(before.text)
    && !isCourt(line.text)
    && !CASE_NUMBER.test(line.text)

const isCapitals = (text: string): boolean => /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
const isCourt = (text: string): boolean => /\b(?:COURT|DISTRICT OF|DIVISION|CIRCUIT)\b/.test(text)

const BEFORE_NUMBER = /\b(?:Nos?|Dkt|Doc|Ex|Civ\. P|Crim\. P|App\. P|Bankr\. P|[Pp]p?|¶|§)\.?$/

/** A number at the line's start that is the sentence's own: “Fed. R. Civ. P. / 16. The …”, “No. / 12.” */
const isWithin = (before: Line, line: Line, lines: readonly Line[]): boolean => {
  if (BEFORE_NUMBER.test(before.text)) return true
  const level = lines.length > 1 ? Math.abs(line.left - before.left) < 3 : line.left < before.left - 10
  return level && !/(?:[.:;,]["”’)]?|\b(?:and|or))$/i.test(before.text)
}

/** White space above the line that is more than the paragraph's own leading. */
const gapes = (line: Line, open: Draft, { before, next, afterNext, leading }: Around): boolean => {
  const lines = open.parts[0] as readonly Line[]
  const gap = (before as Line).bottom - line.bottom
  const earlier = lines.at(-2)
  if (gap < line.size * 0.6) return false
  if (earlier && earlier.page === line.page && lines.length > 1) {
    const own = earlier.bottom - (before as Line).bottom
    if (own > 3) return gap > own * 1.25 && gap - own > 2.5
  }
  if (next && Math.abs(next.size - line.size) < 1) {
    const below = line.bottom - next.bottom
    const further = afterNext ? next.bottom - afterNext.bottom : below
    // nearer to the next line than to the one above: it begins what follows
    if (below > line.size * 0.8 && gap > below * 1.3 && Math.abs(further - below) < 4) return true
  }
  return gap > Math.max(line.size * (leading < line.size * 1.5 && ENDS.test((before as Line).text) ? 1.9 : 2.6), leading * 1.4)
}

/** The first word of this line would have fitted on the line above: that one ended on purpose. */
const endsEarly = (before: Line, line: Line, { right }: Margins): boolean => {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const each = (line.right - line.left) / Math.max(1, widthOf(line.text))
  const room = right - before.right
  return room > widthOf(`${word} `) * each + line.size * (ENDS.test(before.text) ? 0.5 : 1.6)
}
