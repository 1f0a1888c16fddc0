import { kept } from '../sentence/kept.ts'
import { masked } from '../sentence/masking.ts'
import { openingOf } from '../sentence/openings.ts'
import { boundaryBefore } from './boundary.ts'
import { mayLeaveOut, withElliptics } from './elliptics.ts'
import { withInfinitives } from './infinitives.ts'
import { predicatesOf, type Predicate } from './predicates.ts'
import { afterReason } from './reasons.ts'
import { isSubjectless, readsAsSubject } from '../obligor/subject-words.ts'
import { commands, subordinatorIn } from './subordinators.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How a clause hangs on the one before it. */
export type Joined = 'first' | 'new' | 'shared' | 'relative'

/** A main clause, or a relative one that commands. Offsets are into the sentence. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly predicate: Predicate
  /** Where the subject may stand: from the clause's start, or empty where it shares the subject of `of`. */
  readonly subject: { readonly start: number; readonly end: number }
  readonly joined: Joined
  /** The clause before, whose subject a `shared` one has and in which a `relative` one stands. */
  readonly of: Clause | null
}

interface Open { start: number; boundary: number; main: Clause | null; pendingIn: Open | null }

/** What can part two clauses: a semicolon, a colon, a dash, a conjunction, a comma. */
const separators = new RegExp(pattern`
  ;\s*(?:(?:and|or|but|provided|accordingly|therefore|thus|otherwise|instead)\b,?\s*)?(?:(?:further|however),?\s+)?(?:that\s+)?|
  :\s+|\s[—–-]+\s|(?<=^\s*(?:\w+\s+){0,2})(?:cautioned|advised|notified|instructed|admonished|reminded|warned)\s+that\s+|
  ,?\s+including(?:,?\s+but\s+not\s+limited\s+to,?)?\s+that\s+|(?<=^\W*(?:[\w-]+\s+){0,3})(?<!\b(?:in|will|shall|may|an|the)\s)order\s*[,:]?\s+that\s+|
  \b(?:ordered|adjudged|decreed|directed|orders|directs)(?:\s+and\s+(?:adjudged|decreed))?\s*[,:]?\s+that\s+|,?\s+(?:except|save|provided|and(?!\s+place\b)|&|but|or(?!\s+(?:before|about|after)\b)|yet|nor|so(?!\s+that)|while|
  whereas)\s+(?:(?:further|however),?\s+)?(?:that\s+)?|,\s+`, 'gi')

/** The sentence's main clauses in order, each once; subordinate ones stay inside them. */
export const clausesOf = kept((sentence): readonly Clause[] => {
  const mask = masked(sentence)
  return predicatesOf(mask).some(({ kind }) => kind !== 'other') || mayLeaveOut(mask) ? split(mask, openingOf(sentence)) : []
})

const split = (mask: string, opening: number): Clause[] => {
  const clauses: Mutable<Clause>[] = []
  const within: Clause[] = []
  let open: Open = { start: opening, boundary: opening, main: null, pendingIn: null }
  let from = opening
  let afterSubordinate = false
  const take = (predicate: Predicate, joined: Joined, start: number, subjectStart: number): void => {
    const clause: Mutable<Clause> = { start, end: mask.length, predicate, joined, of: joined === 'first' || joined === 'new' ? null : open.main,
      subject: { start: subjectStart, end: predicate.start } }
    const before = clauses.at(-1)
    if (before) before.end = joined === 'first' ? before.end : Math.min(before.end, open.boundary > before.predicate.end && joined !== 'shared' && joined !== 'relative' ? open.boundary : boundaryBefore(mask, start, before.predicate.end))
    clauses.push(clause)
    if (joined !== 'relative') open.main = joined === 'shared' ? { ...clause, subject: open.main?.subject ?? clause.subject, of: open.main?.of ?? open.main } : clause
    afterSubordinate = false
  }

  for (const predicate of predicatesOf(mask)) {
    if (predicate.start < from || predicate.kind === 'to-do') continue
    const gap = mask.slice(from, predicate.start)
    const base = from
    from = predicate.end
    if (invertedCondition(mask, predicate)) { afterSubordinate = true; continue }
    // “shall not, while the case is pending, remove …”
    if (open.main && predicate.kind === 'other' && /^\s*,\s+(?:while|whereas)\b[^,;]*$/i.test(mask.slice(open.main.predicate.end, predicate.start))) continue
    // “must explain what he did, and, if service was made, he must attach …”
    const condition = open.main && commands.has(predicate.kind) ? andIf.exec(mask.slice(open.main.predicate.end, predicate.start)) : null
    if (condition && readsAsSubject(condition[2]!, false)) {
      const at = predicate.start - condition[1]!.length - condition[2]!.length
      open = { start: at, boundary: open.main!.predicate.end + condition.index, main: null, pendingIn: null }
      take(predicate, 'new', at, predicate.start - condition[2]!.length)
      continue
    }
    // “As the ruling may affect this case, Defendant shall …”
    const result = open.main ? -1 : afterReason(mask, gap, predicate)
    if (result > 0) {
      open = { start: result, boundary: result, main: null, pendingIn: null }
      afterSubordinate = true
      continue
    }
    const link = linkOf(gap, predicate, { hasMain: open.main !== null, fronted: open.main !== null && opensTime.test(mask.slice(open.main.start, open.main.start + 20)), afterSubordinate, later: verbFollows(mask, predicate) })
    switch (link.as) {
      case 'relative': {
        if (open.main) take(predicate, 'relative', base + link.at, base + link.at)
        // “The conference, at which counsel must take part, is moved …”: a clause within the subject of the main one
        else {
          const comma = mask.indexOf(',', predicate.end)
          const start = base + link.at + (/^(?:at|in|by|during|to|for|under|upon|on|before|after|with|of)\s+(?:which|whom)\s+|^which\s+(?=\S)/i.exec(mask.slice(base + link.at, predicate.start))?.[0].length ?? 0)
          if (comma > 0 && start < predicate.start) within.push({ start, end: comma, predicate, subject: { start, end: predicate.start }, joined: 'new', of: null })
        }
        break
      }
      case 'subordinate': {
        if (link.at >= 0 && (open.main || link.hard)) open = { start: base + link.at, boundary: base + link.before, main: null, pendingIn: link.hard ? null : open }
        afterSubordinate = true
        break
      }
      case 'shared': {
        if (open.main === null && open.pendingIn) open = open.pendingIn
        if (open.main === null && afterSubordinate && predicate.kind === 'other') break
        if (open.main === null) take(predicate, 'first', open.start, open.start)
        else if (afterSubordinate && predicate.kind === 'other') afterSubordinate = true
        else take(predicate, 'shared', asideBefore(mask, open.main.predicate.end, predicate.start) ?? base + link.at, predicate.start)
        break
      }
      case 'new': {
        if (open.main === null && open.pendingIn) open = open.pendingIn
        // “if a payment is late, or the insurance lapses, Movant may …”: a second condition
        if (open.main === null && afterSubordinate && predicate.kind === 'other' && !link.hard && commandFollows(mask, predicate.end)) break
        if (open.main === null && !link.hard && !rulingBefore(mask.slice(open.start, base + link.before))) take(predicate, 'first', open.start, open.start)
        else {
          open = { start: base + link.at, boundary: base + link.before, main: null, pendingIn: null }
          take(predicate, clauses.length > 0 ? 'new' : 'first', open.start, open.start)
        }
        break
      }
      case 'main': {
        // “Within 30 days of the date this Order is filed, Plaintiff must …”: a verb within the time that stands in front
        if (open.main === null && predicate.kind === 'other' && timeInFront.test(mask.slice(open.start, predicate.start)) && /^[^,;]{0,40},\s/.test(mask.slice(predicate.end)) && commandFollows(mask, predicate.end)) { afterSubordinate = true; break }
        if (open.main === null && afterSubordinate && predicate.kind === 'other' && !gap.includes(',') && commandFollows(mask, predicate.end)) break
        if (open.main === null) take(predicate, clauses.length > 0 ? 'new' : 'first', open.start, open.start)
        else afterSubordinate = true
      }
    }
  }
  return [...withInfinitives(mask, opening, withElliptics(mask, opening, clauses)), ...within]
}

/** Where “, if they cannot agree, ” begins between “and” and the verb; null where nothing is put in there. */
const asideBefore = (mask: string, from: number, to: number): number | null => {
  const m = /\s(?:and|but|or)\s*,?\s+((?:if|unless|when|upon|after|within|by|before|once|on|at|where|no\s+later|not\s+later)\b[^,;:]{2,120},\s+(?:[a-z]+ly\s+)?)$/i.exec(mask.slice(from, to))
  return m ? to - m[1]!.length : null
}

const timeInFront = /^\s*(?:within|by|no\s+later|not\s+later|on\s+or\s+before|upon|after|before|at\s+least|until|once|on)\b[^,;]*$/i

/** Whether a command word stands further on in the same stretch: then a verb after a relative pronoun is still within the subject. */
const commandFollows = (mask: string, from: number): boolean => /^[^;:]*?\b(?:shall|must|may(?!\s+\d)|will)\b/i.test(mask.slice(from))

/** Whether any verb follows in the same stretch, up to a semicolon. */
const verbFollows = (mask: string, predicate: Predicate): boolean => {
  const stop = mask.indexOf(';', predicate.end)
  return predicatesOf(mask).some((p) => p.start >= predicate.end && p.kind !== 'to-do' && (stop < 0 || p.start < stop) && !/[,:]\s|\b(?:and|but|or|until|before|after|unless|if|when|as|that|who|which|than|where|why|what)\b/i.test(mask.slice(predicate.end, p.start)))
}

/** Clauses are made to measure: their ends move while the sentence is read. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] }

type Link =
  | { readonly as: 'main' }
  | { readonly as: 'relative' | 'shared'; readonly at: number }
  | { readonly as: 'subordinate'; readonly at: number; readonly before: number; readonly hard?: boolean }
  | { readonly as: 'new'; readonly at: number; readonly before: number; readonly hard: boolean }

interface So {
  readonly hasMain: boolean
  /** Whether the clause so far begins with a time or a condition, whose main clause may be still to come. */
  readonly fronted: boolean
  readonly afterSubordinate: boolean
  /** Whether another verb stands further on in the same stretch. */
  readonly later: boolean
}

/** How the verb after `gap` hangs on what stands before it. `at`: where its clause would begin in the gap. */
const linkOf = (gap: string, predicate: Predicate, so: So): Link => {
  // “If a corporation or other entity is a party, …”
  if (!so.hasMain && (predicate.kind === 'other' ? supposing.test(gap) : predicate.kind === 'is-to' && supposed.test(gap))) return { as: 'subordinate', at: -1, before: 0 }
  const who = commands.has(predicate.kind) && so.hasMain ? /,\s+(?=who\s+$|whose\s+\w+\s+(?:counsel|the\s+parties|the\s+(?:plaintiff|defendant))\s+$)/i.exec(gap.slice(-60)) : null
  if (who) return { as: 'relative', at: Math.max(0, gap.length - 60) + who.index + who[0].length }
  const relative = !commands.has(predicate.kind) || !/\bwh(?:ich|om)\b/i.test(gap.slice(-100)) ? null : /,\s+((?:until\s+which\s+(?:time|date)\s+|(?:during|in|by|of|for|under|upon|on|at|with|after|before|to)\s+which\s+|(?:all|any|each|both|some|none|the|a copy|copies)\s[\w ]{0,30}\bof\s+(?=which\s*$|whom\s*$)|\w+\s+(?:to|of)\s+(?=which\s*$)|which\s+(?=(?:the\s+parties|counsel|the\s+plaintiff|plaintiff|the\s+defendant|defendants?|they|he|she|it|each|both|either)\b)|(?=which\s*$))(?:[^,;]{0,60}))$/i.exec(gap.slice(-160))
  const named = relative || !commands.has(predicate.kind) ? null : /,\s+(?=which\s+(?:[A-Z][\w&.’'-]*\s+){1,4}$)/.exec(gap.slice(-80))
  if (named) return { as: 'relative', at: Math.max(0, gap.length - 80) + named.index + named[0].length }
  if (relative) {
    const skipped = Math.max(0, gap.length - 160)
    const lead = /^(?:\w+)\s+which\s+(?=\S)/i.exec(relative[1]!)
    return { as: 'relative', at: skipped + relative.index + relative[0].length - relative[1]!.length + (lead && lead[0].length < relative[1]!.length ? lead[0].length : 0) }
  }
  const runOn = commands.has(predicate.kind) && so.hasMain ? [...gap.matchAll(/(?:\b(?:19|20)\d\d|\/\d{2,4})\.?\s+(?=[A-Z])/g)].at(-1) : undefined
  if (runOn && readsAsSubject(gap.slice(runOn.index + runOn[0].length).replace(/,\s*if any,\s*$/i, ''), false))
    return { as: 'new', at: runOn.index + runOn[0].length, before: runOn.index + runOn[0].trimEnd().length, hard: true }
  const found = [...gap.matchAll(separators)]
  for (let i = found.length - 1; i >= 0; i--) {
    const separator = found[i]!
    const at = separator.index + separator[0].length
    const rest = gap.slice(at)
    const hard = /^,?\s+(?:except|save|provided)/i.test(separator[0]) || /^(?:;|:|\s*[—–]|\s+-)/.test(separator[0]) || /that\s+$/i.test(separator[0]) && !/^,?\s+(?:and|or|but)/i.test(separator[0])
    const comma = /^,\s+$/.test(separator[0])
    // “under B or C”
    if (!hard && !comma && /^[A-Z\d]{1,2}\s*$/.test(rest)) continue
    // “Defendant’s time to answer, move, or otherwise respond to the Complaint is extended”
    if (!hard && infinitiveGoesOn.test(rest) && /\bto\s+[a-z]+[^;:]*$/i.test(gap.slice(0, separator.index))) continue
    // “coverage, primary or excess, must”: an adjective between commas
    if (!hard && !comma && /^\s*[a-z-]+,\s*$/.test(rest)) continue
    // “state whether the demand and the offer have been exchanged”: two that share the verb of a subordinate clause
    if (!hard && !comma && predicate.kind === 'other' && !isSubjectless(rest) && subordinatorIn(gap.slice(0, separator.index), predicate) >= 0) return { as: 'subordinate', at: -1, before: 0 }
    if (isSubjectless(rest)) {
      if (separator[0].trim() === ':' ) continue
      if (comma && !so.hasMain) continue
      // “Each person that holds or asserts a claim … shall file”: both verbs are the relative clause's
      if (!so.hasMain && predicate.kind === 'other' && /\b(?:that|who|which)\s+(?:[a-z]+ly\s+)?[a-z]+\s*$/i.test(gap.slice(0, separator.index))) return { as: 'subordinate', at: -1, before: 0 }
      // “…, and a maximum of 25 interrogatories, including contention ones, are permitted”: the comma closes what was put in
      if (comma) {
        const earlier = subjectBefore(gap, found.slice(0, i), separator.index, predicate)
        if (earlier) return { as: 'new', at: earlier.index + earlier[0].length, before: earlier.index, hard: /^[;:]/.test(earlier[0]) }
      }
      return { as: 'shared', at: at + (/^[\s,]*/.exec(rest)?.[0].length ?? 0) }
    }
    const inner = subordinatorIn(rest, predicate, so.later)
    if (inner >= 0) {
      // the start of a subject with a relative clause in it: a new clause whose verb is still to come
      const head = rest.slice(0, inner)
      // “; that Acme, a non-party that has …, is directed”: the subject began before the comma
      const earlier = comma ? subjectBefore(gap, found.slice(0, i), separator.index, predicate) : undefined
      if (earlier) return { as: 'subordinate', at: earlier.index + earlier[0].length, before: earlier.index, hard: /^[;:]/.test(earlier[0]) }
      const opens = hard || !comma && (head.trim() === '' ? /^\s*(?:whoever|whosoever)\b/i.test(rest) : readsAsSubject(head, !separator[0].includes(',') && !hard))
      return { as: 'subordinate', at: opens ? at : -1, before: separator.index, hard: separator[0].startsWith(';') }
    }
    // “Notes may be taken but code may not be copied”
    const opposed = so.hasMain && commands.has(predicate.kind) && /\bbut\b/i.test(separator[0])
    if (!readsAsSubject(rest, !separator[0].includes(',') && !hard && !opposed)) continue
    if (comma) {
      if (!so.hasMain) return { as: 'main' }
      if (!so.fronted && spliced.test(rest) && commands.has(predicate.kind)) return { as: 'new', at, before: separator.index, hard: false }
      continue
    }
    // “…; the Trustee and the Committee may attend”: two who share their verb
    if (!hard && found.slice(0, i).some((s) => s[0].startsWith(';') && readsAsSubject(gap.slice(s.index + s[0].length, separator.index), false))) continue
    return { as: 'new', at, before: separator.index, hard }
  }
  return subordinatorIn(gap, predicate, so.later) >= 0 ? { as: 'subordinate', at: -1, before: 0 } : { as: 'main' }
}

const opensTime = /^\W*(?:before|after|if|when|until|unless|should|where|once|although|because|as|since|in\s+the)\b/i
/** “The motion shall be filed by May 1, the response shall be filed …”: a comma alone parts the papers of a schedule. */
const spliced = new RegExp(pattern`
  ^(?:(?:the|any|each|all|plaintiffs?['’]s?|defendants?['’]s?)\s+(?:[\w'’-]+\s+){0,2}(?:responses?|oppositions?|repl(?:y|ies)|
  answers?|briefs?|motions?|objections?|reports?|disclosures?)|(?:the\s+)?(?:plaintiffs?|defendants?|petitioners?|respondents?|
  appellants?|appellees?|movants?|government|trustee|debtors?))\s+$`, 'i')
const infinitiveGoesOn = /^\s*(?:otherwise\s+)?(?:answer|respond|move|plead|oppose|object|reply|appeal|seek|file|serve)\b(?!\s+(?:is|are|shall|must|may|will|due)\b)/i
const andIf = new RegExp(pattern`
  (?:[,;]\s+(?:and|but|or),?|\s+(?:and|but),)\s+((?:if|unless|when|where|should|once|in\s+the\s+event|to\s+the\s+extent|
  on\s+or\s+before|by|within|no\s+later|not\s+later)\b[^,;]{2,120}(?:,\s+\d{4})?,\s+)([^,;]{2,60})$`, 'i')
/** “If a release is to contain …” */
const supposed = /^\W*(?:if|when|where|unless)\s+(?:[\w'’-]+\s+){1,4}$/i
const supposing = /^\W*(?:if|when|where|unless|whenever|once|in\s+the\s+event|to\s+the\s+extent|although|because)\b[^,;:]*$/i

/** The separator after which a subject stands that commas have put something into; its first words are up to the first comma. */
const subjectBefore = (gap: string, separators: readonly RegExpExecArray[], until: number, predicate: Predicate): RegExpExecArray | undefined =>
  [...separators].reverse().find((s) => {
    if (!/^(?:[;:]|,\s+(?:and|or|but|except|save|provided))|that\s+$/i.test(s[0])) return false
    const first = gap.slice(s.index + s[0].length, until).split(',')[0]!
    return readsAsSubject(first, false) && subordinatorIn(first, predicate) < 0
  })

/** “Should counsel be unable …”, “… should the Defendant violate …”. */
const invertedCondition = (mask: string, { kind, words, end }: Predicate): boolean =>
  kind === 'should' && (words.startsWith('S') && words !== 'SHOULD' || /^\s+(?:the|a|an|any|he|she|it|they|you|counsel|plaintiff|defendant|either|no)\b/i.test(mask.slice(end)))

/** “TRO denied and Defendant shall …”: a ruling without a verb of its own ends its clause. */
const rulingBefore = (text: string): boolean => /\b(?:granted|denied|overruled|sustained|withdrawn|moot|vacated|stricken|held|dismissed|filed|moved|submitted|appeared|failed|requested|adopted|approved|reached)\b/i.test(text)
