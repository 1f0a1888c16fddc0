import { bySubject } from './by-subject.ts'
import { capturedAt } from './captured-at.ts'
import { conditionalsOf, type Conditional } from './conditionals.ts'
import { isCourts, isException, isLack, isPast, isPeaceful, isPlea } from './conditions.ts'
import { isPenal, toldAt } from './effects.ts'
import { barred, followsAt } from './following.ts'
import { harmAt } from './harm.ts'
import { isFailure, lackIn } from './lacks.ts'
import { releasedAt } from './predicates.ts'
import { namesPunishment } from './subjects.ts'
import type { Threat } from './threat.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “If X is not done, the Court will …”, “Y will be dismissed unless …”: a clause or phrase of its own tells the condition. */
export const underCondition = (words: string): Threat | null => {
  for (const conditional of conditionalsOf(words)) {
    const threat = threatUnder(conditional)
    if (threat) return { ...threat, effect: threat.effect + conditional.at }
    // the threat may stand in the main clause alone: “If he objects, objections not so made are waived”
  }
  return null
}

const why = /\bwhy\b/i
const until = /^[\s,]*(?:unless\s+)?(?:and\s+)?until\b/i

/** The threat of one clause taken apart; its effect stands in the main clause. */
const threatUnder = ({ condition, main, at }: Conditional): Threat | null => {
  if (isException(condition)) return bySubject(main)
  if (at === 0 && why.test(main)) return null
  if (isPlea(condition) || isCourts(condition) || isHistory(condition, main)) return null
  if (until.test(condition)) return onCondition(waitsAt(condition, main))
  return onCondition(afterwardsAt(condition, main))
    ?? onCondition(act.test(condition) || lackIn(condition) ? releasedAt(main) : -1)
    ?? onCondition(choosesAt(condition, main))
    ?? (isPeaceful(condition) && !lackIn(condition) ? onCondition(costsAt(condition, main)) : effectUnder(condition, main))
}

const onCondition = (effect: number): Threat | null => (effect < 0 ? null : { way: 'condition', effect })

const pastTense = /\b(?:was|were|did|had)\b/i
const future = /\b(?:will|shall|may(?!\s+\d))\b/i

/** The law of what was once left undone: “a claim is barred if it was not raised on appeal”. */
const isHistory = (condition: string, main: string): boolean => pastTense.test(condition) && !future.test(main)

/** Somebody's own act, as a condition: “if the parties file a stipulation”. */
const act = new RegExp(pattern`
  \b(?:files?|filed|submits?|submitted|settles?|stipulat\w+|reports?|pays?|paid|withdraws?|withdrawn|agrees?|consents?|
  responds?|serves?|served|cures?|cured|notif\w+|advises?|dismiss\w*|completes?|compl(?:y|ies)|appears?|requests?|waives?|
  settled|resolves?|so\s+states?)\b`, 'i')
const thenAtEnd = /\bthen[\s,]*$/i

/** What the court leaves be for so long: “no default will be entered”, “the complaint will not be served”. */
const waits = new RegExp(pattern`
  (?<=\b(?:no|nothing|none)\b[^,;]{0,80}\s)(?:will|shall|may(?!\s+\d))\s+(?:be\s+(?:\w+ly\s+)?(?:entered|set|issued|scheduled|heard|
  considered|done|decided|signed|approved|released|served|acted\s+on)|issue|go\s+forward)\b|\b(?:will|shall)\s+(?:be\s+(?:held|
  kept)\s+(?:without|in\s+abeyance)|not\s+(?:be\s+(?:served|entered|set|issued|scheduled|heard|considered|decided|signed|
  approved|released|acted\s+(?:up)?on|taken\s+up|processed)|issue|go\s+forward|proceed|enter|consider|act|hear|rule))\b`, 'i')

/** Where it stands what the court leaves be until somebody acts. */
const waitsAt = (condition: string, main: string): number =>
  act.test(condition) || thenAtEnd.test(condition) ? waits.exec(main)?.index ?? -1 : -1

const isOver = /\b(?:closed|final)\b/i

/** Where it stands what follows once a time has gone by. */
const afterwardsAt = (condition: string, main: string): number =>
  isPast(condition) && (isPenal(main) || isOver.test(main)) ? followsAt(main, false) : -1

/** “unable to agree”, “do not select a mediator” */
const disagree = /\b(?:unable\s+to|cannot|do(?:es)?\s+not)\s+(?:\w+\s+)?(?:agree|select|choose|reach)|\bnot\s+(?:select|choose|agree)/i
/** What the court does in the stead of parties who do not agree. */
const choosesFor = new RegExp(pattern`
  ^\W*(?:then\s+)?(?:the|this)\s+(?:court|clerk|undersigned|
  mediator)\s+((?:will|shall|may(?!\s+\d))\s+(?:then\s+)?(?:appoint|select|choose|designate|impose|assign|name))\b`, 'i')

/** Where it stands what the court chooses for parties who do not agree. */
const choosesAt = (condition: string, main: string): number => {
  const chosen = disagree.test(condition) ? choosesFor.exec(main) : null
  return chosen ? capturedAt(chosen) : -1
}

/** What costs somebody money, or his case. */
const costly = /\b(?:assess|tax|sanction|cost|fee|strike|stricken|waive|forfeit|expect)/i
const settling = /\b(?:settle|report)/i

/** Where it stands what it costs to settle late: “If the case settles after noon, jury costs may be assessed”. */
const costsAt = (condition: string, main: string): number => {
  const told = toldAt(main)
  return told >= 0 && costly.test(main.slice(told)) && settling.test(condition) ? told : -1
}

const excepted = /^[\s,]*(?:unless|without|absent|except)\b/i
/** What opens a ruling’s reason, or its measure: “granted to the extent that …”, “denied for failure to confer”. */
const reasonOrMeasure = /^[\s,]*(?:to\s+the\s+extent|for|due\s+to)\b/i
const ruling = /^(?:is|are)\s+(?:hereby\s+)?(?:granted|denied|sustained|overruled|dismissed|allowed|affirmed)\b/i

/** The threat of a condition that something is left undone or done wrongly, or of any other. */
const effectUnder = (condition: string, main: string): Threat | null => {
  const isReason = isLack(condition) && !(excepted.test(condition) && barred.test(main))
  const effect = isReason ? followsAt(main, true) : harmAt(main)
  if (effect < 0 || reasonOrMeasure.test(condition) && ruling.test(main.slice(effect))) return null
  return { way: wayOf(condition, main), effect }
}

const opensWithOn = /^[\s,]*(?:(?:up)?on|in\s+the\s+event\s+of)\s+/i
const opensWithFor = /^[\s,]*for\b/i

/** The rule that reads a condition. */
const wayOf = (condition: string, main: string): Threat['way'] => {
  if (isFailure(condition.replace(opensWithOn, ''))) return 'failure'
  return namesPunishment(main) || opensWithFor.test(condition) ? 'punishment' : 'condition'
}
