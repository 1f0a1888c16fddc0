import type { Candidate } from './candidate.ts'
import { isEffect, isGoingOn, isProof, isSitting } from './effects.ts'
import type { Modality } from '../finding.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “if any”, save of the last of several: “a brief, and affidavits, if any, in support”. */
const ifAny = new RegExp(pattern`
  (?<!,\s+and\s[\w -]{2,40},\s)\bif\s+(?:any|desired|necessary|taken|needed|one\s+is\s+(?:to\s+be\s+)?(?:made|filed|desired)|(?:(?:the\s+|any\s+)?
  [\w'’-]+\s+)(?:so\s+)?(?:wish(?:es)?|wants?|wanted|elects?|chooses?|desires?|cares?)(?:\s+to(?:\s+(?:do|file|make|respond|reply|submit)(?:\s+(?:so|
  one|it|any|them))?)?)?(?=\s*[,.;)]|\s*$))\b|\boptional\b`, 'i')
const optional = new RegExp(pattern`
  \bopt-?outs?\b(?!\s+(?:lists?|reports?|summar))|\b(?:any|written|specific)\s+(?:\w+\s+)?objections?\b|
  ^\W*(?:\w+\s+)?any\s+(?:\w+\s+)?(?:repl(?:y|ies)|responses?|oppositions?)\b`, 'i')

/** A paper that one may leave be: “any objections”, “a reply, if any”, “optional reply”. */
export const isOptional = (words: string): boolean => ifAny.test(words) || optional.test(words)

/** Whether a subject denies: “no party”, “neither side”, “nothing that is public”, “until then no one but the Debtor”. */
export const isNegative = (subject: string): boolean => /(?:^|,\s+|\bof\s+)(?:no|neither|nobody|none|nothing|not\s+any)\b|\bno\s+one\b|\bnobody\b/i.test(subject.replace(/,\s+and\s+no(?:body|\s+one)\b.*$/i, '').replace(/\bno\s+(?:later|less|fewer|more|longer)\b/gi, ''))

/** Whether a clause caps what may be done: “no more than 25 interrogatories may be served”, “may bring no more than five”. */
export const isCap = (subject: string, act: string): boolean => /^\W*(?:no|not)\s+more\s+than\b(?!.{0,24}\b(?:days?|weeks?|months?|hours?)\b)/i.test(subject) || /^\s*(?:be\s+)?\w+\s+(?:no|not)\s+more\s+than\b/i.test(act)

/** What “shall” and “must” say of a clause: must, must-not, may; `null` where they state an effect, the law or what follows. */
export const strongCommand = ({ part, subject, act }: Candidate): Modality | null => {
  const own = part.subject.end > part.subject.start
  const bounded = latest.test(act) && !/\b(?:hearing|trial|argument|sentencing|court)s?\b/i.test(subject)
  if (/^(?:there|it)$/i.test(subject.trim()) && /^\s*(?:also\s+)?be\s+(?:noted|remembered|emphasized|understood|no\b)/i.test(act)) return null
  if (isEffect(act, subject) && !isGoingOn(act, subject) && !bounded && !(remains.test(act) && /\buntil\b/i.test(act)) || isProof(act) && !/\b(?:requests?|motions?|applications?|letters?|objections?|affidavits?|declarations?)\b[^,;]*$/i.test(subject) || isSitting(subject) && !bounded && /^\s*(?:not\s+)?(?:be\s+(?:held|conducted|convened|on\b|at\b|in\b|by\b|set|heard|cancel|continued|adjourned)|go|last|take|proceed|begin|start|commence|occur|resume|reconvene)\b/i.test(act)) return null
  if (/^\s*(?:continue|be\s+(?:in|on|for|at)\b)/i.test(act) && own && /\b(?:order|decree|agreement|stay|injunction|provision)s?$/i.test(subject)) return null
  if (part.predicate.negative || isNegative(subject) || isCap(subject, act) || /^\s*(?!have\b)[a-z]+\s+no\s+(?!later|less|fewer|more|longer|other\s+than)/i.test(act) || /^\s*(?:be\s+(?:no\s+(?:longer|more)|limited\s+to)|exceed|in\s+no\s+(?:event|case|way))\b/i.test(act)) return 'must-not'
  if (/^\s*(?:also\s+|further\s+)?have\s+no\s+(?:(?:direct|indirect|further|other|unsupervised|ex\s+parte)\s+(?:or\s+\w+\s+)?)?(?:contact|communications?|access|dealings|discussions?|involvement)\b/i.test(act)) return 'must-not'
  return ifAny.test(subject) && !/^\s*be\s+current\b/i.test(act) || isOptional(subject) && !ofContent.test(act) ? 'may' : 'must'
}

/** What a paper must hold, once it is filed. */
const ofContent = new RegExp(pattern`
  ^\s*(?:also\s+|clearly\s+|each\s+)*(?:state|list|identify|specify|contain|include|set\s+forth|be\s+(?:in\s+writing|specific|
  limited|supported|accompanied|signed|no\s+longer)|describe|cite|comply|conform)\b`, 'i')

/** “shall remain in effect until”: a duty that goes on. */
const remains = /^\s*(?:remain|continue)\s+(?:in\s+(?:full\s+)?(?:force|effect|place)|open|sealed)/i

/** “must be held no later than June 26”: a date by which the parties must see to it, not one that the court has set. */
const latest = new RegExp(pattern`
  ^\s*be\s+(?:held|conducted|completed|convened|scheduled)\s+(?:no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|
  by)\s+(?:\w+day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)`, 'i')
