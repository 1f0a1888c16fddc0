import type { PageText } from '../document/page-text.ts'
import type { ReadingText } from '../document/reading-text.ts'
import { layOutPlain } from './plain.ts'

export { layOutPlain } from './plain.ts'

/** From the runs of a document's pages to the text as one reads it. */
export const layOut = (pages: readonly PageText[]): ReadingText =>
  layOutPlain(pages.map((page) => page.runs.map((run) => run.text).join(' ')).join('\n\n'))
