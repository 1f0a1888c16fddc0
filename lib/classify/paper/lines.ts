import type { Span } from '../../document/span.ts'

/** A line that holds words, white space taken off; its span is into the reading text. */
export interface Line extends Span {
  readonly text: string
  /** A white line stands above it. */
  readonly apart: boolean
}

/** The lines of a text that hold words. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let apart = true
  for (const { 0: raw, index } of text.matchAll(/[^\n\r\f]*(?:\r?\n|\f|$)/g)) {
    const words = raw.trim()
    if (words === '') { apart = true; continue }
    const start = index + raw.length - raw.trimStart().length
    lines.push({ text: words, start, end: start + words.length, apart })
    apart = false
  }
  return lines
}

/** Words as a reader counts them. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.&/-]*/gu) ?? []

/** The share, 0 to 1, of words that begin with a small letter: high in prose, low in captions, titles and addresses. */
export const smallLetters = (text: string): number => {
  const words = wordsOf(text).filter((word) => /^\p{L}/u.test(word))
  return words.length === 0 ? 0 : words.filter((word) => /^\p{Ll}/u.test(word)).length / words.length
}

/** Whether nearly all letters are capitals. */
export const inCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 2 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length / letters.length > 0.8
}
