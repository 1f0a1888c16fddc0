import type { Directive } from '../finding.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { sentenceAt } from '../sentence/sentence-at.ts'
import { isNobody, isOfficer, type Case } from './case.ts'
import { pattern } from '../../patterns/pattern.ts'

const papers = new RegExp(pattern`
  \b(letter|affidavit|notice|report|statement|response|brief|memorand(?:um|a)|plan|motion|form|declaration|list|chart|document|
  certificate|complaint|answer|submission|log|protocol|order|agreement|objection|opposition|reply|stipulation|disclosure|payment|
  draft|exhibit|binder|deposition|mediation|material|agenda|notebook|proposal|application|petition|record|invoice|bid|ballot|copy|
  copie|paper|filing|request|conference|call|inspection|production|sheet|message|email|e-mail|demand|offer|search|challenge|
  designation|election|delivery|service|posting|publication|deposit|bond|appendix)s?\b`, 'gi')

/** The order that commands is nobody's paper: “within seven days of this Order”. */
const ownOrder = /\b(?:this|the\s+court['’]s|of\s+(?:this|the)|by\s+(?:this|the))\s+(?:court\s+)?orders?\b/gi

/** A subject that speaks of something named before: “The affidavit”, “any reply”, “it”, “the PFS”, “production”. */
const knownThing = new RegExp(pattern`
  ^\W*(?:(?:\w+,\s+)?(?:(?:all|any|each)\s+(?:such|these|those|of\s+the)|the|this|that|these|those|such|any\s+such|said)\s|
  (?:[Aa]n?|any)\s+(?:sur-?)?repl(?:y|ies)\b|it\b|
  [A-Z]{2,6}s?\b|production\b|payment\b|service\b|delivery\b|posting\b|publication\b)`)
const firstCapital = /^(\W*)([A-Z])(?=[a-z])/
/** Motions of whomsoever. */
const motions = /\bmotions\b/i
const initials = /\b([A-Z]{2,6})s?\b/

/** “The affidavit shall also confirm …”: he who was last told to file it. */
export const spokenOf = (subject: string, at: Case): string | null => {
  const inSentence = subject.replace(firstCapital, (_, gap: string, first: string) => gap + first.toLowerCase())
  if (!knownThing.test(inSentence)) return null
  const told = toldBefore(at)
  const shortened = shortenedBy(subject, told, at.text)
  if (shortened) return shortened.obligor
  const noun = paperNamed(subject)
  return noun ? firstToFile(noun, told, at) ?? lastToFile(noun, motions.test(subject) ? undefined : verbs[noun], told, at) : null
}

/** Who was told to act, the last first. */
const toldBefore = ({ resolved, directive }: Case): Directive[] =>
  resolved.slice(-25).reverse().filter((d) =>
    !isNobody(d.obligor) && d.obligor !== 'clerk of court' && directive.span.start - d.span.end < 5_000)

const wordsOf = ({ span }: Directive, text: string): string => text.slice(span.start, span.end)

/** “a completed Fact Sheet (“PFS”)”, and then “the PFS”. */
const shortenedBy = (subject: string, told: readonly Directive[], text: string): Directive | undefined => {
  const short = initials.exec(subject)?.[1]
  if (short === undefined) return undefined
  const mark = new RegExp(`\\b${short}\\b`)
  return told.find((d) => mark.test(wordsOf(d, text)))
}

const paperNamed = (subject: string): string | undefined =>
  [...subject.replace(ownOrder, ' ').matchAll(papers)].map((m) => m[1]!.toLowerCase().replace('memoranda', 'memorandum')).at(-1)

/** He whose paper was named first, however far off: “Defendants’ response to the demand”. */
const firstToFile = (noun: string, told: readonly Directive[], { text }: Case): string | null => {
  const owned = new RegExp(`^(?:\\S+['’]s?\\s+)(?:\\S+\\s+)?${noun}`, 'i')
  return told.find((d) => owned.test(wordsOf(d, text)))?.obligor ?? null
}

/** A paper named by what was to be done. */
const verbs: Readonly<Record<string, RegExp>> = {
  response: /show\s+cause|\brespond/,
  opposition: /show\s+cause|\boppose/,
  objection: /show\s+cause|\bobject/,
  motion: /\b(?:may|shall|must)\s+(?:\w+\s+)?move\b/,
  form: /appearance|application/,
  production: /\bproduce/,
  challenge: /\bchallenge/,
  delivery: /\bdeliver/,
  service: /\bserve/,
  posting: /\bpost\b/,
  publication: /\bpublish/,
  deposit: /\bdeposit/,
  designation: /\bdesignate/,
  election: /\belect\b/,
  inspection: /\binspect/,
  payment: /\bpay\b/,
  disclosure: /\bdisclose/,
  reply: /\breply/,
  submission: /\bsubmit|\bfile\b/,
  filing: /\bfile\b/,
  request: /\brequest/,
  answer: /\banswer/,
  statement: /\bstate\b/,
  report: /\breport\b/,
}

/** He who was told last to file it, or to do what makes it. */
const lastToFile = (noun: string, deed: RegExp | undefined, told: readonly Directive[], { directive, text }: Case): string | null => {
  const mentioned = new RegExp(`\\b${noun}`)
  for (const earlier of told.slice(0, 8)) {
    if (directive.span.start - earlier.span.end > 1_500) return null
    const words = wordsOf(earlier, text).toLowerCase().replace(ownOrder, ' ')
    if (mentioned.test(words) || (deed?.test(words) ?? false)) return earlier.obligor
  }
  return null
}

/** What every side does in a case: nobody’s alone, whoever was told something before. */
const common = new RegExp(pattern`
  \b(?:discovery|depositions?|dispositive|motions?|mediation|rebuttals?|argument|trial|conference|hearing|settlement|pretrial|
  experts?|interrogatories|requests?|exhibits?|witness\w*|stipulations?|briefs?|objections?|oppositions?|responses?|repl(?:y|ies)|
  confidential\w*|protected|deadlines?|schedule|parties|counsel|party|sides?|papers|copies|binders?|orders?|
  transcripts?|memoranda|letters?|appearances?|case|action|stay)\b`, 'i')

/** What somebody else may do, or all, though one of them was just told something. */
const answering = new RegExp(pattern`
  \b(?:oppositions?|responses?|repl(?:y|ies)|objections?|hearing|conference|trial|discovery|deadlines?|parties|counsel|
  motions?|depositions?|case|action|orders?|rebuttal)\b`, 'i')
const determined = /^\W*(?:and\s+)?(?:the|an?|that|such|any)\s/i

/**
 * A passive in the same paragraph goes on about him who was told just before: “Halversen shall search … Messages are
 * to be turned over …”.
 */
export const goesOn = (subject: string, { resolved, directive, sentence, sentences }: Case): string | null => {
  const last = resolved.at(-1)
  if (!last || isOfficer(last.obligor)) return null
  // “A participant may take part by video, and the request has to reach the mediator …”: one sentence, one person
  const sameSentence = last.span.start >= sentence.start && !isNobody(last.obligor)
  if (sameSentence && determined.test(subject) && !answering.test(subject)) return last.obligor
  if (common.test(subject) || !/\w/.test(subject) || !isParticular(last.obligor)) return null
  const isNear = directive.span.start - last.span.end < 350 && paragraphOf(sentences, last.span.start) === sentence.paragraph
  return isNear ? last.obligor : null
}

const paragraphOf = (sentences: readonly MarkedSentence[], at: number): unknown => sentences[sentenceAt(sentences, at)]?.paragraph

const partyInDiscovery = /\b(?:producing|receiving|designating|moving) party\b/
/** Names for several, or for anyone. */
const indefinite = new RegExp(pattern`
  \b(?:parties|counsel|party|side|sides|attorneys?|anyone|whoever|person|persons|those|lawyers?|employees|staff|members|
  individuals|managers|witnesses|inmates)\b`)

const isParticular = (obligor: string): boolean => !isNobody(obligor) && !indefinite.test(obligor.replace(partyInDiscovery, ''))
