import { kept } from '../sentence/kept.ts'
import { masked } from '../sentence/masking.ts'
import { clausesOf, type Joined } from './clauses.ts'
import { merge } from './merging.ts'
import { opened, withoutAside } from './part-edges.ts'
import type { Predicate } from './predicates.ts'
import { atSemicolon } from './semicolons.ts'
import { splitTail } from './tails.ts'

/** A clause as a paralegal would mark it: verbs that share obligor, time and purpose together, others apart. Offsets are into the sentence. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly predicate: Predicate
  readonly subject: { readonly start: number; readonly end: number }
  readonly joined: Joined | 'split'
  readonly of: Part | null
}

/** The sentence's parts in order. */
export const partsOf = kept((sentence): readonly Part[] => {
  const mask = masked(sentence)
  return merge(sentence, mask, clausesOf(sentence))
    .flatMap((part) => atSemicolon(sentence, mask, part))
    .flatMap((part) => splitTail(sentence, mask, part))
    .map((part) => opened(mask, withoutAside(sentence, mask, part)))
})
