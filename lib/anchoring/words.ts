/** A word of a text and where it stands. Two texts that differ in white space, dashes, quotation marks or case have the same words. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word: word.normalize('NFKC').toLowerCase(), start: index, end: index + word.length }))
