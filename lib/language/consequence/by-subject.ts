import { isHarmless } from './effects.ts'
import { isInner, verbAt } from './effect-verb.ts'
import { capturedAt } from './captured-at.ts'
import { isFailure, lackIn } from './lacks.ts'
import { isOwnFailure, punishes, refusesWrong, strikesWrong } from './punishing.ts'
import { frontedLength, isOfficial, namesPunishment } from './subjects.ts'
import type { Threat } from './threat.ts'
import { tellsWrong } from './wrong-subject.ts'
import { pattern } from '../../patterns/pattern.ts'

/**
 * “No exhibit will be received that was not exchanged”, “Nothing filed later will be considered”, “No default will be entered until
 * proof is on file”.
 */
const noneHeard = new RegExp(pattern`
  ^\W*(?:no|nothing|nobody|none|neither)\b[^,;]{0,160}?\s
  ((?:may|will|shall(?!\s+be\s+(?:\w+ly\s+)?(?:shown|used|called|done)\b))\s+(?:be\s+(?:\w+ly\s+)?(?:received|
  considered|heard|accepted|granted|entertained|read|admitted|reviewed|used|shown|entered|set|issued|scheduled|
  signed|done|decided|acted\s+(?:up)?on|approved|called)|testify|issue|go\s+forward))\b`, 'i')
/** What tells those of whom it is said, or until when. */
const unheard = /\b(?:that|who|which|unless|after|not|without|late\w*|untimely|until|absent|except)\b/i
const ofNone = /^\W*no/i

/** “Only timely objections will be considered”, “Only those who register by noon will be admitted”. */
const onlySuch = new RegExp(pattern`
  ^\W*only\s[^,;]{3,140}?\s((?:will|shall)\s+be\s+(?:considered|heard|read|addressed|admitted|received|
  entertained|counted|reviewed|accepted))\b`, 'i')
const ofOnly = /^\W*only/i

/** “The remedy for violating this paragraph is exclusion”, “The price of a missed deadline is …”. */
const priced = new RegExp(pattern`
  ^\W*the\s+(?:remedy|penalty|price|sanction|consequence|cost|result)s?\s+(?:for|of)\s[^,;]{3,140}?\s((?:is|are|will\s+be|
  may\s+be|shall\s+be))\b(?!\s+(?:borne|paid|shared|split|taxed|divided))`, 'i')

/** The subject itself tells what is wrong: “A brief over 25 pages will be stricken”, “Counsel who does not appear …”. */
export const bySubject = (words: string): Threat | null => {
  const from = frontedLength(words)
  if (from === 0) return read(words)
  const found = read(words.slice(from))
  return found && { ...found, effect: found.effect + from }
}

/** The same once times and places in front are taken off. */
const read = (words: string): Threat | null => {
  const fixed = noneHeard.exec(words) ?? onlySuch.exec(words) ?? priced.exec(words)
  if (fixed) return isFixedThreat(words) ? { way: 'subject', effect: capturedAt(fixed) } : null
  const at = verbAt(words)
  if (at <= 0 || isHarmless(words)) return null
  const way = wayOf(words, words.slice(0, at), words.slice(at))
  return way && { way, effect: at }
}

/** Whether one of the fixed phrases tells those of whom it is said. */
const isFixedThreat = (words: string): boolean =>
  ofNone.test(words) ? unheard.test(words.slice(3)) : ofOnly.test(words) || lackIn(words)

/** A subject that denies: “nothing”, but not “a party with no counsel”. */
const denying = /(?<!\bwith\s)\b(?:no|nothing|neither)\b/i
/** A clause within the subject. */
const relative = /\b(?:whom?|which)\b|(?<!\b(?:of|on|in|by|for|to)\s)\bthat\b/i

/** An act that lets its doer off: “Compliance will moot the hearing”. */
const acting = /^\W*(?:the\s+)?(?:timely\s+|prompt\s+|full\s+)?(?:filing|compliance|payment|service|submission|production|appearance)\b/i
const letsOff = /^(?:will|shall)\s+(?:moot|discharge|satisfy|vacate|excuse|purge|dissolve|cure|lift)\b/i

/** How a subject and its predicate tell a threat; null where they tell none. */
const wayOf = (words: string, subject: string, predicate: string): Threat['way'] | null => {
  if (isFailure(subject)) return isOwnFailure(subject, predicate) ? 'failure' : null
  if (denying.test(subject) && !relative.test(subject) || isInner(words, subject)) return null
  if (namesPunishment(subject) && !lackIn(subject)) return punishes(predicate) ? 'punishment' : null
  if (acting.test(subject) && letsOff.test(predicate)) return 'subject'
  if (isOfficial(subject)) return refusesWrong(subject, predicate) || strikesWrong(predicate) ? 'punishment' : null
  return tellsWrong(subject, predicate) ? 'subject' : null
}
