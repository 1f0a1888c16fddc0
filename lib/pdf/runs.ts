import type { TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js'
import type { Box } from '../document/box.ts'
import type { Run } from '../document/page-text.ts'

/** The page's area in PDF user space: left, bottom, right, top. */
export type View = readonly number[]

/**
 * The runs that a page draws, in the order in which it draws them. A space that pdf.js found between two runs is
 * kept at the end of the first. Text drawn twice on one place (a false bold) counts once; text off the page not at all.
 */
export const runsOf = ({ items, styles }: TextContent, page: number, view: View): Run[] => {
  const runs: Run[] = []
  const drawn = new Map<string, Box[]>()
  for (const item of items) {
    if (!('str' in item)) continue
    if (!item.str.trim()) {
      const last = runs.at(-1)
      if (item.str && last && !/\s$/.test(last.text)) runs[runs.length - 1] = { ...last, text: `${last.text} ` }
      continue
    }
    const style = styles[item.fontName]
    const run = runOf(item, page, style?.ascent || 0.85, style?.descent || -0.22)
    if (isOff(run.box, view) || isDrawnAgain(run, drawn)) continue
    runs.push(run)
  }
  return runs
}

const runOf = (item: TextItem, page: number, ascent: number, descent: number): Run => {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = item.transform as number[]
  const along = Math.hypot(a, b) || 1
  const size = item.height || Math.hypot(c, d) || along
  // some fonts give their capitals' height, some absurd figures: a mark should cover the letters and no more
  const up = Math.min(Math.max(ascent, 0.84), 0.95) * size, down = Math.min(Math.max(descent, -0.28), -0.2) * size
  const right = [a / along * item.width, b / along * item.width] as const
  const above = [-b / along, a / along] as const
  const corners = [up, down].flatMap((h) => [[x + above[0] * h, y + above[1] * h], [x + above[0] * h + right[0], y + above[1] * h + right[1]]] as const)
  const xs = corners.map((corner) => corner[0]), ys = corners.map((corner) => corner[1])
  const left = Math.min(...xs), bottom = Math.min(...ys)
  const angle = Math.round(Math.atan2(b, a) * 180 / Math.PI)
  return {
    text: item.str,
    box: { page, x: left, y: bottom, width: Math.max(...xs) - left, height: Math.max(...ys) - bottom },
    size, bold: false, italic: false, angle: angle === -180 ? 180 : angle,
  }
}

const isOff = ({ x, y, width, height }: Box, [left = 0, bottom = 0, right = 0, top = 0]: View): boolean =>
  x + width < left || x > right || y + height < bottom || y > top

const isDrawnAgain = (run: Run, drawn: Map<string, Box[]>): boolean => {
  const before = drawn.get(run.text)
  if (!before) drawn.set(run.text, [run.box])
  else if (before.some((box) => Math.abs(box.x - run.box.x) < run.size * 0.12 && Math.abs(box.y - run.box.y) < run.size * 0.12)) return true
  else before.push(run.box)
  return false
}
