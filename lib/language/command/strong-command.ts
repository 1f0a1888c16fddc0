import type { Candidate } from './candidate.ts'
import { isEffect, isProof, isSitting } from './effects.ts'
import type { Modality } from '../finding.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A paper that one may leave be: “any objections”, “a reply, if any”, “optional reply”. */
export const isOptional = (words: string): boolean =>
  /\bif\s+(?:any|desired|necessary)\b|\boptional\b|^\W*(?:(?:any|all|the|written|specific)\s+)*(?:objections?)\b|\b(?:any|written|specific|all)\s+(?:\w+\s+)?objections?\b/i.test(words)

/** Whether a subject denies: “no party”, “neither side”. */
export const isNegative = (subject: string): boolean => /(?:^|,\s+|\bof\s+)(?:no|neither|nobody|none|not\s+any)\b/i.test(subject.replace(/\bno\s+(?:later|less|fewer|more|longer)\b/gi, ''))

/** What “shall” and “must” say of a clause: must, must-not, may; `null` where they state an effect, the law or what follows. */
export const strongCommand = ({ part, subject, act }: Candidate): Modality | null => {
  const own = part.subject.end > part.subject.start
  const bounded = latest.test(act) && !/\b(?:hearing|trial|argument|sentencing|court)s?\b/i.test(subject)
  if (/^(?:there|it)$/i.test(subject.trim()) && /^\s*(?:also\s+)?be\s+(?:noted|remembered|emphasized|understood|no\b)/i.test(act)) return null
  if (isEffect(act, subject) && !bounded && !(remains.test(act) && /\buntil\b/i.test(act)) || isProof(act) && !/\b(?:requests?|motions?|applications?|letters?|objections?|affidavits?|declarations?)\b[^,;]*$/i.test(subject) || isSitting(subject) && !bounded && /^\s*(?:not\s+)?(?:be\s+(?:held|conducted|convened|on\b|at\b|in\b|by\b|set|heard|cancel|continued|adjourned)|go|last|take|proceed|begin|start|commence|occur)\b/i.test(act)) return null
  if (/^\s*(?:continue|be\s+(?:in|on|for|at)\b)/i.test(act) && own && /\b(?:order|decree|agreement|stay|injunction|provision)s?$/i.test(subject)) return null
  if (part.predicate.negative || isNegative(subject) || /^\s*(?:be\s+(?:no\s+(?:longer|more)|limited\s+to)|exceed|in\s+no\s+(?:event|case|way))\b/i.test(act)) return 'must-not'
  return isOptional(subject) ? 'may' : 'must'
}

/** “shall remain in effect until”: a duty that goes on. */
const remains = /^\s*(?:remain|continue)\s+(?:in\s+(?:full\s+)?(?:force|effect|place)|open|sealed)/i

/** “must be held no later than June 26”: a date by which the parties must see to it, not one that the court has set. */
const latest = new RegExp(pattern`
  ^\s*be\s+(?:held|conducted|completed|convened|scheduled)\s+(?:no\s+later\s+than|not\s+later\s+than|on\s+or\s+before|before|
  by)\s+(?:\w+day,?\s+)?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d)`, 'i')
