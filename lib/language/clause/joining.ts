import { readsAsSubject } from '../obligor/subject-words.ts'
import { boundaryBefore } from './boundary.ts'
import type { Clause, Joined, Mutable } from './clauses.ts'
import { linkOf, type Link } from './links.ts'
import { predicatesOf, type Predicate } from './predicates.ts'
import { afterReason } from './reasons.ts'
import { commands } from './subordinators.ts'
import { pattern } from '../../patterns/pattern.ts'

/** The clause that is being read: where it begins, its first verb once it has come, and the one that it was put into. */
interface Open {
  readonly start: number
  /** Where the clause before ends. */
  readonly boundary: number
  main: Clause | null
  readonly pendingIn: Open | null
}

/** A sentence that is being read into clauses, verb by verb. */
export interface Reading {
  readonly mask: string
  readonly clauses: Mutable<Clause>[]
  /** Clauses within the subject of a main one. */
  readonly within: Clause[]
  open: Open
  /** Whether the verb before was a subordinate clause's. */
  afterSubordinate: boolean
}

/** A verb with the words between the one before and it. */
export interface Verb {
  readonly predicate: Predicate
  readonly gap: string
  /** Where the gap begins. */
  readonly base: number
}

/** Takes a clause whose verb has come, and ends the one before. */
const take = (reading: Reading, predicate: Predicate, joined: Joined, start: number, subjectStart: number): void => {
  const { mask, clauses, open } = reading
  const apart = joined === 'first' || joined === 'new'
  const clause: Mutable<Clause> = {
    start, end: mask.length, predicate, joined, of: apart ? null : open.main,
    subject: { start: subjectStart, end: predicate.start },
  }
  const before = clauses.at(-1)
  if (before && joined !== 'first') {
    const least = before.predicate.end
    before.end = Math.min(before.end, apart && open.boundary > least ? open.boundary : boundaryBefore(mask, start, least))
  }
  clauses.push(clause)
  if (joined === 'shared') open.main = { ...clause, subject: open.main?.subject ?? clause.subject, of: open.main?.of ?? open.main }
  else if (joined !== 'relative') open.main = clause
  reading.afterSubordinate = false
}

const openAt = (start: number, boundary: number, pendingIn: Open | null = null): Open => ({ start, boundary, main: null, pendingIn })

/** Goes back to the clause that a subordinate one was put into. */
const resume = (reading: Reading): void => {
  if (reading.open.main === null && reading.open.pendingIn) reading.open = reading.open.pendingIn
}

/** “, while the case is pending, ”: what goes on meanwhile. */
const whileAside = /^\s*,\s+(?:while|whereas)\b[^,;]*$/i

/** “shall not, while the case is pending, remove …”: whether the verb is one that is put in. */
export const goesOnMeanwhile = ({ mask, open }: Reading, { predicate }: Verb): boolean =>
  open.main !== null && predicate.kind === 'other' && whileAside.test(mask.slice(open.main.predicate.end, predicate.start))

/** “, and, if service was made, he ”: a condition, then a subject. */
const andIf = new RegExp(pattern`
  (?:[,;]\s+(?:and|but|or),?|\s+(?:and|but),)\s+((?:if|unless|when|where|should|once|in\s+the\s+event|to\s+the\s+extent|
  on\s+or\s+before|by|within|no\s+later|not\s+later)\b[^,;]{2,120}(?:,\s+\d{4})?,\s+)([^,;]{2,60})$`, 'i')

/** “must explain what he did, and, if service was made, he must attach …”: takes the clause after such a condition. */
export const beginsAfterCondition = (reading: Reading, { predicate }: Verb): boolean => {
  const { mask, open } = reading
  if (!open.main || !commands.has(predicate.kind)) return false
  const said = andIf.exec(mask.slice(open.main.predicate.end, predicate.start))
  const [, condition, subject] = said ?? []
  if (!said || !readsAsSubject(subject!, false)) return false
  const subjectStart = predicate.start - subject!.length
  const at = subjectStart - condition!.length
  reading.open = openAt(at, open.main.predicate.end + said.index)
  take(reading, predicate, 'new', at, subjectStart)
  return true
}

/** “As the ruling may affect this case, Defendant shall …”: opens the clause after such a reason. */
export const beginsAfterReason = (reading: Reading, { predicate, gap }: Verb): boolean => {
  const result = reading.open.main ? -1 : afterReason(reading.mask, gap, predicate)
  if (result <= 0) return false
  reading.open = openAt(result, result)
  reading.afterSubordinate = true
  return true
}

const opensTime = /^\W*(?:before|after|if|when|until|unless|should|where|once|although|because|as|since|in\s+the)\b/i

/** Reads a verb by how it hangs on what stands before it. */
export const join = (reading: Reading, verb: Verb): void => {
  const { mask, open: { main } } = reading
  const link = linkOf(verb.gap, verb.predicate, {
    hasMain: main !== null,
    fronted: main !== null && opensTime.test(mask.slice(main.start, main.start + 20)),
    later: verbFollows(mask, verb.predicate),
  })
  switch (link.as) {
    case 'relative': return joinRelative(reading, verb, link)
    case 'subordinate': return joinSubordinate(reading, verb, link)
    case 'shared': return joinShared(reading, verb, link)
    case 'new': return joinNew(reading, verb, link)
    case 'main': return joinMain(reading, verb)
  }
}

type As<Kind extends Link['as']> = Extract<Link, { readonly as: Kind }>

/** “at which ”, before the subject of a relative clause. */
const fronting = /^(?:at|in|by|during|to|for|under|upon|on|before|after|with|of)\s+(?:which|whom)\s+|^which\s+(?=\S)/i

const joinRelative = (reading: Reading, { predicate, base }: Verb, link: As<'relative' | 'shared'>): void => {
  const at = base + link.at
  if (reading.open.main) return take(reading, predicate, 'relative', at, at)
  // “The conference, at which counsel must take part, is moved …”: a clause within the subject of the main one
  const comma = reading.mask.indexOf(',', predicate.end)
  const start = at + (fronting.exec(reading.mask.slice(at, predicate.start))?.[0].length ?? 0)
  if (comma > 0 && start < predicate.start)
    reading.within.push({ start, end: comma, predicate, subject: { start, end: predicate.start }, joined: 'new', of: null })
}

const joinSubordinate = (reading: Reading, { base }: Verb, link: As<'subordinate'>): void => {
  const { open } = reading
  if (link.at >= 0 && (open.main || link.hard)) reading.open = openAt(base + link.at, base + link.before, link.hard ? null : open)
  reading.afterSubordinate = true
}

/** “is or may be”: two verbs of one clause. */
const directly = /^\s+(?:or|and)\s+$/i

const joinShared = (reading: Reading, { predicate, gap, base }: Verb, link: As<'relative' | 'shared'>): void => {
  resume(reading)
  const { mask, open } = reading
  if (reading.afterSubordinate && (predicate.kind === 'other' || directly.test(gap))) return
  if (open.main === null) take(reading, predicate, 'first', open.start, open.start)
  else take(reading, predicate, 'shared', asideBefore(mask, open.main.predicate.end, predicate.start) ?? base + link.at, predicate.start)
}

const joinNew = (reading: Reading, { predicate, base }: Verb, link: As<'new'>): void => {
  resume(reading)
  const { mask, open } = reading
  const before = base + link.before
  if (open.main === null && !link.hard) {
    // “if a payment is late, or the insurance lapses, Movant may …”: a second condition
    if (reading.afterSubordinate && predicate.kind === 'other' && commandFollows(mask, predicate.end)) return
    if (!ruling.test(mask.slice(open.start, before))) return take(reading, predicate, 'first', open.start, open.start)
  }
  reading.open = openAt(base + link.at, before)
  takeOpened(reading, predicate)
}

const joinMain = (reading: Reading, { predicate, gap }: Verb): void => {
  const { mask, open } = reading
  if (open.main !== null) { reading.afterSubordinate = true; return }
  if (predicate.kind === 'other' && commandFollows(mask, predicate.end)) {
    // “Within 30 days of the date this Order is filed, Plaintiff must …”: a verb within the time that stands in front
    if (timeInFront.test(mask.slice(open.start, predicate.start)) && closesByComma.test(mask.slice(predicate.end))) {
      reading.afterSubordinate = true
      return
    }
    if (reading.afterSubordinate && !gap.includes(',')) return
  }
  takeOpened(reading, predicate)
}

/** Takes the clause that has been opened, from its beginning. */
const takeOpened = (reading: Reading, predicate: Predicate): void =>
  take(reading, predicate, reading.clauses.length > 0 ? 'new' : 'first', reading.open.start, reading.open.start)

/** “and, if they cannot agree, ”: a condition or a time between the conjunction and its verb. */
const putIn = new RegExp(pattern`
  \s(?:and|but|or)\s*,?\s+((?:if|unless|when|upon|after|within|by|before|once|on|at|where|no\s+later|
  not\s+later)\b[^,;:]{2,120},\s+(?:[a-z]+ly\s+)?)$`, 'i')

/** Where “, if they cannot agree, ” begins between “and” and the verb; null where nothing is put in there. */
const asideBefore = (mask: string, from: number, to: number): number | null => {
  const m = putIn.exec(mask.slice(from, to))
  return m ? to - m[1]!.length : null
}

/** “TRO denied and Defendant shall …”: a ruling without a verb of its own ends its clause. */
const ruling = new RegExp(pattern`
  \b(?:granted|denied|overruled|sustained|withdrawn|moot|vacated|stricken|held|dismissed|filed|moved|submitted|appeared|
  failed|requested|adopted|approved|reached)\b`, 'i')
const timeInFront = new RegExp(pattern`
  ^\s*(?:within|by|no\s+later|not\s+later|on\s+or\s+before|upon|after|before|at\s+least|until|once|on)\b[^,;]*$`, 'i')
const closesByComma = /^[^,;]{0,40},\s/
const commandWord = /^[^;:]*?\b(?:shall|must|may(?!\s+\d)|will)\b/i

/** Whether a command word stands further on in the same stretch: then a verb after a relative pronoun is still within the subject. */
const commandFollows = (mask: string, from: number): boolean => commandWord.test(mask.slice(from))

/** What makes the verb after it another clause's. */
const otherClause = /[,:]\s|\b(?:and|but|or|until|before|after|unless|if|when|as|that|who|which|than|where|why|what)\b/i

/** Whether any verb follows in the same stretch, up to a semicolon. */
const verbFollows = (mask: string, { end }: Predicate): boolean => {
  const stop = mask.indexOf(';', end)
  return predicatesOf(mask).some(({ start, kind }) =>
    start >= end && kind !== 'to-do' && (stop < 0 || start < stop) && !otherClause.test(mask.slice(end, start)))
}
