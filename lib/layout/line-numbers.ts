import type { PlacedRun } from './frame.ts'
import { cutRun } from './cut-run.ts'

/**
 * Takes the line numbers of pleading paper (1 to 28, or as far as they go) out of a page: a column of numbers that
 * count downwards to the left of all text, each a run of its own or glued to the front of its line's first run.
 */
export const withoutLineNumbers = (runs: readonly PlacedRun[]): PlacedRun[] => {
  const alone = column(runs.filter((run) => /^\d{1,2}$/.test(run.text)))
  if (alone.length >= 8 && isMargin(alone, runs)) {
    const taken = new Set(alone)
    return runs.filter((run) => !taken.has(run))
  }
  const glued = column(runs.filter((run) => /^\d{1,2}(?:\s+\S|$)/.test(run.text)))
  if (glued.length < 12 || !isMargin(glued, runs)) return [...runs]
  const taken = new Set(glued)
  return runs.flatMap((run) => {
    if (!taken.has(run)) return [run]
    const number = /^\d{1,2}\s*/.exec(run.text)?.[0].length ?? 0
    const rest = cutRun(run, number, run.text.length)
    return rest.text ? [rest] : []
  })
}

/** The longest chain of numbers, each one more than the one above it, in one narrow column. */
const column = (runs: readonly PlacedRun[]): PlacedRun[] => {
  const down = [...runs].sort((a, b) => b.bottom - a.bottom)
  let best: PlacedRun[] = []
  for (const first of down.filter((run) => Number.parseInt(run.text) <= 2)) {
    const chain = [first]
    for (const run of down) {
      const last = chain.at(-1) as PlacedRun
      const near = Math.abs(run.left - first.left) < run.size * 1.1
      if (near && run.bottom < last.bottom && Number.parseInt(run.text) === Number.parseInt(last.text) + 1) chain.push(run)
    }
    if (chain.length > best.length) best = chain
  }
  return best
}

/** Nearly everything else begins to the right of the numbers, and they go down a good part of the page. */
const isMargin = (numbers: readonly PlacedRun[], runs: readonly PlacedRun[]): boolean => {
  const taken = new Set(numbers)
  const edge = Math.max(...numbers.map((run) => run.left))
  const top = (numbers[0] as PlacedRun).top, bottom = (numbers.at(-1) as PlacedRun).bottom
  const others = runs.filter((run) => !taken.has(run) && run.bottom < top && run.top > bottom)
  const right = others.filter((run) => run.left > edge)
  const whole = Math.max(...runs.map((run) => run.top)) - Math.min(...runs.map((run) => run.bottom))
  return right.length >= others.length * 0.85 && top - bottom > whole * 0.3
}
