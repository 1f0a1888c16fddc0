import { kept } from './kept.ts'

/** What stands in parentheses; an item's own letter stays: it is a boundary, not an aside. */
const parenthesis = /\((?!(?:[a-z]|\d{1,2}(?:[a-z]{1,2}\d?)?|[ivx]{1,4})\))([^()]{1,400})\)/gi

/**
 * A sentence's words with everything blotted out in which no command may be looked for: quotations, citations, docket numbers
 * and parentheses. Same length as the sentence, line breaks as spaces; blots are underscores, so that words keep their distance.
 */
export const masked = kept((sentence) => {
  let mask = hasOtherSpace(sentence.text) ? sentence.text.replace(/\s/g, ' ') : sentence.text
  for (const { kind, span } of sentence.mentions)
    if (kind === 'quotation' || kind === 'citation' || kind === 'docket')
      mask = blot(mask, span.start - sentence.start, span.end - sentence.start)
  if (mask.includes('(')) mask = mask.replace(parenthesis, (all, _words, at: number) =>
    isAll(mask, at, at + all.length) ? `_${all.slice(1, -1)}_` : '_'.repeat(all.length))
  return mask
})

/** Whether nothing stands outside the brackets: “(Reply due by 1/5/2018.)” is a sentence, and no aside. */
const isAll = (text: string, from: number, to: number): boolean => !/\w/.test(text.slice(0, from)) && !/\w/.test(text.slice(to))

/** Whether a text holds white space other than spaces. */
const hasOtherSpace = (text: string): boolean => text.includes('\n') || text.includes('\t') || text.includes('\u00a0')

const blot = (text: string, from: number, to: number): string => {
  const start = Math.max(0, from)
  const end = Math.min(text.length, to)
  return start >= end ? text : text.slice(0, start) + '_'.repeat(end - start) + text.slice(end)
}
