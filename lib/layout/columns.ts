import { cellsOf } from './cells.ts'
import type { Line } from './lines.ts'

/**
 * A page set in two columns of prose: the lines above them, the left column, the right one, the lines below; null
 * for every other page. A table's cells are short and begin with capitals, a column's lines run on.
 */
export const columnsOf = (lines: readonly Line[]): Line[][] | null => {
  const halves = lines.map((line) => ({ line, cells: cellsOf(line) }))
  const pairs = halves.filter(({ cells }) => cells.length === 2)
  if (pairs.length < 12 || pairs.length < lines.length * 0.45) return null
  const rights = pairs.map(({ cells }) => (cells[1] as Line).left).sort((a, b) => a - b)
  const gutter = rights[Math.floor(rights.length / 2)] as number
  const aligned = pairs.filter(({ cells }) => Math.abs((cells[1] as Line).left - gutter) < 10)
  const both = aligned.map(({ cells }) => cells[0] as Line)
  const prose = aligned.filter(({ cells }) => cells.every((cell) => cell.text.length > 20)).length
  const runOn = both.filter((line) => /^\p{Ll}/u.test(line.text)).length
  if (aligned.length < pairs.length * 0.7 || prose < aligned.length * 0.6 || runOn < both.length * 0.3) return null
  const first = halves.indexOf(aligned[0] as (typeof halves)[number]), last = halves.indexOf(aligned.at(-1) as (typeof halves)[number])
  const left: Line[] = [], right: Line[] = []
  for (const { line, cells } of halves.slice(first, last + 1)) {
    if (cells.length > 1) cells.forEach((cell) => (cell.left < gutter - 10 ? left : right).push(cell))
    else (line.left < gutter - 10 ? left : right).push(line)
  }
  return [lines.slice(0, first), left, right, lines.slice(last + 1)].filter((part) => part.length)
}
