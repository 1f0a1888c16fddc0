import { cutRun } from './cut-run.ts'
import { readMarker } from './markers.ts'
import { lineOf, type Line } from './lines.ts'
import type { Parted } from './parted.ts'

/**
 * A line's cells: its runs parted at wide gaps. A marker is no cell of its own, and a line of set type whose gaps are
 * wide because it is stretched to the margin is one cell.
 */
export const cellsOf = (line: Line): Line[] => {
  const led = hasLeader(line) ? ledCells(line) : null
  if (led) return led
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

const LEADER = /\s*(?:\.\s?){5,}\s*/

/** Dots that lead the eye across the line. */
export const hasLeader = ({ text }: Line): boolean => /(?:\.\s?){5}/.test(text)

/** “Fact discovery . . . . . . May 1, 2026”: dots lead from one cell to the next, and are no part of either. */
const ledCells = (line: Line): Line[] | null => {
  const cells: Line['runs'][number][][] = [[]]
  let led = false
  for (const run of line.runs) {
    const dots = LEADER.exec(run.text)
    if (!dots) { if (!/^[.\s]+$/.test(run.text) || !led) cells.at(-1)?.push(run); continue }
    led = true
    const before = cutRun(run, 0, dots.index), after = cutRun(run, dots.index + dots[0].length, run.text.length)
    if (before.text) cells.at(-1)?.push(before)
    if (cells.at(-1)?.length) cells.push([])
    if (after.text) cells.at(-1)?.push(after)
  }
  const full = cells.filter((cell) => cell.length)
  return led && full.length > 1 ? full.map((runs) => lineOf(line.page, runs)) : null
}

const wide = (line: Line): number => line.size * 1.55

/** A narrower gap parts cells too, where the next cell begins right below or above one of a row near by. */
export const alignedCells = (lines: readonly Parted[]): Parted[] => lines.map(({ line, cells }, i) => {
  const near = lines.slice(Math.max(0, i - 4), i + 5)
    .filter((other) => other.cells.length > 1 && Math.abs(other.line.bottom - line.bottom) < line.size * 8)
  if (!near.length) return { line, cells }
  const first = Math.min(...near.map((other) => other.line.left))
  const columns = near.filter((other) => other.line !== line)
    .flatMap((other) => other.cells.map((cell) => cell.left))
    .filter((x) => x > first + line.size)
  return { line, cells: cells.flatMap((cell) => cutAt(cell, columns)) }
})

const cutAt = (line: Line, columns: readonly number[]): Line[] => {
  const parts: Line['runs'][number][][] = [[]]
  line.runs.forEach((run, k) => {
    const before = line.runs[k - 1]
    const gap = before ? run.left - before.right : 0
    // narrow columns may all but touch; words that chance to stand below a column's edge are many only where a line is of many runs
    if (gap > line.size * (line.runs.length > 6 ? 0.8 : 0.28) && columns.some((x) => Math.abs(x - run.left) < 2)) parts.push([])
    parts.at(-1)?.push(run)
  })
  return parts.length === 1 ? [line] : parts.map((runs) => lineOf(line.page, runs))
}
