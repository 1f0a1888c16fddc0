import { shareAt } from '../document/letter-widths.ts'
import type { PlacedRun } from './frame.ts'

/** The part of a run between two offsets of its `text`, white space at its ends taken off, with its share of the box. */
export const cutRun = (run: PlacedRun, start: number, end: number): PlacedRun => {
  const { text } = run
  while (start < end && text.charAt(start) === ' ') start++
  while (end > start && text.charAt(end - 1) === ' ') end--
  const width = run.right - run.left
  const drawn = { width, height: run.top - run.bottom }
  const from = shareAt(text, start, drawn), to = shareAt(text, end, drawn)
  const box = run.run.box
  const level = run.run.angle === 0
  return {
    ...run,
    text: text.slice(start, end),
    spaceAfter: end < text.length || run.spaceAfter,
    left: run.left + width * from,
    right: run.left + width * to,
    run: level ? { ...run.run, box: { ...box, x: box.x + box.width * from, width: box.width * (to - from) } } : run.run,
  }
}
