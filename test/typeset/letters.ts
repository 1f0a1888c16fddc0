import type { PDFFont } from 'pdf-lib'

const known = new Map<PDFFont, Map<string, number>>()

/** How wide a text is drawn. pdf-lib's own measure takes off the kerning that its drawing doesn't do. */
export const widthOf = (font: PDFFont, text: string, size: number): number => {
  let letters = known.get(font)
  if (!letters) known.set(font, letters = new Map())
  let sum = 0
  for (const letter of text) {
    let width = letters.get(letter)
    if (width === undefined) letters.set(letter, width = font.widthOfTextAtSize(letter, 1000))
    sum += width
  }
  return sum * size / 1000
}
