import { bareVerbIn } from './bare-verb.ts'
import { clausesOf, type Clause, type Joined } from './clauses.ts'
import { kept } from '../sentence/kept.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { masked } from '../sentence/masking.ts'
import { openingIn } from '../sentence/openings.ts'
import type { Predicate } from './predicates.ts'
import { namesActor, readsAsSubject } from '../obligor/subject-words.ts'
import { isOrderVerb } from './verbs.ts'
import { pattern } from '../../patterns/pattern.ts'

/** A clause as a paralegal would mark it: verbs that share obligor, time and purpose together, others apart. Offsets are into the sentence. */
export interface Part {
  readonly start: number
  readonly end: number
  readonly predicate: Predicate
  readonly subject: { readonly start: number; readonly end: number }
  readonly joined: Joined | 'split'
  readonly of: Part | null
}

/** The sentence's parts in order. */
export const partsOf = kept((sentence): readonly Part[] => {
  const mask = masked(sentence)
  return merge(sentence, mask, clausesOf(sentence)).flatMap((part) => atSemicolon(sentence, mask, part)).flatMap((part) => splitTail(sentence, mask, part)).map((part) => opened(mask, withoutAside(sentence, mask, part)))
})

const prompt = new RegExp(pattern`
  \b(?:promptly|immediately|forthwith|at once|without delay|as soon as|thereafter|by (?:that|the same) (?:date|time)|
  on the same (?:day|date)|the (?:next|following|same) (?:\w+ )?day|w\/in|NLT|upon (?:request|demand|receipt)|each (?:day|week|
  month|year|trial day)|every \w+|(?:by|until|before|after|on|in|to) \d)`, 'gi')

/** Where times stand in a sentence, offsets into it: dates, hours and periods, and words like “promptly”. */
const timesOf = kept((sentence): readonly { readonly start: number; readonly end: number }[] => {
  const found = sentence.mentions.filter(({ kind }) => kind === 'date' || kind === 'time' || kind === 'period')
    .map(({ span }) => ({ start: span.start - sentence.start, end: span.end - sentence.start }))
  for (const m of masked(sentence).matchAll(prompt)) found.push({ start: m.index, end: m.index + m[0].length })
  return found
})

/** Whether a time stands in this stretch of the sentence. */
export const hasTime = (sentence: MarkedSentence, from: number, to: number): boolean =>
  timesOf(sentence).some(({ start, end }) => start < to && end > from)

/** Joins what is one command in two or three verbs. */
const merge = (sentence: MarkedSentence, mask: string, clauses: readonly Clause[]): Part[] => {
  const parts: Part[] = []
  clauses.forEach((clause, i) => {
    const last = parts.at(-1)
    const { start, end, predicate, subject, joined } = clause
    if (last && joined === 'shared' && belongsTo(sentence, mask, last, clause, clauses[i + 1], clauses[i - 1])) {
      parts[parts.length - 1] = { ...last, end }
      return
    }
    // “The deposition is unaffected by this Order and shall go forward”: the state that the command follows from is its beginning
    if (last && joined === 'shared' && isStateOf(mask, last) && predicate.kind !== 'other') {
      parts[parts.length - 1] = { ...last, end, predicate }
      return
    }
    const of = joined === 'shared' || joined === 'relative' ? [...parts].reverse().find((p) => joined === 'relative' || p.joined !== 'relative') ?? null : null
    parts.push({ start, end, predicate, subject, joined, of })
  })
  return parts
}

const belongsTo = (sentence: MarkedSentence, mask: string, last: Part, clause: Clause, next: Clause | undefined, before: Clause | undefined): boolean => {
  if (clause.predicate.kind === 'need-not') return true
  if (clause.predicate.kind === 'other') return false
  // “bears the burden of bringing the matter to the Court, and must do so within ten days”
  if (/^\s*do\s+so\b/i.test(mask.slice(clause.predicate.end)) && last.predicate.kind !== 'other' && !hasTime(sentence, last.start, last.end)) return true
  // “shall retain, and shall instruct its contractors to preserve, all copies”: the object is still to come
  if (last.predicate.kind !== 'other' && !/^\s*(?:\w+ly\s+)?(?:appear|attend|participate|respond|answer|comply|confer|reply|testify)\b/i.test(mask.slice(last.predicate.end)) && /^\s*\S+(?:ly)?\s*\S*\s*$/.test(mask.slice(last.predicate.end, last.end).replace(/[,;]\s*$/, '')) && wordCount(mask.slice(last.predicate.end, last.end)) < 2) return true
  if (clause.predicate.negative !== last.predicate.negative || clause.predicate.kind !== last.predicate.kind) return false
  // “must be filed …, must recite …, and must describe …”
  const commaOnly = (c: Clause | undefined): boolean => c !== undefined && c.joined === 'shared' && c.predicate.kind === last.predicate.kind && /,\s*$/.test(mask.slice(0, c.start))
  const ownTime = hasTime(sentence, clause.predicate.start, clause.end)
  if (!namesActor(rootSubject(mask, last).split(/\s(?:to|of|for|on|by|from)\s/)[0]!) && ((commaOnly(clause) && next?.joined === 'shared') || commaOnly(before)) && (!ownTime || !hasTime(sentence, last.start, last.end))) return true
  if (ownTime) return false
  // “The motion shall be in writing and shall itemize her damages”: what a paper must be and hold is one duty
  if (isPaper(mask.slice(last.subject.start, last.subject.end)) && !hasTime(sentence, last.start, last.end)) return true
  // “By May 3 Defendants shall answer and shall produce …”: one time for both
  return frontedTime(sentence, last) && !hasTime(sentence, last.predicate.end, last.end)
}

const rootSubject = (mask: string, part: Part): string => {
  let root = part
  while (root.subject.end <= root.subject.start && root.of) root = root.of
  return mask.slice(root.subject.start, root.subject.end)
}

const isStateOf = (mask: string, { start, end, predicate, subject }: Part): boolean =>
  predicate.kind === 'other' && /^(?:is|are|remains?)$/i.test(predicate.words) && isPaper(mask.slice(subject.start, subject.end)) && wordCount(mask.slice(start, end)) <= 18
  && /^\s+(?:un|not\b|subject\b|governed\b|confidential\b|privileged\b|inadmissible\b|in\b|without\b|open\b)/i.test(mask.slice(predicate.end, end))

const isPaper = (subject: string): boolean => subject.trim() !== '' && !namesActor(subject) && /^(?:the|an?|any|each|every|all|such|these|this|that|it|they|your|his|her|their)\b/i.test(subject.trim())

const wordCount = (text: string): number => text.match(/[\p{L}\p{N}$_]+/gu)?.length ?? 0

const frontedTime = (sentence: MarkedSentence, part: Part): boolean => hasTime(sentence, part.start, part.predicate.start)

const papers = new RegExp(pattern`
  ^(?:(?:any|the|all|a|their|its)\s+)?(?:[\w'’-]+\s+){0,4}?(?:repl(?:y|ies)|responses?|oppositions?|reports?|disclosures?|motions?|
  briefs?|objections?|letters?|statements?|sur-?repl(?:y|ies)|answers?|designations?|rebuttals?|lists?)\b`, 'i')

/** “Expert notices by the Government are due June 1; by Defendants, June 22” */
const anotherSide = new RegExp(pattern`
  ^(?:(?:and\s+)?(?:by|for|from)\s+)?(?:the\s+|all\s+)?(?:plaintiffs?|defendants?|government|petitioners?|respondents?|debtors?|
  trustee|appell(?:ants?|ees?)|others)(?=,|:|\s*(?:--|–|—)|\s+(?:by|on|no\s+later|within|january|february|march|april|may|june|
  july|august|september|october|november|december|\d)\b)`, 'i')

/** Ends a part at its semicolon, lists of things and of infinitives aside; papers with a date of their own go on as a part: “; rebuttals, 1/9/2026”. */
const atSemicolon = (sentence: MarkedSentence, mask: string, part: Part): Part[] => {
  const body = mask.slice(part.predicate.end, part.end)
  const stop = /;\s+(?:and\s+|or\s+)?/.exec(body)
  if (!stop || /^\(|^(?:not\s+)?to\s/i.test(body.slice(stop.index + stop[0].length)) || /\((?:a|i|1)\)/.test(body.slice(0, stop.index))) return [part]
  const first: Part = { ...part, end: part.predicate.end + stop.index }
  const start = first.end + stop[0].length
  const rest = mask.slice(start, part.end)
  bareVerb.lastIndex = 0
  const verb = part.predicate.kind === 'other' || !stop[0].includes('and') ? null : timedVerb(rest, 0) ?? bareVerb.exec(rest)
  // “shall return the list; and within ten days file a statement”
  if (verb && isOrderVerb(verb[2]!) && hasTime(sentence, start, part.end) && !/\b(?:shall|must|will|may(?!\s+\d)|is|are)\b/i.test(rest)) {
    const of = part.joined === 'relative' && part.of ? part.of : first
    return [first, { start, end: part.end, predicate: { ...of.predicate, start, end: start, negative: false }, subject: { start, end: start }, joined: 'split', of }]
  }
  const noun = papers.exec(rest) ?? anotherSide.exec(rest)
  if (!noun || part.predicate.kind === 'other' || !hasTime(sentence, start, part.end) || /\b(?:shall|must|will|may(?!\s+\d))\b/i.test(rest)) return [first]
  const end = start + noun[0].length
  const next: Part = { start, end: part.end, predicate: { kind: 'due', start: end, end, words: '', negative: false }, subject: { start, end }, joined: 'split', of: first }
  return [first, ...atSemicolon(sentence, mask, next)]
}

const infinitives: ReadonlySet<string> = new Set(['ordered', 'to-do', 'is-to', 'leave', 'court-orders', 'until', 'have-to'])
const commanding: ReadonlySet<string> = new Set([...infinitives, 'shall', 'must', 'will', 'may', 'due', 'should', 'closes', 'moved'])
/** What may follow “and”, “;” or a comma and be a part of its own; the last group is its first verb. */
const joints = /,?\s+and(?=[\s,])(?!\s+place\b)\s*|;\s+(?:and\s+)?|,\s+/gi
const toVerb = /(?:(?:that\s+(?:he|she|it|they)|thereafter|also|further|then)\s+)?((?:not\s+)?to\s+(?:[a-z]+ly\s+)?([a-z-]+))/iy
const bareVerb = new RegExp(pattern`
  (?:(?:then|also|thereafter)\s+)?((?:,\s+(?:upon|within|by|on|before|after|at|if|unless|when|where|no\s+later\s+than|
  not\s+later\s+than)\s+[^,;]{1,60},\s+(?:\d{4},?\s+)?)?(?:[a-z]+ly\s+|not\s+)?([a-z-]+))(?![\w-])(?!\s+(?:of|is|are|shall|due|deadline|
  conference)\b)`, 'iy')
/** A verb with its object within a row of verbs: “…, circulate it by Monday, and file it by Friday” */
const nextVerb = new RegExp(pattern`
  ((?:[a-z]+ly\s+|then\s+)?([a-z-]+))(?=\s+(?:it|them|the|an?|any|all|each|every|its|his|her|their|such|one|two|three|copies|with|to)\b|
  (?<!\b(?:answer|brief|report|reply|move|notice|request|order|schedule|list|log|mail|copy|record|claim|appeal|account|object|
  process|plan|review|contact|question|subpoena|file|place|state|test|view|term|address|charge|document))\s+[a-z])`, 'iy')
const manner = /(?:then\s+)?((?:in writing|by (?:telephone|phone|mail|e-?mail|fax|facsimile|letter|hand|overnight)|orally|in person|electronically)\b)/iy
const participle = /(?:then\s+)?((?:e-?mailed|served|filed|delivered|sent|submitted|provided|lodged|mailed|exchanged|returned|produced|completed)\b)/iy
/** “…, with any opposition to follow in a week”: a thing with a duty of its own */
const apart = new RegExp(pattern`
  with\s+((?:(?:the|any|all|a|an|each|its|their)\s+)?(?:[\w'’/-]+\s+){1,5}?)(?=(?:due|filed|served|exchanged|submitted|
  to\s+(?:follow|be)|not\s+to\s+exceed|limited\s+to|no\s+later|(?:an?|one|two|three|ten|fourteen|\d+)\s+(?:weeks?|days?)\s+(?:later|after|
  thereafter))\b)`, 'iy')
const another = new RegExp(pattern`
  ((?:by|for)\s+(?:the\s+|all\s+)?(?:plaintiffs?|defendants?|government|petitioners?|respondents?|debtors?|trustee|appell(?:ants?|ees?)))
  (?:,[^,;]{3,60},)?\s+(?=(?:by|on|within|no\s+later)\b)`, 'iy')
const gapped = new RegExp(pattern`
  ((?:(?:any|the|all|a|their|its|plaintiff['’]?s?|defendants?['’]?s?)\s+)?(?:[\w'’/-]+\s+){0,6}?(?:repl(?:y|ies)|responses?|
  oppositions?|reports?|disclosures?|motions?|briefs?|objections?|letters?|statements?|sur-?repl(?:y|ies)|answers?|memorand(?:a|um)|
  designations?|rebuttals?|papers|lists?|depositions?|exhibits?)(?:,?\s+if any,?)?)\s+(?=(?:due|by(?! (?:an?|its|his|her|their|counsel|plaintiffs?|defendants?)\b)|on or before|within|no later|
  not later|on|\d+|january|february|march|april|may|june|july|august|september|october|november|december|one|two|three|five|seven|ten|fourteen|fifteen|twenty|thirty|sixty)\b)`, 'iy')

type Way = 'list' | 'to' | 'next' | 'verb' | 'manner' | 'gap' | 'with'

/** Takes off what has a time of its own at the end of a part: “… by May 3 and to file proof of service by May 5”. */
const splitTail = (sentence: MarkedSentence, mask: string, part: Part): Part[] => {
  if (!commanding.has(part.predicate.kind)) return [part]
  const from = part.predicate.end
  const body = mask.slice(from, part.end)
  const found = [...body.matchAll(joints)].map((m) => ({ at: m.index, end: m.index + m[0].length, and: /and/i.test(m[0]), stop: m[0].startsWith(';') }))
  if (found.length === 0) return [part]
  const infinite = infinitives.has(part.predicate.kind)
  // the clerk's acts are many and each its own: “to amend the docket, to file the appendix, and to send a copy”
  const isClerk = infinite && /\bclerk\b/i.test(rootSubject(mask, part))
  const repeated = isClerk && (body.match(/,\s+(?:and\s+)?to\s+[a-z]/gi)?.length ?? 0) > (part.joined === 'split' ? 0 : 1)
  const passive = /^\s*be\s/.test(body)
  const dated = part.predicate.kind === 'due' || part.predicate.kind === 'closes' || part.predicate.kind === 'moved'
  const ways: readonly (readonly [RegExp, boolean, Way])[] = [
    [toVerb, infinite, 'list'], [toVerb, infinite, 'to'], [nextVerb, !dated, 'next'], [bareVerb, !dated, 'verb'], [manner, true, 'manner'], [participle, passive, 'manner'], [gapped, true, 'gap'], [another, true, 'gap'], [apart, true, 'with'],
  ]
  for (const [way, fits, as] of ways) {
    if (!fits) continue
    for (const joint of found) {
      if (as === 'list' ? !joint.stop && !(isClerk && repeated) : as === 'next' ? joint.and || joint.stop || !goesOn(body, joint.end) : as === 'with' ? joint.and || joint.stop : as !== 'gap' && !joint.and) continue
      way.lastIndex = joint.end
      const m = as === 'verb' ? timedVerb(body, joint.end) ?? way.exec(body) : way.exec(body)
      if (!m || (as === 'list' || as === 'to' || as === 'next' || as === 'verb') && !isOrderVerb(m[2]!) && !(/^be$/i.test(m[2]!) && /^\s+(?:prepared|ready|present|available)\b/i.test(body.slice(joint.end + m[0].length)))) continue
      // “circulate it by Monday, and …”: it has a time before the next verb comes
      if (as === 'next' && !hasTime(sentence, from + joint.end, from + stopOf(body, joint.end))) continue
      const split = splitAt(sentence, mask, part, { as, cut: from + joint.at, at: as === 'with' ? from + joint.end : from + joint.end + m[0].indexOf(m[1]!), words: m[1]!, passive })
      if (split) return [split[0], ...splitTail(sentence, mask, split[1])]
    }
  }
  return [part]
}

/** “within ten days of this Order file a statement”: a time, then the verb: as the patterns above give them, [all, words, verb]. */
const timedVerb = (body: string, at: number): readonly [string, string, string] | null => {
  const words = /^(?:upon|within|by|on|before|after|at|no\s+later\s+than|not\s+later\s+than)\s[^;]{1,100}/i.exec(body.slice(at))?.[0]
  const verb = words === undefined ? null : bareVerbIn(words)
  const before = verb && words!.slice(0, verb.start)
  if (!verb || /,(?!\s+\d{4})/.test(before!)) return null
  const all = before! + /^\S+/.exec(words!.slice(verb.start))![0]
  return [all, all, all.slice(before!.length)]
}

/** Whether another verb follows after “and”, so that what stands at `at` is one of a row. */
const goesOn = (body: string, at: number): boolean => {
  const last = /,?\s+and\s+(?:[a-z]+ly\s+|then\s+)?([a-z-]+)(?=\s+\w)/i.exec(body.slice(at))
  return last !== null && (isOrderVerb(last[1]!) || /^be$/i.test(last[1]!))
}

/** Where the next verb of the row begins. */
const stopOf = (body: string, at: number): number => {
  const stop = /,?\s+and\s|,\s+(?!\d{4})/i.exec(body.slice(at))
  return stop ? at + stop.index : body.length
}

interface Cut { readonly as: Way; readonly cut: number; readonly at: number; readonly words: string; readonly passive: boolean }

const splitAt = (sentence: MarkedSentence, mask: string, part: Part, { as, cut, at, words, passive }: Cut): readonly [Part, Part] | null => {
  const from = part.predicate.end
  const negative = /^not\b/i.test(words)
  const firstTimed = hasTime(sentence, part.start, cut)
  const secondTimed = hasTime(sentence, at, part.end)
  const whole = as === 'list' || as === 'next' ? true
    : as === 'to' ? wordCount(mask.slice(from, cut)) > 2 && secondTimed
      : as === 'verb' ? negative || words.startsWith(',') && (secondTimed || /^,\s+(?:if|unless|when|where)\b/i.test(words)) || firstTimed && secondTimed && (hasTime(sentence, from, cut) || !frontedTime(sentence, part))
        : as === 'manner' ? firstTimed && secondTimed
        : as === 'with' ? firstTimed && secondTimed || /^with\s[^,;]{2,60}\bnot\s+to\s+exceed\b/i.test(mask.slice(at, part.end))
          : (part.predicate.kind === 'due' || passive || hasTime(sentence, from, cut)) && firstTimed && secondTimed && gapEnds(mask.slice(at, part.end))
  if (!whole) return null
  const tail = mask.slice(at, part.end)
  const after = at + words.length
  const predicate: Predicate = as === 'to' || as === 'list' ? { kind: part.predicate.kind, start: at, end: at + /^(?:not\s+)?to/i.exec(tail)![0].length, words: 'to', negative }
    : as === 'with' ? { kind: 'due', start: after + 5, end: after + 5, words: '', negative: false }
    : as === 'gap' ? { kind: 'due', start: after, end: after + (/^\s+due\b/i.exec(mask.slice(after))?.[0].length ?? 0), words: '', negative: false }
      : { ...part.predicate, start: at, end: at, negative: part.predicate.negative || negative }
  const first: Part = { ...part, end: cut }
  return [first, { start: at, end: part.end, predicate, joined: 'split', of: first, subject: as === 'gap' ? { start: at, end: after } : as === 'with' ? { start: at + 5, end: after + 5 } : { start: at, end: at } }]
}

const gapEnds = (words: string): boolean => !/^.{0,60}?\b(?:shall|must|will|may(?!\s+\d))\b/is.test(words)

/** “…, which means someone who need not ask anybody”: what is only said of a thing at the end is no part of the command. */
const aside = /,\s+(?:which|whose)(?:,[^,;]{2,40},)?\s+(?!must\b|shall\b|may\b|will\b|(?:is|are)\s+(?:to|due)\b)[^,;]{20,}$/i

const withoutAside = (sentence: MarkedSentence, mask: string, part: Part): Part => {
  const body = part.predicate.kind === 'other' ? '' : mask.slice(part.predicate.end, part.end)
  const penalty = /,?\s+(?:failing|absent|in\s+default\s+of|failure\s+(?:to\s+comply\s+with|of))\s+which\b/i.exec(body)
  if (penalty) return { ...part, end: part.predicate.end + penalty.index }
  const tail = aside.exec(body)
  return tail && !hasTime(sentence, part.predicate.end + tail.index, part.end) ? { ...part, end: part.predicate.end + tail.index } : part
}

/** “At no time may counsel speak …”, “Nor may they …”, “In no event shall the deposition …”: what denies stands in front, the subject after the verb. */
const denies = /(?:^|[\s,;])(?:(?:under|in)\s+no\s+(?:circumstances?|event|case|way)|at\s+no\s+time|on\s+no\s+account|by\s+no\s+means|nor|neither)\s*,?\s*$/i

const invertedIn = (mask: string, part: Part): Part | null => {
  const { predicate } = part
  const start = /\bnor\s+$/i.test(mask.slice(0, part.start)) ? part.start - 4 : part.start
  if (!denies.test(mask.slice(start, predicate.start))) return null
  const words = mask.slice(predicate.end, part.end)
  const to = predicate.kind === 'is-to' ? /\s+to\s/.exec(words) : null
  const verb = to ? to.index : bareVerbIn(words)?.subjectEnd
  if (verb === undefined) return null
  const after = predicate.end + verb
  return { ...part, start, joined: part.joined === 'shared' ? 'new' : part.joined, predicate: { ...predicate, end: to ? after + to[0].length - 1 : after, negative: true }, subject: { start: predicate.end, end: after } }
}

const condition = /^(?:if|should|to\s+the\s+extent|when|whenever|where|once|in\s+the\s+event|in\s+case|unless|provided|upon|on\s+the\s+condition)\b/i

/** Takes off what stands before the part's own words, and a condition longer than they are. */
const opened = (mask: string, part: Part): Part => {
  const turned = invertedIn(mask, part)
  if (turned) return turned
  if (part.joined === 'split' || part.joined === 'shared') return part
  const at = openingIn(mask.slice(0, part.predicate.start), part.start)
  const start = at < part.predicate.start || at === part.start ? Math.min(at, part.predicate.start) : part.start
  const before = mask.slice(start, part.predicate.start)
  let subjectStart = start
  if (condition.test(before)) {
    // “Should Defendant violate, or believe that it may violate, any requirement, it …”: a pronoun after the last comma is the subject
    const last = /,(?=\s+(?:it|they|he|she|you|we|(?:the|that|such|each|any)\s+\S+|counsel|plaintiffs?|defendants?|petitioner|respondent)\s+$)/i.exec(before)?.index
    for (let comma = last ?? before.indexOf(','); comma >= 0; comma = before.indexOf(',', comma + 1)) {
      const rest = before.slice(comma + 1)
      if (rest.trim() === '' || !readsAsSubject(rest, true) || isOrderVerb(rest.trim().split(/\s+/)[0]!)) continue
      subjectStart = start + comma + 1
      const long = wordCount(before.slice(0, comma)) > 1.5 * wordCount(mask.slice(subjectStart, part.end))
      return { ...part, start: long ? subjectStart : start, subject: { start: subjectStart, end: part.subject.end } }
    }
  }
  return { ...part, start, subject: { start: Math.max(part.subject.start, subjectStart), end: Math.max(part.subject.end, subjectStart) } }
}
