// pdf.js's viewer components read the library from the global that it leaves behind, so the library comes first.
import * as pdfjs from 'pdfjs-dist'
import * as viewer from 'pdfjs-dist/web/pdf_viewer.mjs'
import 'pdfjs-dist/web/pdf_viewer.css'

export { pdfjs, viewer }
export type { PDFPageProxy } from 'pdfjs-dist'
