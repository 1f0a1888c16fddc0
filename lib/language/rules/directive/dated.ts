import { overlaps } from '../../../document/span.ts'
import type { Deadline, Modality } from '../../finding.ts'
import { isDueList, isUnticked } from '../../clause/lists.ts'
import { partsOf } from '../../clause/parts.ts'
import { predicatesOf, type Predicate } from '../../clause/predicates.ts'
import { actionOf, trimmed, type DirectiveDraft } from '../../command/command.ts'
import { candidateOf, outside, type ClauseRule } from '../../command/command-rule.ts'
import { isSitting } from '../../command/effects.ts'
import { lawRecited } from '../../command/law.ts'
import { isOptional } from '../../command/strong-command.ts'
import { lackIn } from '../../consequence/lacks.ts'
import { isThreat } from '../../consequence/threat.ts'
import { actorsIn, isRole } from '../../obligor/actors.ts'
import { asObligor } from '../../obligor/naming.ts'
import type { NamedObligor } from '../../obligor/named-obligor.ts'
import { obligorIn } from '../../obligor/obligor-words.ts'
import { isCourtItself, namesActor } from '../../obligor/subject-words.ts'
import type { RuleContext } from '../../rule.ts'
import { isGranted } from '../../sentence/asked.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { masked } from '../../sentence/masking.ts'
import { narrated } from '../../sentence/narration.ts'
import { clauseAround } from './clause-around.ts'
import { directiveDraft, spanFrom } from './directive-draft.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** A time by which somebody must act shows that he must, however it is said: the clause around a deadline that no other rule has read. */
export const dated: ClauseRule = {
  name: 'directive/dated',
  cue: /\w/,
  fallback: true,
  produce: (sentence, context) => {
    if (context.deadlines.length === 0 || sentence.paragraph.kind === 'heading') return null
    if (isUnticked(sentence) || isDueList(sentence) || outside(sentence, context)) return null
    const made: DirectiveDraft[] = []
    for (const deadline of context.deadlines) {
      const draft = dueBy(deadline, sentence, context)
      if (draft && !made.some((d) => overlaps(d.span, draft.span))) made.push(draft)
    }
    return made.length > 0 ? made : null
  },
  examples: [
    { text: 'Courtesy copies to chambers by June 4, 2026.', yields: ['Courtesy copies to chambers by June 4, 2026'] },
    { text: 'Government’s response no later than 7/1/2026.', yields: ['Government’s response no later than 7/1/2026'] },
    { text: 'In rebuttal, on or before July 6, 2026.', yields: ['In rebuttal, on or before July 6, 2026'] },
    { text: 'Fact discovery ordered closed by 6/4/2026.', yields: ['Fact discovery ordered closed by 6/4/2026'] },
    { text: 'The schedule is amended as follows: Discovery deadline: June 4, 2026.', yields: ['Discovery deadline: June 4, 2026'] },
    { text: 'I want the parties’ letter by June 4, 2026.', yields: ['I want the parties’ letter by June 4, 2026'] },
    { text: 'No destructive testing before November 3, 2026.', yields: ['No destructive testing before November 3, 2026'] },
  ],
  counterexamples: [
    'Whether that is reasonable can wait until there is a motion.',
    'A briefing schedule will be set when the motion is filed.',
    'Settlement is more likely if the parties have spoken beforehand.',
    'An inmate must exhaust such remedies as are available before he brings an action.',
    'On the very day their reports fell due, Defendants asked for ninety more days.',
    'The complaint was filed within ten days of the accident.',
    'The hearing is set for June 4, 2026 at 10:00 a.m.',
    'The Court will rule by June 4, 2026.',
    'The matter will stand submitted on June 4, 2026.',
    'If no objection is made by June 4, 2026, the request will be denied.',
    'Plaintiff argues that notice was due within three days.',
  ],
}

/** What is due by a deadline; null where the words around it command nobody. */
const dueBy = (deadline: Deadline, sentence: MarkedSentence, context: RuleContext): DirectiveDraft | null => {
  const { start, end } = clauseAround(sentence, deadline, context.deadlines)
  const words = masked(sentence).slice(start, end)
  const from = deadline.span.start - sentence.start - start
  const to = deadline.span.end - sentence.start - start
  // what a letter asks for, the order that grants it commands
  const commands = isGranted(sentence, context.profile) || speaks(words, from, to) && !narrated(sentence, deadline.span)
  if (!commands || deadline.when.kind === 'event' && toldOnly.test(words) || isThreat(words) || isLaw(deadline, sentence, context)) return null
  const subject = sentence.text.slice(start, start + Math.min(verbOf(words)?.start ?? words.length, from))
  const named = isCourtItself(subject) ? null : whoIn(subject, verbOf(words) !== undefined)
  return directiveDraft({
    rule: dated.name,
    span: trimmed(sentence, start, end),
    modality: modalityOf(words, sentence.text.slice(start, end)),
    obligor: named?.obligor ?? '',
    actor: named && spanFrom(sentence.start + start, named),
    action: actionOf(sentence, start, end, context),
  })
}

/** A finite verb, and none that commands: “That can wait until there is a motion”, “A schedule will be set when it is filed”. */
const toldOnly = new RegExp(pattern`
  ^(?!.*\b(?:shall|must|to\s+be|due|no|not|please|should|need|file|serve|submit|wants?|expects?)\b).*\b(?:is|are|was|were|can|could|
  will|would|has|have|had)\b`, 'is')

/** Whether the clause of a deadline has a command word and tells the law: “An inmate must exhaust his remedies before he sues”. */
const isLaw = ({ span }: Deadline, sentence: MarkedSentence, context: RuleContext): boolean => {
  const at = span.start - sentence.start
  const part = partsOf(sentence).find((p) => p.start <= at && at < p.end && p.predicate.kind !== 'other')
  return part !== undefined && lawRecited(candidateOf(sentence, part, context))
}

const leave = /\b(?:leave|(?:the|his|her|their|of)\s+right)\s+to\s+[a-z]/i
const denies = /^\W*(?:no|not)\b(?!\s+(?:later|less|fewer|more|sooner))|\b(?:shall|must|may|will)\s+not\b/i

/** What a clause says, from its words without and with what is quoted in it. */
const modalityOf = (mask: string, words: string): Modality => {
  if (denies.test(mask)) return 'must-not'
  return isOptional(words) || leave.test(words) ? 'may' : 'must'
}

const verbOf = (words: string): Predicate | undefined => predicatesOf(words).find(({ kind }) => kind !== 'to-do')

/** Who is to act: whom the subject names as such, or a role in front of what is due (“Government’s response” has none). */
const whoIn = (subject: string, hasVerb: boolean): NamedObligor | null => {
  const found = obligorIn(subject)
  if (!found) return roleInFront(subject)
  const named = subject.slice(found.start, found.end)
  const acts = hasVerb ? found.start < 3 || namesActor(named) : namesActor(named) && !response.test(named)
  return acts && !subject.includes(':') ? found : null
}

/** “Resp 2/4”: the paper, where nothing is said of anybody. */
const response = /^resps?$/i
const onlyArticle = /^\W*(?:the\s+)?$/i
const possessive = /^['’]/

const roleInFront = (subject: string): NamedObligor | null => {
  const front = actorsIn(subject)[0]
  if (!front || front.at >= 5 || !onlyArticle.test(subject.slice(0, front.at)) || !isRole(front.words)) return null
  const end = front.at + front.words.length
  return possessive.test(subject.slice(end)) ? null : { obligor: asObligor(front.words), start: front.at, end }
}

/** “I want the letter by Friday”: what the court would have is what somebody must do. */
const wishes = new RegExp(pattern`
  ^\W*(?:the\s+court|i|we|the\s+undersigned)\s+(?:also\s+)?(?:wants?|expects?|
  asks?|requests?|looks?\s+for|would\s+(?:like|appreciate|welcome)|must\s+have)\b`, 'i')
/** A condition, a reason, a failure; a line that dates or refers. */
const noDuty = /^\W*(?:if|unless|should|when|whenever|where|because|since|although|while|failure|dated|see|note)\b/i
/** What the court does or what comes by itself: “will stand submitted”, “no motion will be entertained until …”, “the stay shall lift thirty days after …”. */
const byItself = new RegExp(pattern`
  \bstands?\s+submitted\b|\b(?:be\s+taken|deemed)\s+(?:as\s+)?(?:under\s+submission|submitted)\b|\bwill\s+be\s+(?:entertained|heard)\b|
  \bbe\s+heard\s+concurrently\b|\b(?:stay|injunction|order)\s+(?:shall|will)\s+(?:automatically\s+)?(?:lift|dissolve|expire|terminate|lapse)\b`, 'i')
const past = /\b(?:was|were|had|has\s+been|have\s+been|did)\b/i
/** What somebody did, or how something came about, without an auxiliary. */
const simplePast = /\b(?:asked|came|fell|told|sought|(?<!ordered\s)closed|represented|learned)\b/i
/** What somebody thinks or a paper says. */
const opines = new RegExp(pattern`
  \b(?:encouraged?|discouraged?|argues?|contends?|asserts?|expects?|anticipates?|proposes?|intends?|hopes?|provides?\s+that|requires?\s+that)\b`, 'i')

/** Whether words around a deadline say what is due, and do not tell a condition, the court's own business or where it sits. */
const speaks = (words: string, from: number, to: number): boolean => {
  const rest = `${words.slice(0, from)} ${words.slice(to)}`
  if (!/\p{L}{2,}/u.test(rest) || noDuty.test(words) || byItself.test(words)) return false
  const verb = verbOf(words)
  const subject = words.slice(0, verb?.start ?? from).trim()
  if (isCourtItself(subject) && !wishes.test(words) || isSitting(subject)) return false
  if (simplePast.test(words.slice(0, from))) return false
  if (verb && (past.test(verb.words) || tellsLack(words, verb))) return false
  return !opines.test(rest.replace(wishes, ''))
}

/** Whether a clause supposes that something is not done. */
const tellsLack = (words: string, verb: Predicate): boolean =>
  lackIn(words.slice(0, verb.end + 12)) && !/\b(?:shall|must)\b/i.test(verb.words)
