import { overlaps } from '../../../document/span.ts'
import { presentClausesOf, type PresentClause } from '../../clause/present.ts'
import { isPresentDuty } from '../../clause/present-duties.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { outside } from '../../command/command-rule.ts'
import { isSitting } from '../../command/effects.ts'
import { isThreat } from '../../consequence/threat.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { Rule, RuleContext } from '../../rule.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'

/** “Each side bears its own fees”, “Proof of it goes to counsel within a week”: a duty told as if it were done. */
export const present: Rule<DirectiveDraft> = {
  name: 'directive/present',
  cue: /[a-z]/,
  produce: (sentence, context) => {
    const { kind } = sentence.paragraph
    if (kind === 'heading' || kind === 'row' || outside(sentence, context)) return null
    const made = presentClausesOf(sentence)
      .filter((clause) => isDuty(clause, sentence, context))
      .map((clause) => draftOf(clause, sentence))
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'Each party bears its own costs.', yields: ['Each party bears its own costs'] },
    { text: 'Each exhibit bears its number.', yields: ['Each exhibit bears its number'] },
    { text: 'Defendant returns the draft within five days of receipt.', yields: ['Defendant returns the draft within five days of receipt'] },
    { text: 'Proposed orders go to the chambers mailbox in Word.', yields: ['Proposed orders go to the chambers mailbox in Word'] },
    { text: 'The inspection goes forward in Bangor before June 1, 2026.', yields: ['The inspection goes forward in Bangor before June 1, 2026'] },
    { text: 'Mediation statements are exchanged by June 1, 2026.', yields: ['Mediation statements are exchanged by June 1, 2026'] },
    { text: 'The parties first confer by voice no later than June 1, 2026.', yields: ['The parties first confer by voice no later than June 1, 2026'] },
    { text: 'A party who wants argument files a letter by June 1, 2026.', yields: ['A party who wants argument files a letter by June 1, 2026'] },
  ],
  counterexamples: [
    'The complaint is signed by Plaintiff.',
    'When objections are filed, the Court reviews the matter anew.',
    'Defendants are served with process in Ohio.',
    'Plaintiff files this action under the Act.',
    'Defendant bears the burden of proof.',
    'Beta pays its drivers by the mile.',
    'The motion stays under advisement.',
    'Each side claims that the other is late.',
    'Plaintiff lists three reasons for the delay.',
    'The complaint names two officers.',
    'The case goes to trial in June 2026.',
    'Opening expert reports: June 1, 2026.',
  ],
}

/** Whether a clause tells what somebody must do, and no threat, tale or business of the court. */
const isDuty = (clause: PresentClause, sentence: MarkedSentence, { deadlines, profile }: RuleContext): boolean => {
  const mask = masked(sentence)
  const subject = mask.slice(clause.subject.start, clause.subject.end)
  const span = trimmed(sentence, clause.start, clause.end)
  const timed = deadlines.some((d) => overlaps(d.span, span))
  const ruled = profile.kind === 'standing-order' || profile.kind === 'scheduling-order'
  return !isCourtItself(subject)
    && !kindOfPaper.test(mask.slice(clause.start, clause.end))
    && (namesActor(subject) || !isSitting(subject))
    && isPresentDuty(clause, subject, { timed, ruled })
    && !commandsOtherwise(clause, mask)
    && !isThreat(mask.slice(clause.start, clause.end))
    && !narrated(sentence, { start: span.start, end: span.start + 1 })
}

/** “Opening expert reports: January 24”: no verb. */
const kindOfPaper = /^\W*(?:(?!(?:the|each|every|any|an?|no|that|its|his|her)\s)\w+\s+){0,2}(?:expert|witness|exhibit|status)\s+(?:reports|lists)\b/i

const subordinator = /\b(?:that|wh\w+|if|unless|until|as|but|before|after|once)\b/i

/** Whether a verb of command stands in the clause itself, and not in one that depends on it. */
const commandsOtherwise = ({ subject, end }: PresentClause, mask: string): boolean =>
  predicatesOf(mask).some(({ kind, start }) => kind !== 'other' && kind !== 'to-do'
    && start >= subject.end && start < end && !subordinator.test(mask.slice(subject.end, start)))

const draftOf = ({ subject, start, end }: PresentClause, sentence: MarkedSentence): DirectiveDraft => {
  const named = obligorIn(sentence.text.slice(subject.start, subject.end))
  return directiveDraft({
    rule: present.name,
    span: trimmed(sentence, start, end),
    modality: 'must',
    obligor: named?.obligor ?? '',
    actor: named && spanFrom(sentence.start + subject.start, named),
    action: sentence.text.slice(subject.end, end).replace(/\s+/g, ' ').replace(/[\s.,;]+$/, ''),
  })
}
