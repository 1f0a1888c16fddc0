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

/**
 * Parts a page's footnotes from its text: the lines at its foot that are set smaller than the body, from the first
 * that begins with a number or a star (a note that runs over from the page before begins with none).
 */
export const partFootnotes = (lines: readonly Line[], size: number, runOver: boolean): { text: readonly Line[]; notes: readonly Line[] } => {
  let from = lines.length
  while (from > 0 && (lines[from - 1] as Line).size < size * 0.93 && (lines[from - 1] as Line).size > 4) from--
  if (from === lines.length) return { text: lines, notes: [] }
  const begin = lines.findIndex((line, i) => i >= from && beginsNote(line))
  const at = begin < 0 || runOver ? (runOver ? from : -1) : begin
  if (at < 0 || (at === 0 && begin !== 0)) return { text: lines, notes: [] }
  return { text: lines.slice(0, at), notes: lines.slice(at) }
}

/** Whether a line begins a footnote: with a raised number, or with a number or a star before its first word. */
export const beginsNote = (line: Line): boolean => {
  const first = line.runs[0]
  if (!first) return false
  return (isRaised(first, line) && /^(?:\d{1,3}|[*†‡§]{1,3})$/.test(first.text)) || (BEGINS.test(line.text) && !/^\d{4}/.test(line.text))
}
