import { kept } from '../sentence/kept.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { mayLeaveOut, withElliptics } from './elliptics.ts'
import { withInfinitives } from './infinitives.ts'
import { beginsAfterCondition, beginsAfterReason, goesOnMeanwhile, join, type Reading } from './joining.ts'
import { predicatesOf, type Predicate } from './predicates.ts'

/** How a clause hangs on the one before it. */
export type Joined = 'first' | 'new' | 'shared' | 'relative'

/** A main clause, or a relative one that commands. Offsets are into the sentence. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly predicate: Predicate
  /** Where the subject may stand: from the clause's start, or empty where it shares the subject of `of`. */
  readonly subject: { readonly start: number; readonly end: number }
  readonly joined: Joined
  /** The clause before, whose subject a `shared` one has and in which a `relative` one stands. */
  readonly of: Clause | null
}

/** Clauses are made to measure: their ends move while the sentence is read. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** The sentence's main clauses in order, each once; subordinate ones stay inside them. */
export const clausesOf = kept((sentence): readonly Clause[] => {
  const mask = masked(sentence)
  return predicatesOf(mask).some(({ kind }) => kind !== 'other') || mayLeaveOut(mask) ? split(mask, openingOf(sentence)) : []
})

const split = (mask: string, opening: number): Clause[] => {
  const open = { start: opening, boundary: opening, main: null, pendingIn: null }
  const reading: Reading = { mask, clauses: [], within: [], open, afterSubordinate: false }
  let from = opening
  for (const predicate of predicatesOf(mask)) {
    if (predicate.start < from || predicate.kind === 'to-do') continue
    const verb = { predicate, gap: mask.slice(from, predicate.start), base: from }
    from = predicate.end
    if (invertedCondition(mask, predicate)) reading.afterSubordinate = true
    else if (!goesOnMeanwhile(reading, verb) && !beginsAfterCondition(reading, verb) && !beginsAfterReason(reading, verb)) join(reading, verb)
  }
  return [...withInfinitives(mask, opening, withElliptics(mask, opening, reading.clauses)), ...reading.within]
}

const invertedSubject = /^\s+(?:the|a|an|any|he|she|it|they|you|counsel|plaintiff|defendant|either|no)\b/i

/** “Should counsel be unable …”, “… should the Defendant violate …”. */
const invertedCondition = (mask: string, { kind, words, end }: Predicate): boolean =>
  kind === 'should' && (words.startsWith('S') && words !== 'SHOULD' || invertedSubject.test(mask.slice(end)))
