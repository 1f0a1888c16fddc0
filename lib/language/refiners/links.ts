import { holds, overlaps, type Span } from '../../document/span.ts'
import { begunWithin } from '../../document/spanned.ts'
import { enforcement } from '../consequence/enforced.ts'
import type { Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from '../refiner.ts'

/** Ties deadlines to the directives that they date, and consequences to the directives that they enforce. */
export const links: Refiner = (findings, { sentences, reading }) => {
  const { directives, deadlines } = findings
  const sentenceOf = (at: number): MarkedSentence | undefined => sentences[sentenceAt(sentences, at)]
  const dated = directives.map((d) => ({ ...d, deadlines: deadlinesOf(d, directives, deadlines, sentenceOf(d.span.start)) }))
  const enforced = enforcement(dated, deadlines, sentences, reading.text)
  const consequences = findings.consequences.map((c) => ({ ...c, of: enforced(c) }))
  const follows = new Map<string, string[]>()
  for (const { id, of } of consequences) for (const directive of of) follows.set(directive, [...follows.get(directive) ?? [], id])
  return {
    ...findings,
    consequences,
    directives: dated.map((d) => ({ ...d, consequences: follows.get(d.id) ?? [] })),
  }
}

/** Its own; else one that stands before the verbs of its sentence for all of them; else the one in the sentence above its list. */
const deadlinesOf = (
  directive: Directive, all: readonly Directive[], deadlines: readonly Deadline[], sentence: MarkedSentence | undefined,
): string[] => {
  const own = ownDeadlines(directive, all, deadlines)
  if (own.length > 0 || !sentence) return idsOf(own)
  const fronted = frontedDeadlines(directive, all, deadlines, sentence)
  return idsOf(fronted.length > 0 ? fronted : deadlinesAbove(directive, deadlines, sentence))
}

const idsOf = (deadlines: readonly Deadline[]): string[] => deadlines.map(({ id }) => id)

/** No time phrase is longer, in characters. */
const LONGEST = 600

const ownDeadlines = (directive: Directive, all: readonly Directive[], deadlines: readonly Deadline[]): readonly Deadline[] => {
  const { start, end } = directive.span
  const own = begunWithin(deadlines, start - LONGEST, end).filter((t) => overlaps(t.span, directive.span))
  // where two directives hold a deadline, the shorter has it
  const inside = own.length > 0 ? begunWithin(all, start, end) : []
  const isShorter = ({ span }: Directive): boolean => holds(directive.span, span) && lengthOf(span) < lengthOf(directive.span)
  return own.filter((t) => !inside.some((other) => other !== directive && holds(other.span, t.span) && isShorter(other)))
}

const lengthOf = ({ start, end }: Span): number => end - start

/** “By May 3, Plaintiff shall file … and shall serve …”: the time that the first of these verbs has for all. */
const frontedDeadlines = (
  directive: Directive, all: readonly Directive[], deadlines: readonly Deadline[], sentence: MarkedSentence,
): readonly Deadline[] => {
  const { span: { start }, obligor, modality } = directive
  const earlier = begunWithin(all, sentence.start, start).filter((d) => d.obligor === obligor).at(-1)
  if (!earlier || modality !== earlier.modality) return []
  return begunWithin(deadlines, earlier.span.start, earlier.span.start + 5).filter((t) => t.span.end < start)
}

const timePreposition = /^(?:within|by|no|on or|not|before|at least)\b/i

const deadlinesAbove = ({ rule }: Directive, deadlines: readonly Deadline[], { leads }: MarkedSentence): readonly Deadline[] => {
  const lead = leads[0]
  if (!lead || rule !== 'directive/item') return []
  const end = lead.start + lead.text.length
  return begunWithin(deadlines, lead.start, end)
    .filter(({ span }) => span.end <= end && timePreposition.test(lead.text.slice(span.start - lead.start)))
}
