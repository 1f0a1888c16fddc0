import type { Paragraph, Piece, ReadingText, Stamp } from '../document/reading-text.ts'
import type { Span } from '../document/span.ts'
import { linesOfDraft, type Draft } from './drafts.ts'
import { atHyphen, endsInHyphen, runsOnAtOnce } from './hyphens.ts'
import { isApart, isRaised, type Line } from './lines.ts'
import { Nesting } from './markers.ts'
import { sentencesOf } from './sentences-of.ts'

/** What was found around a document's text. */
interface Surroundings {
  readonly stamp: Stamp | null
  readonly furniture: readonly string[]
  readonly unreadPages: readonly number[]
}

/** The sign before a footnote's words. */
const NOTE_SIGN = /^(?:[⁰¹²³⁴-⁹]+|\d{1,3}|[*†‡§]{1,3})/

/** Writes the paragraphs into one text and keeps, for each stretch of it, the place where it is drawn. */
export const compose = (drafts: readonly Draft[], pageCount: number, around: Surroundings): ReadingText => {
  const writer = new Writer(drafts)
  const nesting = new Nesting()
  const paragraphs: Paragraph[] = []
  const write = (draft: Draft): void => {
    const span = writer.paragraph(draft)
    if (span.end === span.start) return
    if (draft.kind === 'heading' && !draft.marker) nesting.close()
    const level = draft.marker && draft.kind === 'item' ? nesting.level(draft.marker, (linesOfDraft(draft)[0] as Line).left / 6) : 0
    const marker = draft.kind === 'footnote' ? NOTE_SIGN.exec(writer.text.slice(span.start))?.[0] : draft.marker?.text
    paragraphs.push({ span, kind: draft.kind, level, ...(marker && { marker }) })
    draft.notes.forEach(write)
  }
  drafts.forEach(write)
  return {
    text: writer.text, paragraphs, sentences: sentencesOf(writer.text, paragraphs),
    pieces: writer.pieces, pages: pagesOf(writer.pieces, paragraphs, pageCount, writer.text.length), ...around,
  }
}

/** Each page from its first word to the next page's; footnotes stand with the paragraph that they were printed under. */
const pagesOf = (pieces: readonly Piece[], paragraphs: readonly Paragraph[], count: number, end: number): Span[] => {
  const begins: (number | undefined)[] = Array.from({ length: count })
  let p = 0
  for (const piece of pieces) {
    while (paragraphs[p] && (paragraphs[p] as Paragraph).span.end <= piece.start) p++
    if (paragraphs[p]?.kind === 'footnote') continue
    const page = piece.box.page - 1
    begins[page] ??= piece.start
  }
  const spans: Span[] = []
  let next = end
  for (let page = count - 1; page >= 0; page--) {
    const start = page === 0 ? 0 : Math.min(begins[page] ?? next, next)
    spans.unshift({ start, end: next })
    next = start
  }
  return spans
}

const vocabulary = (drafts: readonly Draft[]): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const draft of drafts) for (const line of linesOfDraft(draft)) {
    // a line's first and last words may be halves of broken ones
    const text = line.text.slice(line.text.indexOf(' ') + 1, line.text.lastIndexOf(' ') + 1)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu)) words.add(word)
  }
  return words
}

class Writer {
  #parts: string[] = []
  #length = 0
  #last = ''
  readonly pieces: Piece[] = []
  readonly #drafts: readonly Draft[]
  #words: ReadonlySet<string> | null = null

  constructor(drafts: readonly Draft[]) { this.#drafts = drafts }

  /** The document's own words, gathered only where a line ends in a hyphen. */
  #knows(word: string): boolean { return (this.#words ??= vocabulary(this.#drafts)).has(word) }

  get text(): string {
    if (this.#parts.length > 1) this.#parts = [this.#parts.join('')]
    return this.#parts[0] ?? ''
  }

  paragraph({ parts }: Draft): Span {
    if (this.#length) this.#add('\n\n')
    const start = this.#length
    parts.forEach((lines, i) => {
      if (i > 0) this.#add('  ')
      lines.forEach((line, k) => {
        if (k > 0) this.#joint(line.text)
        this.#line(line)
      })
    })
    return { start, end: this.#length }
  }

  #add(text: string): void {
    this.#parts.push(text)
    this.#length += text.length
    this.#last = (this.#last + text).slice(-80)
  }

  /** What stands between the line just written and the next. */
  #joint(begin: string): void {
    const end = this.#last
    if (endsInHyphen(end)) {
      if (atHyphen(end, begin, (word) => this.#knows(word)) === 'join') this.#dropLast()
      return
    }
    if (!runsOnAtOnce(end, begin)) this.#add(' ')
  }

  #dropLast(): void {
    const last = this.#parts.at(-1) ?? ''
    this.#parts[this.#parts.length - 1] = last.slice(0, -1)
    this.#length--
    this.#last = this.#last.slice(0, -1)
    const piece = this.pieces.at(-1)
    if (piece) this.pieces[this.pieces.length - 1] = { ...piece, end: piece.end - 1 }
  }

  #line(line: Line): void {
    line.runs.forEach((run, i) => {
      const before = line.runs[i - 1]
      if (before && isApart(before, run)) this.#add(' ')
      const raised = isRaised(run, line) && /^\d{1,3}(?:,\s?\d{1,3})*$/.test(run.text)
      const text = raised ? run.text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))) : run.text
      const start = this.#length
      this.#add(text)
      this.pieces.push({ start, end: this.#length, box: run.run.box })
    })
  }
}
