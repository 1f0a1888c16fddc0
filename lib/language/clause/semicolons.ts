import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Part } from './parts.ts'
import { hasTime } from './stated-times.ts'
import { bareVerb, timedVerb } from './tail-verbs.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

const papers = new RegExp(pattern`
  ^(?:(?:any|the|all|a|their|its)\s+)?(?:[\w'’-]+\s+){0,4}?(?:repl(?:y|ies)|responses?|oppositions?|reports?|disclosures?|motions?(?!\s+hearing)|
  briefs?|objections?|letters?|statements?|sur-?repl(?:y|ies)|answers?|designations?|rebuttals?|lists?)\b`, 'i')
/** “Expert notices by the Government are due June 1; by Defendants, June 22” */
const anotherSide = new RegExp(pattern`
  ^(?:(?:and\s+)?(?:by|for|from)\s+)?(?:the\s+|all\s+)?(?:plaintiffs?|defendants?|government|petitioners?|respondents?|debtors?|
  trustee|appell(?:ants?|ees?)|others)(?=,|:|\s*(?:--|–|—)|\s+(?:by|on|no\s+later|within|january|february|march|april|may|june|
  july|august|september|october|november|december|\d)\b)`, 'i')
const semicolon = /;\s+(?:and\s+|or\s+)?/
const ofList = /^\(|^(?:not\s+)?to\s/i
const enumerated = /\((?:a|i|1)\)/

/**
 * Ends a part at its semicolon, lists of things and of infinitives aside; papers with a date of their own go on as a
 * part: “; rebuttals, 1/9/2026”.
 */
export const atSemicolon = (sentence: MarkedSentence, mask: string, part: Part): Part[] => {
  const body = mask.slice(part.predicate.end, part.end)
  const stop = semicolon.exec(body)
  if (!stop || ofList.test(body.slice(stop.index + stop[0].length)) || enumerated.test(body.slice(0, stop.index))) return [part]
  const first: Part = { ...part, end: part.predicate.end + stop.index }
  const rest = { start: first.end + stop[0].length, words: mask.slice(first.end + stop[0].length, part.end) }
  if (part.predicate.kind === 'other' || !hasTime(sentence, rest.start, part.end)) return [first]
  const another = stop[0].includes('and') ? verbAfter(first, part, rest) : null
  if (another) return [first, another]
  const paper = paperAfter(first, part, rest)
  return paper ? [first, ...atSemicolon(sentence, mask, paper)] : [first]
}

interface Rest { readonly start: number; readonly words: string }

const anyVerb = /\b(?:shall|must|will|may(?!\s+\d)|is|are)\b/i

/** “shall return the list; and within ten days file a statement” */
const verbAfter = (first: Part, part: Part, { start, words }: Rest): Part | null => {
  bareVerb.lastIndex = 0
  const verb = timedVerb(words, 0) ?? bareVerb.exec(words)
  if (!verb || !isOrderVerb(verb[2]!) || anyVerb.test(words)) return null
  const of = part.joined === 'relative' && part.of ? part.of : first
  const predicate = { ...of.predicate, start, end: start, negative: false }
  return { start, end: part.end, predicate, subject: { start, end: start }, joined: 'split', of }
}

const commandWord = /\b(?:shall|must|will|may(?!\s+\d))\b/i

/** “; rebuttals, 1/9/2026” */
const paperAfter = (first: Part, part: Part, { start, words }: Rest): Part | null => {
  const noun = papers.exec(words) ?? anotherSide.exec(words)
  if (!noun || commandWord.test(words)) return null
  const end = start + noun[0].length
  const predicate = { kind: 'due', start: end, end, words: '', negative: false } as const
  return { start, end: part.end, predicate, subject: { start, end }, joined: 'split', of: first }
}
