import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { PDFLinkService } from 'pdfjs-dist/web/pdf_viewer.mjs'
import type { OutlineLine } from './pdf-state.ts'

type Entry = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number]

/** The document's table of contents as lines, each with its depth; empty where it has none. */
export const outlineOf = async (document: PDFDocumentProxy, links: PDFLinkService): Promise<OutlineLine[]> => {
  const entries = await document.getOutline().catch(() => null)
  const lines = (all: readonly Entry[], level: number): OutlineLine[] => all.flatMap((entry) => [
    { title: entry.title, level, go: entry.dest ? () => void links.goToDestination(entry.dest as string) : null },
    ...lines(entry.items as Entry[], level + 1),
  ])
  return lines(entries ?? [], 0)
}
