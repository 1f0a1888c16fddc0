import type { PageViewport } from 'pdfjs-dist'
import type { Box } from '../../lib/document/box.ts'
import type { Rect } from '../marks/lines.ts'

/** Where a box lies on a page as `viewport` shows it: pixels of the viewport's scale from its top left corner, turned with it. */
export const rectOn = (viewport: PageViewport, { x, y, width, height }: Box): Rect => {
  const [x1, y1] = viewport.convertToViewportPoint(x, y) as [number, number]
  const [x2, y2] = viewport.convertToViewportPoint(x + width, y + height) as [number, number]
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) }
}
