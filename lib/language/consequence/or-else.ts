import { effectAt, isPenal, toldAt } from './effects.ts'
import { isActor, isOfficial } from './subjects.ts'
import type { Threat } from './threat.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”. */
const alternatives = new RegExp(pattern`
  \b(?:(?:failing|absent)\s+which|in\s+default\s+of\s+which|and\s+exposes?\s+(?:\w+\s+){1,4}to|
  or\s+else|(?:on|upon|under|with)\s+(?:the\s+)?(?:pain|penalty)\s+of(?=\s+(?!perjury))|
  or\s+(?:not\s+at\s+all|(?:do|go)\s+without)|or\s+(?:to\s+|shall\s+|will\s+|may\s+)?(?:face(?!\s+to)|
  risk|suffer|forfeit|waive|lose|forgo|show\s+cause|explain\s+(?:in|to|why)|answer\s+for)|
  or\s+(?:is|are|(?:to\s+|will\s+|shall\s+|may\s+)?be)\s+(?:deemed|held|barred|precluded|dismissed|sanctioned|
  subject|stricken|denied|excluded|waived|forfeited|lost|abandoned))\b|\bor\s+(?=(?:it|they|he|she|you)\s+(?:is|
  are|will|shall|may(?!\s+\d))\s|(?:(?:the|this|your|his|her|its|their)\s+)?\w+\s+(?:may|will|shall)\s+be\s|
  the\s+(?:\w+\s+of\s+)?(?:[\w'’-]+\s+){1,3}(?:will|shall)\s+be\s)|[,;]\s+or\s+(?:else\s+)?
  (?=(?:the|its|his|her|their|this|that|such|an?|it|they|he|she|you|any|sanctions|judgment|default)\b)`, 'gi')

/** A duty, or a chance that ends on a day. */
const dutyBefore = /\b(?:must|shall|will\s+be\s+\w+ed|ordered|directed|due|needs?\s+to|either|NLT|to\s+file|(?:no|not)\s+later\s+than)\b/i

/** A condition that has not ended yet. */
const openCondition = /^\s*(?:if|unless|should|where|when)\b[^,]*$/i
const showCause = /show\s+cause/i
const either = /\beither\b/i
/** An “or” alone, or after a stop: what it joins has its own verb. */
const bareOr = /^(?:[,;]|or\s+$)/i

/** “…, failing which the objection is waived”, “or be deemed in default”, “on pain of contempt”: the threat that follows a duty. */
export const orElse = (words: string): Threat | null => {
  for (const m of words.matchAll(alternatives)) {
    const before = words.slice(0, m.index)
    if (openCondition.test(before) || showCause.test(m[0]) && either.test(before)) continue
    if (!bareOr.test(m[0])) return m.index > 0 ? { way: 'or-else', effect: m.index } : null
    const from = m.index + m[0].length
    const at = effectAfterOr(words.slice(from), dutyBefore.test(before))
    if (at > 0) return { way: 'or-else', effect: from + at }
  }
  return null
}

const willOrMay = /\b(?:will|may)\s+(?:not|be)\b/i
/** How far behind an “or” the effect may begin, in characters. */
const REACH = 120

/** Where the effect's verb stands in what an “or” joins; -1 where it is no threat. */
const effectAfterOr = (rest: string, afterDuty: boolean): number => {
  const told = effectAt(rest)
  const at = told >= 0 || !afterDuty ? told : (willOrMay.exec(rest)?.index ?? -1)
  if (at <= 0 || at >= REACH) return -1
  const [subject, predicate] = [rest.slice(0, at), rest.slice(at)]
  const isClear = told < 0 || toldAt(rest) === at
  const hurts = isPenal(predicate) || afterDuty && !isOfficial(subject) && isAlternative(subject, predicate, isClear)
  return hurts && !subject.includes(';') ? at : -1
}

/** What drops out of the case: “or the counterclaim comes out”. */
const leaves = /^(?:goes|comes|drops|stays|lapses|ends)\b/i
const willNot = /^will\s+not\b/i

/** Whether what an “or” joins to a duty is no second thing to do. `isClear`: its verb tells what is to come. */
const isAlternative = (subject: string, predicate: string, isClear: boolean): boolean =>
  leaves.test(predicate) || isClear && (!isActor(subject) || willNot.test(predicate))
