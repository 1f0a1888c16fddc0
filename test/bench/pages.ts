import { readDocument } from '../../lib/read-document.ts'
import { bareText } from './bare-text.ts'
import { ratio, sideBySide, table } from './measure.ts'

/** The whole reading of a PDF beside pdf.js's own text extraction over the same pages, and how the cost grows with pages. */
export const pagesBench = async (pdfs: Readonly<Record<string, { readonly bytes: Uint8Array; readonly pages: number }>>): Promise<string> => {
  const rows: (string | number)[][] = []
  for (const [name, { bytes, pages }] of Object.entries(pdfs)) {
    // pdf.js takes a buffer for its own: each run gets a copy
    const ms = await sideBySide({
      ours: () => readDocument({ kind: 'pdf', bytes: bytes.slice() }),
      bare: () => bareText(bytes.slice()),
    }, pages > 500 ? 1 : 5)
    rows.push([name, pages, ratio(ms.ours, ms.bare), (ms.ours / pages).toFixed(2)])
  }
  return table(['file', 'pages', 'our whole reading ÷ getTextContent alone', 'ms a page'], rows)
}
