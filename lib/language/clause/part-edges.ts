import { readsAsSubject } from '../obligor/subject-words.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { openingIn } from '../sentence/openings.ts'
import { bareVerbIn } from './bare-verb.ts'
import { wordCount } from './part-words.ts'
import type { Part } from './parts.ts'
import { hasTime } from './stated-times.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “…, which means someone who need not ask anybody”: what is only said of a thing at the end is no part of the command. */
const aside = /,\s+(?:which|whose)(?:,[^,;]{2,40},)?\s+(?!must\b|shall\b|may\b|will\b|(?:is|are)\s+(?:to|due)\b)[^,;]{20,}$/i
/** “failing which the motion may be denied” */
const penaltyMark = /,?\s+(?:failing|absent|in\s+default\s+of|failure\s+(?:to\s+comply\s+with|of))\s+which\b/i

/** A part without what is only said of a thing at its end, and without what follows if it is not heeded. */
export const withoutAside = (sentence: MarkedSentence, mask: string, part: Part): Part => {
  const from = part.predicate.end
  const body = part.predicate.kind === 'other' ? '' : mask.slice(from, part.end)
  const penalty = penaltyMark.exec(body)
  if (penalty) return { ...part, end: from + penalty.index }
  const tail = aside.exec(body)
  return tail && !hasTime(sentence, from + tail.index, part.end) ? { ...part, end: from + tail.index } : part
}

/**
 * “At no time may counsel speak …”, “Nor may they …”, “In no event shall the deposition …”: what denies stands in front,
 * the subject after the verb.
 */
const denies = new RegExp(pattern`
  (?:^|[\s,;])(?:(?:under|in)\s+no\s+(?:circumstances?|event|case|way)|at\s+no\s+time|on\s+no\s+account|by\s+no\s+means|
  nor|neither)\s*,?\s*$`, 'i')
const nor = /\bnor\s+$/i
const toWord = /\s+to\s/

/** A part whose subject stands after its verb, put right; null where it is none. */
const invertedIn = (mask: string, part: Part): Part | null => {
  const { predicate } = part
  const start = nor.test(mask.slice(0, part.start)) ? part.start - 'nor '.length : part.start
  if (!denies.test(mask.slice(start, predicate.start))) return null
  const words = mask.slice(predicate.end, part.end)
  const to = predicate.kind === 'is-to' ? toWord.exec(words) : null
  const verb = to ? to.index : bareVerbIn(words)?.subjectEnd
  if (verb === undefined) return null
  const after = predicate.end + verb
  return {
    ...part, start,
    joined: part.joined === 'shared' ? 'new' : part.joined,
    predicate: { ...predicate, end: to ? after + to[0].length - 1 : after, negative: true },
    subject: { start: predicate.end, end: after },
  }
}

const condition = new RegExp(pattern`
  ^(?:if|should|to\s+the\s+extent|when|whenever|where|once|in\s+the\s+event|in\s+case|unless|provided|upon|
  on\s+the\s+condition)\b`, 'i')

/** In words: a longer condition is left out of a quote that it would bury. */
const LONGEST_CONDITION = 30

/** Takes off what stands before the part's own words, and a condition that would bury them. */
export const opened = (mask: string, part: Part): Part => {
  const turned = invertedIn(mask, part)
  if (turned) return turned
  if (part.joined === 'split' || part.joined === 'shared') return part
  const verb = part.predicate.start
  const at = openingIn(mask.slice(0, verb), part.start)
  const start = at < verb || at === part.start ? Math.min(at, verb) : part.start
  const before = mask.slice(start, verb)
  const comma = condition.test(before) ? conditionEnd(before) : -1
  if (comma < 0) return { ...part, start, subject: { start: Math.max(part.subject.start, start), end: Math.max(part.subject.end, start) } }
  const subjectStart = start + comma + 1
  const words = wordCount(before.slice(0, comma))
  const long = words > LONGEST_CONDITION && words > 2.5 * wordCount(mask.slice(subjectStart, part.end))
  return { ...part, start: long ? subjectStart : start, subject: { start: subjectStart, end: part.subject.end } }
}

/** “Should Defendant violate, or believe that it may violate, any requirement, it …”: a pronoun after the last comma is the subject. */
const lastPronoun = new RegExp(pattern`
  ,(?=\s+(?:it|they|he|she|you|we|(?:the|that|such|each|any)\s+\S+|counsel|plaintiffs?|defendants?|petitioner|
  respondent)\s+$)`, 'i')

/** The comma after which the subject stands that a condition comes before; -1 where none does. */
const conditionEnd = (before: string): number => {
  const last = lastPronoun.exec(before)?.index
  for (let comma = last ?? before.indexOf(','); comma >= 0; comma = before.indexOf(',', comma + 1)) {
    const rest = before.slice(comma + 1)
    if (rest.trim() !== '' && readsAsSubject(rest, true) && !isOrderVerb(rest.trim().split(/\s+/)[0]!)) return comma
  }
  return -1
}
