import { breakLines } from './break-lines.ts'
import { PagePress, type Place } from './page-press.ts'
import { parseOrder, type Block } from './parse-order.ts'
import { styles, type Style, type StyleName } from './styles.ts'
import { widthOf } from './letters.ts'

export type { Place } from './page-press.ts'
export { styles, type Style, type StyleName } from './styles.ts'

const WIDTH = 612, HEIGHT = 792

export interface TypesetOptions {
  readonly style?: StyleName | Style
}

/** Sets one of our own order texts (`parse-order.ts` says how they are written) as a court's paper. */
export const typeset = async (order: string, options: TypesetOptions = {}): Promise<Uint8Array> => (await typesetWithPlaces(order, options)).bytes

/** The same, with the place of every word of the text (not of the stamp, the page numbers or the paper's own numbers). */
export const typesetWithPlaces = async (source: string, { style = 'plain' }: TypesetOptions = {}): Promise<{ bytes: Uint8Array; places: readonly Place[] }> => {
  const order = parseOrder(source)
  const press = await PagePress.open(typeof style === 'string' ? styles[style] : style)
  const setter = new Setter(press)
  order.blocks.forEach((block) => { if (block.kind !== 'footnote') setter.block(block, order.blocks) })
  setter.finish()
  const places = [...press.places]
  furnish(press, order.stamp)
  if (press.style.scanned) return { bytes: await scanned(press, order.stamp), places: [] }
  return { bytes: await press.document.save({ useObjectStreams: true }), places }
}

/** Sets blocks down the page, opens pages as they fill, and keeps room for the footnotes called on each. */
class Setter {
  readonly #press: PagePress
  #y = 0
  #column = 0
  #notes: string[] = []

  constructor(press: PagePress) {
    this.#press = press
    this.#open()
  }

  block(block: Block, blocks: readonly Block[]): void {
    const { style } = this.#press
    switch (block.kind) {
      case 'page-break': this.#close(); this.#open(); return
      case 'centred': {
        const width = widthOf(this.#press.bold, block.text, style.size)
        const { left, right } = this.#sides()
        this.#line(block.text, (left + right - width) / 2, blocks, { font: this.#press.bold })
        return
      }
      case 'caption': this.#caption(block.lines, blocks); return
      case 'table': this.#table(block.rows, blocks); return
      case 'flush': this.#text(block.text, 0, 0, blocks); this.#gap(style.between); return
      case 'quotation': this.#text(block.text, 48, 0, blocks, 48, Math.min(style.leading, style.size * 1.17)); this.#gap(style.between + 6); return
      case 'item': this.#text(block.text, (block.level - 1) * 36, style.indent, blocks); this.#gap(style.between); return
      case 'paragraph': this.#text(block.text, 0, style.indent, blocks); this.#gap(style.between); return
      case 'footnote': return
    }
  }

  finish(): void { this.#close() }

  #sides(): { left: number; right: number } {
    const { left, right, columns } = this.#press.style
    if (columns === 1) return { left, right: WIDTH - right }
    const half = (WIDTH - left - right - 24) / 2
    const x = left + this.#column * (half + 24)
    return { left: x, right: x + half }
  }

  #text(text: string, indent: number, first: number, blocks: readonly Block[], inset = 0, leading = this.#press.style.leading): void {
    const { serif, style } = this.#press
    const { left, right } = this.#sides()
    const widthAt = (line: number) => right - left - indent - inset - (line === 0 ? first : 0)
    const lines = breakLines(text, (part) => widthOf(serif, asSet(part), style.size), widthAt, style.hyphenated)
    lines.forEach((line, i) => {
      const gap = widthAt(i) - widthOf(serif, asSet(line), style.size)
      const stretch = style.justified && i < lines.length - 1 ? gap / Math.max(1, line.split(' ').length - 1) : 0
      this.#line(line, this.#sides().left + indent + (i === 0 ? first : 0), blocks, { stretch, leading })
    })
  }

  #line(text: string, x: number, blocks: readonly Block[], { leading = this.#press.style.leading, ...how }: { font?: PagePress['bold']; stretch?: number; leading?: number } = {}): void {
    const called = [...text.matchAll(/[⁰¹²³⁴-⁹]+/g)].flatMap(([mark]) => blocks.filter((b) => b.kind === 'footnote' && b.text.startsWith(`${mark} `)).map((b) => (b as { text: string }).text))
    if (this.#y < this.#foot() + this.#noteHeight([...this.#notes, ...called])) {
      const { left } = this.#sides()
      this.#next()
      x += this.#sides().left - left
    }
    this.#notes.push(...called)
    this.#press.set(text, x, this.#y, how)
    this.#y -= leading
  }

  #caption(lines: readonly (readonly [string, string])[], blocks: readonly Block[]): void {
    const { left, captionMark } = this.#press.style
    for (const [a, b] of lines) {
      const y = this.#y
      const text = a.trim()
      this.#line(text || ' ', left + (a.length - a.trimStart().length) * 4, blocks)
      if (captionMark) this.#press.set(captionMark, 312, y)
      if (b) this.#press.set(b, 336, y)
    }
    this.#gap(this.#press.style.leading / 2)
  }

  #table(rows: readonly (readonly string[])[], blocks: readonly Block[]): void {
    const { serif, style } = this.#press
    const { left, right } = this.#sides()
    const columns = Math.max(...rows.map((row) => row.length))
    const width = (right - left) / columns
    for (const row of rows) {
      const cells = row.map((cell) => breakLines(cell, (part) => widthOf(serif, part, style.size), () => width - 14, false))
      const height = Math.max(...cells.map((cell) => cell.length))
      if (this.#y - height * style.size * 1.2 < this.#foot() + this.#noteHeight(this.#notes)) this.#next()
      for (let line = 0; line < height; line++) {
        cells.forEach((cell, c) => this.#press.set(cell[line] ?? '', left + c * width, this.#y))
        this.#y -= style.size * 1.2
      }
      this.#gap(9)
    }
    this.#gap(style.leading / 2)
    void blocks
  }

  #gap(height: number): void { this.#y -= height }
  #foot(): number { return this.#press.style.bottom }
  #noteHeight(notes: readonly string[]): number { return notes.length ? 14 + this.#noteLines(notes).length * 11 : 0 }

  #noteLines(notes: readonly string[]): string[] {
    const { left, right } = this.#sides()
    return notes.flatMap((note) => breakLines(note, (part) => widthOf(this.#press.serif, asSet(part), 9.5), () => right - left, false))
  }

  #next(): void {
    if (this.#press.style.columns === 2 && this.#column === 0) {
      this.#column = 1
      this.#y = HEIGHT - this.#press.style.top
    } else { this.#close(); this.#open() }
  }

  #open(): void {
    this.#press.newPage()
    this.#column = 0
    this.#y = HEIGHT - this.#press.style.top
  }

  #close(): void {
    if (!this.#notes.length) return
    const { left } = this.#sides()
    const lines = this.#noteLines(this.#notes)
    let y = this.#foot() + lines.length * 11
    this.#press.rule(left, y + 6, left + 144, y + 6)
    for (const line of lines) { y -= 11; this.#press.set(line, left, y + 4, { size: 9.5 }) }
    this.#notes = []
  }
}

/** Raised figures are narrower than the standard fonts' measure knows. */
const asSet = (text: string): string => text.replace(/[⁰¹²³⁴-⁹]/g, 'i')

/** The court's stamp and the page's number, on every page. */
const furnish = (press: PagePress, stamp: string | null): void => {
  press.document.getPages().forEach((page, i) => {
    if (press.style.turned) return
    const number = String(i + 1)
    page.drawText(number, { x: 306 - widthOf(press.serif, number, 10) / 2, y: 30, font: press.serif, size: 10 })
    if (stamp) stampPage(page, press, pageStamp(stamp, i + 1, press.pages))
  })
}

const pageStamp = (stamp: string, page: number, pages: number): string =>
  stamp.replace(/((?:Page|Pg|pg):?\s*)\d+(\s*of\s*)?(\d+)?/, (_, word: string, of?: string) => `${word}${page}${of ? `${of}${pages}` : ''}`)

const stampPage = (page: ReturnType<PagePress['document']['getPages']>[number], press: PagePress, text: string): void => {
  const width = widthOf(press.sans, text, 9)
  page.drawText(text, { x: Math.max(20, (WIDTH - width) / 2), y: press.style.stampAtFoot ? 11 : 768, font: press.sans, size: 9 })
}

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsLfaLAAAAABJRU5ErkJggg=='

/** A grey picture for every page, and the stamp that the court's machine prints over it. */
const scanned = async (press: PagePress, stamp: string | null): Promise<Uint8Array> => {
  const sheets = await PagePress.open(press.style)
  const picture = await sheets.document.embedPng(Buffer.from(PIXEL, 'base64'))
  for (let page = 1; page <= press.pages; page++) {
    sheets.newPage()
    sheets.page.drawImage(picture, { x: 0, y: 0, width: WIDTH, height: HEIGHT })
    if (stamp) stampPage(sheets.page, sheets, pageStamp(stamp, page, press.pages))
  }
  return sheets.document.save()
}
