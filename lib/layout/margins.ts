import type { Line } from './lines.ts'

/** Where a column's text begins and ends. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** The margins that most of the words keep: the commonest beginning, and the furthest end that more than one line reaches. */
export const marginsOf = (lines: readonly Line[]): Margins => {
  if (!lines.length) return { left: 0, right: 0 }
  const begins = new Map<number, number>()
  for (const line of lines) {
    const at = Math.round(line.left / 4)
    begins.set(at, (begins.get(at) ?? 0) + line.text.length)
  }
  const commonest = [...begins].reduce((a, b) => (b[1] > a[1] ? b : a))[0] * 4
  const near = lines.filter((line) => Math.abs(line.left - commonest) <= 4).map((line) => line.left)
  const left = near.length ? Math.min(...near) : commonest
  const ends = lines.map((line) => line.right).sort((a, b) => b - a)
  const right = ends.find((end, i) => i >= Math.min(1, ends.length - 1) && end <= (ends[0] ?? end)) ?? left
  return { left, right }
}
