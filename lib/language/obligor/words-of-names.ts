/** The end of “Acme’s”, “Defendants’”. */
export const possessive = /['’]s?$/

const possessiveMark = /^['’]/

/** Whether words are a possessor’s, by their own end or by the mark that stands `after` them. */
export const isPossessive = (words: string, after: string): boolean => possessive.test(words) || possessiveMark.test(after)

/** A word without its possessive, brackets and full stop: “Defendant(s)” → Defendants, “Acme’s” → Acme. */
export const clean = (word: string): string =>
  word.replace(/\(s\)$/i, 's').replace(possessive, '').replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, '').replace(/\.$/, '')

const determiner = /^(?:the|each|any|all|both|either|neither|no|a|an|said|such|that|every)$/i
const personalPronoun = /^(?:he|she|they|you|we|it)\b/i

/** “the”, “each”, “no”. */
export const isDeterminer = (word: string): boolean => determiner.test(word)

/** Whether words begin with “he”, “they”, “it”. */
export const opensWithPronoun = (words: string): boolean => personalPronoun.test(words)
