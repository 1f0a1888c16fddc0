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
  const end = endOfHead(lines)
  const head = lines.slice(0, end)
  const marked = head.map((line) => separatorAt(line))
  const marks = marked.filter((at) => at !== null).length
  const from = head.findIndex((line, i) => (marks >= 3 ? marked[i] !== null : ROLE.test(line.text) || cellsOf(line).length > 1))
  const speaks = head.some((line) => cellsOf(line).some((cell) => CAPTION_LINE.test(cell.text)))
  if (from < 0 || !speaks) return null
  if (marks >= 3) return parted(head, from, marked.findLastIndex((at) => at !== null) + 1, (line, i) => splitAt(line, marked[i] ?? null, width))
  if (head.some((line) => isForm(cellsOf(line), width))) return null
  const begin = beginningOf(head, from)
  const seconds = head.slice(begin).flatMap((line) => cellsOf(line).slice(1)).filter((cell) => cell.left > width * 0.36)
  const sides = head.slice(begin).map((line) => bySpace(line, width, seconds))
  const lastRole = head.findLastIndex((line) => ROLE.test(line.text))
  const rights = sides.filter(([left, right]) => right && left).length
  if (!rights) return null
  const to = Math.max(lastRole, begin + sides.findLastIndex(([left, right]) => left && right)) + 1
  return parted(head, begin, to, (line) => bySpace(line, width, seconds))
}

/** Labels and values side by side, or a table's row: three cells or more, two of them in the left half. */
const isForm = (cells: readonly Line[], width: number): boolean => cells.length > 2 && (cells[1] as Line).left < width * 0.42

/** The head of a page ends where prose begins: a long line that says something. */
const endOfHead = (lines: readonly Line[]): number => {
  const at = lines.findIndex((line, i) => {
    if (cellsOf(line).length > 1 || separatorAt(line)) return false
    const next = lines[i + 1]
    return line.text.length > 62 && next !== undefined && next.text.length > 45 && /\p{Ll}{3}.*\p{Ll}{3}.*\p{Ll}{3}/u.test(line.text) && !/\bCOURT\b/.test(line.text)
  })
  return at < 0 ? Math.min(lines.length, 40) : at
}

const parted = (lines: readonly Line[], from: number, to: number, split: (line: Line, i: number) => [Line | null, Line | null]): Caption => {
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
    const start = within.index + within[0].length - (within[1] as string).length
    const before = text.slice(0, start)
    if (before.split('(').length <= before.split(')').length && before.split('[').length <= before.split(']').length) return { run: i, start, end: start + (within[1] as string).length }
  }
  return null
}

const splitAt = (line: Line, at: Separator | null, width: number): [Line | null, Line | null] => {
  if (!at) return bySpace(line, width)
  const run = line.runs[at.run] as Line['runs'][number]
  const left = [...line.runs.slice(0, at.run), cutRun(run, 0, at.start)].filter((r) => r.text)
  const right = [cutRun(run, at.end, run.text.length), ...line.runs.slice(at.run + 1)].filter((r) => r.text && !SEPARATOR.test(r.text))
  return [left.length ? lineOf(line.page, left) : null, right.length ? lineOf(line.page, right) : null]
}

/** A line without a mark: its cells, or the whole of it, fall to the side on which they begin, or to the `seconds` under which they stand. */
const bySpace = (line: Line, width: number, seconds: readonly Line[] = []): [Line | null, Line | null] => {
  const cells = cellsOf(line)
  const isRight = (cell: Line, i: number): boolean => cell.left >= width * (i > 0 ? 0.36 : 0.46) || seconds.some((other) => Math.abs(other.left - cell.left) < 3 || (cell.left > width * 0.34 && Math.abs(other.left + other.right - cell.left - cell.right) < 8))
  const left = cells.filter((cell, i) => !isRight(cell, i)), right = cells.filter(isRight)
  return [left.length ? lineOf(line.page, left.flatMap((cell) => cell.runs)) : null, right.length ? lineOf(line.page, right.flatMap((cell) => cell.runs)) : null]
}

/** The first party's name stands above the first role: the caption begins below the court's name. */
const beginningOf = (lines: readonly Line[], from: number): number => {
  const court = lines.slice(0, from + 1).findLastIndex((line) => /\b(?:COURT|DISTRICT OF|DIVISION|CIRCUIT|Court|District of|Division|Circuit)\b/.test(line.text))
  return Math.min(from, court + 1)
}
