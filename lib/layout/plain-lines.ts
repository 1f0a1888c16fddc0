import { docketEntries } from '../document/docket-entries.ts'
import type { Stamp } from '../document/reading-text.ts'
import { isFormMark, isPageNumber } from './furniture.ts'
import { ownStamp, readStamp } from './stamp.ts'

/** A line of a text that came without pages. */
export interface TypedLine {
  /** Offsets of the words, white space taken off. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly indent: number
  /** How many white lines stand above it. */
  readonly white: number
  /** Whether any do. */
  readonly apart: boolean
  /** The day and number of a docket sheet's entry. */
  readonly entry?: true
}

/** The text's own lines, and what stands around them. */
export interface PlainLines {
  readonly lines: readonly TypedLine[]
  /** Stamps, a form's marks and page numbers. */
  readonly furniture: readonly TypedLine[]
  readonly stamp: Stamp | null
}

export const plainLines = (text: string): PlainLines => clearStamps(apartFromEntries(linesOf(text), text))

/** Parts the text's own lines from stamps, from a form's marks, and from the page numbers above them. */
const clearStamps = (all: readonly TypedLine[]): PlainLines => {
  const lines: TypedLine[] = []
  const furniture: TypedLine[] = []
  let stamp: Stamp | null = null
  let above: Stamp | null = null
  for (const line of all) {
    const read = readStamp(line.text)
    stamp = ownStamp(stamp, read, above)
    above = read
    if (!read && !isFormMark(line)) { lines.push(line); continue }
    // a page's number is its last line, above the next one's stamp
    if (lines.at(-1)?.apart && isPageNumber(lines.at(-1)!)) furniture.push(lines.pop()!)
    furniture.push(line)
  }
  return { lines, furniture, stamp }
}

/** The lines with those of a docket sheet's entries cut after their day and number, which are no words of the order. */
const apartFromEntries = (lines: readonly TypedLine[], text: string): readonly TypedLine[] => {
  const entries = new Map(docketEntries(text).map((entry) => [entry.start, entry]))
  return lines.flatMap((line) => {
    const entry = entries.get(line.start)
    if (!entry) return [line]
    const start = line.end - text.slice(entry.end, line.end).trimStart().length
    if (start >= line.end) return [{ ...line, apart: true, entry: true }]
    return [
      { ...line, end: entry.end, text: text.slice(line.start, entry.end), apart: true, entry: true },
      { ...line, start, text: text.slice(start, line.end), apart: true },
    ]
  })
}

const linesOf = (text: string): TypedLine[] => {
  const lines: TypedLine[] = []
  let end = -1
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\f]+/g)) {
    const words = raw.trim()
    if (!words) continue
    const lead = raw.length - raw.trimStart().length
    const indent = raw.slice(0, lead).replace(/\t/g, '        ').length
    const white = end < 0 ? 1 : Math.max(0, text.slice(end, index).split('\n').length - 2)
    end = index + lead + words.length
    lines.push({ start: index + lead, end, text: words, indent, white, apart: white > 0 })
  }
  return lines
}
