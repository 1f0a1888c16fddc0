import { holds, overlaps, type Span } from '../../document/span.ts'
import type { Consequence, Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import type { Refiner } from '../refiner.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Ties deadlines to the directives that they date, and consequences to the directives that they enforce. */
export const links: Refiner = (findings, { sentences, reading }) => {
  const sentenceOf = (at: number): MarkedSentence | undefined => sentences[sentenceAt(sentences, at)]
  const dated = findings.directives.map((d) => ({ ...d, deadlines: deadlinesOf(d, findings.directives, findings.deadlines, sentenceOf(d.span.start)) }))
  const reach = reachOf(dated)
  const consequences = findings.consequences.map((c) => ({ ...c, of: enforcedBy(c, dated, reach, findings.deadlines, reading.text, sentenceOf) }))
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

/** Of findings in reading order those that begin at `from` or later and before `to`. */
const begunWithin = <Found extends Spanned>(found: readonly Found[], from: number, to: number): Found[] => {
  const within: Found[] = []
  for (let i = firstFrom(found, from); i < found.length && found[i]!.span.start < to; i++) within.push(found[i]!)
  return within
}

interface Spanned { readonly span: Span }

/** The index of the first finding that begins at `from` or later. */
const firstFrom = (found: readonly Spanned[], from: number): number => {
  let low = 0
  for (let high = found.length; low < high;) {
    const middle = (low + high) >> 1
    if (found[middle]!.span.start < from) low = middle + 1
    else high = middle
  }
  return low
}

/** For each finding where the last of those up to it ends. */
const reachOf = (found: readonly Spanned[]): number[] => {
  let last = 0
  return found.map(({ span }) => (last = Math.max(last, span.end)))
}

/** Of the first `count` findings those that end after `at`. */
const endedAfter = <Found extends Spanned>(found: readonly Found[], reach: readonly number[], count: number, at: number): Found[] => {
  const after: Found[] = []
  for (let i = count - 1; i >= 0 && reach[i]! > at; i--) if (found[i]!.span.end > at) after.push(found[i]!)
  return after.reverse()
}

const everything = new RegExp(pattern`
  \b(?:(?:any|all|each)\s+of\s+the\s+(?:above|foregoing)|(?:the\s+)?foregoing|the\s+above|these\s+(?:requirements|conditions|
  deadlines|directives|obligations|dates|provisions|instructions)|any\s+(?:condition|requirement|provision)|the\s+conditions|
  the\s+injunction|this\s+schedule)\b`, 'i')
const general = new RegExp(pattern`
  \b(?:this\s+(?:order|decree|agreement|stipulation|judgment)(?!\s+dissolves)|its\s+terms|the\s+(?:court's\s+)?orders?|
  court\s+orders?|(?:the\s+)?(?:local\s+)?rules|to\s+prosecute)\b`, 'i')
const anaphoric = /\b(?:so|such|by\s+then|by\s+that|in\s+that\s+time|that\s+(?:time|date|hour)|it|he|she|they|the\s+same|thereof|do\s+so|neither|by\s+this\s+date|this|these|those|which)\b/i

const enforcedBy = (consequence: Consequence, directives: readonly Directive[], reach: readonly number[], deadlines: readonly Deadline[], text: string, sentenceOf: (at: number) => MarkedSentence | undefined): string[] => {
  const { start, end } = consequence.span
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  const begun = firstFrom(directives, start)
  const held = begunWithin(directives, start, end).filter((d) => holds(consequence.span, d.span))
  const near = [...endedAfter(directives, reach, begun, start - 1_500), ...held]
  // what is to be done under a condition enforces nothing; “or else” hangs on its own duty
  const own = consequence.rule === 'consequence/or-else' ? near.filter((d) => overlaps(d.span, consequence.span) && d.modality !== 'may') : []
  if (own.length > 0) return own.map((d) => d.id)
  if (everything.test(words)) {
    const before = [...directives.slice(0, begun), ...held].filter((d) => d.modality !== 'may')
    const sentence = sentenceOf(start)
    const injunction = /\binjunction\b/i.test(words) ? before.filter((d) => d.modality === 'must-not') : before
    return (sentence && /\bconditions?\b/i.test(words) ? injunction.filter((d) => d.obligor === injunction[0]?.obligor) : injunction).map((d) => d.id)
  }
  if (general.test(words.replace(/\brespond\w*\s+to\s+this\s+order\b/i, '')) && !/\bknowingly\s+violates\b/i.test(words)) return []
  return likely(words, near.filter((d) => d.span.end <= start).slice(-9), deadlines, text, sentenceOf(start), sentenceOf)
}

/**
 * The directives near by whose words the consequence takes up. Rare words weigh most; of its own paragraph and just before it is
 * likelier than farther off, the last one said the likeliest where a pronoun points back.
 */
const likely = (words: string, near: readonly Directive[], deadlines: readonly Deadline[], text: string, here: MarkedSentence | undefined, sentenceOf: (at: number) => MarkedSentence | undefined): string[] => {
  if (near.length === 0) return []
  const stems = stemsOf(words)
  const own = near.map((d) => stemsOf(`${d.obligor} ${text.slice(d.span.start, d.span.end)}`))
  const weight = (stem: string): number => 1 / own.filter((o) => o.includes(stem)).length
  const timed = /\b(?:then|that\s+(?:time|date|hour)|in\s+time|timely|late|untimely|neither)\b/i.test(words)
  const person = /\b(?:he|she|his|her)\b/i.test(words)
  const scored = near.map((d, i) => {
    const place = sentenceOf(d.span.start)
    const gap = here && place ? here.sentence.paragraph - place.sentence.paragraph : 9
    return { d, score:
      stems.filter((s) => own[i]!.includes(s)).reduce((sum, s) => sum + weight(s), 0)
      + (here && d.span.start >= here.start ? 0.8 : 0)
      + (gap === 0 ? 1 : gap === 1 ? 0.2 : 0)
      + (d.modality === 'may' ? -0.4 : 0)
      + (person && /^(?:mr|ms|mrs|dr)\.|^(?:plaintiff|defendant|petitioner|respondent|appellant|debtor)$/.test(d.obligor) ? 0.6 : 0)
      + (timed && begunWithin(deadlines, d.span.start - LONGEST, d.span.end).some((t) => overlaps(t.span, d.span)) ? 0.4 : 0)
      + (i === near.length - 1 ? anaphoric.test(words) ? 0.7 : 0.3 : 0) }
  }).sort((a, b) => b.score - a.score)
  const best = scored[0]!
  if (best.score < 0.8) return []
  return scored.filter((s) => s === best || s.score > 0.9 * best.score && s.score >= 1.4).map((s) => s.d.id).sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
}

const dull: ReadonlySet<string> = new Set('the and for with that this shall will must may not any such who which from into upon court order than then there their his her its without after before fail fails failure failing result being been have has each other case also would could should made make more less only under over time timely days date dismiss dismissed dismissal dismissing sanctions sanction default judgment stricken strike struck deemed waived waiver denied deny granted considered excluded preclude precluded barred prejudice action case claims taken treated received considered permitted imposed unless absent these those they them when where within further notice'.split(' '))

const stemsOf = (words: string): string[] => [...new Set((words.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((w) => !dull.has(w)).map((w) => w.replace(/(?:ation|ing|ed|es|s|ance|ion|ment|al)$/, '').slice(0, 6)))]
