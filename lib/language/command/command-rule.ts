import { overlaps } from '../../document/span.ts'
import { command, subjectOf, trimmed, verbPhraseOf, type Commanded, type DirectiveDraft } from './command.ts'
import type { Modality } from '../finding.ts'
import { isThreat, threatOf } from '../consequence/threat.ts'
import type { Candidate } from './candidate.ts'
import { beginsWithAct } from './effects.ts'
import { lawRecited } from './law.ts'
import { isDueList, isUnticked, itemsOf, leadEnd } from '../clause/lists.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { narrated } from '../sentence/narration.ts'
import { partsOf, type Part } from '../clause/parts.ts'
import type { PredicateKind } from '../clause/predicates.ts'
import type { Rule, RuleContext } from '../rule.ts'
import { isCourtItself, namesActor } from '../obligor/subject-words.ts'

interface CommandRule {
  readonly name: string
  readonly cue: RegExp
  readonly kinds: readonly PredicateKind[]
  /** What the clause says, or `null` where it commands nobody. */
  readonly reads: (candidate: Candidate) => Modality | null
  readonly examples: Rule<DirectiveDraft>['examples']
  readonly counterexamples: readonly string[]
}

export interface ClauseRule extends Rule<DirectiveDraft> {
  /** A rule that reads only clauses with these verbs: a sentence without them need not be shown to it. */
  readonly kinds?: readonly PredicateKind[]
  /** A rule that reads what the others have left: it sees only deadlines that stand in no directive and no consequence. */
  readonly fallback?: boolean
}

/** A directive rule for clauses with one kind of verb. What is told, quoted, recited or the court's own business is left out for all of them. */
export const commandRule = ({ name, cue, kinds, reads, examples, counterexamples }: CommandRule): ClauseRule => ({
  name, cue, kinds, examples, counterexamples,
  produce: (sentence, context) => {
    if (inCaption(sentence, context) || isUnticked(sentence)) return null
    const mask = masked(sentence)
    const made = partsOf(sentence).flatMap((part): DirectiveDraft[] => {
      if (!kinds.includes(part.predicate.kind)) return []
      const candidate = candidateOf(sentence, part, context)
      if (!/^court-/.test(part.predicate.kind) && isCourtItself(candidate.subject)) return []
      const modality = reads(candidate)
      if (modality === null) return []
      // “An objection not so made is waived and may not be raised later”
      if ((part.predicate.negative || part.predicate.kind === 'may-not') && threatOf(candidate.subject) !== null) return []
      if (!isOffer(candidate) && part.predicate.kind !== 'enjoined' && part.predicate.kind !== 'forbidden' && isThreat(`${candidate.subject} ${mask.slice(part.predicate.start, part.end)}`)) return []
      if (narrated(sentence, { start: sentence.start + part.predicate.start, end: sentence.start + part.predicate.end }) || lawRecited(candidate)) return []
      return [runOverItems(candidate, command(sentence, part, context, { rule: name, modality, ...(isParticiple(part) ? { start: part.predicate.start } : {}) } satisfies Commanded))].filter((d) => d !== null)
    })
    return made.length > 0 ? made : null
  },
})

/** “ORDER granting 15 Motion and directing the parties to confer”: what is granted is no part of it. */
const isParticiple = ({ predicate }: Part): boolean => predicate.kind === 'court-orders' && /^[a-z]+ing\b/i.test(predicate.words)

/** “Counsel may take part by telephone if they tell the clerk”, “A party who believes that more will be needed shall say so”: what somebody may or must do, whatever the condition. */
const isOffer = ({ part, subject, act }: Candidate): boolean => /^(?:may|shall|must)$/.test(part.predicate.kind) && !part.predicate.negative && namesActor(subject) && beginsWithAct(act) && !/^\s*(?:be|lose|waive|forfeit|pay|bear|suffer|face|risk|show\s+cause)\b/i.test(act)

const inCaption = (sentence: MarkedSentence, { profile }: RuleContext): boolean => profile.caption !== null && overlaps(profile.caption, sentence.sentence.span)

/** Whether a sentence stands where what has no verb commands nothing: in the caption, in the signature. */
export const outside = (sentence: MarkedSentence, context: RuleContext): boolean => inCaption(sentence, context) || inSignature(sentence, context)

/** An endorsement may follow a letter's signature, and orders an attachment: whole sentences there count. */
const inSignature = (sentence: MarkedSentence, { profile }: RuleContext): boolean => 
  profile.signature !== null && sentence.paragraph.kind !== 'footnote' && overlaps(profile.signature, sentence.sentence.span)

/** The clause with its words. */
export const candidateOf = (sentence: MarkedSentence, part: Part, context: RuleContext): Candidate => {
  let source = part
  while (source.subject.end <= source.subject.start && source.of) source = source.of
  return { part, sentence, context, subject: subjectOf(sentence, source), act: verbPhraseOf(sentence, part) }
}

/** A clause that introduces a list: without an act of its own it is no directive (its items are), with one it runs over the things listed. */
const runOverItems = (candidate: Candidate, draft: DirectiveDraft): DirectiveDraft | null => {
  const { sentence, part, context } = candidate
  if (part.end < sentence.text.trimEnd().length - 1) return draft
  const items = itemsOf(sentence, context.sentences, context.index)
  if (!/:\s*$/.test(sentence.text) && items.length === 0) return draft
  const ending = leadEnd(sentence)
  const opens = ending === 'verb' ? /[,;]?\s+and\s+(?:\w+\s+)?(?:shall|must|will|may)\s*:?\s*$/i.exec(sentence.text)?.index ?? -1 : -1
  // “The response must be supported by a declaration, and must”: only the second verb is the items'
  if (opens > part.predicate.end + 8) return { ...draft, span: { start: draft.span.start, end: sentence.start + opens } }
  if (ending === 'verb' || isDueList(sentence)) return null
  if (ending === 'from' && items[0]) return { ...draft, span: { start: draft.span.start, end: trimmed(items[0], 0, items[0].text.length).end } }
  // rows with dates of their own are duties of their own
  if (ending === 'things' && items.length > 0 && !items.every(({ paragraph, mentions }) => paragraph.kind === 'row' && mentions.some(({ kind }) => kind === 'date'))) {
    const last = items.at(-1)!
    return { ...draft, span: { start: draft.span.start, end: trimmed(last, 0, last.text.length).end } }
  }
  return draft
}
