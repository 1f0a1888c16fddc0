import { sentenceAt } from '../sentence/sentence-at.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { DocumentProfile } from '../../document/document-profile.ts'
import type { Deadline, Trigger } from '../finding.ts'
import { UNANCHORED } from './period-phrase.ts'
import { pattern } from '../../patterns/pattern.ts'

/** Said where a period is counted from the order because nothing else is named. */
export const FROM_ORDER = `${UNANCHORED}; it is counted from the order itself`

/** What makes a duty wait for something that the order does not date: a condition, a request, somebody who is anybody. */
const WAITS = new RegExp(pattern`
  \b(?:if|when(?:ever)?|where(?:ver)?|should|unless|upon|once|after|following|
  at\s+the\s+(?:conclusion|end|close|completion|termination)|in\s+(?:the|that|such)\s+(?:event|case)|absent|
  fail(?:s|ing(?!\s+which))|(?<!\bfor\s)failure|any|each|every|such|that\s+party|
  an?\s+(?:party|person|attorney|lawyer|defendant|plaintiff|witness|entity|creditor|claimant)|whoever|who|which|then|
  thereafter|notice|requests?(?!\s+(?:for|nos?\b|numbers?\b))|
  (?:receiving|producing|designating|challenging|objecting|other|opposing|moving|responding|
  non-?moving|requesting)\s+(?:part(?:y|ies)|side|counsel)|either\s+(?:party|side|of)|both\s+sides)\b`, 'i')
/** Papers that answer another run from that one. */
const ANSWERS = /\b(?:oppos\w+|respon(?:d\w*|ses?)|repl(?:y|ies|ying)|answers?|object(?:s|ions?|ing)?|rebut\w*|sur-?repl\w+|traverse)\b/i
const COMMAND = new RegExp(pattern`
  \b(?:shall|must|(?:is|are)\s+(?:\w+\s+)?(?:to|due|ordered|directed|required|given|granted|allowed)|ORDERED|has|have|to\s+\w+|
  due\s+(?:with)?in)\b`)

/** What a paper is to be like, told after its time: “…, which should include the length of trial”. */
const ASIDE = /,\s+which\s+(?:should|shall|must|is|are|may|will)\b[^;]*$/i

/** “DISMISSED without prejudice to the right, upon good cause shown within sixty days, to reopen”: it runs from this order. */
const REOPENS = /\b(?:dismissed|discontinued)\b[^;]*\b(?:re-?open\w*|reinstat\w+|restor\w+|vacate\s+(?:the|this)\s+(?:dismissal|order))\b/i

/** Somebody upon whom a paper is served: no event. */
const SERVED_UPON = new RegExp(pattern`
  \bserv\w+\b[^.;]{0,80}?\b(?:up)?on\s+(?:(?:all|each|every|any|the|other)\s+){0,2}(?:part(?:y|ies)|counsel|plaintiffs?|defendants?|
  respondents?|petitioners?|debtors?|creditors?|attorneys?|trustee|government)\b`, 'gi')
/** What the court did before it ordered: “After hearing argument, the Court orders”, “Upon consideration of the motion, Plaintiff shall”. */
const CONSIDERED = new RegExp(pattern`
  ^\W*(?:having\b[^;:,]*,\s+|(?:after|following|upon)\s+(?:(?:due|careful|further)\s+)?(?:consideration|considering|review|reviewing|
  hearing\s+(?:argument|from)|(?:oral\s+)?argument|(?:the|a)\s+(?:hearing|conference|argument))\b[^;:,]*,\s+(?=the\s+court\b|it\s+is\b|
  (?:plaintiff|defendant|petitioner|respondent|counsel|debtor|movant)\w*\s+(?:shall|must|is|are)\b))`, 'i')

/** “10. In the event that a dispute arises, …”: what is to be done in a case that may never be. */
const IN_CASE = /^\W*(?:\(?\w{1,3}[.)]\s+)?(?:if|should|when(?:ever)?|in\s+the\s+event|upon)\b/i

/** “… shall provide a written statement. Within fifteen days, the other party shall …”: it goes on from what the sentence before told. */
const goesOnFromCase = ({ span }: Deadline, sentence: MarkedSentence, before: MarkedSentence | undefined): boolean =>
  span.start - sentence.start < 4 && before?.paragraph === sentence.paragraph && IN_CASE.test(before.text)

/** The rules that find a period without anything to count it from. */
const BARE_RULES = /^deadline\/(?:within|has-days)$/

/** Whether the duty waits for something. Where its time stands in front, what is told after the command is mostly of what is to be done. */
const waits = (words: string, at: number): boolean => {
  const command = COMMAND.exec(words.slice(at))
  const fronted = at < 4 && command !== null
  return fronted ? WAITS.test(words.slice(0, command.index)) || CONDITION.test(words.slice(command.index)) : WAITS.test(words)
}

const CONDITION = /\b(?:if|unless|upon|after|following|once|thereafter|in\s+(?:the|that|such)\s+(?:event|case))\b/i

const leadWaits = ({ text, mentions }: MarkedSentence): boolean =>
  WAITS.test(text.replace(CONSIDERED, '')) || mentions.some(({ kind }) => kind === 'date' || kind === 'period')

/** Whether a period without a trigger can only run from the order: “IT IS ORDERED that Plaintiff shall post security within two days.” */
export const runsFromOrder = (deadline: Deadline, sentences: readonly MarkedSentence[], profile: DocumentProfile): boolean => {
  if (profile.kind === 'standing-order' || profile.kind === 'opinion' || !BARE_RULES.test(deadline.rule)) return false
  const index = sentenceAt(sentences, deadline.span.start)
  const sentence = sentences[index]
  if (!sentence || deadline.when.kind !== 'period' || deadline.when.period.unit === 'hours') return false
  if (sentence.leads.some(leadWaits) || goesOnFromCase(deadline, sentence, sentences[index - 1])) return false
  const said = sentence.text.replace(ASIDE, '')
  if (REOPENS.test(said)) return true
  const considered = CONSIDERED.exec(said)?.[0].length ?? 0
  const words = said.slice(considered).replace(SERVED_UPON, (served) => served.replace(/./g, '_'))
  return COMMAND.test(words) && !waits(words, deadline.span.start - sentence.start - considered) && !ANSWERS.test(words)
}

const FOLLOWS = /\b(?:to\s+)?follow(?:s|ing|ed\s+by\s[\w\s]{2,40})?\s+$/i

/** Whether a period follows on the time just named: “rebuttal disclosures follow within 28 days”. */
export const followsOn = (deadline: Deadline, sentences: readonly MarkedSentence[]): boolean => {
  const sentence = sentences[sentenceAt(sentences, deadline.span.start)]
  return sentence !== undefined && FOLLOWS.test(sentence.text.slice(0, deadline.span.start - sentence.start))
}

/** “If no notice is filed within fourteen days, …”, “who fails to do so within that time”. */
const NOT_DONE = /\b(?:(?:if|should|unless|where)\b.*\b(?:not?|fails?|neither|without)\b|failure|fail(?:s|ing)?\s+to)\b/is
/** How far above, in characters, the time may stand that is let pass. */
const REACH = 1500

/** The time given above that a clause about who lets it pass says again, without saying from when it runs. */
export const saysAgain = (
  deadline: Deadline, before: readonly Deadline[], sentences: readonly MarkedSentence[],
): { trigger: Trigger; warnings: readonly string[] } | null => {
  const { when, span } = deadline
  const sentence = sentences[sentenceAt(sentences, span.start)]
  if (when.kind !== 'period' || !sentence || !NOT_DONE.test(sentence.text.slice(0, span.start - sentence.start))) return null
  const same = before.findLast((d) => d.when.kind === 'period' && d.when.direction === when.direction
    && span.start - d.span.end < REACH
    && d.when.period.count === when.period.count && d.when.period.unit === when.period.unit)
  return same?.when.kind === 'period' && same.when.trigger.words !== '' ? { trigger: same.when.trigger, warnings: same.warnings } : null
}
