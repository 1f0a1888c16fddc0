import { alikeIn, bandsOf } from './cell-blocks.ts'
import type { Line } from './lines.ts'

/** A row of a table: its cells from left to right, each of one line or more. */
export interface Row {
  readonly cells: readonly (readonly Line[])[]
}

export type TablePart = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'row'; readonly row: Row }

export interface Parted { readonly line: Line; readonly cells: readonly Line[] }

/** Finds the rows among a page's lines. A cell's further lines are gathered into its row; every other line stays a line. */
export const rowsOf = (lines: readonly Parted[]): TablePart[] => {
  const parts: TablePart[] = []
  let i = 0
  while (i < lines.length) {
    const end = endOfTable(lines, i)
    if (end <= i) {
      parts.push({ kind: 'line', line: (lines[i] as Parted).line })
      i++
      continue
    }
    let from = i
    // the first row's label may begin above what stands in the middle of its height
    while (from > 0 && parts.at(-1)?.kind === 'line' && isBetween(lines[from - 1] as Parted, lines[from] as Parted)) { from--; parts.pop() }
    parts.push(...tableParts(lines.slice(from, end)))
    i = end
  }
  return parts
}

/** From a line with cells to the last one near it that shares the table's columns; `from` itself where no table begins. */
const endOfTable = (lines: readonly Parted[], from: number): number => {
  const first = lines[from] as Parted
  if (first.cells.length < 2) return from
  const columns = first.cells.map((cell) => cell.left)
  let end = from + 1
  for (let i = end; i < lines.length; i++) {
    const { line, cells } = lines[i] as Parted
    const above = (lines[i - 1] as Parted).line
    if (above.bottom - line.bottom > line.size * 4.5) break
    if (cells.length > 1) {
      for (const cell of cells) if (!columns.some((x) => near(x, cell.left))) columns.push(cell.left)
      end = i + 1
      continue
    }
    // one cell alone: in a further column it belongs to the table; in the first, only where the table goes on below
    const column = columns.findIndex((x) => near(x, line.left))
    if (column > 0 && !isProse(line, columns)) { end = i + 1; continue }
    if (column < 0 || isProse(line, columns)) break
    const next = lines[i + 1]
    if (isBetween({ line: above, cells: [above] }, lines[i] as Parted)) { end = i + 1; continue }
    const tight = above.bottom - line.bottom < line.size * 1.6
    if (tight && leadsToRow(lines, i, columns)) { end = i + 1; continue }
    if (tight && end === i && (goesOn(above, line) || isTighter(lines, i))) { end = i + 1; continue }
    if (!next || next.cells.length < 2 || above.bottom - line.bottom > line.size * 3) break
  }
  return end
}

/** Lines of the first column, one below the other, that end at a row's own: a label of several lines. */
const leadsToRow = (lines: readonly Parted[], from: number, columns: readonly number[]): boolean => {
  for (let i = from; i < Math.min(lines.length - 1, from + 6); i++) {
    const { line, cells } = lines[i] as Parted, next = lines[i + 1] as Parted
    if (cells.length > 1) return true
    if (!near(line.left, columns[0] ?? 0) || isProse(line, columns) || line.bottom - next.line.bottom > line.size * 2.2) return false
  }
  return false
}

/** Two lines closer than type allows stand side by side. */
const isBetween = (above: Parted, { line }: Parted): boolean => above.cells.length === 1 && above.line.bottom - line.bottom < line.size * 0.85

/** By the white space between rows where it tells, else line by line. */
const tableParts = (lines: readonly Parted[]): TablePart[] => alikeIn(lines).flatMap(alikeParts)

const alikeParts = (lines: readonly Parted[]): TablePart[] => {
  const bands = bandsOf(lines)
  if (!bands) return tableRows(lines)
  return bands.flatMap((band) => {
    if (!band.cells) return tableRows(band.lines)
    const [only, more] = band.cells
    return more || !only ? [{ kind: 'row', row: { cells: band.cells } } as const] : only.map((line) => ({ kind: 'line', line }) as const)
  })
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 8

/** A line that runs on across the columns is no cell. */
const isProse = (line: Line, columns: readonly number[]): boolean => line.right > Math.max(...columns) + line.size * 2 && line.left < Math.max(...columns) - 20

const tableRows = (lines: readonly Parted[]): TablePart[] => {
  const columns = columnStarts(lines)
  const rows: Line[][][] = []
  const parts: TablePart[] = []
  lines.forEach(({ line, cells }, i) => {
    const at = cells.map((cell) => columnOf(columns, cell))
    const open = rows.at(-1)
    const above = lines[i - 1]
    const belongs = open && above && (cells.length === 1
      ? (at[0] as number) > 0 || belongsAbove(lines, i, columns)
      : (isTighter(lines, i) || (near(columns[0] ?? 0, (cells[0] as Line).left) && isClose(above, line) && /^\p{Ll}/u.test((cells[0] as Line).text))) && ((at[0] as number) > 0 || cells.every((cell) => /^[\p{Ll}\d(\[]/u.test(cell.text))))
    if (open && belongs) cells.forEach((cell, c) => (open[at[c] as number] ??= []).push(cell))
    else if (cells.length === 1 && (at[0] as number) === 0) { rows.length = 0; parts.push({ kind: 'line', line }) }
    else {
      const row: Line[][] = []
      cells.forEach((cell, c) => (row[at[c] as number] ??= []).push(cell))
      rows.push(row)
      parts.push({ kind: 'row', row: { cells: row } })
    }
  })
  // the columns that a row leaves empty are holes in its array
  return parts.map((part) => (part.kind === 'row' ? { kind: 'row', row: { cells: part.row.cells.filter((cell) => cell !== undefined) } } : part))
}

const columnStarts = (lines: readonly Parted[]): number[] => {
  const starts: number[] = []
  for (const { cells } of lines) for (const cell of cells) if (!starts.some((x) => near(x, cell.left))) starts.push(cell.left)
  return starts.sort((a, b) => a - b)
}

const columnOf = (columns: readonly number[], cell: Line): number => {
  const at = columns.findIndex((x) => near(x, cell.left))
  return at < 0 ? columns.filter((x) => x < cell.left).length : at
}

/** A single line under a row's first cell: its second line, or a heading among the rows? */
const belongsAbove = (lines: readonly Parted[], i: number, columns: readonly number[]): boolean => {
  const { line } = lines[i] as Parted
  const above = lines[i - 1] as Parted
  const cell = above.cells[0] as Line
  if (!near(columns[0] ?? 0, cell.left) && above.cells.length > 1) return false
  const next = above.cells[1]
  return goesOn(cell, line) || isTighter(lines, i) || (next !== undefined && isClose(above, line) && fills(cell, next, line))
}

const isClose = (above: Parted, line: Line): boolean => above.line.bottom - line.bottom < line.size * 1.45

/** The next line's first word had no room left in the cell above it. */
const fills = (cell: Line, next: Line, line: Line): boolean => {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  return cell.right + (line.right - line.left) * (word.length / Math.max(1, line.text.length)) > next.left - line.size
}

const goesOn = (cell: Line, line: Line): boolean =>
  /(?:\b(?:of|and|or|the|to|for|in|on|by|with|a|an|from|re|any)|[,&–/(-])$/i.test(cell.text) || /^(?:\p{Ll}|\()/u.test(line.text)

/** Whether the line stands nearer to the one above than rows stand to each other. */
const isTighter = (lines: readonly Parted[], i: number): boolean => {
  const gap = (a: Parted | undefined, b: Parted | undefined): number => (a && b ? a.line.bottom - b.line.bottom : Number.POSITIVE_INFINITY)
  const above = gap(lines[i - 1], lines[i])
  const gaps = lines.slice(1).map((line, k) => gap(lines[k], line)).filter((g) => g > 3)
  return above < Math.max(...gaps, 0) * 0.87 && above <= Math.min(...gaps) * 1.12 && above < gap(lines[i], lines[i + 1]) * 0.95
}
