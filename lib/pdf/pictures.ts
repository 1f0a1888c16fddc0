import type { PDFPageProxy } from 'pdfjs-dist'
import { pdfjs } from '#pdfjs'
import type { View } from './runs.ts'

type Matrix = readonly [number, number, number, number, number, number]

/**
 * How a page without words is marked: `pictures` where images (or drawn outlines in number) cover a good part of it,
 * `blank` where next to nothing is drawn. Costs an operator list, so it is asked only for pages that gave almost no
 * text; the images themselves are never decoded, only where they are placed is followed.
 */
export const marksOn = async (page: PDFPageProxy): Promise<'pictures' | 'blank'> => {
  const { fnArray, argsArray } = await page.getOperatorList()
  const { OPS } = pdfjs
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view as View
  const whole = Math.max(1, (right - left) * (top - bottom))
  let placed: Matrix = [1, 0, 0, 1, 0, 0]
  const saved: Matrix[] = []
  let covered = 0, outlines = 0
  fnArray.forEach((operator: number, i: number) => {
    if (operator === OPS.save) saved.push(placed)
    else if (operator === OPS.restore) placed = saved.pop() ?? placed
    else if (operator === OPS.transform) {
      placed = times(placed, argsArray[i] as Matrix)
      // an image is the unit square, so the matrix that stretches it to inches is its size on the page
      const [a, b, c, d] = placed
      const area = Math.abs(a * d - b * c)
      if (area > 400) covered += Math.min(area, whole)
    } else if (operator === OPS.constructPath) outlines++
  })
  return covered / whole > 0.25 || outlines > 400 ? 'pictures' : 'blank'
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]
