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
import { isAsked } from './sentence/asked.ts'
import { dispositionFrom } from './sentence/disposition.ts'
import { pattern } from '../patterns/pattern.ts'
import { isOwnDay } from './time/of-the-order.ts'

/** A consequence before it has its number. */
type ConsequenceDraft = Omit<Consequence, 'id'>

/** What has been found so far in a document. */
interface Found { readonly directives: DirectiveDraft[]; readonly consequences: ConsequenceDraft[] }

/** How many of the last findings may stand in the sentence at hand. */
const LAST_DIRECTIVES = 20
const LAST_CONSEQUENCES = 12

/**
 * Every command, prohibition and permission, and what follows if it is not heeded. Obligors and links are as the clauses
 * themselves have them; refiners complete them.
 */
export const readDirectives = (
  sentences: readonly MarkedSentence[], deadlines: readonly Deadline[], reading: ReadingText, profile: DocumentProfile,
): { directives: Directive[]; consequences: Consequence[] } => {
  const found: Found = { directives: [], consequences: [] }
  const inTime = [...deadlines].sort((a, b) => a.span.start - b.span.start)
  const disposes = dispositionFrom(sentences, profile)
  let first = 0
  sentences.forEach((sentence, index) => {
    if (isAsked(sentence, profile)) return
    const here = sentence.sentence.span
    while (first < inTime.length && inTime[first]!.span.end <= here.start) first++
    const context: RuleContext = { reading, profile, sentences, index, deadlines: within(inTime, first, here) }
    const binds = here.start >= disposes
    if (binds) addConsequences(sentence, context, found)
    addDirectives(sentence, context, found, binds)
  })
  const { directives, consequences } = found
  const duties = directives.filter((d) => !consequences.some((c) => isOnlyThreat(d, c.span)))
  return {
    directives: duties.sort(inOrder).map((d, i) => ({ ...d, id: `d${i + 1}` })),
    consequences: consequences.sort(inOrder).map((c, i) => ({ ...c, id: `c${i + 1}` })),
  }
}

interface Placed { readonly span: Span }

const inOrder = (a: Placed, b: Placed): number => a.span.start - b.span.start || a.span.end - b.span.end

const standsInConsequence = ({ span }: Placed, { consequences }: Found): boolean =>
  consequences.slice(-LAST_CONSEQUENCES).some((c) => overlaps(c.span, span))

const addConsequences = (sentence: MarkedSentence, context: RuleContext, found: Found): void => {
  for (const rule of consequenceRules) {
    if (!rule.cue.test(sentence.text)) continue
    for (const made of rule.produce(sentence, context) ?? []) if (!standsInConsequence(made, found)) found.consequences.push(made)
  }
}

/** Adds what the rules make of a sentence; of one that stands before the disposition only what binds all the same. */
const addDirectives = (sentence: MarkedSentence, context: RuleContext, found: Found, binds: boolean): void => {
  const kinds = new Set(partsOf(sentence).map((part) => part.predicate.kind))
  for (const rule of directiveRules) {
    if (rule.kinds ? !rule.kinds.some((kind) => kinds.has(kind)) : !rule.cue.test(sentence.text)) continue
    const seen = rule.fallback ? { ...context, deadlines: unread(context.deadlines, found) } : context
    if (rule.fallback && seen.deadlines.length === 0) continue
    for (const made of rule.produce(sentence, seen) ?? []) {
      const counts = (binds || bindsEarly(made, sentence, context))
        && !found.directives.slice(-LAST_DIRECTIVES).some((d) => mostly(d.span, made.span))
        && !(rule.fallback && standsInConsequence(made, found))
      if (counts) found.directives.push(made)
    }
  }
}

/** A party of the case itself, or who speaks for one. */
const DEFINITE = new RegExp(pattern`
  ^(?:the\s+)?(?:plaintiffs?|defendants?|petitioners?|respondents?|appellants?|appellees?|debtors?|parties|counsel|clerk\b.*|
  government|united\s+states|he|she|they|(?:mr|ms|mrs|dr)\.\s.*)$`, 'i')
const OUTRIGHT = /\/(?:ordered|court-orders)$/
const PLAIN = /\/(?:shall|must)$/

/** Whether something said among an opinion's reasons is meant for the parties: ordered outright, or what a party of the case must do. */
const bindsEarly = ({ rule, actor }: DirectiveDraft, { paragraph }: MarkedSentence, { reading: { text }, deadlines }: RuleContext): boolean =>
  OUTRIGHT.test(rule)
  || deadlines.some(({ when }) => isOwnDay(when))
  || PLAIN.test(rule)
    && actor !== null
    && DEFINITE.test(text.slice(actor.start, actor.end))
    && !citesDecision(text.slice(paragraph.span.start, paragraph.span.end))

const OFFICER = /^(?:clerk of court|united states marshal)$/

/** Whether what reads as leave or as what will happen is a consequence as a whole: “The clerk may dismiss the appeal if you file no brief”. */
const isOnlyThreat = ({ span, modality, rule, obligor }: DirectiveDraft, threat: Span): boolean =>
  (obligor === '' || OFFICER.test(obligor))
  && (modality === 'may' || rule === 'directive/to-do' || rule === 'directive/will')
  && sharedLength(span, threat) > 0.9 * Math.max(span.end - span.start, threat.end - threat.start)

/** The deadlines, sorted, that stand in a sentence; none before `first` does. */
const within = (inTime: readonly Deadline[], first: number, here: Span): Deadline[] => {
  const found: Deadline[] = []
  for (let i = first; i < inTime.length && inTime[i]!.span.start < here.end; i++) if (overlaps(inTime[i]!.span, here)) found.push(inTime[i]!)
  return found
}

/** The deadlines that stand in nothing that has been found. */
const unread = (deadlines: readonly Deadline[], { directives, consequences }: Found): readonly Deadline[] => {
  const last = [...directives.slice(-LAST_DIRECTIVES), ...consequences.slice(-LAST_CONSEQUENCES)]
  return deadlines.filter((t) => !last.some((f) => overlaps(f.span, t.span)))
}

/** Whether two spans share most of the shorter one's words: two rules have read the same clause, and the first one stays. */
const mostly = (a: Span, b: Span): boolean =>
  sharedLength(a, b) > 0.5 * Math.min(a.end - a.start, b.end - b.start)
