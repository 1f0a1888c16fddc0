import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Duty } from './duties.ts'
import { citedParagraphs } from './pointing.ts'

/** Whether a duty binds, and does not merely allow. */
export const isBinding = ({ directive }: Duty): boolean => directive.modality !== 'may'

const INJUNCTION = /\binjunction\b/i
const CONDITIONS = /\bconditions?\b/i

/**
 * Of all duties those that a collective word means: “the injunction” what is forbidden, “the conditions” what he must keep who is told
 * most.
 */
export const meantTogether = (condition: string, duties: readonly Duty[]): readonly Duty[] => {
  if (INJUNCTION.test(condition)) return duties.filter(({ directive }) => directive.modality === 'must-not')
  if (!CONDITIONS.test(condition)) return duties
  const told = Map.groupBy(duties, ({ directive }) => directive.obligor)
  return [...told.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/**
 * The duties of the paragraphs whose numbers a condition gives, those of the one whom it names if it names one: “Should DuPage miss
 * a date in paragraph 2”.
 */
export const inParagraphs = (condition: string, duties: readonly Duty[]): readonly Duty[] => {
  const cited = citedParagraphs(condition)
  const there = duties.filter((duty) => duty.markers.some((marker) => cited.has(marker)) && isBinding(duty))
  const isNamed = ({ directive: { obligor } }: Duty): boolean => obligor.length > 2 && condition.toLowerCase().includes(obligor)
  return there.some(isNamed) ? there.filter((duty) => isNamed(duty) || /^(?:unspecified)?$/.test(duty.directive.obligor)) : there
}

/** The duties of the sentence that was said last. */
export const lastTold = (duties: readonly Duty[]): readonly Duty[] =>
  duties.filter(({ sentence }) => sentence === duties.at(-1)!.sentence)

/** In a docket entry, one long paragraph, no more sentences than this go together. */
const TOGETHER = 3

/**
 * The duties of one person that a paragraph has told so far; where it has told none, those of the one above it, all items of a list
 * together.
 */
export const groupAbove = (duties: readonly Duty[], sentence: number, sentences: readonly MarkedSentence[]): readonly Duty[] => {
  const last = duties.at(-1)
  if (!last) return []
  const here = sentences[sentence]?.sentence.paragraph ?? 0
  const same = duties.filter((duty) =>
    duty.paragraph === here && duty.sentence >= last.sentence - TOGETHER && duty.directive.obligor === last.directive.obligor)
  if (same.length > 0) return same
  const { kind } = sentences[last.sentence]!.paragraph
  return kind === 'item' || kind === 'row'
    ? listAbove(duties, last, sentences)
    : duties.filter(({ paragraph }) => paragraph === last.paragraph)
}

/** The duties of the list in which the last one stands, on its level. */
const listAbove = (duties: readonly Duty[], last: Duty, sentences: readonly MarkedSentence[]): readonly Duty[] => {
  const { kind, level } = sentences[last.sentence]!.paragraph
  const list: Duty[] = []
  for (const duty of duties.toReversed()) {
    const { paragraph } = sentences[duty.sentence]!
    if (paragraph.kind !== kind || paragraph.level !== level || (list[0] ?? duty).paragraph - duty.paragraph > 2) break
    list.unshift(duty)
  }
  return list
}
