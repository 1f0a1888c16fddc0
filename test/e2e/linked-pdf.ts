import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFPage, type PDFRef } from 'pdf-lib'

/** Three pages with a table of contents, a link on page 1 to page 3, and one to a web address. */
export const linkedPdf = async (address: string): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const pages = ['ORDER', 'SCHEDULE', 'APPENDIX'].map((title) => {
    const page = document.addPage([612, 792])
    const lines = [title, 'Defendant shall answer the complaint no later than July 2, 2026.', 'defendant is not Defendant.', 'See the Appendix.', 'See the court’s rules.']
    lines.forEach((line, at) => page.drawText(line, { x: 72, y: 700 - at * 40, size: 14, font }))
    return page
  })
  const [first, , third] = pages as [PDFPage, PDFPage, PDFPage]
  const { context } = document
  const link = (y: number, rest: Record<string, unknown>) =>
    first.node.addAnnot(context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [70, y - 4, 220, y + 14], Border: [0, 0, 0], ...rest } as never)))
  link(580, { Dest: [third.ref, PDFName.of('XYZ'), null, null, null] })
  link(540, { A: { S: 'URI', URI: PDFString.of(address) } })
  outline(document, [['The order', first.ref], ['The appendix', third.ref]])
  return document.save()
}

const outline = (document: PDFDocument, entries: readonly (readonly [string, PDFRef])[]): void => {
  const { context, catalog } = document
  const root = context.nextRef()
  const refs = entries.map(() => context.nextRef())
  entries.forEach(([title, page], at) => context.assign(refs[at]!, context.obj({
    Title: PDFString.of(title), Parent: root, Dest: [page, PDFName.of('XYZ'), null, null, null],
    ...(at > 0 && { Prev: refs[at - 1]! }), ...(refs[at + 1] && { Next: refs[at + 1]! }),
  } as never)))
  context.assign(root, context.obj({ Type: 'Outlines', First: refs[0]!, Last: refs.at(-1)!, Count: refs.length }))
  catalog.set(PDFName.of('Outlines'), root)
}
