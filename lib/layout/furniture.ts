import type { Stamp } from '../document/reading-text.ts'
import type { Line } from './lines.ts'
import { ownStamp, readStamp } from './stamp.ts'
import { pattern } from '../patterns/pattern.ts'

export interface FramedLines {
  readonly page: number
  readonly height: number
  readonly lines: readonly Line[]
}

export interface Cleared {
  /** Each page's own lines, top to bottom. */
  readonly pages: readonly (readonly Line[])[]
  readonly stamp: Stamp | null
  readonly furniture: readonly string[]
}

/** “- 3 -”, “Page 2 of 5”, “iv”. */
const PAGE_NUMBER = /^(?:[-–—~[(|]\s*)?(?:page|pg\.?|p\.)?\s*[|:]?\s*(?:\d{1,4}|[ivx]{1,6})(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—~\])|])?$/i
/** “ORDER - 3”, “Page 2 – OPINION AND ORDER”. */
const NUMBERED_TITLE = /^(?:[A-Z][A-Z &,’'.]{3,60}\s*[-–—]\s*(?:Page\s*)?\d{1,3}|(?:Page\s*)?\d{1,3}\s*[-–—]\s*[A-Z][A-Z &,’'.]{3,60})$/
/** A form's own marks, whatever the page: “CV-90 (06/04) CIVIL MINUTES - GENERAL”. */
const FORM_MARK = new RegExp(pattern`
  ^(?:initials of (?:the )?(?:deputy clerk|preparer|clerk).{0,20}|.{0,12}\(\d{2}\/\d{2}\)\s+civil minutes.*|
  civil minutes\s*[-–—]\s*(?:general|trial).{0,30}page \d+ of \d+|NYSCEF DOC\. NO\..*RECEIVED NYSCEF.*|
  desc(?:ription)?\b.{0,30}(?:main )?document.{0,20}page \d+ of \d+|(?:main )?document\s+(?:page|pg) \d+ of \d+)$`, 'i')

/** Whether a line is a form's own mark. */
export const isFormMark = ({ text }: { readonly text: string }): boolean => FORM_MARK.test(text)

/**
 * Parts each page's text from what stands around it: the court's stamp (read for its facts), page numbers, and the
 * heads and feet that come again from page to page.
 */
export const clearFurniture = (pages: readonly FramedLines[]): Cleared => {
  const furniture = new Set<string>()
  let stamp: Stamp | null = null
  const repeated = repeatedHeads(pages)
  const deep = deepHeads(pages, repeated)
  const cleared = pages.map((page, p) => {
    let above: Stamp | null = null
    const kept = page.lines.filter((line, i) => {
      const edge = Math.min(i, page.lines.length - 1 - i)
      const read = edge < 4 ? readStamp(spread(line)) : null
      stamp = ownStamp(stamp, read, above)
      above = read
      if (read) furniture.add(read.text)
      else if (isFurniture(line, edge, page, repeated) || (p > 0 && deep[p]?.has(line))) furniture.add(line.text)
      else return true
      return false
    })
    return withoutPageNumbers(kept, page.height, furniture)
  })
  return { pages: cleared, stamp, furniture: oncePer(furniture) }
}

/** Heads that differ in their page's number alone are one. */
const oncePer = (lines: ReadonlySet<string>): string[] => {
  const seen = new Map<string, string>()
  for (const line of lines) {
    const mark = line.replace(/\d+/g, '#')
    if (!seen.has(mark)) seen.set(mark, line)
  }
  return [...seen.values()]
}

/** A stamp's parts stand far apart; a space between them is enough to read them. */
const spread = (line: Line): string => line.runs.map((run) => run.text).join(' ')

const isFurniture = (line: Line, edge: number, page: FramedLines, repeated: ReadonlySet<string>): boolean => {
  if (isFormMark(line)) return true
  return edge < 5 && isInMargin(line, page.height, 0.15) && repeated.has(signature(line))
}

/**
 * A form's head may reach far down the page: what follows a page's stamp without a break and stands word for word on
 * the page before or after it, on one place. The first page's is text; only the others' stand around it.
 */
const deepHeads = (pages: readonly FramedLines[], repeated: ReadonlySet<string>): ReadonlySet<Line>[] => {
  const tops = pages.map(({ lines }) => lines.slice(0, 16).filter((line, i) => !(i < 4 && readStamp(spread(line)))))
  const exact = tops.map((lines) => new Set(lines.map(place)))
  return tops.map((lines, p) => {
    const own = pages[p] as FramedLines
    const isHead = (line: Line): boolean => {
      if (!isInMargin(line, own.height, 0.4)) return false
      if (exact[p - 1]?.has(place(line)) || exact[p + 1]?.has(place(line))) return true
      return (repeated.has(signature(line)) && isInMargin(line, own.height, 0.15)) || isPageNumber(line)
    }
    const end = lines.findIndex((line) => !isHead(line))
    return new Set(lines.slice(0, Math.max(0, end)))
  })
}

/** Whether a line holds a page's number and no more, or with the paper's title. */
export const isPageNumber = ({ text }: { readonly text: string }): boolean => PAGE_NUMBER.test(text) || NUMBERED_TITLE.test(text)

const place = (line: Line): string => `${line.text}@${Math.round(line.bottom / 3)}`

/** Once the stamp and the repeated lines are gone, a page's number is its first or last line. */
const withoutPageNumbers = (lines: readonly Line[], height: number, furniture: Set<string>): Line[] => {
  const isNumber = (line: Line | undefined): boolean => line !== undefined && isPageNumber(line) && isInMargin(line, height, 0.13)
  let from = 0, to = lines.length
  while (from < to && isNumber(lines[from])) furniture.add((lines[from++] as Line).text)
  while (to > from && isNumber(lines[to - 1])) furniture.add((lines[--to] as Line).text)
  return lines.slice(from, to)
}

const isInMargin = (line: Line, height: number, share: number): boolean => {
  const bottom = ((line.bottom % height) + height) % height
  return bottom < height * share || bottom + line.size > height * (1 - share)
}

/** The line's words, its figures aside, and about where it stands: what a running head keeps from page to page. */
const signature = (line: Line): string => `${line.text.replace(/\d+/g, '#').toLowerCase()}@${Math.round(line.bottom / 8)}`

const repeatedHeads = (pages: readonly FramedLines[]): ReadonlySet<string> => {
  const seen = new Map<string, number>()
  for (const { lines } of pages) {
    const edges = new Set([...lines.slice(0, 5), ...lines.slice(-5)])
    for (const line of edges) for (const near of [-8, 0, 8]) {
      const mark = signature({ ...line, bottom: line.bottom + near })
      seen.set(mark, (seen.get(mark) ?? 0) + 1)
    }
  }
  const enough = Math.max(2, Math.ceil(pages.length * 0.25))
  return new Set([...seen].filter(([, times]) => times >= enough).map(([mark]) => mark))
}
