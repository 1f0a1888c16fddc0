import type { Span } from '../document/span.ts'
import { pattern } from '../patterns/pattern.ts'

/** What a docket's entry is due or set for, from its capital on. */
const LABEL = pattern`(?:\d(?:st|nd|rd|th)[\s-])?[A-Z][\w'’/&()-]*(?:\s(?!due\b|Due\b|set\b)[\w'’/&(),.-]+){0,7}?`
/** Where one ends and the next begins, with nothing but a space between. */
const NEXT = new RegExp(pattern`
  (?<=\d\/\d{1,2}\/(?:\d\d){1,2}|[a-z]\s\d{1,2},\s\d{4}|\d:\d\d\s?[AP]M|\b(?:days?|weeks?)\s(?:before|after|prior\sto)\s[a-z]+|
  \bCourtroom(?:\s\w{1,3})?)\s+
  (?=${LABEL}(?:\s(?:[Dd]ue|DUE)\b|\sset\sfor\s|\s(?:is\s|are\s)?to\sbe\sfiled\b|(?:,\sif\sany)?:\s\d))|
  (?<=\bJudge\s[A-Z][a-z]+)\s+(?=(?:Final|Pre-?[Tt]rial|Defendant|Plaintiff|Government|Motions?|Jury|Status|Sentencing|Responses?|Objections?|
  Discovery)\b)`, 'g')
const MAY_RUN_ON = /\b[Dd]ue\b|\bset for\b|\bto be filed\b|\w:[A-Z]/
/** The end of one item of a list: “due by 8/28/2018., Responses due by”, “before Judge Roe, Jury Trial set for 10/9/2018”. */
const ITEM_ENDS = new RegExp(pattern`
  (?<=\d)\.,\s+(?=[A-Z])|
  ,\s+(?=[A-Z\d][\w/()-]*\s(?:(?!(?:shall|must|will|is|are|may)\s)[\w/()-]+\s){0,5}?(?:set\sfor|due(?:\sby)?|[Dd]eadline(?:\sis|\sset\sfor)?)\s\d)|
  (?<=\d\/\d{1,2}\/\d{2,4}),\s+(?:and\s+|with\s+)?(?=(?:(?!(?:shall|must|will|is|are|may)\s)[a-z][\w/()-]*\s){1,11}?due\s(?:by\s|on\s)?\d)`, 'g')
/** “I direct the following:Counsel for Defendants is ordered …”: a list that has lost its line breaks. */
const LIST_BEGINS = /(?<=\b(?:following|follows|orders|ordered):)(?=[A-Z][a-z])/g

/**
 * Parts what a docket runs together without a stop: “Objections due 7/22/2016 Reply due 7/29/2016”, “due by 8/28/2018., Responses
 * due by 9/10/2018.”
 */
export const partRunOn = (text: string, sentence: Span): Span[] => {
  const words = text.slice(sentence.start, sentence.end)
  if (!MAY_RUN_ON.test(words)) return [sentence]
  const gaps = [NEXT, ITEM_ENDS, LIST_BEGINS].flatMap((form) => [...words.matchAll(form)]).sort((a, b) => a.index - b.index)
  let from = sentence.start
  const parts: Span[] = []
  for (const { index, 0: gap } of gaps) {
    parts.push({ start: from, end: sentence.start + index })
    from = sentence.start + index + gap.length
  }
  return [...parts, { start: from, end: sentence.end }]
}
