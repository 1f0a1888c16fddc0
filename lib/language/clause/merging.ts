import { namesActor } from '../obligor/subject-words.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Clause } from './clauses.ts'
import { isPaper, rootSubject, wordCount } from './part-words.ts'
import type { Part } from './parts.ts'
import { hasFrontedTime, hasTime } from './stated-times.ts'

/** Joins what is one command in two or three verbs. */
export const merge = (sentence: MarkedSentence, mask: string, clauses: readonly Clause[]): Part[] => {
  const parts: Part[] = []
  clauses.forEach((clause, i) => {
    const last = parts.at(-1)
    const { start, end, predicate, subject, joined } = clause
    if (last && joined === 'shared') {
      const goesWith = belongsTo({ sentence, mask, last, clause, next: clauses[i + 1], before: clauses[i - 1] })
      // “The deposition is unaffected by this Order and shall go forward”: the state that the command follows from is its beginning
      if (goesWith || isStateOf(mask, last) && predicate.kind !== 'other') {
        parts[parts.length - 1] = goesWith ? { ...last, end } : { ...last, end, predicate }
        return
      }
    }
    parts.push({ start, end, predicate, subject, joined, of: ownerOf(clause, parts) })
  })
  return parts
}

/** The part in which a relative clause stands, or whose subject a clause shares. */
const ownerOf = ({ joined }: Clause, parts: readonly Part[]): Part | null => {
  if (joined === 'relative') return parts.at(-1) ?? null
  return joined === 'shared' ? parts.findLast((part) => part.joined !== 'relative') ?? null : null
}

/** A clause that shares the subject of the part before it, and the clauses around it. */
interface Sharing {
  readonly sentence: MarkedSentence
  readonly mask: string
  readonly last: Part
  readonly clause: Clause
  readonly next: Clause | undefined
  readonly before: Clause | undefined
}

/** Whether a clause is one duty with the part before. */
const belongsTo = (sharing: Sharing): boolean => {
  const { sentence, mask, last, clause } = sharing
  if (clause.predicate.kind === 'need-not') return true
  if (clause.predicate.kind === 'other') return false
  const timed = hasTime(sentence, last.start, last.end)
  if (last.predicate.kind !== 'other' && (doesSo(mask, clause) && !timed || lacksObject(mask, last))) return true
  if (clause.predicate.negative !== last.predicate.negative || clause.predicate.kind !== last.predicate.kind) return false
  const ownTime = hasTime(sentence, clause.predicate.start, clause.end)
  if (isOfRow(sharing) && !(ownTime && timed)) return true
  if (ownTime) return false
  // “The motion shall be in writing and shall itemize her damages”: what a paper must be and hold is one duty
  if (isPaper(mask.slice(last.subject.start, last.subject.end)) && !timed) return true
  // “By May 3 Defendants shall answer and shall produce …”: one time for both
  return hasFrontedTime(sentence, last) && !hasTime(sentence, last.predicate.end, last.end)
}

const doSo = /^\s*do\s+so\b/i

/** “bears the burden of bringing the matter to the Court, and must do so within ten days” */
const doesSo = (mask: string, { predicate }: Clause): boolean => doSo.test(mask.slice(predicate.end))

/** Verbs that may stand alone: “shall appear”. */
const needsNoObject = /^\s*(?:\w+ly\s+)?(?:appear|attend|participate|respond|answer|comply|confer|reply|testify)\b/i
const bareWord = /^\s*\S+(?:ly)?\s*\S*\s*$/
const endMark = /[,;]\s*$/

/** “shall retain, and shall instruct its contractors to preserve, all copies”: whether the object is still to come. */
const lacksObject = (mask: string, { predicate, end }: Part): boolean => {
  const words = mask.slice(predicate.end, end)
  return !needsNoObject.test(mask.slice(predicate.end)) && bareWord.test(words.replace(endMark, '')) && wordCount(words) < 2
}

const prepositions = /\s(?:to|of|for|on|by|from)\s/
const endComma = /,\s*$/

/** “must be filed …, must recite …, and must describe …”: whether a thing has a row of verbs. */
const isOfRow = ({ mask, last, clause, next, before }: Sharing): boolean => {
  const afterComma = (c: Clause | undefined): boolean =>
    c !== undefined && c.joined === 'shared' && c.predicate.kind === last.predicate.kind && endComma.test(mask.slice(0, c.start))
  return !namesActor(rootSubject(mask, last).split(prepositions)[0]!)
    && (afterComma(clause) && next?.joined === 'shared' || afterComma(before))
}

const beVerb = /^(?:is|are|remains?)$/i
/** “is unaffected by this Order”, “remains in effect”: how something stands. */
const stateWords = /^\s+(?:un|not\b|subject\b|governed\b|confidential\b|privileged\b|inadmissible\b|in\b|without\b|open\b)/i

const isStateOf = (mask: string, { start, end, predicate, subject }: Part): boolean =>
  predicate.kind === 'other'
  && beVerb.test(predicate.words)
  && isPaper(mask.slice(subject.start, subject.end))
  && wordCount(mask.slice(start, end)) <= 18
  && stateWords.test(mask.slice(predicate.end, end))
