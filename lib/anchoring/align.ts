/** How two lists of words go together: the words in common, in order, and the stretch of the second that they span. */
export interface Alignment {
  readonly matched: number
  readonly first: number
  readonly last: number
}

/** The longest common subsequence, by the table; both lists are a quote's length, never a document's. */
export const align = (wanted: readonly string[], window: readonly string[]): Alignment => {
  const width = window.length + 1
  const table = new Uint16Array((wanted.length + 1) * width)
  for (let i = wanted.length - 1; i >= 0; i--) for (let k = window.length - 1; k >= 0; k--) {
    table[i * width + k] = wanted[i] === window[k]
      ? (table[(i + 1) * width + k + 1] ?? 0) + 1
      : Math.max(table[(i + 1) * width + k] ?? 0, table[i * width + k + 1] ?? 0)
  }
  let first = -1, last = -1
  for (let i = 0, k = 0; i < wanted.length && k < window.length;) {
    if (wanted[i] === window[k]) {
      if (first < 0) first = k
      last = k
      i++; k++
    } else if ((table[(i + 1) * width + k] ?? 0) >= (table[i * width + k + 1] ?? 0)) i++
    else k++
  }
  return { matched: table[0] ?? 0, first, last }
}
