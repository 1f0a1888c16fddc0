import { pointsBack, sternWarning, warning } from './conditions.ts'
import { isHarmless, isPenal } from './effects.ts'
import { bySubject } from './by-subject.ts'
import { orElse } from './or-else.ts'
import { isNoThreat } from './no-threat.ts'
import { followsAt } from './following.ts'
import { underCondition } from './under-condition.ts'
import { isDuty, isSuffered } from './predicates.ts'
import { isActor, isOfficial } from './subjects.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How the condition of a threat is said; each is read by one rule. */
export type Way = 'failure' | 'condition' | 'subject' | 'punishment' | 'before' | 'or-else'

/** What follows, and where its verb stands in the words read. */
export interface Threat { readonly way: Way; readonly effect: number }

/** The threat that a clause holds; `null` where it tells nobody what follows. Quotations and citations must be blotted out. */
export const threatOf = (clause: string): Threat | null => {
  if (lawOfCourts.test(clause)) return null
  const warned = warning.exec(clause)?.[0].length ?? 0
  const words = clause.slice(warned)
  const found = orElse(words)
    ?? pointingBack(words)
    ?? underCondition(words)
    ?? bySubject(words)
    ?? elliptic(words)
    ?? (sternWarning.test(clause.slice(0, warned)) ? forewarned(words) : null)
  return found && !isNoThreat(words, found.effect) ? { ...found, effect: found.effect + warned } : null
}

/** Condition and effect, parted by a comma, the effect after the match. */
const verbless = new RegExp(pattern`
  ^\W*no(?:t|ne)?\s+(?:[\w’'-]+\s+){0,5}[\w’'-]+,\s+(?=(?:no\s+(?:[\w-]+\s+)?[\w-]+|
  (?:deemed\s+)?\w+(?:ed|en|lost|out))[\s.]*$)`, 'i')

/** “Not raised then, waived”, “No check, no bid”: condition and effect without a verb. */
const elliptic = (words: string): Threat | null => {
  const m = verbless.exec(words)
  return m && { way: 'subject', effect: m[0].length }
}

const coming = /\b(?:will|may|could|can)\b/i
const breach = /\b(?:violation|order|infraction)\b/i

/** What somebody is warned of, whatever it is. */
const forewarned = (words: string): Threat | null => {
  const m = coming.exec(words)
  if (!m || m.index === 0 || isHarmless(words)) return null
  const [subject, predicate] = [words.slice(0, m.index), words.slice(m.index)]
  const isNoDuty = !isDuty(predicate) || isPenal(predicate) || breach.test(subject)
  const befalls = isOfficial(subject) || !isActor(subject) || isSuffered(predicate)
  return isNoDuty && befalls ? { way: 'subject', effect: m.index } : null
}

/** What stands already is told, and threatens nobody. */
const stands = /^(?:is|are|be|stands?)\b/i

/** Whether a clause tells what follows (“a brief not so filed will not be considered”) instead of telling anybody to act. */
export const isThreat = (clause: string): boolean => {
  const threat = bySubject(clause)
  return threat !== null && (threat.way === 'failure' || threat.way === 'subject') && !stands.test(clause.slice(threat.effect))
}

/** What courts in general do is law recited: “a district court may dismiss …”. */
const lawOfCourts = new RegExp(pattern`
  \b(?:an?|any|(?<!\band\s+the\s)(?:district|trial|federal|appellate|reviewing)|some|many|most|other)\s+
  (?:\w+\s+)?(?:courts?|judges?)\s+(?:may|must|will|should|shall|can|has|have|is|are)\b|
  \bcourt\s+must\s+dismiss\s+(?:an?|any)\b|\ban?\s+(?:case|action)\s+in\s+which\b[^;]*\bmay\s+be\s+(?:transferred|dismissed|removed)\b|
  \ban?\s+(?:defendant|party)\s+may\s+move\s+to\s+dismiss\s+an?\b|
  \bcourts\s+(?:in|may|will|have|are|must|should|can)\b`, 'i')

/** “or the case will be dismissed”: the second half of a sentence that was cut. */
const openingOr = /^\s*or\s+(?=(?:the|it|they|he|she|you|this|that|his|her|its|their|any)\b)/i
const inThatEvent = /^\s*(?:in|if\s+so)\b/i
/** The words before the first modal. */
const beforeModal = /^(?:(?!\b(?:will|shall|may(?!\s+\d))\b).)*/is
const elseOrOtherwise = /^\s*(?:or\s+else|otherwise)/i
/** What a modal of what is to come does not tell. */
const already = /\b(?:is|are|shall|must)\b/i

/** “Otherwise, the case will be dismissed”. */
const pointingBack = (words: string): Threat | null => {
  const back = pointsBack.exec(words) ?? openingOr.exec(words)
  if (!back) return null
  const main = words.slice(back[0].length)
  // “in that event the Court will issue a new schedule” hurts nobody
  if (inThatEvent.test(back[0]) && isOfficial(beforeModal.exec(main)![0]) && !isPenal(main)) return null
  const at = elseOrOtherwise.test(back[0]) ? followsAt(main, !already.test(main)) : followsAt(main, true)
  return at < 0 ? null : { way: 'before', effect: back[0].length + at }
}
