import type { Line } from './lines.ts'

/** Where a column's text begins and ends. */
export interface Margins {
  readonly left: number
  readonly right: number
}

/** The furthest right that more than a few lines come to: a table's last column may stand out further. */
const endOf = (lines: readonly Line[]): number | undefined => {
  const ends = lines.map((line) => line.right).sort((a, b) => b - a)
  const enough = Math.max(1, Math.floor(ends.length * 0.1))
  return ends.find((end, i) => (ends[i + enough] ?? Number.NEGATIVE_INFINITY) > end - 16) ?? ends[0]
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
  return { left, right: endOf(lines) ?? left }
}
