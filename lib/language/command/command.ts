import type { Span } from '../../document/span.ts'
import { overlaps } from '../../document/span.ts'
import type { Directive, Modality } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import type { Part } from '../clause/parts.ts'
import { isActedOn } from '../obligor/acted-on.ts'
import { obligorIn } from '../obligor/obligor-words.ts'
import type { RuleContext } from '../rule.ts'

/** A directive before it has its number, its deadlines and its final obligor. */
export type DirectiveDraft = Omit<Directive, 'id'>

/** What a rule says of a clause that it takes for a command. */
export interface Commanded {
  readonly rule: string
  readonly modality: Modality
  /** Sentence offsets; without them the part's own. */
  readonly start?: number
  readonly end?: number
}

/** Makes a directive of a clause. `actor` and `obligor` are as the clause itself has them: '' where it hides who must act. */
export const command = (
  sentence: MarkedSentence, part: Part, context: RuleContext, { rule, modality, start, end }: Commanded,
): DirectiveDraft => {
  const span = trimmed(sentence, start ?? part.start, end ?? part.end)
  const subject = part.subject
  const { kind } = part.predicate
  const acted = kind === 'court-orders' || kind === 'due' || isActedOn(sentence.text.slice(part.predicate.end, part.end))
  const named = subject.end > subject.start && !acted ? obligorIn(sentence.text.slice(subject.start, subject.end)) : null
  return {
    kind: 'directive', span, rule, modality, warnings: [],
    obligor: named?.obligor ?? '',
    actor: named ? { start: sentence.start + subject.start + named.start, end: sentence.start + subject.start + named.end } : null,
    action: actionOf(sentence, part.predicate.end, span.end - sentence.start, context),
    deadlines: [], consequences: [],
  }
}

const headMarks = /^[\s,;:–—]*(?:["“](?![^"“”]*["”]))?/
const tailMark = /[\s,;:–—.”"]/
const tailConjunction = /\s(?:and|or|but)$/i
/** “… due by 3/14/2023 Signed by Judge Jane Roe on 3/7/2023. (abc)”: docket text that forgets the stop. */
const signature = /(?<=\S)\s+Signed by (?:the )?(?:[\w.]+ ){0,3}?(?:Judge|Hon)\b.*$/s
const abbreviation = /\b(?:[ap]\.m|inc|co|corp|ltd|etc|et al|jr|sr|u\.s|no|[A-Z])$/i

/** The document's span of `start`–`end` without the punctuation and conjunctions around it, nor who signed the entry. */
export const trimmed = (sentence: MarkedSentence, start: number, end: number): Span => {
  const whole = sentence.text.slice(start, end)
  const text = whole.includes('igned by') ? whole.replace(signature, '') : whole
  const head = headMarks.exec(text)?.[0].length ?? 0
  let last = text.length
  for (let again = true; again && last > head;) {
    while (last > head && tailMark.test(text[last - 1]!)) last--
    const joint = tailConjunction.exec(text.slice(Math.max(head, last - 5), last))
    again = joint !== null
    if (joint) last -= joint[0].length
  }
  const keepsDot = abbreviation.test(text.slice(0, last)) && text[last] === '.'
  return { start: sentence.start + start + head, end: sentence.start + start + last + (keepsDot ? 1 : 0) }
}

const untidy = /\s\s|\n|\s,|,\s*,/

/** What is to be done: the words after the command, without those that say when. */
export const actionOf = (sentence: MarkedSentence, from: number, to: number, context: RuleContext): string => {
  const here = { start: sentence.start + from, end: sentence.start + to }
  let text = sentence.text.slice(from, to)
  for (const { span } of [...context.deadlines].filter((d) => overlaps(d.span, here)).sort((a, b) => b.span.start - a.span.start)) {
    const start = Math.max(0, span.start - here.start)
    text = text.slice(0, start) + ' ' + text.slice(Math.max(start, span.end - here.start))
  }
  return tidied(text).replace(/^[\s,;:]+/, '').replace(/[,;:.]$/, '')
}

/** Words without the gaps and doubled commas that something taken out has left. */
const tidied = (text: string): string =>
  (untidy.test(text) ? text.replace(/\s+/g, ' ').replace(/ ([,;.])/g, '$1').replace(/,,+/g, ',') : text).trim()

/** How much of a clause is read on either side of its verb, in characters. */
const reach = 600

/** The words after the verb, to the clause's end, quotations and citations blotted out. */
export const verbPhraseOf = (sentence: MarkedSentence, { predicate, end }: Part): string =>
  masked(sentence).slice(predicate.end, Math.min(end, predicate.end + reach))

/** The words before the verb. */
export const subjectOf = (sentence: MarkedSentence, { subject: { start, end } }: Part): string =>
  masked(sentence).slice(start, Math.min(end, start + reach)).trim()
