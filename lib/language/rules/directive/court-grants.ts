import { commandRule } from '../../command/command-rule.ts'
import { isMovableDate } from '../../command/movable-date.ts'
import { hasTime } from '../../clause/stated-times.ts'
import type { Modality } from '../../finding.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What is granted is a paper: “Plaintiff’s motion for leave”. */
const request = new RegExp(pattern`
  ^\s*(?:the\s+|[\p{L}.&'’-]+['’]s?\s+)?(?:[\w-]+\s+){0,4}(?:motions?|requests?|applications?|petitions?|stipulations?)\b`, 'iu')
const gives = /grant|giv|allow|afford|accord/i
const until = /\b(?:until|through|to\s+and\s+including)\b/i
/** To whom something is given, before what it is: “Plaintiff until”, “counsel two more weeks”. */
const receiver = new RegExp(pattern`
  ^(.*?)\s(?:until|through|up\s+to|leave|permission|an?\s|\d|
  [a-z-]+\s+(?:\(\d+\)\s+)?(?:more\s+|additional\s+)?(?:days?|weeks?|months?|hours?)\b)`, 'i')
const nameLast = /\p{Lu}[\w.&'’-]*\s*$/u
/** A chance that another sentence makes one’s own: “an opportunity to cure this by amendment”. */
const opportunity = /\b(?:opportunity|chance)\b/i
const leaveWords = /\b(?:leave|permission|opportunity)\b/i
/** Acts that one may leave be, and those that one may not. */
const freeAct = /\b(?:object|objections|reply|amend)\b/i
const boundAct = /\b(?:answer|respond)\b/i

/** What the court gives somebody: leave to act, or a time by which he must; `null` where it grants a request and no more. */
const given = (act: string, timed: boolean): Modality | null => {
  if (request.test(act)) return timed && until.test(act) ? 'must' : null
  const who = receiver.exec(act)?.[1] ?? ''
  if (who.trim() !== '' && !namesActor(who) && !nameLast.test(who)) return null
  if (opportunity.test(act) && !timed) return null
  if (leaveWords.test(act) || freeAct.test(act) && !boundAct.test(act)) return 'may'
  return timed ? 'must' : null
}

/** “The Court grants Tessera until May 3 to answer”, “The undersigned extends the discovery deadline to June 1”. */
export const courtGrants = commandRule({
  name: 'directive/court-grants',
  cue: /\b(?:grant|giv|allow|afford|accord|extend|enlarg|continu|re-?set|sets?\b|sett|mov|postpon|adjourn|advanc|shorten|reopen|fix)/i,
  kinds: ['court-grants'],
  reads: ({ part, subject, act, sentence }) => {
    if (!isCourtItself(`${subject} ${part.predicate.words}`.replace(/^\W+/, '')) && !isCourtItself(subject)) return null
    const timed = hasTime(sentence, part.predicate.end, part.end)
    if (gives.test(part.predicate.words)) return given(act, timed)
    return timed && isMovableDate(act) ? 'must' : null
  },
  examples: [
    { text: 'The Court grants Tessera until February 6, 2026 in which to answer.', yields: ['The Court grants Tessera until February 6, 2026 in which to answer'] },
    { text: 'The Court will allow Plaintiff until May 1, 2026 to respond.', yields: ['The Court will allow Plaintiff until May 1, 2026 to respond'] },
    { text: 'The undersigned extends the discovery deadline to June 1, 2026.', yields: ['The undersigned extends the discovery deadline to June 1, 2026'] },
    { text: 'The Court grants Plaintiff leave to amend within 21 days.', yields: ['The Court grants Plaintiff leave to amend within 21 days'] },
    { text: 'The Court GRANTS the motion and EXTENDS Defendant’s time to answer to May 3, 2026.', yields: ['EXTENDS Defendant’s time to answer to May 3, 2026'] },
    { text: 'I am giving counsel two more weeks, until May 8, 2026, to file a letter.', yields: ['I am giving counsel two more weeks, until May 8, 2026, to file a letter'] },
    { text: 'The Court sets May 15, 2026 as the deadline for motions to amend.', yields: ['The Court sets May 15, 2026 as the deadline for motions to amend'] },
  ],
  counterexamples: [
    'The Court will give Plaintiff an opportunity to cure this by amendment.',
    'The Court grants the motion for leave to file a reply.',
    'The Court grants summary judgment to Defendant.',
    'The Court sets the matter for trial on May 3, 2021.',
    'The Court continues the hearing to May 3, 2021.',
    'The statute gives a defendant 30 days to remove.',
    'Rule 12 allows a defendant 21 days to answer.',
  ],
})
