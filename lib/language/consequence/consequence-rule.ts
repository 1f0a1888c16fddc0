import { effectAt, lackIn, passiveAt, penalIn } from './consequence-words.ts'
import { outside } from '../command/command-rule.ts'
import { trimmed } from '../command/command.ts'
import type { Draft } from '../draft.ts'
import type { Consequence } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { narrated } from '../sentence/narration.ts'
import { openingOf } from '../sentence/openings.ts'
import { partsOf } from '../clause/parts.ts'
import type { Rule } from '../rule.ts'

/** A consequence before it has its number and is tied to what it enforces. */
export type ConsequenceDraft = Draft<Consequence>

/** A stretch of a sentence between semicolons, as a consequence rule reads it. Quotations and citations are blotted out. */
export interface Threat {
  /** Sentence offsets. */
  readonly start: number
  readonly end: number
  /** The whole stretch. */
  readonly words: string
  /** Where the effect's words begin in it; -1 where it tells none. */
  readonly effect: number
  readonly before: string
  readonly after: string
  readonly lacks: boolean
  readonly punishes: boolean
}

interface ConsequenceRule {
  readonly name: string
  readonly cue: RegExp
  readonly reads: (threat: Threat) => boolean
  readonly examples: Rule<ConsequenceDraft>['examples']
  readonly counterexamples: readonly string[]
}

/** A consequence rule: condition and effect in one stretch of a sentence. */
export const consequenceRule = ({ name, cue, reads, examples, counterexamples }: ConsequenceRule): Rule<ConsequenceDraft> => ({
  name, cue, examples, counterexamples,
  produce: (sentence, context) => {
    if (outside(sentence, context) || sentence.paragraph.kind === 'heading') return null
    const made = threatsOf(sentence).flatMap((threat): ConsequenceDraft[] => {
      const { start, end } = threat
      if (!reads(threat)) return []
      const at = sentence.start + start + Math.max(0, threat.effect)
      if (narrated(sentence, { start: at, end: at + 1 })) return []
      const span = trimmed(sentence, start, end)
      return [{ kind: 'consequence', span, rule: name, warnings: [], of: [] }]
    })
    return made.length > 0 ? made : null
  },
})

/** A sentence's stretches, each read once for all rules. */
const threatsOf = (sentence: MarkedSentence): readonly Threat[] => {
  const known = read.get(sentence)
  if (known) return known
  const threats = stretches(sentence).map(([start, end]): Threat => {
    const words = masked(sentence).slice(start, end)
    const told = effectAt(words)
    const effect = told >= 0 ? told : passiveAt(words)
    return { start, end, words, effect, before: effect < 0 ? words : words.slice(0, effect), after: effect < 0 ? '' : words.slice(effect),
      lacks: lackIn(words), punishes: penalIn(words) }
  })
  read.set(sentence, threats)
  return threats
}

const read = new WeakMap<MarkedSentence, readonly Threat[]>()

/** A sentence between its semicolons; a last clause that alone holds the threat stands alone. */
const stretches = (sentence: MarkedSentence): (readonly [number, number])[] => {
  const mask = masked(sentence)
  const opening = openingsBeforeCondition(mask)
  const cuts = [...mask.slice(opening).matchAll(/;\s+(?:and\s+|or\s+|but\s+)?|:\s+(?=if\b)/gi)]
  const starts = [opening, ...cuts.map((m) => opening + m.index + m[0].length)]
  const ends = [...cuts.map((m) => opening + m.index), mask.length]
  return starts.flatMap((start, i): (readonly [number, number])[] => {
    const end = ends[i]!
    const inside = partsOf(sentence).filter((p) => p.start >= start && p.end <= end + 1 && p.start < end)
    const last = inside.at(-1)
    // “No motion shall be filed without approval, and any motion so filed will be denied”: the threat is the last clause alone
    if (inside.length > 1 && last && last.joined === 'new' && last.start > start + 8) {
      const threat = mask.slice(last.start, end)
      const rest = mask.slice(start, last.start)
      const effect = effectAt(threat)
      if (effect >= 0 && (lackIn(threat.slice(0, effect)) || /^(?:if|any|a|an)\b.*\b(?:who|that)\b/i.test(threat.slice(0, effect))) && effectAt(rest) < 0 && !/^\s*(?:if|should|when|unless|where)\b/i.test(rest)) return [[last.start, end]]
      // “If no motion is filed, the stay dissolves and the Marshal is directed to …”: what somebody is then to do is no part of it
      if (/^\s*(?:if|should|unless)\b/i.test(rest) && effect < 0 && effectAt(rest) >= 0) return [[start, last.start - (/[,\s]*\b(?:and|but)\s+$/i.exec(rest)?.[0].length ?? 0)]]
    }
    return [[start, end]]
  })
}

/** The marks before a sentence's words, but not its condition. */
const openingsBeforeCondition = (mask: string): number => {
  const opening = openingOf(mask)
  const condition = /(?:^|[.:]\s+|\bthat\s+|^\W*\w{1,3}[.)]\s+)((?:if|should|unless|absent|although|upon|failure|in\s+the\s+event|where|when)\b)/i.exec(mask.slice(0, opening + 12))
  return condition ? Math.min(opening, condition.index + condition[0].length - condition[1]!.length) : opening
}
