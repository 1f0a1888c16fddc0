import type { Span } from '../../../document/span.ts'
import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { outside } from '../../command/command-rule.ts'
import { isNegative, isOptional } from '../../command/strong-command.ts'
import { bareVerbIn } from '../../clause/bare-verb.ts'
import { splitItem } from '../../clause/split-item.ts'
import type { Modality } from '../../finding.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import type { NamedObligor } from '../../obligor/named-obligor.ts'
import { obligorIn, standingLast } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { Rule } from '../../rule.ts'
import { decreedIn } from './decree.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'
import { endsInName } from './subject-forms.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “IT IS ORDERED that appellant, by April 17, file a memorandum”: the verb stands bare after “that”. */
export const subjunctive: Rule<DirectiveDraft> = {
  name: 'directive/subjunctive',
  cue: new RegExp(pattern`
    \b(?:ordered|direct(?:ed|s)?|orders|adjudged|decreed|it\s+is\s+[\w'’ ]{4,40}|(?:court|undersigned|i|we)\s+(?:also\s+|
    further\s+)?(?:asks?|requests?|requires?|insists?))\b[^;:]{0,160}\bthat\b`, 'i'),
  produce: (sentence, context) => {
    if (outside(sentence, context)) return null
    const made = decreedIn(masked(sentence)).flatMap((stretch) => draftsOf(stretch, sentence))
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'IT IS ORDERED that appellant, by April 17, 2026, file a memorandum of no more than ten pages.', yields: ['appellant, by April 17, 2026, file a memorandum of no more than ten pages'] },
    { text: 'IT IS FURTHER ORDERED that Defendants show cause why a preliminary injunction should not issue.', yields: ['Defendants show cause why a preliminary injunction should not issue'] },
    { text: 'ORDERED that the debtor file a plan by May 3, 2021, and that the trustee serve notice of it.', yields: ['the debtor file a plan by May 3, 2021', 'the trustee serve notice of it'] },
    { text: 'The Court orders that plaintiff pay the filing fee.', yields: ['plaintiff pay the filing fee'] },
    { text: 'ORDERED that the Board of Pardons select an examiner within ten days of this Order and promptly inform the warden.', yields: ['the Board of Pardons select an examiner within ten days of this Order', 'promptly inform the warden'] },
    { text: 'ORDERED that any creditor who means to contest the report lodge a notice by May 3, 2021.', yields: ['any creditor who means to contest the report lodge a notice by May 3, 2021'] },
    { text: 'ORDERED that the warden release the witness by May 3, 2021, and at once notify the Marshal, who shall return her.', yields: ['the warden release the witness by May 3, 2021', 'at once notify the Marshal', 'who shall return her'] },
    { text: 'ORDERED that service be made by first-class mail.', yields: ['service be made by first-class mail'] },
    { text: 'ORDERED that the parties exchange lists by May 3, 2021 and that each witness be available in person.', yields: ['the parties exchange lists by May 3, 2021', 'each witness be available in person'] },
    { text: 'It is essential that the parties, or an officer with authority, be present in person.', yields: ['the parties, or an officer with authority, be present in person'] },
    { text: 'I ask that counsel confer before June 1, 2026.', yields: ['counsel confer before June 1, 2026'] },
    { text: 'ORDERED that no party contact the arbitrator, and that, should she call, the party so inform the Clerk.', yields: ['no party contact the arbitrator', 'should she call, the party so inform the Clerk'] },
  ],
  counterexamples: [
    'It is necessary that the pleader allege injury.',
    'It is critical that the harm be imminent.',
    'The Court ordered that plaintiff pay the filing fee in 2019.',
    'IT IS ORDERED that the motion is granted.',
    'IT IS ORDERED that judgment be entered.',
    'FURTHER ORDERED that this case be expedited.',
    'ORDERED that the motion of the United States that defendant be detained is sustained.',
    'ORDERED that the request for leave to file a reply be denied.',
  ],
}

/** A clause with a bare verb: who must act, and whether he must, may or must not. */
interface Decreed {
  readonly subject: Span
  readonly named: NamedObligor | null
  readonly modality: Modality
}

/** What stands before the subject: “should she call, the party so inform the Clerk”. */
const aside = new RegExp(pattern`
  ^(?:(?:should|if|upon|within|by|on|no later than|before|after|in|
  at|pursuant to|unless|when|once)\b[^;]{2,160}?,\s+)(?:that\s+)?`, 'i')
/** A request within what is ordered: “ORDERED that the motion that defendant be detained is granted”. */
const asked = /\b(?:motion|request|application|petition)s?\b[^,;]*\bthat\b/i
/** “be made”: something is done; who is “be present” acts himself. */
const passive = /^be\b(?!\s+(?:available|present|ready|prepared|represented)\b)/i

/** “(the case) be stayed”: everybody must abstain. */
const halts = /^be\s+(?:hereby\s+)?(?:stayed|sealed|suspended)\b/i

/** The clause of a stretch; null where nobody is to act in it. */
const clauseOf = ({ start, end }: Span, sentence: MarkedSentence): Decreed | null => {
  const words = masked(sentence).slice(start, end)
  const fronted = aside.exec(words)?.[0].length ?? 0
  const verb = bareVerbIn(words.slice(fronted))
  if (!verb) return null
  const said = words.slice(fronted, fronted + verb.subjectEnd)
  const isPassive = passive.test(words.slice(fronted + verb.start))
  if (asked.test(said) || isCourtItself(said) || !isPassive && !namesActor(said) && !endsInName(said.split(/,|\bof\b/)[0]!)) return null
  const subject = { start: start + fronted, end: start + fronted + verb.subjectEnd }
  return {
    subject,
    named: isPassive ? null : obligorIn(sentence.text.slice(subject.start, subject.end)),
    modality: verb.negative || isNegative(said) || halts.test(words.slice(fronted + verb.start)) ? 'must-not' : isOptional(said) ? 'may' : 'must',
  }
}

/** “… notify the Marshal, who shall transport him”: another's duty. */
const anothers = /,\s+who\s+(?:shall|must|is\s+to)\b/i

/** The acts of a stretch, each by itself; who does the last, where it is another. */
const actsOf = ({ start, end }: Span, sentence: MarkedSentence) => {
  const other = anothers.exec(masked(sentence).slice(start, end))
  if (!other) return { pieces: splitItem(sentence, start, end), lastBy: null }
  const who = start + other.index
  return {
    pieces: [...splitItem(sentence, start, who), { from: who + 2, to: end, negative: false }],
    lastBy: standingLast(sentence.text.slice(start, who)) ?? '',
  }
}

const draftsOf = (stretch: Span, sentence: MarkedSentence): DirectiveDraft[] => {
  const clause = clauseOf(stretch, sentence)
  if (!clause) return []
  const { subject, named, modality } = clause
  const { pieces, lastBy } = actsOf(stretch, sentence)
  return pieces.flatMap(({ from, to, negative }, nth): DirectiveDraft[] => {
    const span = trimmed(sentence, from, to)
    if (narrated(sentence, { start: span.start, end: span.start + 1 })) return []
    return [directiveDraft({
      rule: subjunctive.name,
      span,
      modality: negative ? 'must-not' : modality,
      obligor: (nth === pieces.length - 1 ? lastBy : null) ?? named?.obligor ?? '',
      actor: named && nth === 0 ? spanFrom(sentence.start + subject.start, named) : null,
      action: sentence.text.slice(nth === 0 ? subject.end : from, to).replace(/\s+/g, ' ').replace(/^[\s,]+|[\s.,;]+$/g, ''),
    })]
  })
}
