import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { Span } from '../document/span.ts'
import { overlaps, sharedLength } from '../document/span.ts'
import type { Consequence, Deadline, Directive } from './finding.ts'
import type { MarkedSentence } from './sentence/marked-sentence.ts'
import type { DirectiveDraft } from './command/command.ts'
import { consequenceRules } from './rules/consequence/index.ts'
import { directiveRules } from './rules/directive/index.ts'
import { citesDecision } from './command/law.ts'
import { partsOf } from './clause/parts.ts'
import type { RuleContext } from './rule.ts'
import { dispositionFrom } from './sentence/disposition.ts'

/** Every command, prohibition and permission, and what follows if it is not heeded. Obligors and links are as the clauses themselves have them; refiners complete them. */
export const readDirectives = (
  sentences: readonly MarkedSentence[], deadlines: readonly Deadline[], reading: ReadingText, profile: DocumentProfile,
): { directives: Directive[]; consequences: Consequence[] } => {
  const directives: DirectiveDraft[] = []
  const consequences: Omit<Consequence, 'id'>[] = []
  const inTime = [...deadlines].sort((a, b) => a.span.start - b.span.start)
  const disposes = dispositionFrom(sentences, profile)
  let first = 0
  sentences.forEach((sentence, index) => {
    const here = sentence.sentence.span
    while (first < deadlines.length && inTime[first]!.span.end <= here.start) first++
    const dated = first < deadlines.length && inTime[first]!.span.start < here.end
    const context: RuleContext = { reading, profile, sentences, index, deadlines: dated ? within(inTime, first, here) : [] }
    const kinds = new Set(partsOf(sentence).map((part) => part.predicate.kind))
    for (const rule of consequenceRules) {
      if (!rule.cue.test(sentence.text)) continue
      for (const made of rule.produce(sentence, context) ?? []) if (here.start >= disposes && !consequences.slice(-12).some((c) => overlaps(c.span, made.span))) consequences.push(made)
    }
    for (const rule of directiveRules) {
      if (rule.kinds ? !rule.kinds.some((kind) => kinds.has(kind)) : !rule.cue.test(sentence.text)) continue
      const left = rule.fallback ? unread(context.deadlines, [...directives.slice(-20), ...consequences.slice(-12)]) : context.deadlines
      if (rule.fallback && left.length === 0) continue
      for (const made of rule.produce(sentence, rule.fallback ? { ...context, deadlines: left } : context) ?? [])
        if ((here.start >= disposes || bindsEarly(made, sentence, context)) && !directives.slice(-20).some((d) => mostly(d.span, made.span)) && !(rule.fallback && consequences.slice(-12).some((c) => overlaps(c.span, made.span)))) directives.push(made)
    }
  })
  const duties = directives.filter((d) => !consequences.some((c) => isOnlyThreat(d, c.span)))
  const inOrder = (a: { span: { start: number; end: number } }, b: typeof a): number => a.span.start - b.span.start || a.span.end - b.span.end
  return {
    directives: duties.sort(inOrder).map((d, i) => ({ ...d, id: `d${i + 1}` })),
    consequences: consequences.sort(inOrder).map((c, i) => ({ ...c, id: `c${i + 1}` })),
  }
}

/** A party of the case itself, or who speaks for one. */
const DEFINITE = /^(?:the\s+)?(?:plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|debtors?|parties|counsel|clerk\b.*|government|united\s+states|he|she|they|(?:mr|ms|mrs|dr)\.\s.*)$/i

/** Whether something said among an opinion's reasons is meant for the parties: ordered outright, or what a party of the case must do. */
const bindsEarly = ({ rule, actor }: DirectiveDraft, { paragraph }: MarkedSentence, { reading, deadlines }: RuleContext): boolean =>
  /\/(?:ordered|court-orders)$/.test(rule) || deadlines.some(({ when }) => when.kind === 'fixed')
  || /\/(?:shall|must)$/.test(rule) && actor !== null && DEFINITE.test(reading.text.slice(actor.start, actor.end)) && !citesDecision(reading.text.slice(paragraph.span.start, paragraph.span.end))

/** Whether what reads as leave or as what will happen is a consequence as a whole: “The clerk may dismiss the appeal if you file no brief”. */
const isOnlyThreat = ({ span, modality, rule, obligor }: DirectiveDraft, threat: Span): boolean =>
  (obligor === '' || /^(?:clerk of court|united states marshal)$/.test(obligor)) && (modality === 'may' || rule === 'directive/to-do' || rule === 'directive/will')
  && sharedLength(span, threat) > 0.9 * Math.max(span.end - span.start, threat.end - threat.start)

/** The deadlines, sorted, that stand in a sentence; none before `first` does. */
const within = (inTime: readonly Deadline[], first: number, here: Span): Deadline[] => {
  const found: Deadline[] = []
  for (let i = first; i < inTime.length && inTime[i]!.span.start < here.end; i++) if (overlaps(inTime[i]!.span, here)) found.push(inTime[i]!)
  return found
}

/** The deadlines that stand in none of what has been found. */
const unread = (deadlines: readonly Deadline[], found: readonly { readonly span: Span }[]): readonly Deadline[] =>
  deadlines.filter((t) => !found.some((f) => overlaps(f.span, t.span)))

/** Whether two spans share most of the shorter one's words: two rules have read the same clause, and the first one stays. */
const mostly = (a: Span, b: Span): boolean =>
  sharedLength(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start)
