import type { MarkedSentence } from './marked-sentence.ts'

let places = 0

/** What is worked out of a sentence when it is first asked for, and kept with the sentence: many rules ask the same. */
export const kept = <Worth extends {}>(work: (sentence: MarkedSentence) => Worth): ((sentence: MarkedSentence) => Worth) => {
  const place = places++
  return (sentence) => {
    const known = sentence.kept[place] as Worth | undefined
    if (known !== undefined) return known
    const worth = work(sentence)
    sentence.kept[place] = worth
    return worth
  }
}
