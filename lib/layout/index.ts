import type { PageText } from '../document/page-text.ts'
import type { ReadingText } from '../document/reading-text.ts'
import { compose } from './compose.ts'
import { bodySize, partFootnotes } from './footnotes.ts'
import { frame } from './frame.ts'
import { clearFurniture } from './furniture.ts'
import { withoutLineNumbers } from './line-numbers.ts'
import { linesOf } from './lines.ts'
import { marginsOf } from './margins.ts'
import { paragraphsOf, type PageParts } from './paragraphs.ts'
import { regionsOf } from './regions.ts'

export { layOutPlain } from './plain.ts'

/**
 * From the runs of a document's pages to the text as one reads it: each page is turned upright, its line numbers are
 * taken out, runs become lines, lines lose the stamp and the running heads, columns and tables are read in their
 * order, footnotes are set apart, and what is left becomes paragraphs and sentences that run from page to page.
 */
export const layOut = (pages: readonly PageText[]): ReadingText => {
  const frames = pages.map(frame)
  const cleared = clearFurniture(frames.map(({ page, height, runs }) => ({ page, height, lines: linesOf(page, withoutLineNumbers(runs)) })))
  const size = bodySize(cleared.pages)
  const usual = marginsOf(cleared.pages.flatMap((lines) => lines.filter((line) => line.text.length > 45)))
  let runOver = false
  const parts = cleared.pages.map((lines, i): PageParts => {
    const { text, notes } = partFootnotes(lines, size, runOver)
    runOver = notes.length > 0 && !/[.?!]["”’)\]]*$/.test(notes.at(-1)?.text ?? '')
    return { regions: regionsOf(text, frames[i]?.width ?? 612, usual, i === 0), notes }
  })
  const drafts = paragraphsOf(parts)
  const unread = pages.filter(({ unread }) => unread === 'scan' || unread === 'broken' || (unread === 'empty' && drafts.length === 0))
  return compose(drafts, pages.length, {
    stamp: cleared.stamp,
    furniture: [...cleared.furniture, ...new Set(frames.flatMap(({ askew }) => askew))],
    unreadPages: unread.map(({ page }) => page),
  })
}
