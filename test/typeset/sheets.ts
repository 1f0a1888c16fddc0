import { PDFDocument, StandardFonts } from 'pdf-lib'

/**
 * Words with their place: points from the left edge, or from the end of the words set before, and from the top edge to
 * the baseline; size 12 in a serif face unless said.
 */
export type Placed = readonly [x: number | { readonly after: number }, y: number, text: string, how?: { readonly size?: number; readonly bold?: boolean; readonly sans?: boolean }]

const WIDTH = 612, HEIGHT = 792

/** Letter paper with each of the words set just where it is told to stand: for pages that no order's text describes. */
export const sheets = async (pages: readonly (readonly Placed[])[], { width = WIDTH, height = HEIGHT } = {}): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const [serif, bold, sans] = await Promise.all([StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.Helvetica].map((font) => document.embedFont(font)))
  for (const placed of pages) {
    const page = document.addPage([width, height])
    let end = 0
    for (const [at, y, text, how = {}] of placed) {
      const x = typeof at === 'number' ? at : end + at.after, size = how.size ?? 12
      const font = (how.bold ? bold : how.sans ? sans : serif) as NonNullable<typeof serif>
      page.drawText(text, { x, y: height - y, size, font })
      end = x + font.widthOfTextAtSize(text, size)
    }
  }
  return document.save()
}

/** Lines one below the other, `leading` apart. */
export const down = (x: number, y: number, leading: number, lines: readonly string[], how?: Placed[3]): Placed[] =>
  lines.map((text, i): Placed => (how ? [x, y + i * leading, text, how] : [x, y + i * leading, text]))
