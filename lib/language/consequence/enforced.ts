import { holds, overlaps, type Span } from '../../document/span.ts'
import { begunWithin, firstFrom } from '../../document/spanned.ts'
import type { Consequence, Deadline, Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { dutiesOf, owedBy, timeMeant, type Duty } from './duties.ts'
import { groupAbove, inParagraphs, isBinding, lastTold, meantTogether } from './duties-pointed-at.ts'
import { likeliest } from './likeliest.ts'
import { conditionIn, eachOf, isSilence, pointingOf } from './pointing.ts'

/** So many duties before a consequence, and so many after it, are looked at. */
const BEFORE = 60
const AFTER = 12
/** In characters: what goes back farther than this goes back to something else. */
const NEAR = 600

/**
 * Tells of a document's consequences the ids of the directives that each enforces, none where it is general. All arguments are in
 * reading order.
 */
export const enforcement = (
  directives: readonly Directive[],
  deadlines: readonly Deadline[],
  sentences: readonly MarkedSentence[],
  text: string,
): ((consequence: Consequence) => string[]) => {
  const duties = dutiesOf(directives, deadlines, sentences, text)
  return (consequence) => {
    const at = firstFrom(directives, consequence.span.start)
    const around = duties.slice(Math.max(0, at - BEFORE), at + AFTER)
    const times = begunWithin(deadlines, consequence.span.start, consequence.span.end).flatMap((t) => timeMeant(t) ?? [])
    const sentence = sentenceAt(sentences, consequence.span.start)
    return enforcedBy(consequence, { all: duties, around, times, sentence, sentences, text }).map(({ directive }) => directive.id)
  }
}

/** Where a consequence stands, and what the document tells besides. */
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

/** The words of a consequence: what is left undone, and what follows. */
type Told = ReturnType<typeof conditionIn>

const enforcedBy = (consequence: Consequence, order: Order): readonly Duty[] => {
  const { span, rule } = consequence
  const told = conditionIn(order.text.slice(span.start, span.end).replace(/\s+/g, ' '))
  const own = order.around.filter((duty) => overlaps(duty.directive.span, span) && isBinding(duty))
  // “or else” hangs on its own duty; elsewhere what is to be done under the condition enforces nothing
  if (rule === 'consequence/or-else' && own.length > 0) return own
  return pointedAt(told, span, order)
}

/** The duties at which a condition points. */
const pointedAt = (told: Told, span: Span, order: Order): readonly Duty[] => {
  const { all, around, sentence, sentences } = order
  const { condition } = told
  const before = owedBy(condition, around.filter(({ directive }) => directive.span.end <= span.start))
  const binding = before.filter(isBinding)
  switch (pointingOf(condition)) {
    case 'general': return []
    case 'all': return meantTogether(condition, all.filter((duty) => isBinding(duty) && isTold(duty, span)))
    case 'numbered': return inParagraphs(condition, all)
    case 'group': return groupAbove(binding.length > 0 ? binding : before, sentence, sentences)
    case 'last': {
      // “he may supplement by Friday, and if he does not, …”
      const same = before.filter((duty) => duty.sentence === sentence)
      return lastTold(same.length > 0 ? same : isNear(binding.at(-1), span) ? binding : before)
    }
    case 'named': {
      const meant = meantByName(told, span, order)
      // “Silence will be taken as agreement”: whatever was asked for last
      return meant.length > 0 || !isSilence(condition)
        ? meant
        : lastTold(before.filter((duty) => duty.directive.deadlines.length > 0 && isNear(duty, span)))
    }
  }
}

/** Whether a duty is told before a consequence, or within it. */
const isTold = ({ directive }: Duty, span: Span): boolean => directive.span.end <= span.start || holds(span, directive.span)

const isNear = (duty: Duty | undefined, span: Span): boolean => duty !== undefined && span.start - duty.directive.span.end < NEAR

/** The duties, outside a consequence, whose words its condition takes up. */
const meantByName = ({ condition, effect }: Told, span: Span, { around, times, sentence, sentences }: Order): readonly Duty[] => {
  const others = around.filter(({ directive }) => !overlaps(directive.span, span))
  const paragraph = sentences[sentence]?.sentence.paragraph ?? 0
  const meant = new Set(eachOf(condition).flatMap((one) => likeliest({ condition: one, effect, span, sentence, paragraph, times }, others)))
  return others.filter((duty) => meant.has(duty))
}
