import { kept } from '../sentence/kept.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import type { Part } from './parts.ts'
import { pattern } from '../../patterns/pattern.ts'

const prompt = new RegExp(pattern`
  \b(?:promptly|immediately|forthwith|at once|without delay|as soon as|thereafter|by (?:that|the same) (?:date|time)|
  on the same (?:day|date)|the (?:next|following|same) (?:\w+ )?day|w\/in|NLT|upon (?:request|demand|receipt)|each (?:day|week|
  month|year|trial day)|every \w+|(?:by|until|before|after|on|in|to) \d)`, 'gi')

/** Where times stand in a sentence, offsets into it: dates, hours and periods, and words like “promptly”. */
const timesOf = kept((sentence): readonly { readonly start: number; readonly end: number }[] => {
  const found = sentence.mentions.filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'period')
    .map(({ span }) => ({ start: span.start - sentence.start, end: span.end - sentence.start }))
  for (const m of masked(sentence).matchAll(prompt)) found.push({ start: m.index, end: m.index + m[0].length })
  return found
})

/** Whether a time stands in this stretch of the sentence. */
export const hasTime = (sentence: MarkedSentence, from: number, to: number): boolean =>
  timesOf(sentence).some(({ start, end }) => start < to && end > from)

/** Whether a time stands before a part's verb. */
export const hasFrontedTime = (sentence: MarkedSentence, part: Part): boolean => hasTime(sentence, part.start, part.predicate.start)
