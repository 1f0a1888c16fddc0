import type { IsoMoment } from '../dates/iso.ts'
import type { ServiceMethod } from '../court-rules/index.ts'
import type { Deadline, Trigger } from '../language/finding.ts'

/** A trigger's date that another paper of the case tells. */
export interface ToldDate {
  readonly at: IsoMoment
  /** Which paper, and its words. */
  readonly source: string
  readonly by: ServiceMethod | null
  /** What the reader must know of it: that it is a guess, as long as they have not confirmed it. */
  readonly warnings: readonly string[]
}

/** Trigger dates by deadline id: those that the user gave, and those that the case tells. */
export type Answers = Readonly<Record<string, IsoMoment | ToldDate>>

/**
 * The same answers, given also to other deadlines that run from the same event in the same words: who has told when the
 * complaint was served need not tell it twice. An answer of a deadline's own comes first.
 */
export const sharedAnswers = (deadlines: readonly Deadline[], answers: Answers): Answers => {
  const known = new Map<string, Answers[string]>()
  for (const deadline of deadlines) {
    const event = eventOf(deadline)
    const answer = answers[deadline.id]
    if (event !== null && answer !== undefined && !known.has(event)) known.set(event, answer)
  }
  return Object.fromEntries(deadlines.flatMap((deadline) => {
    const answer = answers[deadline.id] ?? known.get(eventOf(deadline) ?? '')
    return answer === undefined ? [] : [[deadline.id, answer] as const]
  }))
}

/** Words that leave open which one is meant: “service of any motion” happens more than once. */
const OPEN = /\b(?:an?|any|each|every|such|that|those|another|other|his|her|its|their|service|receipt|event)$|\b(?:an?|any|each|every|such|another|other|his|her|its|their)\s/

/** One event by its words, “service of the complaint”; null where other words may mean another, or the same words two. */
const eventOf = ({ when }: Deadline): string | null => {
  const trigger: Trigger | null = when.kind === 'period' || when.kind === 'event' ? when.trigger : null
  if (trigger === null || (trigger.of !== 'service' && trigger.of !== 'receipt' && trigger.of !== 'event')) return null
  const words = trigger.words.toLowerCase().replace(/\s+/g, ' ').trim()
    .replace(/^(?:(?:the )?(?:date|day|time) (?:of|on which|when) |of |from |after |before |following |prior to |until |upon |within )+/, '').replace(/^the /, '')
  return words === '' || OPEN.test(words) ? null : `${trigger.of}: ${words}`
}
