import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import { rootSubject, wordCount } from './part-words.ts'
import type { Part } from './parts.ts'
import type { Predicate } from './predicates.ts'
import { hasFrontedTime, hasTime } from './stated-times.ts'
import { another, apart, bareVerb, gapped, goesOn, isActVerb, manner, nextVerb, participle, stopOf, timedVerb, toVerb } from './tail-verbs.ts'

const infinitives: ReadonlySet<string> = new Set(['ordered', 'to-do', 'is-to', 'leave', 'court-orders', 'until', 'have-to'])
const commanding: ReadonlySet<string> = new Set([...infinitives, 'shall', 'must', 'will', 'may', 'due', 'should', 'closes', 'moved'])

/** A part that may have a tail: something with a time of its own. */
interface Whole {
  readonly sentence: MarkedSentence
  readonly mask: string
  readonly part: Part
  /** The words after the verb. */
  readonly body: string
  readonly infinite: boolean
  readonly passive: boolean
  /** Whether it gives a date and no act: “is due”, “is extended”. */
  readonly dated: boolean
  /** Whether it is a row of the clerk's acts. */
  readonly clerks: boolean
}

/** Where a tail may begin: “and”, a semicolon, a comma. Offsets are into the words after the verb. */
interface Joint { readonly at: number; readonly end: number; readonly and: boolean; readonly stop: boolean }

/** How a tail begins. */
type Way = 'list' | 'to' | 'next' | 'verb' | 'manner' | 'gap' | 'with'

/** In order: the first that makes a part of its own wins. */
const ways: readonly (readonly [as: Way, begins: RegExp, fits: (whole: Whole) => boolean])[] = [
  ['list', toVerb, ({ infinite }) => infinite],
  ['to', toVerb, ({ infinite }) => infinite],
  ['next', nextVerb, ({ dated }) => !dated],
  ['verb', bareVerb, ({ dated }) => !dated],
  ['manner', manner, () => true],
  ['manner', participle, ({ passive }) => passive],
  ['gap', gapped, () => true],
  ['gap', another, () => true],
  ['with', apart, () => true],
]

/** Takes off what has a time of its own at the end of a part: “… by May 3 and to file proof of service by May 5”. */
export const splitTail = (sentence: MarkedSentence, mask: string, part: Part): Part[] => {
  if (!commanding.has(part.predicate.kind)) return [part]
  const whole = wholeOf(sentence, mask, part)
  const joints = jointsOf(whole.body)
  for (const [as, begins, fits] of ways) {
    if (joints.length === 0 || !fits(whole)) continue
    for (const joint of joints) {
      const tail = tailAt(whole, joint, as, begins)
      const split = tail && splitAt(whole, tail)
      if (split) return [split[0], ...splitTail(sentence, mask, split[1])]
    }
  }
  return [part]
}

const jointMarks = /,?\s+and(?=[\s,])(?!\s+place\b)\s*|;\s+(?:and\s+)?|,\s+/gi
const andWord = /and/i

const jointsOf = (body: string): readonly Joint[] =>
  [...body.matchAll(jointMarks)].map(({ 0: mark, index }) => ({
    at: index, end: index + mark.length, and: andWord.test(mark), stop: mark.startsWith(';'),
  }))

const passiveBody = /^\s*be\s/
const clerk = /\bclerk\b/i
const eachInfinitive = /,\s+(?:and\s+)?to\s+[a-z]/gi

const wholeOf = (sentence: MarkedSentence, mask: string, part: Part): Whole => {
  const { kind, end } = part.predicate
  const body = mask.slice(end, part.end)
  const infinite = infinitives.has(kind)
  return {
    sentence, mask, part, body, infinite,
    passive: passiveBody.test(body),
    dated: kind === 'due' || kind === 'closes' || kind === 'moved',
    // “to amend the docket, to file the appendix, and to send a copy”: the clerk's acts are many and each its own
    clerks: infinite && clerk.test(rootSubject(mask, part)) && (body.match(eachInfinitive)?.length ?? 0) > (part.joined === 'split' ? 0 : 1),
  }
}

/** A tail that has been found. Offsets are into the sentence. */
interface Tail {
  readonly as: Way
  /** Where the part before it ends. */
  readonly cut: number
  readonly at: number
  /** What it begins with. */
  readonly words: string
}

/** Whether a tail of this sort may begin at a joint. */
const mayBegin = ({ body, clerks }: Whole, { and, stop, end }: Joint, as: Way): boolean => {
  switch (as) {
    case 'list': return stop || clerks
    case 'next': return !and && !stop && goesOn(body, end)
    case 'with': return !and && !stop
    case 'gap': return true
    default: return and
  }
}

const beginsWithVerb: ReadonlySet<Way> = new Set(['list', 'to', 'next', 'verb'])

/** The tail that begins at a joint in this way; null where none does. */
const tailAt = (whole: Whole, joint: Joint, as: Way, begins: RegExp): Tail | null => {
  if (!mayBegin(whole, joint, as)) return null
  const { sentence, part, body } = whole
  const from = part.predicate.end
  begins.lastIndex = joint.end
  const m = (as === 'verb' ? timedVerb(body, joint.end) : null) ?? begins.exec(body)
  if (!m || beginsWithVerb.has(as) && !isActVerb(m[2]!, body.slice(joint.end + m[0].length))) return null
  // “circulate it by Monday, and …”: it has a time before the next verb comes
  if (as === 'next' && !hasTime(sentence, from + joint.end, from + stopOf(body, joint.end))) return null
  const words = m[1]!
  return { as, cut: from + joint.at, at: from + joint.end + (as === 'with' ? 0 : m[0].indexOf(words)), words }
}

const not = /^not\b/i

/** The part before a tail, and the one that it makes; null where it is no duty of its own. */
const splitAt = (whole: Whole, tail: Tail): readonly [Part, Part] | null => {
  if (!standsAlone(whole, tail)) return null
  const { part } = whole
  const { at, as, words } = tail
  const first: Part = { ...part, end: tail.cut }
  // “with ” is no part of the subject
  const start = as === 'with' ? at + 'with '.length : at
  const subject = { start, end: as === 'gap' || as === 'with' ? start + words.length : start }
  return [first, { start: at, end: part.end, predicate: predicateOf(whole, tail), joined: 'split', of: first, subject }]
}

const conditionFirst = /^,\s+(?:if|unless|when|where)\b/i
/** “with each brief not to exceed ten pages” */
const cappedWith = /^with\s[^,;]{2,60}\bnot\s+to\s+exceed\b/i
const commandSoon = /^.{0,60}?\b(?:shall|must|will|may(?!\s+\d))\b/is

/** Whether a tail is a duty of its own. */
const standsAlone = ({ sentence, mask, part, passive }: Whole, { as, cut, at, words }: Tail): boolean => {
  const { kind, end: from } = part.predicate
  const firstTimed = hasTime(sentence, part.start, cut)
  const secondTimed = hasTime(sentence, at, part.end)
  const tail = mask.slice(at, part.end)
  switch (as) {
    case 'list': case 'next': return true
    case 'to': return wordCount(mask.slice(from, cut)) > 2 && secondTimed
    case 'verb': return not.test(words)
      || words.startsWith(',') && (secondTimed || conditionFirst.test(words))
      || firstTimed && secondTimed && (hasTime(sentence, from, cut) || !hasFrontedTime(sentence, part))
    case 'manner': return firstTimed && secondTimed
    case 'with': return firstTimed && secondTimed || cappedWith.test(tail)
    case 'gap': return (kind === 'due' || passive || hasTime(sentence, from, cut)) && firstTimed && secondTimed && !commandSoon.test(tail)
  }
}

const infinitiveMark = /^(?:not\s+)?to/i
const due = /^\s+due\b/i

/** The verb of a tail: its own, that of the part before, or “due” where it has none. */
const predicateOf = ({ mask, part }: Whole, { as, at, words }: Tail): Predicate => {
  const after = at + words.length
  const negative = not.test(words)
  switch (as) {
    case 'list': case 'to':
      return { kind: part.predicate.kind, start: at, end: at + infinitiveMark.exec(mask.slice(at, part.end))![0].length, words: 'to', negative }
    case 'with':
      return { kind: 'due', start: after + 'with '.length, end: after + 'with '.length, words: '', negative: false }
    case 'gap':
      return { kind: 'due', start: after, end: after + (due.exec(mask.slice(after))?.[0].length ?? 0), words: '', negative: false }
    default:
      return { ...part.predicate, start: at, end: at, negative: part.predicate.negative || negative }
  }
}
