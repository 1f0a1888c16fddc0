import type { Box } from './box.ts'

/** Thousandths of an em, from space to tilde: what the standard font Times Roman gives its letters (Adobe's metrics); other faces keep nearly the same proportions. */
const TIMES = [250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
  921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
  333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541]
const OTHERS: Readonly<Record<string, number>> = { '’': 320, '‘': 320, '“': 440, '”': 440, '–': 500, '—': 1000, '§': 500, '¶': 480, '•': 350, '…': 1000 }

/** How wide a text is against others in one font, in thousandths of an em. */
export const widthOf = (text: string): number => {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += TIMES[text.charCodeAt(i) - 32] ?? OTHERS[text.charAt(i)] ?? 500
  return sum
}

/**
 * How far along a box, 0 to 1, a text has come at `offset`. Fonts are not known here, but a typewriter's line is so much
 * wider for its height that it gives itself away.
 */
export const shareAt = (text: string, offset: number, { width, height }: Pick<Box, 'width' | 'height'>): number => {
  if (offset <= 0) return 0
  if (offset >= text.length) return 1
  const size = height / 1.1
  const typed = text.length * 0.6 * size, set = widthOf(text) / 1000 * size
  if (Math.abs(width - typed) < typed * 0.07 && Math.abs(width - set) > set * 0.15) return offset / text.length
  return widthOf(text.slice(0, offset)) / Math.max(1, widthOf(text))
}
