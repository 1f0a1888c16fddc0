import type { PdfFiles } from '../../components/pdf/pdf-view.ts'

/** pdf.js's own files, which lie at the extension's root. */
export const pdfFiles: PdfFiles = {
  worker: '/pdfjs/pdf.worker.mjs', cmaps: '/pdfjs/cmaps/', standardFonts: '/pdfjs/standard_fonts/',
  wasm: '/pdfjs/wasm/', icc: '/pdfjs/iccs/', images: '/pdfjs/images/',
}
