import { cutRun } from './cut-run.ts'
import { cellsOf } from './cells.ts'
import { lineOf, type Line } from './lines.ts'
import { pattern } from '../patterns/pattern.ts'

/** A caption in two columns: lines `from` to `to` (exclusive) of the page, parted. */
export interface Caption {
  readonly from: number
  readonly to: number
  readonly left: readonly Line[]
  readonly right: readonly Line[]
}

const ROLE = new RegExp(pattern`
  \b(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|debtors?|claimants?|movants?|relators?|intervenors?|
  employee|employer|in (?:the matter of|re)\b|v\.|vs\.|-?\s?against\s?-|versus)`, 'i')
/** A line of a caption that says what a party is. */
const CAPTION_LINE = new RegExp(pattern`
  ^(?:plaintiffs?|defendants?|petitioners?|respondents?|appell(?:ant|ee)s?|debtors?|claimants?)\b|^(?:v|vs)\.?(?:\s*[)§:|]+)?$|
  ^(?:v|vs)\.\s{2,}|^-?\s?against|^versus\b|^in re\b|^in the matter of\b|[,\s](?:plaintiffs?|defendants?|petitioners?|respondents?|
  appell(?:ant|ee)s?|debtors?|claimants?|employe[er])[.,]?(?:\s*[)§:|]+)?$`, 'i')
const SEPARATOR = /^[)\]:§|}]{1,2}$/

/** The caption in two columns that a page may begin with, whether marks part them (“)”, “:”, “§”) or white space alone. */
export const captionOf = (lines: readonly Line[], width: number): Caption | null => {
  const head = lines.slice(0, endOfHead(lines))
  if (!head.some((line) => cellsOf(line).some((cell) => CAPTION_LINE.test(cell.text)))) return null
  const marks = head.map((line) => separatorAt(line))
  return marks.filter((at) => at !== null).length >= 3 ? partedByMarks(head, marks, width) : partedBySpace(head, width)
}

const partedByMarks = (head: readonly Line[], marks: readonly (Separator | null)[], width: number): Caption => {
  const from = marks.findIndex((at) => at !== null)
  const to = marks.findLastIndex((at) => at !== null) + 1
  return parted(head, from, to, (line, i) => splitAt(line, marks[i] ?? null, width))
}

const partedBySpace = (head: readonly Line[], width: number): Caption | null => {
  const from = head.findIndex((line) => ROLE.test(line.text) || cellsOf(line).length > 1)
  if (from < 0 || head.some((line) => isForm(cellsOf(line), width))) return null
  const begin = beginningOf(head, from)
  const seconds = head.slice(begin).flatMap((line) => cellsOf(line).slice(1)).filter((cell) => cell.left > width * 0.36)
  const sides = head.slice(begin).map((line) => bySpace(line, width, seconds))
  const lastRole = head.findLastIndex((line) => ROLE.test(line.text))
  const lastPair = sides.findLastIndex(([left, right]) => left && right)
  if (lastPair < 0) return null
  const to = Math.max(lastRole, begin + lastPair) + 1
  return parted(head, begin, to, (line) => bySpace(line, width, seconds))
}

/** Labels and values side by side, or a table's row: three cells or more, two of them in the left half. */
const isForm = (cells: readonly Line[], width: number): boolean => cells.length > 2 && (cells[1] as Line).left < width * 0.42

const SMALL_WORDS = /\p{Ll}{3}.*\p{Ll}{3}.*\p{Ll}{3}/u

/** The head of a page ends where prose begins: a long line that says something. */
const endOfHead = (lines: readonly Line[]): number => {
  const at = lines.findIndex((line, i) => {
    if (cellsOf(line).length > 1 || separatorAt(line)) return false
    const next = lines[i + 1]
    if (next === undefined || line.text.length <= 62 || next.text.length <= 45) return false
    return SMALL_WORDS.test(line.text) && !/\bCOURT\b/.test(line.text)
  })
  return at < 0 ? Math.min(lines.length, 40) : at
}

type Sides = [Line | null, Line | null]

const parted = (lines: readonly Line[], from: number, to: number, split: (line: Line, i: number) => Sides): Caption => {
  const left: Line[] = [], right: Line[] = []
  lines.slice(from, to).forEach((line, i) => {
    const [a, b] = split(line, from + i)
    if (a) left.push(a)
    if (b) right.push(b)
  })
  return { from, to, left, right }
}

interface Separator { readonly run: number; readonly start: number; readonly end: number }

/** The mark that parts a caption's columns: a run of its own, or “ ) ” within or at the end of one, not closing a bracket. */
const separatorAt = (line: Line): Separator | null => {
  for (const [i, { text }] of line.runs.entries()) {
    if (SEPARATOR.test(text)) return { run: i, start: 0, end: text.length }
    const within = /(?:^|\s)([)\]§|:}]{1,2})(?=\s|$)/.exec(text)
    if (!within) continue
    const end = within.index + within[0].length
    const start = end - (within[1] as string).length
    if (!leavesOpen(text.slice(0, start))) return { run: i, start, end }
  }
  return null
}

/** Whether words open a bracket that they don't close. */
const leavesOpen = (words: string): boolean => {
  const count = (mark: string): number => words.split(mark).length
  return count('(') > count(')') || count('[') > count(']')
}

const splitAt = (line: Line, at: Separator | null, width: number): Sides => {
  if (!at) return bySpace(line, width)
  const run = line.runs[at.run] as Line['runs'][number]
  const left = [...line.runs.slice(0, at.run), cutRun(run, 0, at.start)].filter((r) => r.text)
  const right = [cutRun(run, at.end, run.text.length), ...line.runs.slice(at.run + 1)].filter((r) => r.text && !SEPARATOR.test(r.text))
  return [lineIfAny(line.page, left), lineIfAny(line.page, right)]
}

const lineIfAny = (page: number, runs: Line['runs']): Line | null => (runs.length ? lineOf(page, runs) : null)

/** A line without a mark: its cells, or the whole of it, fall to the side on which they begin, or to the `seconds` under which they stand. */
const bySpace = (line: Line, width: number, seconds: readonly Line[] = []): Sides => {
  const cells = cellsOf(line)
  const isRight = (cell: Line, i: number): boolean =>
    cell.left >= width * (i > 0 ? 0.36 : 0.46) || seconds.some((other) => standsUnder(cell, other, width))
  const left = cells.filter((cell, i) => !isRight(cell, i)), right = cells.filter(isRight)
  return [lineIfAny(line.page, left.flatMap((cell) => cell.runs)), lineIfAny(line.page, right.flatMap((cell) => cell.runs))]
}

/** Whether a cell begins where another does, or has its middle where that one has it. */
const standsUnder = (cell: Line, other: Line, width: number): boolean => {
  if (Math.abs(other.left - cell.left) < 3) return true
  return cell.left > width * 0.34 && Math.abs(other.left + other.right - cell.left - cell.right) < 8
}

const COURTS_NAME = /\b(?:COURT|DISTRICT OF|DIVISION|CIRCUIT|Court|District of|Division|Circuit)\b/

/** The first party's name stands above the first role: the caption begins below the court's name. */
const beginningOf = (lines: readonly Line[], from: number): number => {
  const court = lines.slice(0, from + 1).findLastIndex((line) => COURTS_NAME.test(line.text))
  return Math.min(from, court + 1)
}
