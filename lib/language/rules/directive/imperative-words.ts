import type { Span } from '../../../document/span.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** Words that may be an imperative: “Mr. Lam, if exhibits exceed 200 pages, use tabs”. */
export interface Imperative {
  /** Whom they call by name, and where in them; null where nobody. */
  readonly called: { readonly words: string; readonly span: Span } | null
  /** Whether they ask: “please”. */
  readonly polite: boolean
  /** Whether a time or a condition stands before the verb. */
  readonly conditional: boolean
  /** The words from the verb on. */
  readonly verb: string
  readonly forbids: boolean
}

/** “Within ten days of each production, log what was withheld”: what stands before the verb. */
const fronted = new RegExp(pattern`
  ^\W*(?:\d+\.\s+)?(?:if|when|before|after|upon|once|within|by|at|no\s+later|not\s+later|on|to|in|for(?!\s+(?:example|instance|
  these|the\s+(?:following|foregoing)?\s*reasons)))\b[^;]{3,120}?,\s+(?=[a-z])`, 'i')

/** Whether words begin with a time, a condition or a purpose. */
export const isFronted = (words: string): boolean => fronted.test(words)

/** Somebody who is spoken to: “Mr. Lindqvist, please …”, “Counsel, …”. */
const call = /^\s*((?:(?:Mr|Ms|Mrs|Dr)\.\s+[\w'’-]+|Counsel|Plaintiff|Defendant|Parties)),\s+(?=please\b|\w)/
const polite = /^\s*(?:please|kindly)\b/i
const forbids = /^\s*(?:do\s+not|never)\s/i

/** The parts of what may be an imperative. */
export const imperativeIn = (words: string): Imperative => {
  const calling = call.exec(words)
  const act = words.slice(calling?.[0].length ?? 0)
  const before = fronted.exec(act)
  const verb = act.slice(before?.[0].length ?? 0)
  return {
    called: calling && calledIn(words, calling[1]!),
    polite: polite.test(act),
    conditional: before !== null,
    verb,
    forbids: forbids.test(verb),
  }
}

const calledIn = (words: string, name: string): Imperative['called'] => {
  const start = words.indexOf(name)
  return { words: name, span: { start, end: start + name.length } }
}

/** How far into a sentence, in characters, a verb of another kind is looked for. */
const REACH = 400
/** Where one imperative ends and the next begins. */
const stop = /;\s+(?:and\s+)?|:\s+(?=(?:please|do\s+not|never|remain|submit|comply|report|participate|refrain|surrender)\s)/g

/** The stretches of a sentence that may be imperatives, in its offsets. */
export const imperativeStretches = (mask: string, opening: number): Span[] => {
  const stops = [...mask.slice(opening).matchAll(stop)].map((m) => ({ start: opening + m.index, end: opening + m.index + m[0].length }))
  const ends = [...stops.map(({ start }) => start), mask.length]
  const stretches = [opening, ...stops.map(({ end }) => end)].map((start, i) => ({ start, end: ends[i]! }))
  const verbs = predicatesOf(mask).filter((p) =>
    p.start >= opening && p.start < opening + REACH && p.kind !== 'to-do' && p.kind !== 'other')
  return stretches.filter((stretch) => !hasSubject(mask, stretch, verbs))
}

const openingOfImperative = /^\s*(?:please|do\s+not|if|before|when)/i

/** Whether a verb that commands stands near the front, with somebody before it: a clause of another kind. */
const hasSubject = (mask: string, { start, end }: Span, verbs: readonly Span[]): boolean => {
  const early = verbs.find((verb) => verb.start >= start && verb.end <= end)
  return early !== undefined && early.start - start < 25
    && !openingOfImperative.test(mask.slice(start, end)) && namesActor(mask.slice(start, early.start))
}
