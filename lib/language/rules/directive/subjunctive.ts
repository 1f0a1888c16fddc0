import { trimmed, type DirectiveDraft } from '../../command/command.ts'
import { outside } from '../../command/command-rule.ts'
import { isNegative, isOptional } from '../../command/strong-command.ts'
import { bareVerbIn } from '../../clause/bare-verb.ts'
import { predicatesOf } from '../../clause/predicates.ts'
import { splitItem } from '../../clause/split-item.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { obligorIn, standingLast } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { Rule } from '../../rule.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** “ORDERED that …”, “It is essential that …”, “I ask that …” */
const decree = new RegExp(pattern`
  \b(?:ordered|directed|directs|orders|adjudged|decreed)\b[^;:]{0,160}?\bthat,?\s+|\bit\s+is\s+(?:also\s+)?(?:essential|imperative|critical|
  necessary|mandatory|required|(?:my|the\s+court['’]s)\s+(?:expectation|wish))\s+that\s+|(?:^\W*(?:\w{1,3}[.)]\s+)?|;\s+)(?:the\s+court|i|we|the\s+undersigned)\s+(?:also\s+|further\s+)?(?:asks?|
  requests?|requires?|insists?|directs?),?\s+(?:(?:as\s+well|too|also|further),\s+)?that\s+`, 'i')
const next = /[,;]?\s+and\s+that,?\s+|;\s+(?:and\s+)?(?:that,?\s+)?/gi
const aside = /^(?:(?:should|if|upon|within|by|on|no later than|before|after|in|at|pursuant to|unless|when|once)\b[^;]{2,160}?,\s+)(?:that\s+)?/i

/** “… notify the Marshal, who shall transport him”: another's duty */
const anothers = /,\s+who\s+(?:shall|must|is\s+to)\b/i
const startsClause = (words: string): boolean => bareVerbIn(words.split(/;/)[0]!) !== null || predicatesOf(words.split(/;/)[0]!).length > 0

/** “IT IS ORDERED that appellant, by April 17, file a memorandum”: the verb stands bare after “that”. */
export const subjunctive: Rule<DirectiveDraft> = {
  name: 'directive/subjunctive',
  cue: new RegExp(pattern`
    \b(?:ordered|direct(?:ed|s)?|orders|adjudged|decreed|it\s+is\s+[\w'’ ]{4,40}|(?:court|undersigned|i|we)\s+(?:also\s+|
    further\s+)?(?:asks?|requests?|requires?|insists?))\b[^;:]{0,160}\bthat\b`, 'i'),
  produce: (sentence, context) => {
    const mask = masked(sentence)
    const first = decree.exec(mask)
    if (!first || outside(sentence, context) || /\b(?:court|judge)\s+(?:\w+\s+)?ordered\b/.test(first.input.slice(0, first.index + 8))) return null
    const from = first.index + first[0].length
    // a semicolon within a list of things parts nothing
    const joints = [...mask.matchAll(next)].filter((m) => m.index >= from && (/that/i.test(m[0]) || startsClause(mask.slice(m.index + m[0].length))))
    const starts = [from, ...joints.map((m) => m.index + m[0].length)]
    const made = starts.flatMap((start, i): DirectiveDraft[] => {
      const end = joints[i]?.index ?? mask.length
      const words = mask.slice(start, end)
      const fronted = aside.exec(words)?.[0].length ?? 0
      const verb = bareVerbIn(words.slice(fronted))
      if (!verb) return []
      const subject = { start: start + fronted, end: start + fronted + verb.subjectEnd }
      const said = mask.slice(subject.start, subject.end)
      const passive = /^be\b(?!\s+(?:available|present|ready|prepared|represented)\b)/i.test(words.slice(fronted + verb.start))
      if (isCourtItself(said) || !passive && !namesActor(said) && !/\p{Lu}[\w.&'’-]*,?\s*$/u.test(said.split(/,|\bof\b/)[0]!)) return []
      const named = passive ? null : obligorIn(sentence.text.slice(subject.start, subject.end))
      const negative = verb.negative || isNegative(said)
      const who = anothers.exec(words)
      const pieces = who ? [...splitItem(sentence, start, start + who.index), { from: start + who.index + 2, to: end, negative: false }] : splitItem(sentence, start, end)
      return pieces.flatMap((piece, nth): DirectiveDraft[] => {
        const span = trimmed(sentence, piece.from, piece.to)
        if (narrated(sentence, { start: span.start, end: span.start + 1 })) return []
        return [{ kind: 'directive', span, rule: 'directive/subjunctive', modality: negative || piece.negative ? 'must-not' : isOptional(said) ? 'may' : 'must', warnings: [], obligor: who && nth === pieces.length - 1 ? standingLast(sentence.text.slice(start, start + who.index)) ?? '' : named?.obligor ?? '',
          actor: named && nth === 0 ? { start: sentence.start + subject.start + named.start, end: sentence.start + subject.start + named.end } : null,
          action: sentence.text.slice(nth === 0 ? subject.end : piece.from, piece.to).replace(/\s+/g, ' ').replace(/^[\s,]+|[\s.,;]+$/g, ''), deadlines: [], consequences: [] }]
      })
    })
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
  counterexamples: ['It is necessary that the pleader allege injury.', 'It is critical that the harm be imminent.', 'The Court ordered that plaintiff pay the filing fee in 2019.', 'IT IS ORDERED that the motion is granted.', 'IT IS ORDERED that judgment be entered.', 'ORDERED that the request for leave to file a reply be denied.'],
}
