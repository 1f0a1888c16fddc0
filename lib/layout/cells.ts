import { readMarker } from './markers.ts'
import { lineOf, type Line } from './lines.ts'

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
