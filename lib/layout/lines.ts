import type { PlacedRun } from './frame.ts'

/** Runs on one baseline, from left to right; a part of one, where it stands in a column or a cell. */
export interface Line {
  readonly page: number
  readonly runs: readonly PlacedRun[]
  readonly left: number
  readonly right: number
  /** Of the line's own letters, raised and sunken ones aside. */
  readonly bottom: number
  readonly size: number
  readonly text: string
}

export const lineOf = (page: number, runs: readonly PlacedRun[]): Line => {
  const size = lettersSize(runs)
  const main = runs.filter((run) => run.size > size * 0.85)
  return {
    page, runs, size,
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    bottom: Math.min(...main.map((run) => run.bottom)),
    text: runs.map((run, i) => run.text + (i < runs.length - 1 && isApart(run, runs[i + 1] as PlacedRun) ? ' ' : '')).join(''),
  }
}

/** The height that most letters keep to; of small capitals their capitals', of a recognised scan's uneven words an upper one. */
const lettersSize = (runs: readonly PlacedRun[]): number => {
  if (runs.length === 1) return (runs[0] as PlacedRun).size
  const sorted = [...runs].sort((a, b) => b.size - a.size)
  const all = runs.reduce((sum, run) => sum + run.text.length, 0)
  let letters = 0
  for (const run of sorted) {
    letters += run.text.length
    if (letters >= all * 0.12) return run.size
  }
  return (sorted[0] as PlacedRun).size
}

/** Whether a space belongs between two runs of a line. */
export const isApart = (a: PlacedRun, b: PlacedRun): boolean =>
  a.spaceAfter || b.left - a.right > Math.max(a.size, b.size) * 0.22

/** A small run above the baseline of its neighbours: a footnote's number or the “rd” of “3rd”. */
export const isRaised = (run: PlacedRun, line: Line): boolean => {
  const rise = (share: number): number => line.bottom + line.size * share
  return (run.size < line.size * 0.85 && run.bottom > rise(0.12)) || (run.size < line.size * 0.98 && run.bottom > rise(0.25))
}

/**
 * Gathers runs into lines, top to bottom. Two runs share a line where their heights overlap by half and their
 * baselines nearly agree at the place where they are nearest, so that a page that was scanned a little askew holds.
 */
export const linesOf = (page: number, runs: readonly PlacedRun[]): Line[] => {
  const gathered: PlacedRun[][] = []
  const sorted = [...runs].sort((a, b) => b.bottom - a.bottom || a.left - b.left)
  for (const run of sorted) {
    let home: PlacedRun[] | undefined
    for (let i = gathered.length - 1; i >= Math.max(0, gathered.length - 4); i--) {
      const line = gathered[i] as PlacedRun[]
      if (sharesLine(nearest(line, run), run)) { home = line; break }
    }
    if (home) home.push(run)
    else gathered.push([run])
  }
  return withRaised(gathered).map((line) => lineOf(page, unspaced(inOrder(line)))).sort((a, b) => b.bottom - a.bottom)
}

/** Raised letters (“1st”, a note's number) that came before the run beside them was in its line. */
const withRaised = (gathered: readonly PlacedRun[][]): PlacedRun[][] => gathered.filter((line, i) => {
  const [run, more] = line
  if (!run || more || run.text.length > 4) return true
  const holds = (other: readonly PlacedRun[]): boolean => other.some((near) => near.size * 0.85 > run.size && sharesLine(near, run))
  const home = gathered.slice(Math.max(0, i - 3), i + 4).find((other) => other !== line && holds(other))
  home?.push(run)
  return !home
})

/** Capitals set so wide that each is a run of its own (“O R D E R”) are one word. */
const unspaced = (runs: PlacedRun[]): PlacedRun[] => {
  if (runs.length < 4 || !runs.some((run, i) => isLetter(run) && isLetter(runs[i + 1]) && isLetter(runs[i + 2]))) return runs
  const words: PlacedRun[][] = []
  for (const run of runs) {
    const open = words.at(-1)
    if (open && isLetter(run) && isLetter(open.at(-1)) && standsEven(open, run)) open.push(run)
    else words.push([run])
  }
  return words.flatMap((word) => (word.length > 2 ? [joined(word)] : word))
}

/** Whether a run stands no further from a word's last letter than its first two letters stand apart, or nearly. */
const standsEven = (word: readonly PlacedRun[], run: PlacedRun): boolean => {
  const [first, second] = word
  const gap = run.left - (word.at(-1) as PlacedRun).right
  return first && second ? gap < (second.left - first.right) + run.size * 0.45 : gap < run.size * 1.2
}

const isLetter = (run: PlacedRun | undefined): boolean => run !== undefined && /^\p{Lu}$/u.test(run.text)

const joined = (letters: readonly PlacedRun[]): PlacedRun => {
  const first = letters[0] as PlacedRun, last = letters.at(-1) as PlacedRun
  const { box } = first.run, end = last.run.box
  const right = Math.max(box.x + box.width, end.x + end.width), top = Math.max(box.y + box.height, end.y + end.height)
  const x = Math.min(box.x, end.x), y = Math.min(box.y, end.y)
  return {
    ...first,
    text: letters.map((run) => run.text).join(''),
    right: last.right,
    spaceAfter: last.spaceAfter,
    run: { ...first.run, box: { ...box, x, y, width: right - x, height: top - y } },
  }
}

const inOrder = (runs: PlacedRun[]): PlacedRun[] => runs.sort((a, b) => a.left - b.left)

/** The run of a line that stands nearest; where there are any of the same height, one of them, past what is raised between. */
const nearest = (line: readonly PlacedRun[], run: PlacedRun): PlacedRun => {
  const alike = line.filter(({ size }) => size > run.size * 0.85 && size < run.size * 1.18)
  return (alike.length ? alike : line).reduce((a, b) => (distance(b, run) < distance(a, run) ? b : a))
}

const distance = (a: PlacedRun, b: PlacedRun): number => Math.max(0, Math.max(a.left, b.left) - Math.min(a.right, b.right))

const sharesLine = (a: PlacedRun, b: PlacedRun): boolean => {
  const small = Math.min(a.size, b.size), big = Math.max(a.size, b.size)
  const overlap = Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom)
  // raised and sunken letters stand close by; level ones may stand far
  if (small < big * 0.85) return overlap > small * 0.45 && distance(a, b) < big * 1.2
  return Math.abs(a.bottom - b.bottom) < small * 0.32 && overlap > small * 0.5
}
