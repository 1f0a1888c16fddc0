import { overlaps } from '../../document/span.ts'
import { command, subjectOf, verbPhraseOf, type DirectiveDraft } from './command.ts'
import type { Modality } from '../finding.ts'
import { isThreat, threatOf } from '../consequence/threat.ts'
import type { Candidate } from './candidate.ts'
import { beginsWithAct } from './effects.ts'
import { lawRecited } from './law.ts'
import { runOverItems } from './list-leads.ts'
import { isUnticked } from '../clause/lists.ts'
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
    const made = partsOf(sentence)
      .filter(({ predicate }) => kinds.includes(predicate.kind))
      .map((part) => draftOf(candidateOf(sentence, part, context), name, reads))
      .filter((draft) => draft !== null)
    return made.length > 0 ? made : null
  },
})

const courtsOwn = /^court-/

/** The directive that a clause makes under a rule; null where it commands nobody. */
const draftOf = (candidate: Candidate, rule: string, reads: CommandRule['reads']): DirectiveDraft | null => {
  const { part, sentence, context, subject } = candidate
  if (!courtsOwn.test(part.predicate.kind) && (isCourtItself(subject) || courtGoesOn(candidate))) return null
  const modality = reads(candidate)
  if (modality === null || threatens(candidate) || isNarrated(candidate) || lawRecited(candidate)) return null
  return runOverItems(candidate, command(sentence, part, context, { rule, modality, ...(isParticiple(part) ? { start: part.predicate.start } : {}) }))
}

/** “…, the Court may cancel the conference and (may order)” */
const courtsVerb = /(?<!\bof\s)\b(?:the|this)\s+court\s+(?:may|will|shall|can)\b(?:(?!\b(?:shall|must|may|will|is|are)\b)[^.;])*,?\s+(?:and|or)\s*$/i

/** Whether a clause without a subject goes on about what the court does. */
const courtGoesOn = ({ part, sentence }: Candidate): boolean =>
  part.subject.end <= part.subject.start && courtsVerb.test(masked(sentence).slice(0, part.start))

/** Whether a clause says what follows if something is not done. */
const threatens = (candidate: Candidate): boolean => {
  const { part: { predicate, end }, sentence, subject } = candidate
  // “An objection not so made is waived and may not be raised later”
  if ((predicate.negative || predicate.kind === 'may-not') && threatOf(subject) !== null) return true
  return !isOffer(candidate)
    && predicate.kind !== 'enjoined'
    && predicate.kind !== 'forbidden'
    && isThreat(`${subject} ${masked(sentence).slice(predicate.start, end)}`)
}

const isNarrated = ({ sentence, part: { predicate } }: Candidate): boolean =>
  narrated(sentence, { start: sentence.start + predicate.start, end: sentence.start + predicate.end })

const gerund = /^[a-z]+ing\b/i

/** “ORDER granting 15 Motion and directing the parties to confer”: what is granted is no part of it. */
const isParticiple = ({ predicate }: Part): boolean => predicate.kind === 'court-orders' && gerund.test(predicate.words)

const offering = /^(?:may|shall|must)$/
/** What happens to somebody, rather than what he does. */
const suffered = /^\s*(?:be|lose|waive|forfeit|pay|bear|suffer|face|risk|show\s+cause)\b/i

/**
 * “Counsel may take part by telephone if they tell the clerk”, “A party who believes that more will be needed shall say
 * so”: what somebody may or must do, whatever the condition.
 */
const isOffer = ({ part: { predicate }, subject, act }: Candidate): boolean =>
  offering.test(predicate.kind)
  && !predicate.negative
  && namesActor(subject)
  && beginsWithAct(act)
  && !suffered.test(act)

const inCaption = (sentence: MarkedSentence, { profile }: RuleContext): boolean =>
  profile.caption !== null && overlaps(profile.caption, sentence.sentence.span)

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
