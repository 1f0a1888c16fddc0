import type { PDFPageProxy } from 'pdfjs-dist'
import type { Run } from '../document/page-text.ts'

/** What of pdf.js's annotations a form's field is. */
interface Widget {
  readonly subtype: string
  readonly rect: readonly [number, number, number, number]
  readonly hidden?: boolean
  readonly fieldType?: string
  readonly fieldValue?: string | readonly string[] | null
  readonly checkBox?: boolean
  readonly radioButton?: boolean
  readonly exportValue?: string
  readonly buttonValue?: string
  readonly defaultAppearanceData?: { readonly fontSize?: number }
}

/**
 * What a form's fields hold, as runs where they stand: a form order's blanks and boxes are no part of the page's own
 * text. A ticked box reads ☒, an empty one ☐.
 */
export const fieldRuns = async (page: PDFPageProxy, number: number): Promise<Run[]> => {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as Widget[]
  return annotations.filter((one) => one.subtype === 'Widget' && !one.hidden).flatMap((widget) => {
    const [x1, y1, x2, y2] = widget.rect
    const height = y2 - y1
    if (widget.checkBox || widget.radioButton) return [runAt(isTicked(widget) ? '☒' : '☐', { page: number, x: x1, y: y1, width: x2 - x1, height }, Math.min(12, height))]
    const value = Array.isArray(widget.fieldValue) ? widget.fieldValue.join(', ') : widget.fieldValue
    if ((widget.fieldType !== 'Tx' && widget.fieldType !== 'Ch') || typeof value !== 'string' || !value.trim()) return []
    const lines = value.trim().split(/\r\n?|\n/)
    const size = widget.defaultAppearanceData?.fontSize || Math.min(12, height / lines.length * 0.75)
    const each = height / lines.length
    return lines.flatMap((line, i) => (line.trim() ? [runAt(line.trim(), { page: number, x: x1 + 2, y: y2 - (i + 1) * each + (each - size * 1.1) / 2, width: Math.min(x2 - x1 - 4, line.length * size * 0.5), height: size * 1.1 }, size)] : []))
  })
}

const isTicked = ({ fieldValue, exportValue, buttonValue }: Widget): boolean =>
  typeof fieldValue === 'string' && fieldValue !== 'Off' && (fieldValue === exportValue || fieldValue === buttonValue)

const runAt = (text: string, box: Run['box'], size: number): Run => ({ text, box, size, bold: false, italic: false, angle: 0 })
