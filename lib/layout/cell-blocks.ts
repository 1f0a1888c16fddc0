import type { Line } from './lines.ts'
import type { Parted } from './parted.ts'

/** Lines of a table that stand together: one row, whatever the heights of its cells, or rows still to be told apart. */
export interface Band {
  readonly lines: readonly Parted[]
  /** Its cells from left to right, where it is surely one row; a column that it leaves empty has none. */
  readonly cells: readonly (readonly Line[])[] | null
}

interface Column { left: number; right: number; readonly cells: Line[] }

/** A column's lines that stand as close as the lines of one cell do. */
interface Block { readonly column: number; readonly cells: Line[] }

/**
 * Parts a table's lines where white space goes through all its columns: the lines of a cell stand closer to each other
 * than rows do, and cells side by side belong to one row though one is set in the middle of the other's height.
 * Null where the table's spacing doesn't tell.
 */
export const bandsOf = (lines: readonly Parted[]): Band[] | null => {
  const columns = columnsIn(lines)
  const tight = tightest(columns)
  if (columns.length < 2 || tight === null) return null
  const blocks = columns.flatMap((column, c) => blocksOf(column.cells, tight).map((cells): Block => ({ column: c, cells })))
  const bands = together(blocks, tight)
  if (bands.length < 2 && !bands.some((band) => isOneRow(band, columns))) return null
  return bands.map((band) => ({ lines: linesIn(band, lines), cells: isOneRow(band, columns) ? rowOf(band, columns) : null }))
}

const linesIn = (band: readonly Block[], lines: readonly Parted[]): Parted[] => {
  const own = new Set(band.flatMap(({ cells }) => cells))
  return lines.map(({ line, cells }) => ({ line, cells: cells.filter((cell) => own.has(cell)) })).filter(({ cells }) => cells.length > 0)
}

const rowOf = (band: readonly Block[], columns: readonly Column[]): Line[][] =>
  columns.map((_, c) => band.filter(({ column }) => column === c).flatMap(({ cells }) => cells)).filter((cells) => cells.length > 0)

/** Parts lines with cells where the columns change: a cell there reaches over two of the columns above it. */
export const alikeIn = (lines: readonly Parted[]): Parted[][] => {
  const stretches: Parted[][] = []
  let columns: Column[] = []
  for (const part of lines) {
    const homes = part.cells.map((cell) => columns.filter((column) => overlap(cell, column)))
    const changes = part.cells.length > 1 && (homes.some((them) => them.length > 1) || new Set(homes.flat()).size < homes.flat().length)
    if (!stretches.length || changes) { stretches.push([]); columns = [] }
    stretches.at(-1)?.push(part)
    part.cells.forEach((cell, c) => {
      const home = columns.length && !changes ? homes[c]?.[0] : undefined
      if (home) { home.left = Math.min(home.left, cell.left); home.right = Math.max(home.right, cell.right) }
      else columns.push({ left: cell.left, right: cell.right, cells: [] })
    })
  }
  return stretches
}

const overlap = (cell: Line, { left, right }: Column): boolean => cell.left < right - 1 && cell.right > left + 1

/** The table's columns: what overlaps from above is one. */
const columnsIn = (lines: readonly Parted[]): Column[] => {
  const columns: Column[] = []
  for (const { cells } of lines) for (const cell of cells) {
    const home = columns.find((column) => overlap(cell, column))
    if (!home) { columns.push({ left: cell.left, right: cell.right, cells: [cell] }); continue }
    home.cells.push(cell)
    home.left = Math.min(home.left, cell.left)
    home.right = Math.max(home.right, cell.right)
  }
  for (const { cells } of columns) cells.sort((a, b) => b.bottom - a.bottom || a.left - b.left)
  return columns.sort((a, b) => a.left - b.left)
}

/** How far apart a cell's lines stand, where some stand close and others clearly further; null where that doesn't show. */
const tightest = (columns: readonly Column[]): number | null => {
  const gaps = columns
    .flatMap(({ cells }) => cells.slice(1).map((cell, i) => ({ gap: (cells[i] as Line).bottom - cell.bottom, size: cell.size })))
    .filter(({ gap, size }) => gap > size * 0.85)
  const least = Math.min(...gaps.map(({ gap }) => gap))
  const size = gaps.find(({ gap }) => gap === least)?.size ?? 0
  if (!gaps.length || least > size * 1.45) return null
  return gaps.some(({ gap }) => gap > least * 1.18) ? least : null
}

const blocksOf = (cells: readonly Line[], tight: number): Line[][] => {
  const blocks: Line[][] = []
  for (const cell of cells) {
    const last = blocks.at(-1)?.at(-1)
    if (last && last.bottom - cell.bottom <= tight * 1.13) blocks.at(-1)?.push(cell)
    else blocks.push([cell])
  }
  return blocks
}

const topOf = ({ cells }: Block): number => (cells[0] as Line).bottom + (cells[0] as Line).size
const bottomOf = ({ cells }: Block): number => (cells.at(-1) as Line).bottom

/** Blocks whose heights overlap, or nearly, from the top down. */
const together = (blocks: readonly Block[], tight: number): Block[][] => {
  const bands: { bottom: number; blocks: Block[] }[] = []
  for (const block of [...blocks].sort((a, b) => topOf(b) - topOf(a))) {
    const open = bands.at(-1)
    const shared = open ? topOf(block) - open.bottom : 0
    // what stands close below, and not in the first column, begins no row of its own
    const hangs = open && block.column > 0 && open.bottom - (block.cells[0] as Line).bottom <= tight * 1.13
    if (open && (hangs || shared > (block.cells[0] as Line).size * 0.35)) {
      open.blocks.push(block)
      open.bottom = Math.min(open.bottom, bottomOf(block))
    } else bands.push({ bottom: bottomOf(block), blocks: [block] })
  }
  return bands.map((band) => band.blocks)
}

const NUMBERED = /^\(?\d{1,3}[.)](?:\s|$)/

/** Its first cell alone bears a number; or what stands level with another cell begins its own, or goes on with what stands above it. */
const isOneRow = (band: readonly Block[], columns: readonly Column[]): boolean => {
  const all = band.flatMap(({ cells }) => cells)
  const level = (cell: Line): boolean => all.some((other) => other !== cell && Math.abs(other.bottom - cell.bottom) < cell.size * 0.32)
  const through = band.flatMap(({ column, cells }) => cells.map((cell, k) => ({ cell, above: cells[k - 1], column })))
  const firsts = through.filter(({ column }) => column === 0).map(({ cell }) => NUMBERED.test(cell.text))
  if (firsts[0] && firsts.filter(Boolean).length === 1) return true
  return through.every(({ cell, above, column }) => !above || !level(cell) || runsOn(above, cell, (columns[column] as Column).right))
}

const DATE_BEGINS = /^(?:\d{1,2}[/-]|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun))/

const ASKS_FOR_MORE = /[,&–/(-]$|\b(?:of|and|or|the|to|for|in|on|by|with|a|an)$/i

/** The cell had no room for the first word of its next line, or its words ask for more. */
export const runsOn = (above: Line, cell: Line, right: number): boolean => {
  if (/\d{4}\.?$/.test(above.text) && DATE_BEGINS.test(cell.text)) return false
  if (/^\p{Ll}/u.test(cell.text) || ASKS_FOR_MORE.test(above.text)) return true
  const word = /^\S+/.exec(cell.text)?.[0] ?? ''
  return above.right + (cell.right - cell.left) * ((word.length + 1) / Math.max(1, cell.text.length)) > right
}
