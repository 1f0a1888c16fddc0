import type { IsoDate } from '../../dates/iso.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { RuleContext } from '../rule.ts'

/** How far above, in sentences, the day may be named. */
const REACH = 3

/** The day written last before an offset of the reading text, in its sentence or a few above: what “that morning” means. */
export const dayNamed = (sentence: MarkedSentence, { sentences, index }: RuleContext, before: number): IsoDate | null => {
  for (const earlier of [sentence, ...sentences.slice(Math.max(0, index - REACH), index).toReversed()]) {
    const days = earlier.mentions.flatMap((m) => (m.kind === 'date' && m.date !== null && m.span.end <= before ? [m.date] : []))
    if (days.length > 0) return days.at(-1)!
  }
  return null
}
