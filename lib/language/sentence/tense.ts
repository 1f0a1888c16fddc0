import type { Span } from '../../document/span.ts'
import type { MarkedSentence } from './marked-sentence.ts'
import { masked } from './masking.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Where one clause ends and another, with a verb of its own, may begin. */
const BOUNDARY = /[;:]\s|,\s+(?:and|but|although|though|while|whereas|which|who|so)\s/gi
/** A clause in front that only leads up to the main one: “Because counsel was ill, …”. */
const FRONTED = /^\W*(?:because|since|as|although|though|after|before|when|while|given|until|once|where|having)\b[^,]*,\s*/i
/** Within a condition a past tense tells nothing: “if no response was filed by …”. */
const CONDITION = /\b(?:if|unless|whether|in\s+the\s+event|should|to\s+the\s+extent)\b/i

/** Verbs of now: whoever commands, allows or rules uses them. */
const PRESENT = new RegExp(pattern`
  \b(?:shall|must|may(?!\s+\d)|will|can(?:not)?|should|needs?|is|are|remains?|has|have|closes?|ends?|expires?|follows?|falls?|runs?|
  [Pp]lease|SHALL|MUST|WILL|MAY|IS|ARE|HAS|HAVE|ORDERED|DIRECTED|EXTENDED|GRANTED|CONTINUED|RESET|STAYED)\b|(?<!\b(?:was|were|been|
  originally|previously|initially)\s)\bdue\b`)

/** What stands after an active verb: somebody or something on whom it acts. */
const OBJECT = pattern`
  (?:(?:the|an?|his|her|its|their|our|my|this|that|these|those|each|any|all|no|both|him|them|us|me|it|only|until|
  [Pp]laintiffs?|[Dd]efendants?|[Cc]ounsel|[Pp]etitioners?|[Rr]espondents?|[Dd]ebtors?|[Aa]ppell\w+|[Mm]ovants?|
  [Pp]art(?:y|ies)|one|two|three|\d+)\b|(?:Mr|Ms|Mrs|Dr)\.)`
/** Participles that describe what follows them, and no one’s act. */
const DESCRIBES = pattern`
  (?!(?:amended|proposed|attached|enclosed|revised|redacted|related|renewed|updated|combined|need|proceed|exceed|
  succeed|indeed|feed|speed|deed|seed|agreed|based|provided|entitled|including)\b)`
/** Past tenses that do not end in “ed”. */
const TOLD = pattern`
  (?:gave|made|told|said|took|sought|wrote|sent|found|left|put|let|set|paid|met|held|understood|thought|chose|
  brought|kept|got|began)`
/**
 * Past tenses: with an auxiliary, or an active verb with its object (“ordered Defendants”, “set a deadline”) or its infinitive
 * (“agreed to pay”). “Defendants ordered to produce”, as dockets have it, is a passive and none.
 */
const PAST = new RegExp(pattern`
  \b(?:was|were|had|did|didn[’']t|would|could|might)\b|(?<!\b(?:is|are|be|been|being|has|have|having|hereby|
  not|so|as|to|it|the|an?|if|further|therefore)\s)(?<=[\p{L}\p{N}’'.,)]\s)(?:\b${DESCRIBES}[a-z]{3,}ed|
  \b${TOLD})\s+${OBJECT}|\b(?:agreed|failed|offered|promised|moved|tried|planned|declined|refused|
  wanted|hoped|intended|sought|proposed|undertook|stipulated|consented|volunteered|neglected)\s+to\b|
  \b(?:required|demanded|specified|set)\s+[a-z]+(?:tion|ment|ure|ance|sal|ery|ice)\b|
  \b(?:called|asked|provided|applied|petitioned)\s+for\b|\b(?:requested|recommended|suggested|proposed|
  represented|testified|stated|said|explained|reported)\s+(?:that|an?|the)\b`, 'u')
/** What somebody would like, or only expects. */
const WISHED = new RegExp(pattern`
  \b(?:motion|application|request|letter|stipulation|proposal|report|part(?:y|ies)|plaintiffs?|defendants?|movants?|counsel|they|he|
  she|government|petitioners?|respondents?|debtors?|trustee|state)\s+(?:(?:\w+ly|also|now|further|that)\s+){0,2}(?:(?:has|
  have)\s+(?:moved|asked|requested|sought|proposed|applied)|seeks?|requests?|asks?|proposes?|wants?|hopes?|plans?|intends?|expects?|
  anticipates?|estimates?|suggests?|contends?|argues?|believes?|calls?\s+for|asking|seeking|requesting|proposing)\b`, 'i')
/** Whoever may come to wish: “any party who requests …”. */
const ANY = /\b(?:any|each|every|no|which|who|whichever|a)\s+(?:\w+\s+){0,3}$/i

const NOT_LETTER = /[^\p{L}]/gu
/** A relative clause that has not ended yet. */
const RELATIVE = /\b(?:that|which|who|whom)\s[^,]*$/

/**
 * Whether the verb that governs a time is a past one, or a wish: “the Court had directed Defendants to produce their records by
 * October 16”, “the motion seeks an extension until June 30”. In minutes the past tense is how the Court’s orders are told.
 */
export const inThePast = (sentence: MarkedSentence, span: Span, minutes: boolean): boolean => {
  const mask = masked(sentence)
  const [from, to] = [Math.max(0, span.start - sentence.start), Math.max(0, span.end - sentence.start)]
  const before = clause(mask.slice(0, from))
  if (CONDITION.test(before)) return false
  if (wished(before)) return true
  if (minutes) return false
  if (PRESENT.test(before)) return false
  if (PAST.test(before)) return true
  // “By October 16, Defendants were to produce …”
  if (before.replace(NOT_LETTER, '').length > 24) return false
  const after = mask.slice(to, to + 200).split(/[;:]\s/)[0]!
  const past = PAST.exec(after)
  if (past === null) return false
  const between = after.slice(0, past.index)
  return !PRESENT.test(between) && !CONDITION.test(between) && !RELATIVE.test(between)
}

const AND = /^,\s+(?:and|but)\s$/i
/** A verb without a subject. */
const VERB_FIRST = /^(?:[a-z]{3,}ed|told|gave|set|made)\s/

/** The words of the clause that runs up to the end of `before`. */
const clause = (before: string): string => {
  // “continued the conference, and ordered Plaintiff to file”: a verb without a subject goes on with the one before
  const last = [...before.matchAll(BOUNDARY)].findLast((m) =>
    !AND.test(m[0]) || !VERB_FIRST.test(before.slice(m.index + m[0].length)))
  return (last ? before.slice(last.index + last[0].length) : before).replace(FRONTED, '')
}

/** Whether a clause tells a wish, and nothing that is commanded besides. */
const wished = (before: string): boolean => {
  const wish = WISHED.exec(before)
  if (wish === null) return false
  const [front, rest] = [before.slice(0, wish.index), before.slice(wish.index + wish[0].length)]
  return !ANY.test(front) && !PRESENT.test(front) && !PRESENT.test(rest)
}
