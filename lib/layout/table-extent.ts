import { runsOn } from './cell-blocks.ts'
import type { Line } from './lines.ts'
import type { Parted } from './parted.ts'

/** From a line with cells to the last one near it that shares the table's columns; `from` itself where no table begins. */
export const endOfTable = (lines: readonly Parted[], from: number): number => {
  const first = lines[from] as Parted
  if (first.cells.length < 2) return from
  const columns = first.cells.map((cell) => cell.left)
  // of the last row, by which running text is told
  let last = first.cells
  let end = from + 1
  for (let i = end; i < lines.length; i++) {
    const { line, cells } = lines[i] as Parted
    if ((lines[i - 1] as Parted).line.bottom - line.bottom > line.size * 4.5) break
    if (cells.length > 1) {
      for (const cell of cells) if (!columns.some((x) => near(x, cell.left))) columns.push(cell.left)
      last = cells
      end = i + 1
      continue
    }
    const stands = loneCell(lines, i, columns, last, end === i)
    if (stands === 'out') break
    if (stands === 'in') end = i + 1
  }
  return end
}

/** Whether a cell belongs to the table, or only if the table goes on below it: `open`. */
type Place = 'in' | 'out' | 'open'

/**
 * Where one cell alone stands: in a further column it belongs to the table; in the first, where it goes on with the table's
 * lines (which end right above it where it `follows`) or a row may follow.
 */
const loneCell = (lines: readonly Parted[], i: number, columns: readonly number[], last: readonly Line[], follows: boolean): Place => {
  const part = lines[i] as Parted
  const { line } = part
  const above = (lines[i - 1] as Parted).line
  const column = columns.findIndex((x) => near(x, line.left))
  if (column < 0 || isProse(line, last)) return 'out'
  if (column > 0) return 'in'
  if (isBetween({ line: above, cells: [above] }, part) || leadsToRow(lines, i, columns, last)) return 'in'
  const gap = above.bottom - line.bottom
  if (follows && gap < line.size * 1.6 && (goesOn(above, line) || isTighter(lines, i))) return 'in'
  const next = lines[i + 1]
  return !next || next.cells.length < 2 || gap > line.size * 3 ? 'out' : 'open'
}

/** Lines of the first column, one below the other, that end at a row's own: a label of several lines. */
const leadsToRow = (lines: readonly Parted[], from: number, columns: readonly number[], last: readonly Line[]): boolean => {
  for (let i = from; i < Math.min(lines.length, from + 6); i++) {
    const { line, cells } = lines[i] as Parted, next = lines[i + 1]
    if (cells.length > 1) return true
    if (!next) return false
    if (isBetween({ line, cells }, next) && next.line.left > line.left + 20 && !isProse(next.line, last)) return true
    const room = Math.min(...columns.filter((x) => x > line.left + 20)) - line.size * 1.2
    if (!near(line.left, columns[0] ?? 0) || isProse(line, last)) return false
    if (!isClose({ line, cells }, next.line) || !runsOn(line, next.cells[0] as Line, room)) return false
  }
  return false
}

/** A line that runs on across the columns is no cell. */
const isProse = (line: Line, cells: readonly Line[]): boolean => {
  const column = (cells.at(-1) as Line).left
  return line.right > column + line.size * 2 && line.left < Math.min(column - 20, (cells[0] as Line).right)
}

/** Two lines closer than type allows stand side by side. */
export const isBetween = (above: Parted, { line }: Parted): boolean => above.cells.length === 1 && above.line.bottom - line.bottom < line.size * 0.85

/** At one place across the page, near enough. */
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 8

/** As close as a paragraph's lines. */
export const isClose = (above: Parted, line: Line): boolean => above.line.bottom - line.bottom < line.size * 1.45

const ASKS_FOR_MORE = /(?:\b(?:of|and|or|the|to|for|in|on|by|with|a|an|from|re|any)|[,&–/(-])$/i

/** Whether a cell's words ask for more, or the line begins in the midst of a sentence. */
export const goesOn = (cell: Line, line: Line): boolean => ASKS_FOR_MORE.test(cell.text) || /^(?:\p{Ll}|\()/u.test(line.text)

/** Whether the line stands nearer to the one above than rows stand to each other. */
export const isTighter = (lines: readonly Parted[], i: number): boolean => {
  const gap = (a: Parted | undefined, b: Parted | undefined): number => (a && b ? a.line.bottom - b.line.bottom : Number.POSITIVE_INFINITY)
  const above = gap(lines[i - 1], lines[i])
  const gaps = lines.slice(1).map((line, k) => gap(lines[k], line)).filter((g) => g > 3)
  return above < Math.max(...gaps, 0) * 0.87 && above <= Math.min(...gaps) * 1.12 && above < gap(lines[i], lines[i + 1]) * 0.95
}
