import { halvesOf, longest, type Halves } from './columns.ts'
import type { Line } from './lines.ts'

/** The lines above the block, those to its left, its own, and the lines below. */
export interface Beside {
  readonly above: readonly Line[]
  readonly left: readonly Line[]
  readonly right: readonly Line[]
  readonly below: readonly Line[]
  readonly edge: number
}

/**
 * A block of prose that was set beside the text, at its own height: a judge's endorsement in the free space of a
 * letter. Null where there is none; `edge` is where its lines begin.
 */
export const besideOf = (lines: readonly Line[], width: number): Beside | null => {
  const gutter = edgeOf(lines, width)
  if (gutter === null) return null
  const halves = lines.map((line) => halvesOf(line, gutter))
  const [first, end] = longest(halves)
  const stands = (half: Halves | null): boolean => half?.right != null && Math.abs(half.right.left - gutter - 3) < 5
  const from = first + halves.slice(first, end).findIndex(stands)
  let to = halves.slice(0, end).findLastIndex(stands) + 1
  if (from < first) return null
  // the text to the left goes on below the block's foot
  while (to < end && !halves[to]?.right && follows(lines.slice(from, to), lines[to] as Line)) to++
  const them = halves.slice(from, to) as Halves[]
  const left = them.flatMap((half) => half.left ?? []), right = them.flatMap((half) => half.right ?? [])
  const level = them.filter((half) => half.left && half.right).length
  if (left.length < 3 || level > Math.min(left.length, right.length) * 0.67 || !isBlock(right)) return null
  return { above: lines.slice(0, from), left, right, below: lines.slice(to), edge: gutter }
}

const follows = (above: readonly Line[], line: Line): boolean => {
  const last = above.findLast(({ left }) => Math.abs(left - line.left) < 4)
  return last !== undefined && last.bottom - line.bottom < line.size * 1.5
}

/** Where four lines or more begin in the right half of the page, none of them at the same height as another. */
const edgeOf = (lines: readonly Line[], width: number): number | null => {
  const counts = new Map<number, number>()
  for (const x of lines.flatMap((line) => beginsRightOf(line, width * 0.4))) {
    const at = Math.round(x / 2)
    counts.set(at, (counts.get(at) ?? 0) + 1)
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1])
  return best && best[1] >= 4 ? best[0] * 2 - 3 : null
}

/** Where a line's words begin, alone or after a gap, to the right of `edge`. */
const beginsRightOf = (line: Line, edge: number): number[] =>
  line.runs.filter((run, i) => {
    const before = line.runs[i - 1]
    return run.left > edge && (!before || run.left - before.right > line.size * 0.7)
  }).map((run) => run.left)

const ENDS_SENTENCE = /\p{Ll}\.(?:\s|$)|\d\.(?:\s|$)/u

/** Lines that follow closely, run on from one to the next and make sentences. */
const isBlock = (lines: readonly Line[]): boolean => {
  const runOn = lines.filter((_, i) => i > 0 && !/[.:;,]$/.test((lines[i - 1] as Line).text))
  const close = lines.filter((line, i) => i > 0 && (lines[i - 1] as Line).bottom - line.bottom < line.size * 1.5).length
  return lines.length >= 4 && runOn.length >= 2 && close >= lines.length * 0.6
    && runOn.some(({ text }) => /^\p{Ll}/u.test(text))
    && lines.some(({ text }) => ENDS_SENTENCE.test(text))
}
