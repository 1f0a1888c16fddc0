import { boundaryBefore } from './boundary.ts'
import { namesActor } from '../obligor/subject-words.ts'
import type { Clause, Mutable } from './clauses.ts'
import { predicatesOf, type Predicate } from './predicates.ts'

/** “Defendant’s time to answer, move, or otherwise respond is extended”: what the time is for. */
const limit = /\b(?:time|deadline|date|period)\s+(?:(?:for|within\s+which|in\s+which|by\s+which)\s+[^,;]{2,60}\s)?$/i
/** What an infinitive's clause may begin after. */
const beginnings = /;\s+(?:and\s+)?|\bthat\s+(?=[A-Z])|:\s+|\s[—–-]{1,2}\s+|\b(?:19|20)\d\d\s+(?=[A-Z][a-z]+['’]?s?\s)/g
/** “plaintiff to file … by May 3, and is cautioned that …”: what the verb that follows leaves before it. */
const joints = /[,;]\s+(?:and\s+)?/g
/** “former counsel to file a statement by May 3 or fees will be disgorged” */
const orElse = /,?\s+or\s+(?=(?:[\w'’]+\s+){1,5}$)/g

/** The words before the first infinitive: a subject, without what it is to do. */
const firstOf = (words: string): string => /^.*?(?=\sto\s|$)/s.exec(words)![0]

/** The clause of an infinitive that stands in `holder` before its verb; null where nothing parts the two. What is left stays with `holder`. */
const takenFrom = (holder: Mutable<Clause>, predicate: Predicate, start: number, mask: string): Clause | null => {
  const before = mask.slice(0, predicate.start)
  if (limit.test(before)) return null
  const between = mask.slice(predicate.end, holder.predicate.start)
  const parting = [...between.matchAll(joints)]
  const joint = parting.find((m) => m[0].startsWith(';'))
    ?? (start > holder.start ? parting.at(-1) : namesActor(firstOf(before.slice(start))) ? [...between.matchAll(orElse)].at(-1) : undefined)
  if (!joint || before.slice(start).trim() === '') return null
  const end = predicate.end + joint.index
  holder.start = end + joint[0].length
  holder.subject = { start: Math.max(holder.start, holder.subject.start), end: Math.max(holder.start, holder.subject.end) }
  return { start, end, predicate, subject: { start, end: predicate.start }, joined: 'new', of: null }
}

/** Where the clause of an infinitive ends that stands in none, or after its verb. */
const endOf = (predicate: Predicate, mask: string, next: Clause | undefined, holder: Clause | undefined): number => {
  const stop = mask.indexOf(';', predicate.end)
  return Math.min(
    next ? boundaryBefore(mask, next.start, predicate.end) : mask.length,
    stop >= 0 ? stop : mask.length,
    holder ? holder.end : mask.length,
  )
}

/** “Defendant X to produce the logs”: infinitives command where no other verb does, before the first clause or after a semicolon. */
export const withInfinitives = (mask: string, opening: number, clauses: readonly Clause[]): Clause[] => {
  const infinitives = predicatesOf(mask).filter(({ kind }) => kind === 'to-do')
  if (infinitives.length === 0) return [...clauses]
  const all: Mutable<Clause>[] = clauses.map((c) => ({ ...c }))
  let taken = -1
  for (const predicate of infinitives) {
    if (predicate.start < taken) continue
    const before = mask.slice(0, predicate.start)
    const start = Math.max(opening, ...[...before.matchAll(beginnings)].map((m) => m.index + m[0].length))
    const holder = all.find((c) => c.start < predicate.start && predicate.start < c.end)
    if (holder && start <= holder.predicate.start) {
      const made = takenFrom(holder, predicate, start, mask)
      if (!made) continue
      all.push(made)
      taken = holder.start
    } else if (before.slice(start).trim() !== '') {
      const end = endOf(predicate, mask, all.find((c) => c.start > predicate.start), holder)
      if (holder) holder.end = boundaryBefore(mask, start, holder.predicate.end)
      all.push({ start, end, predicate, subject: { start, end: predicate.start }, joined: all.length > 0 ? 'new' : 'first', of: null })
      taken = end
    }
  }
  return all.sort((a, b) => a.start - b.start)
}
