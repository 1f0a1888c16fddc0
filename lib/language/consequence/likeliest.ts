import type { Span } from '../../document/span.ts'
import { isClerks, isOthers, type Duty } from './duties.ts'
import { sharedWords, topicOf, type Topic } from './topics.ts'
import { sidesIn } from '../time/labels.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The words of a condition, and what else is known of the consequence. */
export interface Told {
  readonly condition: string
  readonly effect: string
  readonly span: Span
  /** Indices of the sentence and the paragraph that it stands in. */
  readonly sentence: number
  readonly paragraph: number
  /** The times that it names: see `timeMeant`. */
  readonly times: readonly string[]
}

/** How much each trace of a duty tells, in the words of the condition and in its place. A word that few duties have tells most. */
const WEIGHT = {
  paper: 1, act: 1.1, word: 0.8, effect: 0.6, time: 1.4, otherSide: -0.5, clerk: -2, back: 0.3, dated: 0.75,
  sameSentence: 2, sameParagraph: 0.8, paragraphAbove: 0.2, away: -0.12, later: -0.6, may: -0.3,
}
/** What the likeliest duty must reach. */
const ENOUGH = 1
/** A duty that reaches as much of the likeliest one's is meant with it. */
const AS_LIKELY = 0.97

/** Words that go back to what was just said. */
const GOES_BACK = new RegExp(pattern`
  \b(?:so|such|by\s+then|by\s+that|in\s+that\s+time|that\s+(?:time|date|hour)|it|he|she|they|the\s+same|thereof|
  this|these|those|which)\b`, 'i')
/** What is done by a day. */
const TIMED = new RegExp(pattern`
  \b(?:then|that\s+(?:time|date|hour)|in\s+time|on\s+time|timely|late|untimely|out\s+of\s+time|(?:file|submit|serve|respond|
  return|pay|produce|provide)s?|filed|submitted|served|received|made)\b`, 'i')

/**
 * The duties whose papers, acts, times or words a condition takes up, those near by before those far off; none where nothing tells
 * enough. In reading order.
 */
export const likeliest = (told: Told, duties: readonly Duty[]): readonly Duty[] => {
  const tracesOf = tracing(told, duties)
  const fitOf = fitting(told, duties)
  const scored = duties.map((duty) => {
    const traces = tracesOf(duty)
    return { duty, traces, score: fitOf(duty).reduce((sum, trace) => sum + trace, traces + placeOf(told, duty)) }
  }).sort((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best || best.score < ENOUGH) return []
  return scored
    .filter((s) => s === best || s.score >= AS_LIKELY * best.score && s.traces >= 1)
    .map((s) => s.duty)
    .sort((a, b) => a.directive.span.start - b.directive.span.start)
}

/** How much of a duty's papers, acts, words and times a consequence takes up. */
const tracing = (told: Told, duties: readonly Duty[]): ((duty: Duty) => number) => {
  const topic = topicOf(told.condition)
  const follows = topicOf(told.effect)
  const rarity = rarityIn(duties)
  return (duty) => {
    const shared = (of: Topic, kind: keyof Topic): number =>
      sharedWords(of[kind], duty.topic[kind]).reduce((sum, trace) => sum + rarity(kind, trace), 0)
    return WEIGHT.paper * shared(topic, 'papers')
      + WEIGHT.act * shared(topic, 'acts')
      + WEIGHT.word * shared(topic, 'stems')
      + WEIGHT.effect * shared(follows, 'stems')
      + (duty.due.some((time) => told.times.includes(time)) ? WEIGHT.time : 0)
  }
}

/** What a duty's distance from the consequence tells. */
const placeOf = (told: Told, { sentence, paragraph }: Duty): number => {
  if (sentence === told.sentence) return WEIGHT.sameSentence + WEIGHT.sameParagraph
  const above = told.paragraph - paragraph
  if (above === 0) return WEIGHT.sameParagraph
  if (above === 1) return WEIGHT.paragraphAbove
  return WEIGHT.away * Math.min(10, Math.abs(above))
}

/** What else speaks for a duty, or against it: whose it is, how and when it is told. */
const fitting = (told: Told, duties: readonly Duty[]): ((duty: Duty) => readonly number[]) => {
  const sides = sidesIn(told.condition)
  const last = duties.findLast(({ directive }) => directive.span.end <= told.span.start)
  return (duty) => {
    const { directive } = duty
    return [
      isOthers(duty, sides) ? WEIGHT.otherSide : 0,
      isClerks(duty) ? WEIGHT.clerk : 0,
      duty === last && GOES_BACK.test(told.condition) ? WEIGHT.back : 0,
      directive.span.start > told.span.start ? WEIGHT.later : 0,
      directive.modality === 'may' ? WEIGHT.may : 0,
      directive.deadlines.length > 0 && TIMED.test(told.condition) ? WEIGHT.dated : 0,
    ]
  }
}

/** How rare a trace is among the duties, from 1 downward. */
const rarityIn = (duties: readonly Duty[]): ((kind: keyof Topic, trace: string) => number) => {
  const counts = { papers: new Map<string, number>(), acts: new Map<string, number>(), stems: new Map<string, number>() }
  for (const { topic } of duties)
    for (const kind of ['papers', 'acts', 'stems'] as const)
      for (const trace of topic[kind]) counts[kind].set(trace, (counts[kind].get(trace) ?? 0) + 1)
  return (kind, trace) => 1 / Math.sqrt(counts[kind].get(trace) ?? 1)
}
