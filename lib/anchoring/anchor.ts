import type { ReadingText } from '../document/reading-text.ts'
import type { Selector, TextPositionSelector, TextQuoteSelector } from '../document/selector.ts'
import type { Span } from '../document/span.ts'
import { align } from './align.ts'
import { wordsOf, type Word } from './words.ts'

/** The share of a quote's words that must be found again, in order. */
const ENOUGH = 0.75

/**
 * Finds what the selectors describe in a reading text: the same words where they stood, else the same words elsewhere
 * (of several places the one with the context that was noted, then the nearest), else nearly the same words. Null for
 * an orphan: better no mark than one on the wrong words.
 */
export const anchor = (selectors: readonly Selector[], { text }: Pick<ReadingText, 'text'>): Span | null => {
  const quote = selectors.find((selector): selector is TextQuoteSelector => selector.type === 'TextQuoteSelector')
  const position = selectors.find((selector): selector is TextPositionSelector => selector.type === 'TextPositionSelector')
  if (!quote) return position && position.end <= text.length ? { start: position.start, end: position.end } : null
  const wanted = wordsOf(quote.exact)
  if (!wanted.length) return null
  if (position && sameWords(wanted, text.slice(position.start, position.end)) && position.end <= text.length) return { start: position.start, end: position.end }
  const words = wordsOf(text)
  const near = position?.start ?? 0
  const exact = occurrences(words, wanted)
  const chosen = exact.length ? best(words, exact, quote, near) : likest(words, wanted, quote, near)
  return chosen && widened(text, words, chosen, quote.exact)
}

interface Stretch { readonly first: number; readonly last: number }

const sameWords = (wanted: readonly Word[], text: string): boolean => {
  const words = wordsOf(text)
  return words.length === wanted.length && words.every(({ word }, i) => word === wanted[i]?.word)
}

const occurrences = (words: readonly Word[], wanted: readonly Word[]): Stretch[] => {
  const found: Stretch[] = []
  for (let first = 0; first + wanted.length <= words.length; first++) {
    if (wanted.every(({ word }, i) => words[first + i]?.word === word)) found.push({ first, last: first + wanted.length - 1 })
  }
  return found
}

const best = (words: readonly Word[], stretches: readonly Stretch[], quote: TextQuoteSelector, near: number): Stretch | null => {
  const scored = stretches.map((stretch) => ({ stretch, likeness: contextLikeness(words, stretch, quote), away: Math.abs((words[stretch.first] as Word).start - near) }))
  scored.sort((a, b) => b.likeness - a.likeness || a.away - b.away)
  return scored[0]?.stretch ?? null
}

/** How many of the words noted before and after stand there still, counted outwards from the quote, 0 to 1. */
const contextLikeness = (words: readonly Word[], { first, last }: Stretch, { prefix, suffix }: TextQuoteSelector): number => {
  // the outermost words may be halves
  const before = wordsOf(prefix).slice(1).reverse(), after = wordsOf(suffix).slice(0, -1)
  const same = (them: readonly Word[], at: (i: number) => Word | undefined): number => them.filter(({ word }, i) => at(i)?.word === word).length
  const all = before.length + after.length
  return all ? (same(before, (i) => words[first - 1 - i]) + same(after, (i) => words[last + 1 + i])) / all : 0
}

/** The stretch whose words are nearest to the quote's, looked for around runs of two words that both have. */
const likest = (words: readonly Word[], wanted: readonly Word[], quote: TextQuoteSelector, near: number): Stretch | null => {
  const starts = new Map<string, number[]>()
  words.forEach(({ word }, i) => {
    const pair = `${word} ${words[i + 1]?.word ?? ''}`
    const at = starts.get(pair)
    if (at) at.push(i)
    else starts.set(pair, [i])
  })
  const begins = new Set<number>()
  wanted.forEach(({ word }, i) => {
    const next = wanted[i + 1]
    const found = next ? starts.get(`${word} ${next.word}`) ?? [] : []
    if (found.length <= 30) for (const at of found) begins.add(Math.max(0, at - i))
  })
  const slack = Math.ceil(wanted.length * 0.3) + 2
  const found = [...begins].flatMap((begin) => {
    const from = Math.max(0, begin - slack)
    const window = words.slice(from, begin + wanted.length + slack)
    const { matched, first, last } = align(wanted.map(({ word }) => word), window.map(({ word }) => word))
    const share = matched / Math.max(wanted.length, last - first + 1)
    return matched >= 3 && share >= ENOUGH ? [{ first: from + first, last: from + last, share }] : []
  })
  if (!found.length) return null
  const top = Math.max(...found.map(({ share }) => share))
  return best(words, found.filter(({ share }) => share === top), quote, near)
}

/** From the first word to the last, with the quote's own brackets, marks and stops at its ends where they stand there. */
const widened = (text: string, words: readonly Word[], { first, last }: Stretch, exact: string): Span => {
  let { start } = words[first] as Word, { end } = words[last] as Word
  const opening = /^[^\p{L}\p{N}]*/u.exec(exact)?.[0].length ?? 0
  for (let i = 0; i < opening && /[^\p{L}\p{N}\s]/u.test(text.charAt(start - 1)); i++) start--
  const closing = /[^\p{L}\p{N}]*$/u.exec(exact)?.[0].length ?? 0
  for (let i = 0; i < closing && /[^\p{L}\p{N}\s]/u.test(text.charAt(end)); i++) end++
  return { start, end }
}
