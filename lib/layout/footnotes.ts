import { cellsOf } from './cells.ts'
import { isRaised, type Line } from './lines.ts'

/** The letters' height that most of a document is set in. */
export const bodySize = (pages: readonly (readonly Line[])[]): number => {
  const letters = new Map<number, number>()
  for (const lines of pages) for (const { size, text } of lines) {
    const at = Math.round(size * 2) / 2
    letters.set(at, (letters.get(at) ?? 0) + text.length)
  }
  return [...letters].reduce((a, b) => (b[1] > a[1] ? b : a), [12, 0])[0]
}

const BEGINS = /^(?:\d{1,3}|[*†‡§]{1,3}|[¹²³⁴-⁹⁰]+)(?:\s|\p{Lu}|["“(])/u

/** A page's text, and its footnotes. */
interface Footnoted { readonly text: readonly Line[]; readonly notes: readonly Line[] }

/**
 * Parts a page's footnotes from its text: the lines at its foot that are set smaller than the body, from the first
 * that begins with a number or a star (a note that runs over from the page before begins with none).
 */
export const partFootnotes = (lines: readonly Line[], size: number, runOver: boolean): Footnoted => {
  const called = sameSize(lines, size)
  if (called !== null) return { text: withoutRule(lines.slice(0, called)), notes: lines.slice(called) }
  let from = lines.length
  while (from > 0 && (lines[from - 1] as Line).size < size * 0.93 && (lines[from - 1] as Line).size > 4) from--
  if (from === lines.length) return { text: lines, notes: [] }
  const begin = lines.findIndex((line, i) => i >= from && beginsNote(line))
  const at = begin < 0 || runOver ? (runOver ? from : -1) : begin
  if (at < 0 || (at === 0 && begin !== 0) || isTable(lines.slice(at))) return { text: lines, notes: [] }
  return { text: withoutRule(lines.slice(0, at)), notes: lines.slice(at) }
}

/** A table in small print whose rows are numbered ends a page as notes do. */
const isTable = (lines: readonly Line[]): boolean => lines.filter((line) => cellsOf(line).length > 1).length > lines.length * 0.3

const RULE = /^[_—–-]{5,}$/

/** The rule over the notes, where it is typed. */
const withoutRule = (lines: readonly Line[]): readonly Line[] => (RULE.test(lines.at(-1)?.text ?? '') ? lines.slice(0, -1) : lines)

/** Notes set as large as the text are told by a raised number below a rule or a wide gap, in the page's lower half. */
const sameSize = (lines: readonly Line[], size: number): number | null => {
  const half = ((lines[0]?.bottom ?? 0) + (lines.at(-1)?.bottom ?? 0)) / 2
  const at = lines.findIndex((line, i) => {
    const above = lines[i - 1], first = line.runs[0]
    if (!above || !first || line.bottom > half || line.size < size * 0.93) return false
    const raised = isRaised(first, line) && /^\d{1,3}$/.test(first.text) && line.runs.length > 1
    return raised && (RULE.test(above.text) || above.bottom - line.bottom > line.size * 1.9)
  })
  // where the text itself is double-spaced a gap tells nothing, but a line that begins with a raised number does
  return at < 0 ? null : at
}

/** Whether a line begins a footnote: with a raised number, or with a number or a star before its first word. */
export const beginsNote = (line: Line): boolean => {
  const first = line.runs[0]
  if (!first) return false
  return (isRaised(first, line) && /^(?:\d{1,3}|[*†‡§]{1,3})$/.test(first.text)) || (BEGINS.test(line.text) && !/^\d{4}/.test(line.text))
}
