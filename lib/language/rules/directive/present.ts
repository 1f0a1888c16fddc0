import { overlaps } from '../../../document/span.ts'
import { isPresentDuty, presentClausesOf } from '../../clause/present.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { outside } from '../../command/command-rule.ts'
import { isSitting } from '../../command/effects.ts'
import { isThreat } from '../../consequence/threat.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { Rule } from '../../rule.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'

/** “Each side bears its own fees”, “Proof of it goes to counsel within a week”: a duty told as if it were done. */
export const present: Rule<DirectiveDraft> = {
  name: 'directive/present',
  cue: /[a-z]/,
  produce: (sentence, context) => {
    if (sentence.paragraph.kind === 'heading' || sentence.paragraph.kind === 'row' || outside(sentence, context)) return null
    const mask = masked(sentence)
    const ruled = context.profile.kind === 'standing-order' || context.profile.kind === 'scheduling-order'
    const made = presentClausesOf(sentence).flatMap((clause): DirectiveDraft[] => {
      const subject = mask.slice(clause.subject.start, clause.subject.end)
      const span = trimmed(sentence, clause.start, clause.end)
      const timed = context.deadlines.some((d) => overlaps(d.span, span))
      if (isCourtItself(subject) || !namesActor(subject) && isSitting(subject) || !isPresentDuty(clause, subject, { timed, ruled })) return []
      if (predicatesOf(mask).some((p) => p.kind !== 'other' && p.kind !== 'to-do' && p.start >= clause.subject.end && p.start < clause.end && !/\b(?:that|wh\w+|if|unless|until|as|but|before|after|once)\b/i.test(mask.slice(clause.subject.end, p.start))) || isThreat(mask.slice(clause.start, clause.end)) || narrated(sentence, { start: span.start, end: span.start + 1 })) return []
      const named = obligorIn(sentence.text.slice(clause.subject.start, clause.subject.end))
      return [{ kind: 'directive', span, rule: present.name, modality: 'must', warnings: [], obligor: named?.obligor ?? '',
        actor: named ? { start: sentence.start + clause.subject.start + named.start, end: sentence.start + clause.subject.start + named.end } : null,
        action: sentence.text.slice(clause.subject.end, clause.end).replace(/\s+/g, ' ').replace(/[\s.,;]+$/, ''), deadlines: [], consequences: [] }]
    })
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
  ],
}
