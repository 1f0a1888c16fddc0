import type { PDFPageProxy } from '../pdf/pdfjs.ts'
import type { PdfView } from '../pdf/pdf-view.ts'
import { rectOn } from '../pdf/rect.ts'
import { around, linesOf, type Rect } from './lines.ts'
import type { Mark } from './mark.ts'

type PageView = ReturnType<PdfView['pages']['getPageView']>

/** Draws marks on the pages of a viewer, under the text, and keeps them there. */
export interface MarkLayers {
  draw(marks: readonly Mark[]): void
  /** Thickens these findings and fades the rest a little; none of both where the list is empty. */
  stress(ids: readonly string[]): void
  /** The marks of a finding that are drawn now, first page first. */
  elementsOf(id: string): HTMLElement[]
  /** The finding under a point of the window: the shortest where several overlap. */
  at(x: number, y: number): string | null
  /** A copy of a page's layer, for the printer; null where the page has no marks. */
  copyOf(page: number): Promise<HTMLElement | null>
  remove(): void
}

/**
 * A layer a page, in the page's own measure and turned with it, so that zoom and rotation need no drawing anew.
 * pdf.js empties a page that it draws again or that is scrolled far away: the layer is put back each time.
 */
export const markLayers = (view: PdfView): MarkLayers => {
  let byPage = new Map<number, Mark[]>()
  const layers = new Map<number, HTMLElement>()
  let stressed: readonly string[] = []

  const attach = (pageView: PageView | undefined) => {
    const page = pageView?.id
    if (!page || !pageView.pdfPage) return
    let layer = layers.get(page)
    if (!layer) {
      const marks = byPage.get(page)
      if (!marks) return
      layer = layerOf(pageView.pdfPage, page, marks)
      layers.set(page, layer)
      stressIn(layer, stressed)
    }
    layer.dataset['rotation'] = String(view.pages.pagesRotation)
    if (layer.parentElement !== pageView.div) {
      const canvas = pageView.div.querySelector(':scope > .canvasWrapper')
      if (canvas) canvas.after(layer)
      else pageView.div.prepend(layer)
    }
  }
  const attachAll = () => {
    for (let index = 0; index < view.pages.pagesCount; index++) attach(view.pages.getPageView(index))
  }
  const drawn = ({ source }: { source: PageView }) => attach(source)
  view.eventBus.on('pagerender', drawn)
  view.eventBus.on('pagerendered', drawn)
  view.eventBus.on('textlayerrendered', drawn)
  view.eventBus.on('scalechanging', attachAll)
  view.eventBus.on('rotationchanging', attachAll)

  const clear = () => {
    for (const layer of layers.values()) layer.remove()
    layers.clear()
  }
  return {
    draw(marks) {
      clear()
      byPage = new Map()
      for (const mark of marks) {
        for (const page of new Set(mark.boxes.map((box) => box.page))) byPage.set(page, [...byPage.get(page) ?? [], mark])
      }
      attachAll()
    },
    stress(ids) {
      stressed = ids
      for (const layer of layers.values()) stressIn(layer, ids)
    },
    elementsOf: (id) => [...layers].sort(([a], [b]) => a - b)
      .flatMap(([, layer]) => [...layer.querySelectorAll<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`)]),
    at(x, y) {
      const under = document.elementsFromPoint(x, y)
        .map((element) => element.closest<HTMLElement>('[data-finding]')).filter((mark) => mark !== null)
      const shortest = under.sort((a, b) => Number(a.dataset['length']) - Number(b.dataset['length']))[0]
      return shortest?.dataset['finding'] ?? null
    },
    async copyOf(page) {
      const marks = byPage.get(page)
      const pdf = await view.document()?.getPage(page)
      return marks && pdf ? layerOf(pdf, page, marks) : null
    },
    remove() {
      clear()
      view.eventBus.off('pagerender', drawn)
      view.eventBus.off('pagerendered', drawn)
      view.eventBus.off('textlayerrendered', drawn)
      view.eventBus.off('scalechanging', attachAll)
      view.eventBus.off('rotationchanging', attachAll)
    },
  }
}

const stressIn = (layer: HTMLElement, ids: readonly string[]): void => {
  layer.classList.toggle('marks-stressed', ids.length > 0)
  for (const mark of layer.children) mark.classList.toggle('mark-near', ids.includes((mark as HTMLElement).dataset['finding']!))
}

/** Measured on the page as it stands before the reader turns it, in points. */
const layerOf = (pdfPage: PDFPageProxy, page: number, marks: readonly Mark[]): HTMLElement => {
  const viewport = pdfPage.getViewport({ scale: 1 })
  const { width, height } = viewport
  const rectsOf = (boxes: Mark['boxes']): Rect[] => linesOf(boxes.filter((box) => box.page === page).map((box) => rectOn(viewport, box)))

  const layer = document.createElement('div')
  layer.className = 'marks'
  layer.style.setProperty('--page-width', `${width}px`)
  layer.style.setProperty('--page-height', `${height}px`)
  for (const mark of marks) {
    const lines = rectsOf(mark.boxes)
    if (lines.length === 0) continue
    const whole = lines.reduce(around)
    const element = document.createElement('div')
    element.className = `mark mark-${mark.kind}`
    element.dataset['finding'] = mark.id
    element.dataset['length'] = String(mark.span.end - mark.span.start)
    element.style.setProperty('--depth', String(mark.depth))
    place(element, whole, { left: 0, top: 0, right: width, bottom: height })
    if (mark.boxes[0]!.page === page) {
      element.setAttribute('role', 'button')
      element.setAttribute('aria-label', `${mark.label}, page ${page}`)
      element.tabIndex = 0
    } else element.setAttribute('aria-hidden', 'true')
    lines.forEach((line, index) => {
      const piece = document.createElement('span')
      piece.className = `mark-line${index === 0 ? ' mark-first' : ''}${index === lines.length - 1 ? ' mark-last' : ''}`
      place(piece, line, whole)
      element.append(piece)
    })
    for (const line of rectsOf(mark.actor)) {
      const dots = document.createElement('span')
      dots.className = 'mark-actor'
      place(dots, line, whole)
      element.append(dots)
    }
    layer.append(element)
  }
  return layer
}

/** Sets an element on `rect` within `frame`, in hundredths of the frame. */
const place = (element: HTMLElement, rect: Rect, frame: Rect): void => {
  const part = (amount: number, of: number) => `${(100 * amount / of).toFixed(4)}%`
  const width = frame.right - frame.left, height = frame.bottom - frame.top
  element.style.left = part(rect.left - frame.left, width)
  element.style.top = part(rect.top - frame.top, height)
  element.style.width = part(rect.right - rect.left, width)
  element.style.height = part(rect.bottom - rect.top, height)
}
