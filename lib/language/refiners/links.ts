import { holds, overlaps } from '../../document/span.ts'
import { begunWithin } from '../../document/spanned.ts'
import { enforcement } from '../consequence/enforced.ts'
import type { Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from '../refiner.ts'

/** Ties deadlines to the directives that they date, and consequences to the directives that they enforce. */
export const links: Refiner = (findings, { sentences, reading }) => {
  const sentenceOf = (at: number): MarkedSentence | undefined => sentences[sentenceAt(sentences, at)]
  const dated = findings.directives.map((d) => ({ ...d, deadlines: deadlinesOf(d, findings.directives, findings.deadlines, sentenceOf(d.span.start)) }))
  const enforced = enforcement(dated, findings.deadlines, sentences, reading.text)
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
const deadlinesOf = (directive: Directive, all: readonly Directive[], deadlines: readonly Deadline[], sentence: MarkedSentence | undefined): string[] => {
  const { start, end } = directive.span
  const own = begunWithin(deadlines, start - LONGEST, end).filter((t) => overlaps(t.span, directive.span))
  // where two directives hold a deadline, the shorter has it
  const inside = own.length > 0 ? begunWithin(all, start, end) : []
  const mine = own.filter((t) => !inside.some((other) => other !== directive && holds(other.span, t.span) && holds(directive.span, other.span) && other.span.end - other.span.start < directive.span.end - directive.span.start))
  if (mine.length > 0 || !sentence) return mine.map((t) => t.id)
  const earlier = begunWithin(all, sentence.start, start).filter((d) => d.obligor === directive.obligor).at(-1)
  const fronted = earlier && begunWithin(deadlines, earlier.span.start, earlier.span.start + 5).filter((t) => t.span.end < start)
  if (fronted && fronted.length > 0 && directive.modality === earlier.modality) return fronted.map((t) => t.id)
  const lead = sentence.leads[0]
  if (!lead || directive.rule !== 'directive/item') return []
  return begunWithin(deadlines, lead.start, lead.start + lead.text.length).filter((t) => t.span.end <= lead.start + lead.text.length && /^(?:within|by|no|on or|not|before|at least)\b/i.test(lead.text.slice(t.span.start - lead.start))).map((t) => t.id)
}

/** No time phrase is longer, in characters. */
const LONGEST = 600
