import { partsOf } from '../clause/parts.ts'
import { kept } from '../sentence/kept.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { capturedAt } from './captured-at.ts'
import { pointsBack } from './conditions.ts'
import { effectAt } from './effects.ts'
import { threatOf, type Threat, type Way } from './threat.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A stretch of a sentence that holds condition and effect. Sentence offsets. */
export interface ThreatAt { readonly start: number; readonly end: number; readonly way: Way; readonly effect: number }

/** A sentence's threats, each read once for all rules. */
export const threatsIn = kept((sentence): readonly ThreatAt[] => {
  const mask = withoutAsides(masked(sentence))
  return stretchesOf(mask, openingOf(sentence)).flatMap(([start, end]) => inStretch(sentence, mask, start, end))
})

/** Where one stretch ends and another begins: a semicolon, “provided that”, a colon or dash before a new clause. */
const stretchEnd = new RegExp(pattern`
  [;,]\s+provided(?:,\s+however,)?\s+that\s+|;\s+(?:and\s+|or\s+(?!the\b|else\b)|but\s+)?|
  :\s+(?=(?:if|an?|any|each|failure|no|the|it)\b)|\s[—–]\s(?=(?:if|failure|otherwise|unless)\b)`, 'gi')

/** “shall not, absent substantial justification, be permitted to use it”: an aside between the two parts of a verb. */
const aside = /(?<=\b(?:shall|will|may|must|should)(?:\s+not)?),\s+(?:absent|unless|without|except)\b[^,;:]{3,120},(?=\s+be\b)/gi

/** The words of a mask, each where it stood, with such asides as spaces. */
const withoutAsides = (mask: string): string => mask.replace(aside, (words) => ' '.repeat(words.length))

/** A sentence between its semicolons. */
const stretchesOf = (mask: string, words: number): (readonly [number, number])[] => {
  const opening = beforeCondition(mask, words)
  const cuts = [...mask.slice(opening).matchAll(stretchEnd)]
  const starts = [opening, ...cuts.map((m) => opening + m.index + m[0].length)]
  const ends = [...cuts.map((m) => opening + m.index), mask.length]
  return starts.map((start, i) => [start, ends[i]!] as const)
}

/** Joints at which a clause with a subject of its own may begin. */
const joints = new RegExp(pattern`
  ,?\s+(?:and|but|so)\s+(?:that\s+)?(?=(?:the|a|an|any|all|no|one|another|if|should|unless|by\s+(?:not\s+)?\w+ing|
  failure|failing|its|his|her|their|such|those|each|every|non|late|untimely|[a-z]+(?:tion|ance|ence|sal|ect|nce)|
  [a-z]+s|\p{Lu}[\p{L}.]*)(?!\p{L}))|,\s+(?=(?:if(?!\s+any,)|failing(?!\s+which)|failure)\b)`, 'gu')

/** A condition that has not ended yet. */
const conditionOpen = /^\s*(?:if|should|when|unless|where|in\s+the\s+event)\b[^,]*$/i
const conditionFirst = /^\s*(?:if|should|unless|in\s+the\s+event|absent|upon|when|where)\b/i

const inStretch = (sentence: MarkedSentence, mask: string, start: number, end: number): ThreatAt[] => {
  const words = mask.slice(start, end)
  const whole = threatOf(words)
  const last = lastClauses(words, whole)
  if (last) return [placed(last.threat, start + last.at, end)]
  return whole ? [placed(whole, start, endOf(sentence, mask, start, end, whole.effect))] : []
}

const placed = ({ way, effect }: Threat, start: number, end: number): ThreatAt => ({ start, end, way, effect: start + effect })

const joined = /\band\b/i
/** Without one, what stands before an “and” is a subject's first part: “Defendant and its counsel are warned”. */
const verb = /\b(?:shall|must|will|may|can|should|is|are|was|were|has|have|had|do|does|did|need|be)\b|\w{2,}(?:ed|es|s|n['’]t)\b/i

/** “No motion shall be filed without approval, and any motion so filed will be denied”: the threat is the last clause alone. */
const lastClauses = (words: string, whole: Threat | null): { readonly threat: Threat; readonly at: number } | null => {
  for (const joint of words.matchAll(joints)) {
    const at = joint.index + joint[0].length
    const before = words.slice(0, joint.index)
    if (joined.test(joint[0]) && !verb.test(before) || conditionOpen.test(before) || effectAt(before) >= 0 && threatOf(before)) continue
    const threat = threatOf(words.slice(at))
    if (threat && isApart(words, whole, at)) return { threat, at }
  }
  return null
}

/** Whether the clause from `at` on has its own condition, or none of its stretch's. */
const isApart = (words: string, whole: Threat | null, at: number): boolean => {
  // “he may supplement, and if he does not, the request will be denied”
  if (conditionFirst.test(words.slice(at)) && !conditionFirst.test(words)) return true
  return !whole || !conditionFirst.test(words) && whole.effect >= at
}

/** The “and” or “but” before a clause. */
const endingJoint = /[,\s]*\b(?:and|but)\s+$/i

/** “If no motion is filed, the stay dissolves and the Marshal is directed to …”: what somebody is then to do is no part of it. */
const endOf = (sentence: MarkedSentence, mask: string, start: number, end: number, effect: number): number => {
  const inside = partsOf(sentence).filter((p) => p.start >= start && p.end <= end + 1 && p.start < end)
  const last = inside.at(-1)
  if (!last || last.joined !== 'new' || last.start <= start + effect + 8 || effectAt(mask.slice(last.start, end)) >= 0) return end
  return last.start - (endingJoint.exec(mask.slice(start, last.start))?.[0].length ?? 0)
}

/** A condition, as the group, where a sentence’s own words may begin. */
const openingCondition = new RegExp(pattern`
  (?:^|[.:]\s+|,\s+(?=(?:if|unless|should)\b)|\bthat\s+|^\W*\w{1,3}[.)]\s+)((?:if|should|unless|absent|although|
  upon|failure|in\s+(?:the|that)\s+\w+|where|when|otherwise|or\s+else|failing|without|by|once)\b)`, 'i')

/** The marks before a sentence's words, but not its condition. */
const beforeCondition = (mask: string, opening: number): number => {
  const condition = openingCondition.exec(mask.slice(0, opening + 12))
  const at = condition ? Math.min(opening, capturedAt(condition)) : opening
  const back = pointsBack.exec(mask.slice(0, opening))
  return back ? 0 : at
}
