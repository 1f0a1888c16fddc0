import { bandsOf } from './cell-blocks.ts'
import { lineOf, type Line } from './lines.ts'

/** The parts of a line on either side of the white space between two columns. */
export interface Halves { readonly line: Line; readonly left: Line | null; readonly right: Line | null }

/**
 * A page set in two columns of prose: the lines above them, the left column, the right one, the lines below; null
 * for every other page. The columns' lines need not stand level. A table's cells are short and begin with capitals,
 * a column's lines run on, and white space goes through a table from row to row.
 */
export const columnsOf = (lines: readonly Line[]): Line[][] | null => {
  if (lines.length < 12) return null
  const gutter = gutterOf(lines)
  if (gutter === null) return null
  const [from, to] = longest(lines.map((line) => halvesOf(line, gutter)))
  const halves = lines.slice(from, to).map((line) => halvesOf(line, gutter) as Halves)
  const left = halves.flatMap((half) => half.left ?? []), right = halves.flatMap((half) => half.right ?? [])
  if (!isColumn(left) || !isColumn(right) || halves.length < lines.length * 0.45) return null
  const bands = bandsOf(halves.map(({ line, left: a, right: b }) => ({ line, cells: [a, b].filter((half) => half !== null) })))
  if (bands && bands.length > 3 && bands.filter(({ cells, lines: them }) => cells || them.length > 1).length > 3) return null
  return [lines.slice(0, from), left, right, lines.slice(to)].filter((part) => part.length)
}

/** Where most right halves begin: after a gap, or alone on the right. */
const gutterOf = (lines: readonly Line[]): number | null => {
  const first = Math.min(...lines.map((line) => line.left)), last = Math.max(...lines.map((line) => line.right))
  const starts = new Map<number, number>()
  const count = (x: number): void => {
    if (!(x > first + (last - first) * 0.3 && x < first + (last - first) * 0.75)) return
    const at = Math.round(x / 3)
    starts.set(at, (starts.get(at) ?? 0) + 1)
  }
  for (const line of lines) {
    count(line.left)
    line.runs.forEach((run, i) => {
      const before = line.runs[i - 1]
      if (before && run.left - before.right > line.size * 0.8) count(run.left)
    })
  }
  const [best] = [...starts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 8 ? best[0] * 3 - 2 : null
}

/** A line parted at a gutter; null where it reaches over it. */
export const halvesOf = (line: Line, gutter: number): Halves | null => {
  const left = line.runs.filter((run) => run.left < gutter), right = line.runs.filter((run) => run.left >= gutter)
  const end = Math.max(...left.map((run) => run.right))
  if (end > gutter || (right.length && Math.min(...right.map((run) => run.left)) - end < line.size * 0.7)) return null
  return { line, left: left.length ? lineOf(line.page, left) : null, right: right.length ? lineOf(line.page, right) : null }
}

/** From and to of the longest stretch of lines that leave the gutter free, from its first line on the right to its last. */
export const longest = (halves: readonly (Halves | null)[]): [number, number] => {
  let best: [number, number] = [0, 0], from = 0
  halves.forEach((half, i) => {
    if (!half) from = i + 1
    else if (i + 1 - from > best[1] - best[0]) best = [from, i + 1]
  })
  let [first, last] = best
  while (first < last && !halves[first]?.right && !isBetween(halves[first], halves[first + 1])) first++
  while (last > first && !halves[last - 1]?.left && !halves[last - 1]?.right) last--
  return [first, last]
}

/** Closer than type allows in one column. */
const isBetween = (above: Halves | null | undefined, below: Halves | null | undefined): boolean =>
  above != null && below != null && above.line.bottom - below.line.bottom < above.line.size * 0.85

/** Many lines, most of them long, a good part of them begun in the midst of a sentence. */
const isColumn = (lines: readonly Line[]): boolean =>
  lines.length >= 8
    && lines.filter(({ text }) => text.length > 20).length >= lines.length * 0.6
    && lines.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= lines.length * 0.3
