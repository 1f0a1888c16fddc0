import { readMarker } from './markers.ts'
import { lineOf, type Line } from './lines.ts'
import type { Parted } from './rows.ts'

/**
 * A line's cells: its runs parted at wide gaps. A marker is no cell of its own, and a line of set type whose gaps are
 * wide because it is stretched to the margin is one cell.
 */
export const cellsOf = (line: Line): Line[] => {
  const cells: Line['runs'][number][][] = [[]]
  line.runs.forEach((run, i) => {
    const before = line.runs[i - 1]
    if (before && run.left - before.right > wide(line)) {
      const open = cells.at(-1) as Line['runs'][number][]
      const text = open.map((r) => r.text).join(' ')
      const marked = cells.length === 1 && readMarker(text)?.length === text.length && run.left - before.right < line.size * 6
      if (!marked) cells.push([])
    }
    (cells.at(-1) as Line['runs'][number][]).push(run)
  })
  return cells.length === 1 ? [line] : cells.map((runs) => lineOf(line.page, runs))
}

const wide = (line: Line): number => line.size * 1.55

/** A narrower gap parts cells too, where the next cell begins right below or above one of a row near by. */
export const alignedCells = (lines: readonly Parted[]): Parted[] => lines.map(({ line, cells }, i) => {
  if (cells.length > 1) return { line, cells }
  const columns = [lines[i - 1], lines[i + 1], lines[i + 2]].flatMap((near) => (near && near.cells.length > 1 ? near.cells.slice(1).map((cell) => cell.left) : []))
  const at = line.runs.findIndex((run, k) => {
    const before = line.runs[k - 1]
    return before !== undefined && run.left - before.right > line.size * 0.8 && columns.some((x) => Math.abs(x - run.left) < 2)
  })
  if (at < 1) return { line, cells }
  return { line, cells: [lineOf(line.page, line.runs.slice(0, at)), lineOf(line.page, line.runs.slice(at))] }
})
