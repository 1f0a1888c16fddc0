import { pattern } from '../../patterns/pattern.ts'
import { capturedAt } from './captured-at.ts'
import { acts, adverbs, done, happens, modal, negated, risky, stands } from './effect-words.ts'

/** Effects told by a modal. */
const told = new RegExp(pattern`
  \b${modal}${adverbs}\s+(?:be${adverbs}\s+(?:\([a-z]\)\s+)?${done}|have\s+been\s+${done}|${negated}|${acts})\b|
  \b(?:wo|ca|sha)n['’]t\s+(?:be\s+)?\w+`, 'gi')
/** Effects told as already standing. */
const standing = new RegExp(String.raw`(?<![\w-])(?:${stands}|${happens})(?![\w-])`, 'gi')
/** Effects told as a risk. */
const risk = new RegExp(String.raw`\b(?:${risky})\b`, 'gi')

/** An effect denied, or none for anybody’s harm: “shall not be deemed a waiver”, “does not waive”, “is no excuse”. */
const harmless = new RegExp(pattern`
  \b(?:not|never|neither|nor)\s+(?:itself\s+|alone\s+|by\s+itself\s+|thereby\s+|in\s+any\s+way\s+)?(?:be\s+|
  an?\s+)?(?:deemed|constru\w+|constitute|waive[rd]?|operate|affect|preclude|prejudice|result|bar|limit|
  impair|a\s+waiver|considered\s+a\s+waiver|taken\s+as|treated\s+as\s+(?:a\s+waiver|an\s+admission)|grounds|
  serve\s+as|relieve|alter|excuse|delay|stay|toll|extend|imply|mean)\b|\bdo(?:es)?\s+not\s+(?:lose|forfeit)\b|
  \bwaives\s+nothing\b|\bis\s+(?:no|not)\s+(?:an?\s+)?(?:excuse|defense|waiver|grounds)\b|\bno\s+waiver\b`, 'i')

/** Whether an effect is denied. */
export const isHarmless = (clause: string): boolean => harmless.test(clause)

/** Where the words of an effect begin, at `from` or later; -1 where none do. */
export const effectAt = (clause: string, from = 0): number => least([told, standing, risk].map((effect) => firstFrom(effect, clause, from)))

const firstFrom = (effect: RegExp, clause: string, from: number): number => {
  effect.lastIndex = from
  return effect.exec(clause)?.index ?? -1
}

/** A verb besides the one in the present, or a colon. */
const otherVerb = /\b(?:is|are|was|were|be|has|(?<!to\s)have|had|will|shall|may(?!\s+\d)|must|can|do|does|did|need|should)\b|:/i
/** A thing and what it does: “the trial trails to …”; the verb is the group. */
const presentVerb = new RegExp(pattern`
  ^\W*(?:the|this|that|its|his|her|your|their|any|such|use)\s+(?:(?!(?:of|to|for)\b)[\w’'-]+\s+){0,3}?
  (?:of\s+(?:the\s+)?[\w-]+(?:\s+[\w-]+)?\s+)?((?!(?:needs|governs|applies|controls|remains|stands|holds|
  requires|expects|asks|wishes|prefers|seeks|includes|this|its|his)\b)[a-z]{2,}(?<![su’'])s)(?=\s*[.,;]?\s*$|
  \s+(?:to|from|of|off|away|on|in|at|by|without|back|out|over|into|with|as|under|automatically|then|forthwith)\b)`, 'i')

/**
 * Where the verb of a clause stands that tells in the present what happens to a thing: “the trial trails to Monday”, “the stay ends”.
 * It is the clause’s only finite verb, so that no list of verbs is needed.
 */
export const happensAt = (clause: string): number => {
  if (otherVerb.test(clause)) return -1
  const m = presentVerb.exec(clause)
  return m ? capturedAt(m) : -1
}

/** The same for effects told by a modal or as a risk. */
export const toldAt = (clause: string): number => least([told, risk].map((effect) => firstFrom(effect, clause, 0)))

const least = (found: readonly number[]): number => {
  const places = found.filter((at) => at >= 0)
  return places.length > 0 ? Math.min(...places) : -1
}

/** Words that are nobody’s wish, wherever they stand in an effect. */
const penal = new RegExp(pattern`
  \b(?:sanction\w*|contempt|dismiss(?:al|als|ed)?|default(?:ed)?|waive[rds]?|forfeit\w*|strik(?:e|ing)|stricken|
  struck|deemed|den(?:y|ied|ial)|preclu\w+|exclu(?:de[ds]?|sion)|bar(?:red|s)?|foreclose\w*|disallow\w*|
  disregard\w*|reject\w*|ignored?|refuse[ds]?|returned\s+(?:un\w+|without|to\s+(?:the\s+)?(?:sender|filer))|
  unread|discarded|costs?|fees?|expenses|assess\w*|tax(?:ed)?|bear|penal\w+|fine[ds]?|punish\w*|revo\w+|
  warrant|arrest\w*|detain\w*|custody|unopposed|uncontested|abandon\w*|conced\w*|consent\w*|acquiesc\w+|
  admi(?:ssion|tted)|lo(?:se|ses|st|ss)|gives?\s+up|disqualif\w+|disciplin\w*|suspen\w+|lapses?|adverse|
  want\s+of\s+prosecution|failure\s+to\s+prosecute|show\s+cause|referred|summarily|untimely|risks?|peril|
  faces?|expect|count\s+on|invites?|undone|dropped|decline[sd]?|cut\s+off|removed|expelled|against|void|
  estopp\w+|without\s+(?:him|her|it|them|you|further\s+notice)|billed|limited\s+to|treated\s+as|taken\s+as|
  accepted\s+as|construed\s+as|counted\s+as|presume|conclude|infer|disgorg\w+|answer\s+for|hear\s+(?:about|from)|
  be\s+(?:cut|stopped)|confiscated|of\s+no\s+(?:force|effect)|at\s+(?:(?!the\b)[\w’']+\s+){1,3}(?:expense|cost)|
  fall\s+(?:on|upon)|accept[^.;]{1,40}\bonly|take\s+it|entertain\s+a\s+motion)\b|=`, 'i')

/** Whether the effect that a clause tells is one that hurts. */
export const isPenal = (clause: string): boolean => penal.test(clause)
