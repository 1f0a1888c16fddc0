import type { Paragraph, ParagraphKind, ReadingText } from '../document/reading-text.ts'
import { isHeading } from './headings.ts'
import { isBoxed, isPlausible, Nesting, readMarker, type Marker } from './markers.ts'
import { plainLines, type TypedLine } from './plain-lines.ts'
import { belongsToRow, isLostRow, isRow } from './plain-rows.ts'
import { sentencesOf } from './sentences-of.ts'

interface Draft {
  lines: TypedLine[]
  kind: ParagraphKind
  marker: Marker | null
}

/**
 * A text that came without pages (docket text, an e-mail, a selection): the text stays as it is, white space and all, and every
 * offset with it; stamps and page numbers are blotted out, for sentences run over them.
 */
export const layOutPlain = (text: string): ReadingText => {
  const { lines, furniture, stamp } = plainLines(text)
  const words = blotted(text, furniture)
  const paragraphs = paragraphsOf(draft(lines))
  return {
    text: words, paragraphs, sentences: sentencesOf(words, paragraphs), pieces: [],
    pages: [{ start: 0, end: text.length }], unreadPages: [], stamp, furniture: furniture.map((line) => line.text),
  }
}

/** The text with spaces for the lines given. */
const blotted = (text: string, lines: readonly TypedLine[]): string => {
  let rest = 0
  return lines.map(({ start, end }) => {
    const kept = text.slice(rest, start)
    rest = end
    return kept + ' '.repeat(end - start)
  }).join('') + text.slice(rest)
}

const paragraphsOf = (drafts: readonly Draft[]): Paragraph[] => {
  const nesting = new Nesting()
  return drafts.map(({ lines, kind, marker }): Paragraph => {
    if (kind === 'heading' && !marker) nesting.close()
    const first = lines[0] as TypedLine
    const span = { start: first.start, end: (lines.at(-1) ?? first).end }
    const level = marker && kind !== 'heading' ? nesting.level(marker, first.indent) : 0
    return { span, kind, level, ...(marker && { marker: marker.text }) }
  })
}

const draft = (lines: readonly TypedLine[]): Draft[] => {
  const width = wrapWidth(lines)
  const spaced = isSpaced(lines)
  const drafts: Draft[] = []
  lines.forEach((line, i) => {
    const open = drafts.at(-1)
    const before = lines[i - 1]
    const read = readMarker(line.text)
    const marker = read && isPlausible(read, drafts.slice(-200).map((d) => d.marker)) ? read : null
    const row = !line.entry && (isRow(line.text) || isLostRow(line.text, before?.text, lines[i + 1]?.text))
    if (open && before && continues(open, before, line, { row, marker, width, spaced })) open.lines.push(line)
    else drafts.push({ lines: [line], kind: row ? 'row' : marker ? 'item' : 'body', marker })
  })
  drafts.forEach((d, i) => { if (isHeadingDraft(d, drafts[i + 1])) d.kind = 'heading' })
  return drafts
}

const isHeadingDraft = ({ kind, lines, marker }: Draft, next: Draft | undefined): boolean => {
  if (kind === 'row' || lines.length > 2) return false
  if (lines[0]?.entry) return true
  return isHeading(lines.map((line) => line.text).join(' '), { marked: marker !== null, next: next?.lines[0]?.text ?? '' })
}

/** How a line looks, and the page around it: `width` in characters, `spaced` where a white line stands between the lines. */
interface Looks { readonly row: boolean; readonly marker: Marker | null; readonly width: number; readonly spaced: boolean }

const ENDS = /[.?!:;]["”’)]?$/

const continues = (open: Draft, before: TypedLine, line: TypedLine, { row, marker, width, spaced }: Looks): boolean => {
  if (row || before.entry) return false
  if (open.kind === 'row') return !line.apart && !marker && belongsToRow(open.lines, line)
  const runsOn = isBroken(before, line)
  const firstWord = /^\S+/.exec(line.text)?.[0].length ?? 0
  const full = before.text.length + before.indent + 1 + firstWord > width - 10
  if (line.apart) {
    if (marker || isCapitals(before.text) || before.text.length <= 30 && open.lines.length <= 1) return false
    return runsOn || spaced && goesOnBelowWhite(before, line, width)
  }
  if (marker) return !isBoxed(marker) && runsInto(before.text) && before.text.length > width - 25
  if (runsOn) return true
  if (isCapitals(line.text) !== isCapitals(before.text)) return false
  return full && !(line.indent > before.indent + 1 && open.lines.length > 1 && ENDS.test(before.text))
}

/** Whether a line below a white one goes on with the full line above it, in a text typed so. */
const goesOnBelowWhite = (before: TypedLine, line: TypedLine, width: number): boolean =>
  line.white === 1 && line.indent <= before.indent && before.text.length + before.indent > width - 25 && !ENDS.test(before.text)

/** Whether a sentence breaks off with a line and goes on in the next. */
const isBroken = (before: TypedLine, line: TypedLine): boolean => /[\p{L}\p{N},–—-]$/u.test(before.text) && /^\p{Ll}/u.test(line.text)

/** Whether a text is typed with a white line between the lines of its paragraphs. */
const isSpaced = (lines: readonly TypedLine[]): boolean =>
  lines.filter((line, i) => line.white === 1 && i > 0 && lines[i - 1]!.text.length > 45 && isBroken(lines[i - 1]!, line)).length > 4

const BEFORE_NUMBER = /\b(?:Nos?|Dkt|Doc|Ex|Civ\. P|Crim\. P|App\. P|Bankr\. P|[Pp]p?|¶|§)\.$/

/** Whether a number or letter at the next line's start would be the line's own word: “under Rule / 15. The …”. */
const runsInto = (line: string): boolean => !/(?:[.:;,]["”’)]?|\band|\bor)$/i.test(line) || BEFORE_NUMBER.test(line)

const isCapitals = (line: string): boolean => /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line)

/** Where the lines of a hard-wrapped text end; of a text that isn't wrapped, the longest line. */
const wrapWidth = (lines: readonly TypedLine[]): number => {
  const lengths = lines.filter((line, i) => !line.apart || lines[i + 1]?.apart === false)
    .map((line) => line.text.length + line.indent)
    .filter((n) => n > 45)
  lengths.sort((a, b) => a - b)
  return Math.max(50, lengths[Math.floor(lengths.length * 0.9)] ?? 0)
}
