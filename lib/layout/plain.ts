import { docketEntries } from '../document/docket-entries.ts'
import type { Paragraph, ParagraphKind, ReadingText, Stamp } from '../document/reading-text.ts'
import { isPageNumber } from './furniture.ts'
import { isHeading } from './headings.ts'
import { isBoxed, isPlausible, Nesting, readMarker, type Marker } from './markers.ts'
import { sentencesOf } from './sentences-of.ts'
import { readStamp } from './stamp.ts'

interface Line {
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

interface Draft {
  lines: Line[]
  kind: ParagraphKind
  marker: Marker | null
}

/**
 * A text that came without pages (docket text, an e-mail, a selection): the text stays as it is, white space and all, and every
 * offset with it; stamps and page numbers are blotted out, for sentences run over them.
 */
export const layOutPlain = (text: string): ReadingText => {
  const lines: Line[] = []
  const furniture: Line[] = []
  let stamp: Stamp | null = null
  for (const line of apartFromEntries(linesOf(text), text)) {
    const read = readStamp(line.text)
    if (!read) { lines.push(line); continue }
    stamp ??= read
    // a page's number is its last line, above the next one's stamp
    if (lines.at(-1)?.apart && isPageNumber(lines.at(-1)!)) furniture.push(lines.pop()!)
    furniture.push(line)
  }
  const words = blotted(text, furniture)
  const drafts = draft(lines)
  const nesting = new Nesting()
  const paragraphs = drafts.map(({ lines, kind, marker }): Paragraph => {
    if (kind === 'heading' && !marker) nesting.close()
    const first = lines[0] as Line
    const span = { start: first.start, end: (lines.at(-1) ?? first).end }
    const level = marker && kind !== 'heading' ? nesting.level(marker, first.indent) : 0
    return { span, kind, level, ...(marker && { marker: marker.text }) }
  })
  return {
    text: words, paragraphs, sentences: sentencesOf(words, paragraphs), pieces: [],
    pages: [{ start: 0, end: text.length }], unreadPages: [], stamp, furniture: furniture.map((line) => line.text),
  }
}

/** The text with spaces for the lines given. */
const blotted = (text: string, lines: readonly Line[]): string => {
  let rest = 0
  return lines.map(({ start, end }) => {
    const kept = text.slice(rest, start)
    rest = end
    return kept + ' '.repeat(end - start)
  }).join('') + text.slice(rest)
}

/** The lines with those of a docket sheet's entries cut after their day and number, which are no words of the order. */
const apartFromEntries = (lines: readonly Line[], text: string): readonly Line[] => {
  const entries = new Map(docketEntries(text).map((entry) => [entry.start, entry]))
  return lines.flatMap((line) => {
    const entry = entries.get(line.start)
    if (!entry) return [line]
    const start = line.end - text.slice(entry.end, line.end).trimStart().length
    if (start >= line.end) return [{ ...line, apart: true, entry: true }]
    return [{ ...line, end: entry.end, text: text.slice(line.start, entry.end), apart: true, entry: true }, { ...line, start, text: text.slice(start, line.end), apart: true }]
  })
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
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

/** Cells apart by a wide gap, a tab, a row of dots or an upright stroke. Two spaces after a stop are a typist's, not a table's. */
const isRow = (line: string): boolean => {
  const marker = readMarker(line)
  const words = line.slice(marker?.length ?? 0).trimStart()
  // what is typed into a form's blanks stands in wide gaps, too
  if (marker && isBoxed(marker) && !/\.{4,}/.test(words)) return false
  if (isDocketEntry(words) || words.length > 200 && isRunning(words)) return false
  return /\S(?: {3,}|\s*\t\s*|\s?\.{4,}\s?|\s?(?:\. ){5,})\S/.test(words) || /[^\s.?!:;,”"’)] {2}\S/.test(words) && !isRunning(words) || /^\|.*\|.*\|$|^[^|]{1,90}\s\|\s[^|]{1,160}(?:\s\|\s[^|]{1,160}){0,6}$/.test(words)
}

/** Sentences in a form whose blanks were filled in with room around: “shall be filed by  July 19, 2013 . Memoranda may not exceed 20 pages.” */
const isRunning = (line: string): boolean => line.length > 90 && /\b(?:shall|must|may(?!\s+\d)|will|is|are)\b/.test(line) && /[a-z\d\])]\s?\.\s+[A-Z][a-z]+\b.*\b(?:shall|must|may(?!\s+\d)|will|is|are|due)\b/.test(line)

/** A docket sheet's date and number before running text: “04/14/2026  61  TEXT ORDER granting …. Responses due …”. */
const isDocketEntry = (line: string): boolean => /^\d{1,2}\/\d{1,2}\/\d{2,4}\s+(?:\d{1,4}\s+)?\S.{60,}?[a-z\d)\]][.;]\s+\S/.test(line)

const draft = (lines: readonly Line[]): Draft[] => {
  const width = wrapWidth(lines)
  const spaced = isSpaced(lines)
  const drafts: Draft[] = []
  lines.forEach((line, i) => {
    const open = drafts.at(-1)
    const before = lines[i - 1]
    const read = readMarker(line.text)
    const marker = read && isPlausible(read, drafts.slice(-200).map((d) => d.marker)) ? read : null
    const row = !line.entry && isRow(line.text)
    if (open && before && continues(open, before, line, { row, marker, width, spaced })) open.lines.push(line)
    else drafts.push({ lines: [line], kind: row ? 'row' : marker ? 'item' : 'body', marker })
  })
  drafts.forEach((d, i) => {
    if (d.kind === 'row' || d.lines.length > 2) return
    if (d.lines[0]?.entry) { d.kind = 'heading'; return }
    const text = d.lines.map((line) => line.text).join(' ')
    if (isHeading(text, { marked: d.marker !== null, next: drafts[i + 1]?.lines[0]?.text ?? '' })) d.kind = 'heading'
  })
  return drafts
}

/** How a line looks, and the page around it: `width` in characters, `spaced` where a white line stands between the lines. */
interface Looks { readonly row: boolean; readonly marker: Marker | null; readonly width: number; readonly spaced: boolean }

const continues = (open: Draft, before: Line, line: Line, { row, marker, width, spaced }: Looks): boolean => {
  if (row || before.entry) return false
  if (open.kind === 'row') return !line.apart && !marker && belongsToRow(open, line)
  const runsOn = isBroken(before, line)
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
  const full = before.text.length + before.indent + 1 + firstWord > width - 10
  const goesOn = spaced && line.white === 1 && line.indent <= before.indent && before.text.length + before.indent > width - 25 && !/[.?!:;]["”’)]?$/.test(before.text)
  if (line.apart) return (runsOn || goesOn) && !marker && !isCapitals(before.text) && (before.text.length > 30 || open.lines.length > 1)
  if (marker) return !isBoxed(marker) && runsInto(before.text) && before.text.length > width - 25
  if (runsOn) return true
  if (isCapitals(line.text) !== isCapitals(before.text)) return false
  return full && !(line.indent > before.indent + 1 && open.lines.length > 1 && /[.?!:;]["”’)]?$/.test(before.text))
}

/** Whether a sentence breaks off with a line and goes on in the next. */
const isBroken = (before: Line, line: Line): boolean => /[\p{L}\p{N},–—-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)

/** Whether a text is typed with a white line between the lines of its paragraphs. */
const isSpaced = (lines: readonly Line[]): boolean =>
  lines.filter((line, i) => line.white === 1 && i > 0 && lines[i - 1]!.text.length > 45 && isBroken(lines[i - 1]!, line)).length > 4

/** A cell's further lines stand below it, or go on where the cell broke off. */
const belongsToRow = (row: Draft, line: Line): boolean => {
  const first = row.lines[0]
  if (!first) return false
  const cell = /^(.*?\S)(?: {2,}|\s*\t\s*)(?=\S)/.exec(first.text)
  const brokeOff = /(?:\b(?:of|and|or|the|to|for|in|on|by|with|a)|[,&–-])$/.test(cell?.[1] ?? '') && row.lines.length === 1
  // “All motions related to discovery … November 15 / must be filed by”
  const goesOn = cell !== null && line.indent === first.indent && /^\p{Ll}/u.test(line.text) && !/[.;:]$/.test(cell[1]!) && line.text.length <= cell[0].length
  return brokeOff || goesOn || (cell !== null && line.indent >= first.indent + cell[0].length - 1)
}

/** Whether a number or letter at the next line's start would be the line's own word: “under Rule / 15. The …”. */
const runsInto = (line: string): boolean => !/(?:[.:;,]["”’)]?|\band|\bor)$/i.test(line) || /\b(?:Nos?|Dkt|Doc|Ex|Civ\. P|Crim\. P|App\. P|Bankr\. P|[Pp]p?|¶|§)\.$/.test(line)

const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)

/** Where the lines of a hard-wrapped text end; of a text that isn't wrapped, the longest line. */
const wrapWidth = (lines: readonly Line[]): number => {
  const lengths = lines.filter((line, i) => !line.apart || lines[i + 1]?.apart === false).map((line) => line.text.length + line.indent).filter((n) => n > 45)
  lengths.sort((a, b) => a - b)
  return Math.max(50, lengths[Math.floor(lengths.length * 0.9)] ?? 0)
}
