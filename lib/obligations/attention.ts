import type { Reading } from './reading.ts'
import type { Row } from './obligation.ts'

/** Something that the reader must look at with their own eyes. */
export interface Attention {
  readonly text: string
  /** Counted from 1; null where it is about the whole document. */
  readonly page: number | null
  readonly rowId: string | null
}

/** What was not read or does not fit, most serious first: unread pages, then doubts about dates, then what is not known of the document. */
export const attentionOf = (reading: Reading, rows: readonly Row[]): Attention[] => {
  const { document } = reading
  const unread = document.unreadPages.length === 0 ? [] : [{
    text: `${pageWords(document.unreadPages)} could not be read (a picture without text). Nothing on ${document.unreadPages.length === 1 ? 'it' : 'them'} is listed here.`,
    page: document.unreadPages[0]!, rowId: null,
  }]
  const said = new Set<string>()
  const doubts = rows.flatMap((row) => row.warnings.flatMap((text): Attention[] => {
    // one deadline may stand in several rows; its doubt is told once
    const key = `${row.deadline?.id ?? row.id}|${text}`
    if (said.has(key)) return []
    said.add(key)
    return [{ text, page: row.page, rowId: row.id }]
  }))
  const unplaced = document.binding && rows.length > 0 && document.timeZone === null
    ? [{ text: 'The court could not be told from the text, so times have no time zone and holidays are not counted.', page: null, rowId: null }]
    : []
  return [...unread, ...doubts, ...unplaced]
}

/** “Page 7”, “Pages 1, 2 and 5”, “Pages 3 to 9”. */
const pageWords = (pages: readonly number[]): string => {
  if (pages.length === 1) return `Page ${pages[0]}`
  const run = pages.every((page, index) => index === 0 || page === pages[index - 1]! + 1)
  if (run && pages.length > 2) return `Pages ${pages[0]} to ${pages.at(-1)}`
  return `Pages ${pages.slice(0, -1).join(', ')} and ${pages.at(-1)}`
}
