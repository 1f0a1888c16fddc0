import type { MarkedSentence } from './marked-sentence.ts'

/** The index of the sentence in which an offset of the reading text stands: of the last one that begins at or before it. */
export const sentenceAt = (sentences: readonly MarkedSentence[], at: number): number => {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= at) low = middle
    else high = middle - 1
  }
  return low
}
