import type { Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { sidesIn } from '../time/labels.ts'
import { topicOf, type Topic } from './topics.ts'

/** A directive with where it stands and what it is about. */
export interface Duty {
  readonly directive: Directive
  /** Indices of its sentence and of its paragraph. */
  readonly sentence: number
  readonly paragraph: number
  /** The numbers or letters of its paragraph and of those that lead into it, lower case. */
  readonly markers: readonly string[]
  readonly topic: Topic
  /** The ids of its deadlines, and the moments at which they fall where the order writes them. */
  readonly due: readonly string[]
}

/** The directives in reading order, each with its place and topic. */
export const dutiesOf = (
  directives: readonly Directive[],
  deadlines: readonly Deadline[],
  sentences: readonly MarkedSentence[],
  text: string,
): Duty[] => {
  const moments = new Map(deadlines.map((deadline) => [deadline.id, momentOf(deadline)]))
  return directives.map((directive) => {
    const sentence = sentenceAt(sentences, directive.span.start)
    const at = sentences[sentence]
    return {
      directive, sentence,
      paragraph: at?.sentence.paragraph ?? 0,
      markers: at ? [at, ...at.leads].flatMap(markerOf) : [],
      topic: topicOf(`${directive.obligor} ${text.slice(directive.span.start, directive.span.end)}`),
      due: directive.deadlines.flatMap((id) => [id, moments.get(id) ?? id]),
    }
  })
}

const markerOf = ({ paragraph: { marker } }: MarkedSentence): string[] => (marker ? [marker.replace(/\W/g, '').toLowerCase()] : [])

const momentOf = ({ when }: Deadline): string | null => (when.kind === 'fixed' ? when.at : null)

/** What a time in a condition is the time of: the deadline to which “by that date” goes back, by its id, or a moment. */
export const timeMeant = (deadline: Deadline): string | null =>
  'trigger' in deadline.when && deadline.when.trigger.of === 'deadline' ? deadline.when.trigger.id : momentOf(deadline)

/** The clerk is threatened by nobody. */
export const isClerks = ({ directive }: Duty): boolean => /\bclerk\b/.test(directive.obligor)

/** Whether a condition names one side and the duty is the other's. */
export const isOthers = ({ directive }: Duty, told: ReadonlySet<string>): boolean => {
  const owes = sidesIn(directive.obligor)
  return told.size > 0 && owes.size > 0 && ![...owes].some((side) => told.has(side))
}

/** Those of the duties that the person of a condition owes. */
export const owedBy = (condition: string, duties: readonly Duty[]): readonly Duty[] => {
  const told = sidesIn(condition)
  const parties = duties.filter((duty) => !isClerks(duty))
  const own = parties.filter((duty) => !isOthers(duty, told))
  return own.length > 0 ? own : parties
}
