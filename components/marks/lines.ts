/** A rectangle on a page as it is shown: origin at the top left, y downwards, any unit. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Joins the boxes of words into one rectangle a line of text, from top to bottom. Far apart on one line (two columns) they stay two. */
export const linesOf = (rects: readonly Rect[]): Rect[] => {
  const lines: Rect[] = []
  for (const rect of [...rects].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = lines.findIndex((line) => sameLine(line, rect) && gap(line, rect) < 3 * (rect.bottom - rect.top))
    if (at === -1) lines.push(rect)
    else lines[at] = around(lines[at]!, rect)
  }
  return lines
}

const sameLine = (a: Rect, b: Rect): boolean => {
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return shared > 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top)
}

const gap = (a: Rect, b: Rect): number => Math.max(a.left, b.left) - Math.min(a.right, b.right)

/** The smallest rectangle around both. */
export const around = (a: Rect, b: Rect): Rect => ({
  left: Math.min(a.left, b.left), top: Math.min(a.top, b.top), right: Math.max(a.right, b.right), bottom: Math.max(a.bottom, b.bottom),
})
