import { pointsBack, sternWarning, warning } from './conditions.ts'
import { effectAt, isHarmless, isPenal, toldAt } from './effects.ts'
import { bySubject } from './by-subject.ts'
import { followsAt, underCondition } from './under-condition.ts'
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
  const found = orElse(words) ?? pointingBack(words) ?? underCondition(words) ?? bySubject(words) ?? elliptic(words) ?? (sternWarning.test(clause.slice(0, warned)) ? forewarned(words) : null)
  return found && { ...found, effect: found.effect + warned }
}

/** “Not raised then, waived”, “No check, no bid”: condition and effect without a verb. */
const elliptic = (words: string): Threat | null => {
  const m = /^\W*no(?:t|ne)?\s+(?:[\w’'-]+\s+){0,5}[\w’'-]+,\s+(?=(?:no\s+(?:[\w-]+\s+)?[\w-]+|(?:deemed\s+)?\w+(?:ed|en|lost|out))[\s.]*$)/i.exec(words)
  return m && { way: 'subject', effect: m[0].length }
}

/** What somebody is warned of, whatever it is. */
const forewarned = (words: string): Threat | null => {
  const m = /\b(?:will|may|could|can)\b/i.exec(words)
  return m && m.index > 0 && !isHarmless(words) && (!isDuty(words.slice(m.index)) || isPenal(words.slice(m.index)) || /\b(?:violation|order|infraction)\b/i.test(words.slice(0, m.index))) && (isOfficial(words.slice(0, m.index)) || !isActor(words.slice(0, m.index)) || isSuffered(words.slice(m.index))) ? { way: 'subject', effect: m.index } : null
}

/** Whether a clause tells what follows (“a brief not so filed will not be considered”) instead of telling anybody to act. */
export const isThreat = (clause: string): boolean => {
  const threat = bySubject(clause)
  return threat !== null && (threat.way === 'failure' || threat.way === 'subject') && !/^(?:is|are|be|stands?)\b/i.test(clause.slice(threat.effect))
}

/** What courts in general do is law recited: “a district court may dismiss …”. */
const lawOfCourts = new RegExp(pattern`
  \b(?:an?|any|district|trial|federal|appellate|reviewing|some|many|most|other)\s+(?:\w+\s+)?(?:courts?|judges?)\s+(?:may|must|will|
  should|shall|can|has|have|is|are)\b|\bcourts\s+(?:in|may|will|have|are|must|should|can)\b`, 'i')

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”. */
const alternatives = new RegExp(pattern`
  \b(?:(?:failing|absent)\s+which|in\s+default\s+of\s+which|and\s+exposes?\s+(?:\w+\s+){1,4}to|or\s+else|(?:on|upon|under|
  with)\s+(?:the\s+)?(?:pain|penalty)\s+of(?=\s+(?!perjury))|or\s+(?:not\s+at\s+all|(?:do|go)\s+without)|or\s+(?:to\s+|shall\s+|will\s+|may\s+)?(?:face(?!\s+to)|risk|suffer|forfeit|waive|lose|forgo|
  show\s+cause|explain\s+(?:in|to|why)|answer\s+for)|or\s+(?:is|are|(?:to\s+|will\s+|shall\s+|may\s+)?be)\s+(?:deemed|held|barred|precluded|
  dismissed|sanctioned|subject|stricken|denied|excluded|waived|forfeited|lost|abandoned))\b|
  \bor\s+(?=(?:it|they|he|she|you)\s+(?:is|are|will|shall|may(?!\s+\d))\s|(?:(?:the|this|your|his|her|its|their)\s+)?\w+\s+(?:may|will|shall)\s+be\s|
  the\s+(?:\w+\s+of\s+)?(?:[\w'’-]+\s+){1,3}(?:will|shall)\s+be\s)|
  [,;]\s+or\s+(?:else\s+)?(?=(?:the|its|his|her|their|this|that|such|an?|it|they|he|she|you|any|sanctions|judgment|default)\b)`, 'gi')

/** A duty, or a chance that ends on a day. */
const dutyBefore = /\b(?:must|shall|will\s+be\s+\w+ed|ordered|directed|due|needs?\s+to|either|NLT|to\s+file|(?:no|not)\s+later\s+than)\b/i

const orElse = (words: string): Threat | null => {
  for (const m of words.matchAll(alternatives)) {
    if (/^\s*(?:if|unless|should|where|when)\b[^,]*$/i.test(words.slice(0, m.index)) || /show\s+cause/i.test(m[0]) && /\beither\b/i.test(words.slice(0, m.index))) continue
    if (!/^(?:[,;]|or\s+$)/i.test(m[0])) return m.index > 0 ? { way: 'or-else', effect: m.index } : null
    const rest = words.slice(m.index + m[0].length)
    const told = effectAt(rest)
    const at = told >= 0 || !dutyBefore.test(words.slice(0, m.index)) ? told : (/\b(?:will|may)\s+(?:not|be)\b/i.exec(rest)?.index ?? -1)
    if (at > 0 && at < 120 && (isPenal(rest.slice(at)) || dutyBefore.test(words.slice(0, m.index)) && (/^(?:goes|comes|drops|stays|lapses|ends)\b/i.test(rest.slice(at)) || (told < 0 || toldAt(rest) === at) && (!isActor(rest.slice(0, at)) || /^will\s+not\b/i.test(rest.slice(at)))) && !isOfficial(rest.slice(0, at))) && !/[;]/.test(rest.slice(0, at))) return { way: 'or-else', effect: m.index + m[0].length + at }
  }
  return null
}

/** “Otherwise, the case will be dismissed”. */
const pointingBack = (words: string): Threat | null => {
  const back = pointsBack.exec(words) ?? /^\s*or\s+(?=(?:the|it|they|he|she|you|this|that|his|her|its|their|any)\b)/i.exec(words)
  if (!back) return null
  const main = words.slice(back[0].length)
  // “in that event the Court will issue a new schedule” hurts nobody
  if (/^\s*(?:in|if\s+so)\b/i.test(back[0]) && isOfficial(/^(?:(?!\b(?:will|shall|may(?!\s+\d))\b).)*/is.exec(main)![0]) && !isPenal(main)) return null
  const at = /^\s*(?:or\s+else|otherwise)/i.test(back[0]) ? followsAt(main, !/\b(?:is|are|shall|must)\b/i.test(main)) : followsAt(main, true)
  return at < 0 ? null : { way: 'before', effect: back[0].length + at }
}
