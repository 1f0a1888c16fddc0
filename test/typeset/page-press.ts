import { PDFDocument, StandardFonts, degrees, popGraphicsState, pushGraphicsState, setWordSpacing, type PDFFont, type PDFPage } from 'pdf-lib'
import type { Style } from './styles.ts'
import { widthOf } from './letters.ts'

/** Where a word was set, in PDF user space, by the font's own widths. */
export interface Place {
  readonly word: string
  /** Counted from 1. */
  readonly page: number
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly width: number
  readonly size: number
}

const WIDTH = 612, HEIGHT = 792

/** Sheets of letter paper, and what is set on them. */
export class PagePress {
  readonly document: PDFDocument
  readonly serif: PDFFont
  readonly bold: PDFFont
  readonly sans: PDFFont
  readonly style: Style
  readonly places: Place[] = []
  #page: PDFPage | null = null
  pages = 0

  private constructor(document: PDFDocument, fonts: readonly [PDFFont, PDFFont, PDFFont], style: Style) {
    this.document = document;
    [this.serif, this.bold, this.sans] = fonts
    this.style = style
  }

  static async open(style: Style): Promise<PagePress> {
    const document = await PDFDocument.create()
    // the same bytes from the same text, whatever the day
    document.setCreationDate(new Date(0))
    document.setModificationDate(new Date(0))
    const fonts = await Promise.all([StandardFonts.TimesRoman, StandardFonts.TimesRomanBold, StandardFonts.Helvetica].map((font) => document.embedFont(font)))
    return new PagePress(document, fonts as [PDFFont, PDFFont, PDFFont], style)
  }

  get page(): PDFPage {
    if (!this.#page) throw new Error('no page yet')
    return this.#page
  }

  newPage(): void {
    this.pages++
    this.#page = this.document.addPage(this.style.turned ? [HEIGHT, WIDTH] : [WIDTH, HEIGHT])
    if (this.style.turned) this.#page.setRotation(degrees(90))
    if (this.style.pleading) this.#pleadingPaper()
  }

  /** Sets one line with its baseline at `y`; `stretch` is added to every space. Raised figures are set small and high. */
  set(text: string, x: number, y: number, { font = this.serif, size = this.style.size, stretch = 0 }: { font?: PDFFont; size?: number; stretch?: number } = {}): number {
    let at = x
    for (const [part] of text.matchAll(/[⁰¹²³⁴-⁹]+|[^⁰¹²³⁴-⁹]+/g)) {
      const raised = /[⁰¹²³⁴-⁹]/.test(part)
      const letters = raised ? part.replace(/./g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit))) : part
      const height = raised ? size * 0.62 : size
      this.#draw(letters, at, raised ? y + size * 0.36 : y, font, height, stretch)
      if (!raised) this.#note(part, at, y, font, size, stretch)
      at += widthOf(font, letters, height) + stretch * (letters.split(' ').length - 1)
    }
    return at
  }

  #draw(text: string, x: number, y: number, font: PDFFont, size: number, stretch: number): void {
    const where = this.style.turned ? { x: HEIGHT - y, y: x, rotate: degrees(90) } : { x, y }
    if (!stretch) { this.page.drawText(text, { ...where, font, size }); return }
    this.page.pushOperators(pushGraphicsState(), setWordSpacing(stretch))
    this.page.drawText(text, { ...where, font, size })
    this.page.pushOperators(popGraphicsState())
  }

  #note(text: string, x: number, y: number, font: PDFFont, size: number, stretch: number): void {
    for (const { 0: word, index } of text.matchAll(/\S+/g)) {
      const before = text.slice(0, index)
      const from = x + widthOf(font, before, size) + stretch * (before.split(' ').length - 1)
      this.places.push({ word, page: this.pages, x: from, y, width: widthOf(font, word, size), size })
    }
  }

  rule(x1: number, y1: number, x2: number, y2: number): void {
    this.page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.7 })
  }

  #pleadingPaper(): void {
    const { top, left, right } = this.style
    for (let line = 1; line <= 28; line++) {
      const number = String(line)
      this.page.drawText(number, { x: left - 22 - widthOf(this.serif, number, 12), y: HEIGHT - top - (line - 1) * 24, font: this.serif, size: 12 })
    }
    this.rule(left - 8, 0, left - 8, HEIGHT)
    this.rule(left - 5, 0, left - 5, HEIGHT)
    this.rule(WIDTH - right + 6, 0, WIDTH - right + 6, HEIGHT)
  }
}
