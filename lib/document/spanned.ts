import type { Span } from './span.ts'

/** What stands somewhere in the text. */
export interface Spanned { readonly span: Span }

/** Of things in reading order those that begin at `from` or later and before `to`. */
export const begunWithin = <Thing extends Spanned>(things: readonly Thing[], from: number, to: number): Thing[] => {
  const within: Thing[] = []
  for (let i = firstFrom(things, from); i < things.length && things[i]!.span.start < to; i++) within.push(things[i]!)
  return within
}

/** The index of the first, of things in reading order, that begins at `from` or later; their number where none does. */
export const firstFrom = (things: readonly Spanned[], from: number): number => {
  let low = 0
  for (let high = things.length; low < high;) {
    const middle = (low + high) >> 1
    if (things[middle]!.span.start < from) low = middle + 1
    else high = middle
  }
  return low
}
