import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { EventBus as PdfEventBus, PDFViewer as PdfPages } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { StoreApi } from 'zustand'
import { pdfjs, viewer as components } from './pdfjs.ts'
import { outlineOf } from './outline.ts'
import type { PdfState } from './pdf-state.ts'

/** Where pdf.js's own files lie, each address ending in “/”, the worker's excepted. */
export interface PdfFiles {
  readonly worker: string
  readonly cmaps: string
  readonly standardFonts: string
  readonly wasm: string
  readonly icc: string
  readonly images: string
}

export interface PdfViewOptions {
  /** Absolutely positioned, scrolls. */
  readonly container: HTMLDivElement
  readonly viewer: HTMLDivElement
  readonly files: PdfFiles
  readonly state: StoreApi<PdfState>
}

/** pdf.js's viewer over one document, with what a toolbar does to it. */
export interface PdfView {
  readonly pages: PdfPages
  readonly eventBus: PdfEventBus
  document(): PDFDocumentProxy | null
  /** The password that opened the document, where it asked for one. */
  password(): string | undefined
  goTo(page: number): void
  zoomBy(steps: number): void
  zoomTo(zoom: string): void
  rotate(degrees: 90 | -90): void
  find(query: string, options?: { readonly again?: boolean; readonly back?: boolean; readonly matchCase?: boolean }): void
  endFind(): void
  close(): void
}

/** Shows a PDF's bytes, which stay the caller's. Scripts in the document are not run; nothing is fetched. */
export const showPdf = (bytes: Uint8Array, { container, viewer, files, state }: PdfViewOptions): PdfView => {
  pdfjs.GlobalWorkerOptions.workerSrc = files.worker
  const ending = new AbortController()
  const eventBus = new components.EventBus()
  const linkService = new components.PDFLinkService({ eventBus, externalLinkTarget: components.LinkTarget.BLANK })
  const findController = new components.PDFFindController({ eventBus, linkService })
  const pages = new components.PDFViewer({
    container, viewer, eventBus, linkService, findController,
    imageResourcesPath: files.images,
    abortSignal: ending.signal,
  } as ConstructorParameters<typeof components.PDFViewer>[0])
  linkService.setViewer(pages)

  let opened: PDFDocumentProxy | null = null
  let password: string | undefined
  const task = pdfjs.getDocument({
    data: bytes.slice(), // pdf.js keeps what it is given
    cMapUrl: files.cmaps, standardFontDataUrl: files.standardFonts, wasmUrl: files.wasm, iccUrl: files.icc,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  })
  task.onPassword = (give: (password: string) => void, reason: number) => state.setState({
    password: {
      wrong: reason === pdfjs.PasswordResponses.INCORRECT_PASSWORD,
      give: (given) => { password = given; state.setState({ password: null }); give(given) },
    },
  })
  task.promise.then(async (document) => {
    if (ending.signal.aborted) return
    opened = document
    state.setState({ phase: 'shown', password: null, pages: document.numPages })
    pages.setDocument(document)
    linkService.setDocument(document)
    state.setState({ outline: await outlineOf(document, linkService) })
  }, (error: unknown) => {
    if (!ending.signal.aborted) state.setState({ phase: 'failed' })
    console.warn('The PDF could not be opened.', error)
  })

  eventBus.on('pagesinit', () => { pages.currentScaleValue = 'auto' })
  eventBus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => state.setState({ page: pageNumber }))
  eventBus.on('scalechanging', ({ scale, presetValue }: { scale: number; presetValue?: string }) =>
    state.setState({ scale, zoom: presetValue ?? String(scale) }))
  eventBus.on('rotationchanging', ({ pagesRotation }: { pagesRotation: number }) => state.setState({ rotation: pagesRotation }))
  /** Going on to the next match, asked for before the first was found: pdf.js forgets that. */
  let owed: (() => void) | null = null
  const told = (change: Partial<PdfState['find']>) => state.setState(({ find }) => ({ find: { ...find, ...change } }))
  eventBus.on('updatefindmatchescount', ({ matchesCount }: { matchesCount: { current: number; total: number } }) => told(matchesCount))
  eventBus.on('updatefindcontrolstate', ({ state: found, matchesCount }: { state: number; matchesCount: { current: number; total: number } }) =>
    {
      told({ ...matchesCount, searching: found === 3 })
      if (found === 3 || !owed) return
      const next = owed
      owed = null
      // pdf.js is still busy with the first one
      queueMicrotask(next)
    })

  // “auto” and “page-width” follow the window
  const resized = new ResizeObserver(() => {
    const zoom = pages.currentScaleValue
    if (opened && ['auto', 'page-width', 'page-fit'].includes(zoom)) pages.currentScaleValue = zoom
    pages.update()
  })
  resized.observe(container)

  return {
    pages, eventBus,
    document: () => opened,
    password: () => password,
    goTo: (page) => { pages.currentPageNumber = Math.min(Math.max(1, page), pages.pagesCount) },
    zoomBy: (steps) => pages.updateScale({ steps, drawingDelay: 200 }),
    zoomTo: (zoom) => { pages.currentScaleValue = zoom },
    rotate: (degrees) => { pages.pagesRotation = (pages.pagesRotation + degrees + 360) % 360 },
    find: (query, { again = false, back = false, matchCase = false } = {}) => {
      const next = () => eventBus.dispatch('find', {
        source: null, type: again ? 'again' : '', query, caseSensitive: matchCase, entireWord: false,
        highlightAll: true, findPrevious: back, matchDiacritics: false,
      })
      const waits = again && state.getState().find.searching
      owed = waits ? next : null
      if (!waits) next()
    },
    endFind: () => eventBus.dispatch('findbarclose', { source: null }),
    close: () => {
      ending.abort()
      resized.disconnect()
      pages.setDocument(null as unknown as PDFDocumentProxy)
      linkService.setDocument(null)
      void task.destroy()
    },
  }
}
