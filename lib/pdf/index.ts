import type { PDFDocumentProxy } from 'pdfjs-dist'
import { pdfjs } from '#pdfjs'
import type { PageText } from '../document/page-text.ts'
import { readPage } from './read-page.ts'
import { whatBytesAre } from './what-bytes-are.ts'

/** Why a file is not read. */
export type Declined = 'not-a-pdf' | 'login-page' | 'encrypted' | 'broken' | 'empty'

export interface OpenOptions {
  readonly password?: string
  /** Where a browser finds pdf.js's own files, each address ending in “/”. Node needs none. */
  readonly assets?: PdfAssets
}

export interface PdfAssets {
  readonly cmaps: string
  readonly standardFonts: string
  readonly wasm: string
}

export interface PdfFile {
  readonly pageCount: number
  /** `page` counted from 1. Never throws for what is wrong with a page: that is its `unread`. */
  readPage(page: number): Promise<PageText>
  close(): Promise<void>
}

/**
 * Opens a PDF's bytes, which stay the caller's. Why a file cannot be read is a value; `encrypted` also where the
 * password given is not the right one.
 */
export const openPdf = async (bytes: Uint8Array, { password, assets }: OpenOptions = {}): Promise<{ ok: true; pdf: PdfFile } | { ok: false; because: Declined }> => {
  const are = whatBytesAre(bytes)
  if (are !== 'pdf') return { ok: false, because: are }
  const task = pdfjs.getDocument({
    data: bytes.slice(), // pdf.js keeps what it is given
    verbosity: 0, disableFontFace: true, useSystemFonts: false, disableWorkerRendering: true,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    maxImageSize: 1, // no picture is ever drawn here: none is decoded
    ...(password !== undefined && { password }),
    ...(assets && { cMapUrl: assets.cmaps, standardFontDataUrl: assets.standardFonts, wasmUrl: assets.wasm, useWorkerFetch: true }),
  })
  try {
    const pdf: PDFDocumentProxy = await task.promise
    if (pdf.numPages > 0) {
      const hasFields = await pdf.getFieldObjects().then((fields) => fields !== null, () => false)
      return { ok: true, pdf: { pageCount: pdf.numPages, readPage: (page) => readPage(pdf, page, hasFields), close: () => task.destroy() } }
    }
    await task.destroy()
    return { ok: false, because: 'empty' }
  } catch (error) {
    await task.destroy()
    return { ok: false, because: error instanceof pdfjs.PasswordException ? 'encrypted' : 'broken' }
  }
}
