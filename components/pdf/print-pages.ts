import type { PdfView } from './pdf-view.ts'

/** Points are 1/72 inch; printers are given 150 dots an inch. */
const dots = 150 / 72

/**
 * Prints the pages as the document draws them, and over them the layers that `layerOf` gives (the marks). Each page is
 * drawn once, one after the other, into a folder of pictures that only the printer sees. `told` hears how far it is.
 */
export const printPages = async (
  view: PdfView, layerOf: (page: number) => Promise<HTMLElement | null>, told: (page: number) => void,
): Promise<void> => {
  const pdf = view.document()
  if (!pdf) return
  const sheets = document.createElement('div')
  sheets.className = 'sheets'
  const pictures: string[] = []
  try {
    for (let number = 1; number <= pdf.numPages; number++) {
      told(number)
      const page = await pdf.getPage(number)
      const viewport = page.getViewport({ scale: 1 })
      const canvas = document.createElement('canvas')
      canvas.width = Math.floor(viewport.width * dots)
      canvas.height = Math.floor(viewport.height * dots)
      await page.render({ canvas, viewport: page.getViewport({ scale: dots }), intent: 'print' }).promise
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done))
      canvas.width = canvas.height = 0
      if (!blob) continue
      const sheet = document.createElement('div')
      sheet.className = 'sheet'
      sheet.style.setProperty('--wide', `${viewport.width}pt`)
      sheet.style.setProperty('--high', `${viewport.height}pt`)
      const picture = new Image()
      picture.src = URL.createObjectURL(blob)
      pictures.push(picture.src)
      picture.alt = ''
      await picture.decode().catch(() => undefined)
      sheet.append(picture)
      const layer = await layerOf(number)
      if (layer) sheet.append(layer)
      sheets.append(sheet)
    }
    document.body.append(sheets)
    document.documentElement.dataset['print'] = 'pages'
    window.print()
  } finally {
    delete document.documentElement.dataset['print']
    sheets.remove()
    for (const picture of pictures) URL.revokeObjectURL(picture)
  }
}
