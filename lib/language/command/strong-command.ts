import type { Candidate } from './candidate.ts'
import { isEffect, isGoingOn, isProof, isSitting } from './effects.ts'
import type { Modality } from '../finding.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “if any”, save of the last of several: “a brief, and affidavits, if any, in support”. */
const ifAny = new RegExp(pattern`
  (?<!,\s+and\s[\w -]{2,40},\s)\bif\s+(?:any|desired|necessary|taken|needed|one\s+is\s+(?:to\s+be\s+)?(?:made|filed|
  desired)|(?:(?:the\s+|any\s+)?[\w'’-]+\s+)(?:so\s+)?(?:wish(?:es)?|wants?|wanted|elects?|chooses?|desires?|cares?)(?:\s+
  to(?:\s+(?:do|file|make|respond|reply|submit)(?:\s+(?:so|one|it|any|them))?)?)?(?=\s*[,.;)]|\s*$))\b|\boptional\b`, 'i')
const optional = new RegExp(pattern`
  \bopt-?outs?\b(?!\s+(?:lists?|reports?|summar))|\b(?:any|written|specific)\s+(?:\w+\s+)?objections?\b|
  ^\W*(?:\w+\s+)?any\s+(?:\w+\s+)?(?:repl(?:y|ies)|responses?|oppositions?)\b`, 'i')

/** A paper that one may leave be: “any objections”, “a reply, if any”, “optional reply”. */
export const isOptional = (words: string): boolean => ifAny.test(words) || optional.test(words)

const denial = new RegExp(pattern`
  (?:^|,\s+|\bof\s+)(?:no|neither|nobody|none|nothing(?!\s+else)|not\s+any)\b|(?<!ing\s)\b(?:no\s+one|nobody)\b(?!['’]s)|
  \b(?:meantime|meanwhile|then|time|dates?|day|hearing|order|trial|conference)\s+no\s+(?:part(?:y|ies)|person|side|counsel|attorney|
  discovery|motions?)\b`, 'i')
const alsoNobody = /,\s+and\s+no(?:body|\s+one)\b.*$/i
const noMore = /\bno\s+(?:later|less|fewer|more|longer)\b/gi

/** Whether a subject denies: “no party”, “neither side”, “nothing that is public”, “until then no one but the Debtor”. */
export const isNegative = (subject: string): boolean => denial.test(subject.replace(alsoNobody, '').replace(noMore, ''))

const capFirst = /^\W*(?:no|not)\s+more\s+than\b(?!.{0,24}\b(?:days?|weeks?|months?|hours?)\b)/i
const capWithin = new RegExp(pattern`
  ^\s*(?:be\s+)?\w+\s+(?:no|not)\s+more\s+than\b(?!.{0,24}\b(?:days?|weeks?|months?|hours?)\s+(?:after|before|from|following|
  prior))`, 'i')

/** Whether a clause caps what may be done: “no more than 25 interrogatories may be served”, “may bring no more than five”. */
export const isCap = (subject: string, act: string): boolean => capFirst.test(subject) || capWithin.test(act)

const expletive = /^(?:there|it)$/i
const remembered = /^\s*(?:also\s+)?be\s+(?:noted|remembered|emphasized|understood|no\b)/i

/** “It shall be noted that …” */
const isRemark = ({ subject, act }: Candidate): boolean => expletive.test(subject.trim()) && remembered.test(act)

/** “must be held no later than June 26”: a date by which the parties must see to it, not one that the court has set. */
const latest = new RegExp(pattern`
  ^\s*be\s+(?:held|conducted|completed|convened|scheduled)\s+(?:no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|
  by)\s+(?:\w+day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)`, 'i')
const sittingWord = /\b(?:hearing|trial|argument|sentencing|court)s?\b/i

const isLatest = ({ subject, act }: Candidate): boolean => latest.test(act) && !sittingWord.test(subject)

/** “shall remain in effect until”: a duty that goes on. */
const remains = /^\s*(?:remain|continue)\s+(?:in\s+(?:full\s+)?(?:force|effect|place)|open|sealed)/i
const until = /\buntil\b/i
const askingPaper = /\b(?:requests?|motions?|applications?|letters?|objections?|affidavits?|declarations?)\b[^,;]*$/i
const sits = new RegExp(pattern`
  ^\s*(?:not\s+)?(?:be\s+(?:held|conducted|convened|on\b|at\b|in\b|by\b|set|heard|cancel|continued|adjourned)|go|last|
  take|proceed|begin|start|commence|occur|resume|reconvene)\b`, 'i')
const goesOn = /^\s*(?:continue|be\s+(?:in|on|for|at)\b)/i
const instrument = /\b(?:order|decree|agreement|stay|injunction|provision)s?$/i

/** Whether a clause tells what the order does, what must be proved, or when the court sits. */
const commandsNobody = (candidate: Candidate): boolean => {
  const { part, subject, act } = candidate
  const seenTo = isLatest(candidate)
  return isEffect(act, subject) && !isGoingOn(act, subject) && !seenTo && !(remains.test(act) && until.test(act))
    || isProof(act) && !askingPaper.test(subject)
    || isSitting(subject) && !seenTo && sits.test(act)
    || part.subject.end > part.subject.start && goesOn.test(act) && instrument.test(subject)
}

/** “make no”, “file no” */
const takesNo = /^\s*(?!have\b)[a-z-]+\s+(?:no\s+(?!later|less|fewer|more|longer|other\s+than)|nothing\b(?!\s+(?:more|less)\s+than))/i
const atMost = /^\s*(?:be\s+(?:no\s+(?:longer|more)|limited\s+to)|exceed|in\s+no\s+(?:event|case|way))\b/i
const noContact = new RegExp(pattern`
  ^\s*(?:also\s+|further\s+)?have\s+no\s+(?:(?:direct|indirect|further|other|unsupervised|
  ex\s+parte)\s+(?:or\s+\w+\s+)?)?(?:contact|communications?|access|dealings|discussions?|involvement)\b`, 'i')

/** Whether somebody is told to do none: “file no reply”, “use it for no other purpose”. */
export const takesNone = (act: string): boolean => takesNo.test(act) || /^[^,;]{0,80}\bfor\s+no\s+(?:other\s+)?purpose\b/i.test(act)

const forbids = ({ part, subject, act }: Candidate): boolean =>
  part.predicate.negative
  || isNegative(subject)
  || isCap(subject, act)
  || takesNone(act)
  || atMost.test(act)
  || noContact.test(act)

const current = /^\s*be\s+current\b/i
/** What a paper must hold, once it is filed. */
const ofContent = new RegExp(pattern`
  ^\s*(?:also\s+|clearly\s+|each\s+)*(?:state|list|identify|specify|contain|include|set\s+forth|be\s+(?:in\s+writing|specific|
  limited|supported|accompanied|signed|no\s+longer)|describe|cite|comply|conform)\b`, 'i')

const leavesOpen = ({ subject, act }: Candidate): boolean =>
  ifAny.test(subject) && !current.test(act) || isOptional(subject) && !ofContent.test(act)

/** What “shall” and “must” say of a clause: must, must-not, may; `null` where they state an effect, the law or what follows. */
export const strongCommand = (candidate: Candidate): Modality | null => {
  if (isRemark(candidate) || commandsNobody(candidate)) return null
  if (forbids(candidate)) return 'must-not'
  return leavesOpen(candidate) ? 'may' : 'must'
}
