import type { Box } from '../../lib/document/box.ts'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import type { Span } from '../../lib/document/span.ts'
import { boxesOf } from '../../lib/document/reading-text.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import type { MarkKind } from '../screen.ts'

/** A finding as it is drawn on the page. */
export interface Mark {
  /** The finding's id. */
  readonly id: string
  readonly kind: MarkKind
  readonly span: Span
  readonly boxes: readonly Box[]
  /** The boxes of the words that name the obligor; empty where none do. */
  readonly actor: readonly Box[]
  /** How many rules stand between its words and its own rule: a deadline within a directive is 0, the directive 1. */
  readonly depth: number
  /** What it is, for a reader who cannot see it. */
  readonly label: string
}

/** All findings of a reading as marks, in the order of the text. `text` is what the reading's spans point into. */
export const marksOf = (reading: Reading, text: ReadingText): Mark[] => {
  const found: { id: string; kind: MarkKind; span: Span; label: string; actor: Span | null }[] = [
    ...reading.directives.map(({ id, span, quote, modality, actor }) => ({ id, kind: 'directive' as const, span, label: `${verbs[modality]}: ${quote}`, actor })),
    ...reading.deadlines.map(({ id, span, quote }) => ({ id, kind: 'deadline' as const, span, label: `Due: ${quote}`, actor: null })),
    ...reading.settings.map(({ id, span, quote, what }) => ({ id, kind: 'setting' as const, span, label: `Court date, ${what}: ${quote}`, actor: null })),
    ...reading.consequences.map(({ id, span, quote }) => ({ id, kind: 'consequence' as const, span, label: `Or else: ${quote}`, actor: null })),
  ]
  const depths = depthsOf(found)
  return found
    .map((finding, index) => ({
      ...finding, depth: depths[index]!, boxes: boxesOf(text, finding.span),
      actor: finding.actor ? boxesOf(text, finding.actor) : [],
    }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

const verbs = { must: 'Must', may: 'May', 'must-not': 'Must not' } as const

/** Shorter marks keep the rule nearest to their words; what overlaps them goes below. At most four deep. */
const depthsOf = (found: readonly { readonly span: Span }[]): number[] => {
  const depths: number[] = new Array(found.length).fill(0)
  const shortestFirst = found.map((_, index) => index).sort((a, b) => length(found[a]!.span) - length(found[b]!.span))
  const placed: number[] = []
  for (const index of shortestFirst) {
    const { start, end } = found[index]!.span
    const taken = new Set(placed.filter((other) => found[other]!.span.start < end && start < found[other]!.span.end).map((other) => depths[other]!))
    let depth = 0
    while (taken.has(depth) && depth < 3) depth++
    depths[index] = depth
    placed.push(index)
  }
  return depths
}

const length = ({ start, end }: Span): number => end - start
