import { holds, overlaps } from '../../document/span.ts'
import { begunWithin, firstFrom } from '../../document/spanned.ts'
import type { Consequence, Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { dutiesOf, owedBy, timeMeant, type Duty } from './duties.ts'
import { likeliest } from './likeliest.ts'
import { citedParagraphs, conditionIn, eachOf, isSilence, pointingOf } from './pointing.ts'

/** So many duties before a consequence, and so many after it, are looked at. */
const BEFORE = 60
const AFTER = 12
/** In characters: what goes back farther than this goes back to something else. */
const NEAR = 600

/** Tells of a document's consequences the ids of the directives that each enforces, none where it is general. All arguments are in reading order. */
export const enforcement = (directives: readonly Directive[], deadlines: readonly Deadline[], sentences: readonly MarkedSentence[], text: string): ((consequence: Consequence) => string[]) => {
  const duties = dutiesOf(directives, deadlines, sentences, text)
  return (consequence) => {
    const at = firstFrom(directives, consequence.span.start)
    const around = duties.slice(Math.max(0, at - BEFORE), at + AFTER)
    const times = begunWithin(deadlines, consequence.span.start, consequence.span.end).flatMap((t) => timeMeant(t) ?? [])
    const sentence = sentenceAt(sentences, consequence.span.start)
    return enforcedBy(consequence, { all: duties, around, times, sentence, sentences, text }).map(({ directive }) => directive.id)
  }
}

interface Order {
  readonly all: readonly Duty[]
  /** Those near the consequence. */
  readonly around: readonly Duty[]
  readonly times: readonly string[]
  /** The index of the consequence's sentence. */
  readonly sentence: number
  readonly sentences: readonly MarkedSentence[]
  readonly text: string
}

const isBinding = ({ directive }: Duty): boolean => directive.modality !== 'may'

const enforcedBy = (consequence: Consequence, order: Order): readonly Duty[] => {
  const { span, rule } = consequence
  const { all, around, times, sentence, sentences, text } = order
  const { condition, effect } = conditionIn(text.slice(span.start, span.end).replace(/\s+/g, ' '))
  const own = around.filter((duty) => overlaps(duty.directive.span, span) && isBinding(duty))
  // “or else” hangs on its own duty; elsewhere what is to be done under the condition enforces nothing
  if (rule === 'consequence/or-else' && own.length > 0) return own
  const before = owedBy(condition, around.filter(({ directive }) => directive.span.end <= span.start))
  const binding = before.filter(isBinding)
  const isNear = (duty: Duty | undefined): boolean => duty !== undefined && span.start - duty.directive.span.end < NEAR
  switch (pointingOf(condition)) {
    case 'general': return []
    case 'all': return meantTogether(condition, all.filter((duty) => isBinding(duty) && (duty.directive.span.end <= span.start || holds(span, duty.directive.span))))
    case 'numbered': return inParagraphs(condition, all, sentences)
    case 'group': return groupAbove(binding.length > 0 ? binding : before, sentence, sentences)
    case 'last': {
      // “he may supplement by Friday, and if he does not, …”
      const same = before.filter((duty) => duty.sentence === sentence)
      return lastTold(same.length > 0 ? same : isNear(binding.at(-1)) ? binding : before)
    }
    case 'named': {
      const others = around.filter(({ directive }) => !overlaps(directive.span, span))
      const meant = new Set(eachOf(condition).flatMap((one) => likeliest({ condition: one, effect, span, sentence, paragraph: sentences[sentence]?.sentence.paragraph ?? 0, times }, others)))
      // “Silence will be taken as agreement”: whatever was asked for last
      return meant.size > 0 || !isSilence(condition) ? others.filter((duty) => meant.has(duty)) : lastTold(before.filter((duty) => duty.directive.deadlines.length > 0 && isNear(duty)))
    }
  }
}

/** Of all duties those that a collective word means: “the injunction” what is forbidden, “the conditions” what he must keep who is told most. */
const meantTogether = (condition: string, duties: readonly Duty[]): readonly Duty[] => {
  if (/\binjunction\b/i.test(condition)) return duties.filter(({ directive }) => directive.modality === 'must-not')
  if (!/\bconditions?\b/i.test(condition)) return duties
  const told = Map.groupBy(duties, ({ directive }) => directive.obligor)
  return [...told.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/** The duties of the paragraphs whose numbers a condition gives, those of the one whom it names if it names one: “Should DuPage miss a date in paragraph 2”. */
const inParagraphs = (condition: string, duties: readonly Duty[], sentences: readonly MarkedSentence[]): readonly Duty[] => {
  const cited = citedParagraphs(condition)
  const there = duties.filter((duty) => {
    const at = sentences[duty.sentence]
    return at !== undefined && isBinding(duty) && [at, ...at.leads].some(({ paragraph }) => cited.has((paragraph.marker ?? '').replace(/\W/g, '').toLowerCase()))
  })
  const isNamed = ({ directive: { obligor } }: Duty): boolean => obligor.length > 2 && condition.toLowerCase().includes(obligor)
  return there.some(isNamed) ? there.filter((duty) => isNamed(duty) || /^(?:unspecified)?$/.test(duty.directive.obligor)) : there
}

/** The duties of the sentence that was said last. */
const lastTold = (duties: readonly Duty[]): readonly Duty[] => duties.filter(({ sentence }) => sentence === duties.at(-1)!.sentence)

/** In a docket entry, one long paragraph, no more sentences than this go together. */
const TOGETHER = 3

/** The duties of one person that a paragraph has told so far; where it has told none, those of the one above it, all items of a list together. */
const groupAbove = (duties: readonly Duty[], sentence: number, sentences: readonly MarkedSentence[]): readonly Duty[] => {
  const last = duties.at(-1)
  if (!last) return []
  const here = sentences[sentence]?.sentence.paragraph ?? 0
  const same = duties.filter((duty) => duty.paragraph === here && duty.sentence >= last.sentence - TOGETHER && duty.directive.obligor === last.directive.obligor)
  if (same.length > 0) return same
  const { kind, level } = sentences[last.sentence]!.paragraph
  if (kind !== 'item' && kind !== 'row') return duties.filter(({ paragraph }) => paragraph === last.paragraph)
  const list: Duty[] = []
  for (const duty of duties.toReversed()) {
    const { paragraph } = sentences[duty.sentence]!
    if (paragraph.kind !== kind || paragraph.level !== level || (list[0] ?? duty).paragraph - duty.paragraph > 2) break
    list.unshift(duty)
  }
  return list
}
