import { isSubjectless, namesActor, readsAsSubject } from '../obligor/subject-words.ts'
import type { Predicate } from './predicates.ts'
import { relativeLink } from './relative-links.ts'
import { separatorsIn, subjectBefore, type Separator } from './separators.ts'
import { commands, subordinatorIn } from './subordinators.ts'
import { pattern } from '../../patterns/pattern.ts'

/** How a verb hangs on what stands before it. `at`: where its clause begins in the gap before it, -1 where it opens none. */
export type Link =
  | { readonly as: 'main' }
  | { readonly as: 'relative' | 'shared'; readonly at: number }
  | { readonly as: 'subordinate'; readonly at: number; readonly before: number; readonly hard?: boolean }
  | { readonly as: 'new'; readonly at: number; readonly before: number; readonly hard: boolean }

/** What has been read of the sentence so far. */
export interface So {
  readonly hasMain: boolean
  /** Whether the clause so far begins with a time or a condition, whose main clause may be still to come. */
  readonly fronted: boolean
  /** Whether another verb stands further on in the same stretch. */
  readonly later: boolean
}

/** A subordinate clause inside the one that is open. */
const inside: Link = { as: 'subordinate', at: -1, before: 0 }

/** How the verb after `gap` hangs on what stands before it. */
export const linkOf = (gap: string, predicate: Predicate, so: So): Link => {
  if (!so.hasMain && isSupposed(gap, predicate) || predicate.kind === 'other' && ifAnyAre.test(gap)) return inside
  return relativeLink(gap, predicate, so)
    ?? runOnLink(gap, predicate, so)
    ?? separatedLink(gap, predicate, so)
    ?? (subordinatorIn(gap, predicate, so.later) >= 0 ? inside : { as: 'main' })
}

/** “If a release is to contain …” */
const supposed = /^\W*(?:if|when|where|unless)\s+(?:[\w'’-]+\s+){1,4}$/i
const supposing = /^\W*(?:if|when|where|unless|whenever|once|in\s+the\s+event|to\s+the\s+extent|although|because)\b[^,;:]*$/i

/** “If a corporation or other entity is a party, …” */
const isSupposed = (gap: string, { kind }: Predicate): boolean =>
  kind === 'other' ? supposing.test(gap) : kind === 'is-to' && supposed.test(gap)

/** “disclosures, if any (are called for), are due” */
const ifAnyAre = /,\s*if\s+any\s+$/i

/** A year's end, after which a sentence may begin without its full stop: “by May 3, 2024 Defendant shall”. */
const sentenceEnd = /(?:\b(?:19|20)\d\d|\/\d{2,4})\.?\s+(?=[A-Z])/g
const ifAny = /,\s*if any,\s*$/i

/** Where a sentence ends without its full stop. */
const runOnLink = (gap: string, predicate: Predicate, so: So): Link | null => {
  const end = commands.has(predicate.kind) && so.hasMain ? [...gap.matchAll(sentenceEnd)].at(-1) : undefined
  if (!end) return null
  const at = end.index + end[0].length
  if (!readsAsSubject(gap.slice(at).replace(ifAny, ''), false)) return null
  return { as: 'new', at, before: end.index + end[0].trimEnd().length, hard: true }
}

/** What stands around a separator, and the verb that is sought a link for. */
interface Place {
  readonly separator: Separator
  /** The separators before it. */
  readonly earlier: readonly Separator[]
  readonly before: string
  readonly rest: string
  readonly predicate: Predicate
  readonly so: So
}

/** The link that the last separator makes which parts anything. */
const separatedLink = (gap: string, predicate: Predicate, so: So): Link | null => {
  const found = separatorsIn(gap)
  for (let i = found.length - 1; i >= 0; i--) {
    const separator = found[i]!
    const before = gap.slice(0, separator.index)
    const link = linkAt({ separator, earlier: found.slice(0, i), before, rest: gap.slice(separator.end), predicate, so })
    if (link) return link
  }
  return null
}

/** “held in abeyance while the report was pending” */
const meanwhile = /^\s+while\s+$/i

/** The link that a separator makes; null where it parts nothing. */
const linkAt = (place: Place): Link | null => {
  const { separator: { mark, hard, comma }, before, rest, predicate, so } = place
  if (meanwhile.test(mark) && predicate.kind === 'other') return inside
  if (!hard && isWithinPhrase(place)) return null
  const subjectless = isSubjectless(rest)
  // “state whether the demand and the offer have been exchanged”: two that share the verb of a subordinate clause
  if (!hard && !comma && predicate.kind === 'other' && !subjectless && subordinatorIn(before, predicate) >= 0) return inside
  if (subjectless) return subjectlessLink(place)
  const inner = subordinatorIn(rest, predicate, so.later)
  return inner >= 0 ? subordinateLink(place, rest.slice(0, inner)) : subjectLink(place)
}

/** “B”, “12”: one of several names or numbers. */
const initial = /^[A-Z\d]{1,2}\s*$/
const infinitiveGoesOn = new RegExp(pattern`
  ^\s*(?:otherwise\s+)?(?:answer|respond|move|plead|oppose|object|reply|appeal|seek|file|
  serve)\b(?!\s+(?:is|are|shall|must|may|will|due)\b)`, 'i')
const openInfinitive = /\bto\s+[a-z]+[^;:]*$/i
const adjective = /^\s*[a-z-]+,\s*$/

const orAlone = /^\s+or\s+$/i
/** A noun without an article. */
const lowNoun = /^(?!(?:the|an?|any|all|each|no|his|her|its|their|such)\b)[a-z-]+(?:\s+[a-z-]+){0,3}\s+$/

/** Whether a separator stands within a phrase. */
const isWithinPhrase = ({ separator: { mark, comma }, before, rest, so }: Place): boolean =>
  // “under B or C”
  !comma && initial.test(rest)
  // “Defendant’s time to answer, move, or otherwise respond to the Complaint is extended”
  || infinitiveGoesOn.test(rest) && openInfinitive.test(before)
  // “coverage, primary or excess, must”: an adjective between commas
  || !comma && adjective.test(rest)
  // “No motions to add claims or defenses may be filed”
  || !so.hasMain && orAlone.test(mark) && openInfinitive.test(before) && lowNoun.test(rest) && !namesActor(rest)

const relativeVerb = /\b(?:that|who|which)\s+(?:[a-z]+ly\s+)?[a-z]+\s*$/i
const blank = /^[\s,]*/

/** Where no subject stands after the separator. */
const subjectlessLink = ({ separator: { mark, comma, end }, earlier, before, rest, predicate, so }: Place): Link | null => {
  if (mark.trim() === ':' || comma && !so.hasMain) return null
  // “Each person that holds or asserts a claim … shall file”: both verbs are the relative clause's
  if (!so.hasMain && predicate.kind === 'other' && relativeVerb.test(before)) return inside
  // “…, and a maximum of 25 interrogatories, including contention ones, are permitted”: the comma closes what was put in
  const resumed = comma ? subjectBefore(before, earlier, predicate) : undefined
  if (resumed) return { as: 'new', at: resumed.end, before: resumed.index, hard: strongMark.test(resumed.mark) }
  return { as: 'shared', at: end + (blank.exec(rest)?.[0].length ?? 0) }
}

const strongMark = /^[;:]/
const whoever = /^\s*(?:whoever|whosoever)\b/i

/** Where a subordinate clause begins after `head`: a subject may stand there whose verb is still to come. */
const subordinateLink = ({ separator: { mark, index, end, hard, comma }, earlier, before, rest, predicate }: Place, head: string): Link => {
  // “; that Acme, a non-party that has …, is directed”: the subject began before the comma
  const begun = comma ? subjectBefore(before, earlier, predicate) : undefined
  if (begun) return { as: 'subordinate', at: begun.end, before: begun.index, hard: strongMark.test(begun.mark) }
  const opens = hard
    || !comma && (head.trim() === '' ? whoever.test(rest) : readsAsSubject(head, !mark.includes(',')))
  return { as: 'subordinate', at: opens ? end : -1, before: index, hard: mark.startsWith(';') }
}

const but = /\bbut\b/i
/** “The motion shall be filed by May 1, the response shall be filed …”: a comma alone parts the papers of a schedule. */
const spliced = new RegExp(pattern`
  ^(?:(?:the|any|each|all|plaintiffs?['’]s?|defendants?['’]s?)\s+(?:[\w'’-]+\s+){0,2}(?:responses?|oppositions?|repl(?:y|ies)|
  answers?|briefs?|motions?|objections?|reports?|disclosures?)|(?:the\s+)?(?:plaintiffs?|defendants?|petitioners?|respondents?|
  appellants?|appellees?|movants?|government|trustee|debtors?))\s+$`, 'i')

/** Where a subject stands after the separator. */
const subjectLink = ({ separator: { mark, index, end, hard, comma }, earlier, before, rest, predicate, so }: Place): Link | null => {
  const isCommand = commands.has(predicate.kind)
  // “Notes may be taken but code may not be copied”
  const opposed = so.hasMain && isCommand && but.test(mark)
  if (!readsAsSubject(rest, !mark.includes(',') && !hard && !opposed)) return null
  if (comma && !so.hasMain) return { as: 'main' }
  if (comma) return !so.fronted && isCommand && spliced.test(rest) ? { as: 'new', at: end, before: index, hard: false } : null
  // “…; the Trustee and the Committee may attend”: two who share their verb
  if (!hard && earlier.some((s) => s.mark.startsWith(';') && readsAsSubject(before.slice(s.end), false))) return null
  return { as: 'new', at: end, before: index, hard }
}
