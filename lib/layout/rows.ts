import type { Parted } from './parted.ts'
import { alikeIn, bandsOf } from './cell-blocks.ts'
import type { Line } from './lines.ts'
import { endOfTable, goesOn, isBetween, isClose, isTighter, near } from './table-extent.ts'

/** A row of a table: its cells from left to right, each of one line or more. */
export interface Row {
  readonly cells: readonly (readonly Line[])[]
}

export type TablePart = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'row'; readonly row: Row }

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

const tableRows = (lines: readonly Parted[]): TablePart[] => {
  const columns = columnStarts(lines)
  const rows: Line[][][] = []
  const parts: TablePart[] = []
  lines.forEach(({ line, cells }, i) => {
    const at = cells.map((cell) => columnOf(columns, cell))
    const open = rows.at(-1)
    const above = lines[i - 1]
    const first = at[0] as number
    const belongs = open && above && (cells.length === 1
      ? first > 0 || belongsAbove(lines, i, columns)
      : cellsGoOn(lines, i, columns, first))
    if (open && belongs) cells.forEach((cell, c) => (open[at[c] as number] ??= []).push(cell))
    else if (cells.length === 1 && first === 0) { rows.length = 0; parts.push({ kind: 'line', line }) }
    else {
      const row: Line[][] = []
      cells.forEach((cell, c) => (row[at[c] as number] ??= []).push(cell))
      rows.push(row)
      parts.push({ kind: 'row', row: { cells: row } })
    }
  })
  return parts.map((part) => (part.kind === 'row' ? { kind: 'row', row: withoutHoles(part.row) } : part))
}

/** The columns that a row leaves empty are holes in its array. */
const withoutHoles = ({ cells }: Row): Row => ({ cells: cells.filter((cell) => cell !== undefined) })

/** Whether a line of several cells, the first of them in the column `at`, holds further lines of the cells above. */
const cellsGoOn = (lines: readonly Parted[], i: number, columns: readonly number[], at: number): boolean => {
  const { line, cells } = lines[i] as Parted
  const first = cells[0] as Line
  const runsOn = (): boolean => near(columns[0] ?? 0, first.left) && isClose(lines[i - 1] as Parted, line) && /^\p{Ll}/u.test(first.text)
  if (!isTighter(lines, i) && !runsOn()) return false
  return at > 0 || cells.every((cell) => /^[\p{Ll}\d(\[]/u.test(cell.text))
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

/** The next line's first word had no room left in the cell above it. */
const fills = (cell: Line, next: Line, line: Line): boolean => {
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  return cell.right + (line.right - line.left) * (word.length / Math.max(1, line.text.length)) > next.left - line.size
}
