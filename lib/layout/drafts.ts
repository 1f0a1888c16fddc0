import type { ParagraphKind } from '../document/reading-text.ts'
import type { Line } from './lines.ts'
import type { Margins } from './margins.ts'
import type { Marker } from './markers.ts'

/** A paragraph before it is written: its lines, or a row's cells. */
export interface Draft {
  kind: ParagraphKind
  /** One list of lines, or one for each cell of a row. */
  readonly parts: Line[][]
  readonly marker: Marker | null
  readonly margins: Margins
  readonly caption: boolean
  /** Footnotes of the page on which the paragraph ended, to be written after it. */
  readonly notes: Draft[]
}

export const linesOfDraft = (draft: Draft): readonly Line[] => draft.parts.flat()

/** The draft's words, near enough to judge by: hyphens at line ends stand as they are. */
export const wordsOf = (draft: Draft): string => linesOfDraft(draft).map((line) => line.text).join(' ')
