import { overlaps } from '../../../document/span.ts'
import type { Deadline } from '../../finding.ts'
import { clausesOf } from '../../clause/clauses.ts'
import { isDueList, isUnticked } from '../../clause/lists.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { actionOf, trimmed, type DirectiveDraft } from '../../command/command.ts'
import { outside, type ClauseRule } from '../../command/command-rule.ts'
import { isSitting } from '../../command/effects.ts'
import { isOptional } from '../../command/strong-command.ts'
import { lackIn } from '../../consequence/lacks.ts'
import { isThreat } from '../../consequence/threat.ts'
import { actorsIn, isRole } from '../../obligor/actors.ts'
import { asObligor } from '../../obligor/naming.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { openingOf } from '../../sentence/openings.ts'

/** A time by which somebody must act shows that he must, however it is said: the clause around a deadline that no other rule has read. */
export const dated: ClauseRule = {
  name: 'directive/dated',
  cue: /\w/,
  fallback: true,
  produce: (sentence, context) => {
    if (sentence.paragraph.kind === 'heading' || isUnticked(sentence) || isDueList(sentence) || outside(sentence, context) || context.deadlines.length === 0) return null
    const mask = masked(sentence)
    const made: DirectiveDraft[] = []
    for (const deadline of context.deadlines) {
      const [start, end] = around(sentence, mask, deadline, context.deadlines)
      const span = trimmed(sentence, start, end)
      const words = mask.slice(start, end)
      if (made.some((d) => overlaps(d.span, span)) || !speaks(words, deadline.span.start - sentence.start - start, deadline.span.end - sentence.start - start)) continue
      if (narrated(sentence, deadline.span) || isThreat(words)) continue
      const verb = predicatesOf(words).find((p) => p.kind !== 'to-do')
      const subject = sentence.text.slice(start, start + Math.min(verb?.start ?? words.length, deadline.span.start - sentence.start - start))
      const found = obligorIn(subject)
      const front = actorsIn(subject)[0]
      const role = found === null && front && front.at < 5 && /^\W*(?:the\s+)?$/i.test(subject.slice(0, front.at)) && isRole(front.words) && !/^['’]/.test(subject.slice(front.at + front.words.length)) ? { obligor: asObligor(front.words), start: front.at, end: front.at + front.words.length } : null
      const named = role ?? (found && !subject.includes(':') && (found.start < 3 || namesActor(subject.slice(found.start, found.end))) ? found : null)
      made.push({ kind: 'directive', span, rule: dated.name, modality: denies.test(words) ? 'must-not' : isOptional(sentence.text.slice(start, end)) ? 'may' : 'must', warnings: [],
        obligor: named?.obligor ?? '', actor: named && { start: sentence.start + start + named.start, end: sentence.start + start + named.end }, action: actionOf(sentence, start, end, context), deadlines: [], consequences: [] })
    }
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'Courtesy copies to chambers by June 4, 2026.', yields: ['Courtesy copies to chambers by June 4, 2026'] },
    { text: 'Government’s response no later than 7/1/2026.', yields: ['Government’s response no later than 7/1/2026'] },
    { text: 'In rebuttal, on or before July 6, 2026.', yields: ['In rebuttal, on or before July 6, 2026'] },
    { text: 'I want the parties’ letter by June 4, 2026.', yields: ['I want the parties’ letter by June 4, 2026'] },
    { text: 'No destructive testing before November 3, 2026.', yields: ['No destructive testing before November 3, 2026'] },
  ],
  counterexamples: [
    'The complaint was filed within ten days of the accident.',
    'The hearing is set for June 4, 2026 at 10:00 a.m.',
    'The Court will rule by June 4, 2026.',
    'If no objection is made by June 4, 2026, the request will be denied.',
    'Plaintiff argues that notice was due within three days.',
  ],
}

const denies = /^\W*(?:no|not)\b(?!\s+(?:later|less|fewer|more|sooner))|\b(?:shall|must|may|will)\s+not\b|\bnot\s+to\s+exceed\b/i

/** Where clauses and things with dates of their own part: “; ”, “, and ”, “, with ”. */
const joints = /;\s+(?:and\s+)?|,?\s+and\s+|,\s+(?:but\s+|with\s+)?/gi

/** The clause in which a deadline stands, cut where another deadline's begins. */
const around = (sentence: MarkedSentence, mask: string, { span }: Deadline, deadlines: readonly Deadline[]): readonly [number, number] => {
  const from = span.start - sentence.start
  const to = span.end - sentence.start
  let start = openingOf(sentence)
  let end = mask.length
  if (start > from) start = /^\W*/.exec(mask)![0].length
  // “If no such motion is made, Opening Brief: August 7”
  const condition = /^(?:if|unless|absent|should)\b[^;:]*?,\s+(?=[A-Z][\w' ]{2,30}:)/i.exec(mask.slice(start, from))
  if (condition) start += condition[0].length
  const clause = clausesOf(sentence).find((c) => c.start <= from && from < c.end)
  if (clause) { start = Math.max(start, clause.start); end = Math.min(end, clause.end) }
  const others = deadlines.filter((d) => d.span !== span).map((d) => ({ start: d.span.start - sentence.start, end: d.span.end - sentence.start }))
  const before = others.filter((d) => d.end <= from && d.end > start).at(-1)
  const after = others.find((d) => d.start >= to && d.start < end)
  for (const m of mask.matchAll(joints)) {
    const stop = m[0].startsWith(';')
    if (m.index >= start && m.index + m[0].length <= from && (stop || before && m.index >= before.end && start <= before.end)) start = m.index + m[0].length
    if (m.index >= to && m.index < end && (stop || after && m.index < after.start)) end = Math.min(end, m.index)
  }
  return [start, end]
}

/** “I want the letter by Friday”: what the court would have is what somebody must do. */
const wishes = /^\W*(?:the\s+court|i|we|the\s+undersigned)\s+(?:also\s+)?(?:wants?|expects?|asks?|requests?|looks?\s+for|would\s+(?:like|appreciate|welcome)|must\s+have)\b/i

/** Whether words around a deadline say what is due, and do not tell a condition, the court's own business or where it sits. */
const speaks = (words: string, from: number, to: number): boolean => {
  const rest = `${words.slice(0, from)} ${words.slice(to)}`
  if ((rest.match(/\p{L}{2,}/gu)?.length ?? 0) < 1 || /^\W*(?:if|unless|should|when|whenever|where|because|since|although|while|failure|dated|see|note)\b/i.test(words)) return false
  const verb = predicatesOf(words).find((p) => p.kind !== 'to-do')
  const subject = words.slice(0, verb?.start ?? from).trim()
  return (!isCourtItself(subject) || wishes.test(words)) && !isSitting(subject) && !(verb && lackIn(words.slice(0, verb.end + 12)) && !/\b(?:shall|must)\b/i.test(verb.words))
    && !/\b(?:was|were|had|has\s+been|have\s+been|did)\b/i.test(verb?.words ?? '') && !/\b(?:argues?|contends?|asserts?|expects?|anticipates?|proposes?|intends?|hopes?|provides?\s+that|requires?\s+that)\b/i.test(rest.replace(wishes, ''))
}

