import type { Span } from '../../../document/span.ts'
import { triggerPlaces, triggerExtent } from '../../time/trigger-extent.ts'
import type { Trigger } from '../../finding.ts'
import type { Rule } from '../../rule.ts'

/** What a period runs from, and where its words stand. */
export interface FoundTrigger {
  readonly span: Span
  readonly trigger: Trigger
}

export interface TriggerRule extends Rule<FoundTrigger> {
  /** Whether the words of a trigger are of this kind. */
  readonly matches: (words: string) => boolean
  readonly of: 'order-date' | 'order-entry' | 'service' | 'receipt' | 'event'
}

/** A trigger rule from the pattern that the trigger's words begin with. */
export const triggerRule = (
  { name, of, words, examples, counterexamples }: Pick<TriggerRule, 'name' | 'of' | 'examples' | 'counterexamples'> & { words: RegExp },
): TriggerRule => {
  const matches = (said: string): boolean => words.test(said)
  return {
    name, of, matches, examples, counterexamples,
    cue: /\b(?:of|from|after|before|following|to|upon)\b/i,
    produce: (sentence) => triggerPlaces(sentence).flatMap((start) => {
      const span = triggerExtent(sentence, start)
      const said = sentence.text.slice(span.start - sentence.start, span.end - sentence.start).replace(/\s+/g, ' ')
      return said !== '' && matches(said) ? [{ span, trigger: { of, words: said } }] : []
    }),
  }
}
