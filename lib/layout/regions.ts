import { besideOf } from './beside.ts'
import { captionOf, type Caption } from './caption.ts'
import { alignedCells, cellsOf, hasLeader } from './cells.ts'
import { columnsOf } from './columns.ts'
import type { Line } from './lines.ts'
import { marginsOf, type Margins } from './margins.ts'
import { rowsOf, type Row } from './rows.ts'

/** A stretch of a page: running text in one column, or a row of a table. */
export type Region =
  | { readonly kind: 'flow'; readonly lines: readonly Line[]; readonly margins: Margins; readonly caption: boolean }
  | { readonly kind: 'row'; readonly row: Row }

/** Parts a page's lines into its columns and tables, in the order in which one reads them. */
export const regionsOf = (lines: readonly Line[], width: number, usual: Margins, mayHaveCaption: boolean): Region[] => {
  const columns = columnsOf(lines)
  if (columns) return columns.flatMap((part) => regionsOf(part, width, marginsOf(part), false))
  const caption = mayHaveCaption || lines.slice(0, 4).some((line) => /\bCOURT\b/.test(line.text)) ? captionOf(lines, width) : null
  const beside = caption ? null : besideOf(lines, width)
  if (beside) return [
    ...regionsOf(beside.above, width, usual, false), ...bodyOf(beside.left, { left: usual.left, right: beside.edge }),
    ...bodyOf(beside.right, marginsOf(beside.right)), ...regionsOf(beside.below, width, usual, false),
  ]
  const margins = pageMargins(lines, usual)
  if (!caption) return bodyOf(lines, margins)
  return [
    ...bodyOf(lines.slice(0, caption.from), margins),
    ...captionRegions(caption),
    ...bodyOf(lines.slice(caption.to), margins),
  ]
}

/** A page with little text tells little of its margins: the document's then hold. */
const pageMargins = (lines: readonly Line[], usual: Margins): Margins => {
  const long = lines.filter((line) => line.text.length > 45)
  if (long.length < 5) return usual
  return marginsOf(long)
}

const captionRegions = ({ left, right }: Caption): Region[] =>
  [left, right].filter((side) => side.length).map((side): Region => ({ kind: 'flow', lines: side, margins: marginsOf(side), caption: true }))

const bodyOf = (lines: readonly Line[], margins: Margins): Region[] => {
  const regions: Region[] = []
  let flow: Line[] = []
  const close = () => {
    if (flow.length) regions.push({ kind: 'flow', lines: flow, margins, caption: false })
    flow = []
  }
  const parted = lines.map((line) => ({ line, cells: isStretched(line, margins) ? [line] : cellsOf(line) }))
  for (const part of rowsOf(alignedCells(parted))) {
    if (part.kind === 'line') flow.push(part.line)
    else { close(); regions.push({ kind: 'row', row: part.row }) }
  }
  close()
  return regions
}

/** Prose set to both margins may gape as a table does, but then between most of its words, or more after a sentence. */
const isStretched = (line: Line, { left, right }: Margins): boolean => {
  if (line.text.length < 45 || Math.abs(line.right - right) > 4 || line.left > left + 60 || hasLeader(line)) return false
  const gaps = line.runs.slice(1).map((run, i) => {
    const before = line.runs[i] as Line['runs'][number]
    return { gap: run.left - before.right, after: before.text }
  })
  if (Math.max(0, ...gaps.map(({ gap }) => gap)) >= line.size * 3) return false
  const spaces = line.text.split(' ').length - 1
  return gaps.filter(({ gap }) => gap > line.size * 0.6).length > spaces * 0.4
    || gaps.every(({ gap, after }) => gap < line.size * 1.55 || /[.?!]["”]?$/.test(after))
}

