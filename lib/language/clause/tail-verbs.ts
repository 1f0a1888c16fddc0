import { bareVerbIn } from './bare-verb.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

// What may follow “and”, “;” or a comma and be a part of its own; group 1 is what it begins with, group 2 its first verb.
export const toVerb = new RegExp(pattern`
  (?:(?:that\s+(?:he|she|it|they)|thereafter|also|further|then)\s+)?((?:not\s+)?to\s+(?:[a-z]+ly\s+)?([a-z-]+))`, 'iy')
export const bareVerb = new RegExp(pattern`
  (?:(?:then|also|thereafter)\s+)?((?:,\s+(?:upon|within|by|on|before|after|at|if|unless|when|where|no\s+later\s+than|
  not\s+later\s+than)\s+[^,;]{1,60},\s+(?:\d{4},?\s+)?)?(?:[a-z]+ly\s+|not\s+)?([a-z-]+))(?![\w-])(?!\s+(?:of|is|are|shall|due|deadline|
  conference)\b)`, 'iy')
/** A verb with its object within a row of verbs: “…, circulate it by Monday, and file it by Friday” */
export const nextVerb = new RegExp(pattern`
  ((?:[a-z]+ly\s+|then\s+)?([a-z-]+))(?=\s+(?:it|them|the|an?|any|all|each|every|its|his|her|their|such|one|two|three|copies|with|to)\b|
  (?<!\b(?:answer|brief|report|reply|move|notice|request|order|schedule|list|log|mail|copy|record|claim|appeal|account|object|
  process|plan|review|contact|question|subpoena|file|place|state|test|view|term|address|charge|document))\s+[a-z])`, 'iy')
export const manner = new RegExp(pattern`
  (?:then\s+)?((?:in writing|by (?:telephone|phone|mail|e-?mail|fax|facsimile|letter|hand|overnight)|orally|in person|
  electronically)\b)`, 'iy')
export const participle = new RegExp(pattern`
  (?:then\s+)?((?:e-?mailed|served|filed|delivered|sent|submitted|provided|lodged|mailed|exchanged|returned|produced|
  completed)\b)`, 'iy')
/** “…, with any opposition to follow in a week”: a thing with a duty of its own */
export const apart = new RegExp(pattern`
  with\s+((?:(?:the|any|all|a|an|each|its|their)\s+)?(?:[\w'’/-]+\s+){1,5}?)(?=(?:due|filed|served|exchanged|submitted|
  to\s+(?:follow|be)|not\s+to\s+exceed|limited\s+to|no\s+later|(?:an?|one|two|three|ten|fourteen|\d+)\s+(?:weeks?|days?)\s+(?:later|after|
  thereafter))\b)`, 'iy')
export const another = new RegExp(pattern`
  ((?:by|for)\s+(?:the\s+|all\s+)?(?:plaintiffs?|defendants?|government|petitioners?|respondents?|debtors?|trustee|appell(?:ants?|ees?)))
  (?:,[^,;]{3,60},)?\s+(?=(?:by|on|within|no\s+later)\b)`, 'iy')
export const gapped = new RegExp(pattern`
  ((?:(?:any|the|all|a|their|its|plaintiff['’]?s?|defendants?['’]?s?)\s+)?(?:[\w'’/-]+\s+){0,6}?(?:repl(?:y|ies)|
  responses?|oppositions?|reports?|disclosures?|motions?|briefs?|objections?|letters?|statements?|sur-?repl(?:y|ies)|
  answers?|memorand(?:a|um)|designations?|rebuttals?|papers|lists?|depositions?|exhibits?)(?:,?\s+if any,?)?)\s+
  (?=(?:due|by(?! (?:an?|its|his|her|their|counsel|plaintiffs?|defendants?)\b)|on or before|within|no later|not later|on|
  \d+|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|five|seven|ten|
  fourteen|fifteen|twenty|thirty|sixty)\b)`, 'iy')

const timeFirst = /^(?:upon|within|by|on|before|after|at|no\s+later\s+than|not\s+later\s+than)\s[^;]{1,100}/i
const innerComma = /,(?!\s+\d{4})/

/** “within ten days of this Order file a statement”: a time, then the verb: as the patterns above give them, [all, words, verb]. */
export const timedVerb = (body: string, at: number): readonly [string, string, string] | null => {
  const words = timeFirst.exec(body.slice(at))?.[0]
  const verb = words === undefined ? null : bareVerbIn(words)
  const before = verb && words!.slice(0, verb.start)
  if (!verb || innerComma.test(before!)) return null
  const all = before! + /^\S+/.exec(words!.slice(verb.start))![0]
  return [all, all, all.slice(before!.length)]
}

const be = /^be$/i
const lastOfRow = /,?\s+and\s+(?:[a-z]+ly\s+|then\s+)?([a-z-]+)(?=\s+\w)/i
const nextOfRow = /,?\s+and\s|,\s+(?!\d{4})/i

/** Whether another verb follows after “and”, so that what stands at `at` is one of a row. */
export const goesOn = (body: string, at: number): boolean => {
  const last = lastOfRow.exec(body.slice(at))
  return last !== null && (isOrderVerb(last[1]!) || be.test(last[1]!))
}

/** Where the next verb of the row begins. */
export const stopOf = (body: string, at: number): number => {
  const stop = nextOfRow.exec(body.slice(at))
  return stop ? at + stop.index : body.length
}

const beReady = /^\s+(?:prepared|ready|present|available)\b/i

/** Whether `verb` is one that orders use, or “be prepared”. */
export const isActVerb = (verb: string, after: string): boolean => isOrderVerb(verb) || be.test(verb) && beReady.test(after)
