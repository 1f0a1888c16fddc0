import { kept } from './kept.ts'

/**
 * A sentence's words with everything blotted out in which no command may be looked for: quotations, citations, docket numbers
 * and parentheses. Same length as the sentence, line breaks as spaces; blots are underscores, so that words keep their distance.
 */
export const masked = kept((sentence) => {
  let mask = sentence.text.includes('\n') || sentence.text.includes('\t') || sentence.text.includes('\u00a0') ? sentence.text.replace(/\s/g, ' ') : sentence.text
  for (const { kind, span } of sentence.mentions)
    if (kind === 'quotation' || kind === 'citation' || kind === 'docket') mask = blot(mask, span.start - sentence.start, span.end - sentence.start)
  // an item's own letter stays: it is a boundary, not an aside
  if (mask.includes('(')) mask = mask.replace(/\((?!(?:[a-z]|\d{1,2}(?:[a-z]{1,2}\d?)?|[ivx]{1,4})\))([^()]{1,400})\)/gi, (all) => '_'.repeat(all.length))
  return mask
})

const blot = (text: string, from: number, to: number): string => {
  const start = Math.max(0, from)
  const end = Math.min(text.length, to)
  return start >= end ? text : text.slice(0, start) + '_'.repeat(end - start) + text.slice(end)
}
