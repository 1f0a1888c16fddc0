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
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view as View
  const whole = Math.max(1, (right - left) * (top - bottom))
  const marks = { covered: 0, outlines: 0 }
  follow(await page.getOperatorList(), [1, 0, 0, 1, 0, 0], whole, marks)
  return marks.covered / whole > 0.25 || marks.outlines > 400 ? 'pictures' : 'blank'
}

interface Operators { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }

const follow = ({ fnArray, argsArray }: Operators, from: Matrix, whole: number, marks: { covered: number; outlines: number }): void => {
  const { OPS } = pdfjs
  const saved: Matrix[] = []
  let placed = from
  fnArray.forEach((operator, i) => {
    const args = argsArray[i]
    if (operator === OPS.save) saved.push(placed)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) placed = saved.pop() ?? placed
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(placed)
      const [matrix] = args as [Matrix | null]
      if (matrix) placed = times(placed, matrix)
    } else if (operator === OPS.transform) {
      placed = times(placed, args as Matrix)
      // an image is the unit square, so the matrix that stretches it to inches is its size on the page
      const [a, b, c, d] = placed
      const area = Math.abs(a * d - b * c)
      if (area > 400) marks.covered += Math.min(area, whole)
    } else if (operator === OPS.setFillColorN && (args as unknown[])[0] === 'TilingPattern') {
      // some printers' drivers lay the scan down as a pattern that fills the page
      const [, , pattern, matrix] = args as [string, unknown, Operators | undefined, Matrix | undefined]
      if (pattern?.fnArray) follow(pattern, matrix ? times(placed, matrix) : placed, whole, marks)
    } else if (operator === OPS.constructPath) marks.outlines++
  })
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1], m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3], m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4], m[1] * n[4] + m[3] * n[5] + m[5],
]
