import { boundaryBefore } from './boundary.ts'
import type { Clause, Mutable } from './clauses.ts'
import { predicatesOf } from './predicates.ts'

/** “Defendant’s time to answer, move, or otherwise respond is extended”: what the time is for. */
const LIMIT = /\b(?:time|deadline|date|period)\s+(?:(?:for|within\s+which|in\s+which|by\s+which)\s+[^,;]{2,60}\s)?$/i

/** “Defendant X to produce the logs”: infinitives command where no other verb does, before the first clause or after a semicolon. */
export const withInfinitives = (mask: string, opening: number, clauses: readonly Clause[]): Clause[] => {
  const infinitives = predicatesOf(mask).filter(({ kind }) => kind === 'to-do')
  if (infinitives.length === 0) return [...clauses]
  const all: Mutable<Clause>[] = clauses.map((c) => ({ ...c }))
  let taken = -1
  for (const predicate of infinitives) {
    const before = mask.slice(0, predicate.start)
    if (predicate.start < taken) continue
    const start = Math.max(opening, ...[...before.matchAll(/;\s+(?:and\s+)?|\bthat\s+(?=[A-Z])|:\s+|\s[—–-]{1,2}\s+|\b(?:19|20)\d\d\s+(?=[A-Z][a-z]+['’]?s?\s)/g)].map((m) => m.index + m[0].length))
    const holder = all.find((c) => c.start < predicate.start && predicate.start < c.end)
    if (holder && start <= holder.predicate.start) {
      if (LIMIT.test(before)) continue
      // “the motion is … ; plaintiff to file … by May 3, and is cautioned that …”: what the verb that follows leaves before it
      const joints = [...mask.slice(predicate.end, holder.predicate.start).matchAll(/[,;]\s+(?:and\s+)?/g)]
      // “former counsel to file a statement by May 3 or fees will be disgorged”
      const orElse = [...mask.slice(predicate.end, holder.predicate.start).matchAll(/,?\s+or\s+(?=(?:[\w'’]+\s+){1,5}$)/g)].at(-1)
      const joint = joints.find((m) => m[0].startsWith(';')) ?? (start > holder.start ? joints.at(-1) : orElse)
      if (!joint || before.slice(start).trim() === '') continue
      all.push({ start, end: predicate.end + joint.index, predicate, subject: { start, end: predicate.start }, joined: 'new', of: null })
      holder.start = predicate.end + joint.index + joint[0].length
      holder.subject = { start: Math.max(holder.start, holder.subject.start), end: Math.max(holder.start, holder.subject.end) }
      taken = holder.start
      continue
    }
    if (before.slice(start).trim() === '') continue
    const next = all.find((c) => c.start > predicate.start)
    const stop = mask.slice(predicate.end).search(/;/)
    const end = Math.min(next ? boundaryBefore(mask, next.start, predicate.end) : mask.length, stop >= 0 ? predicate.end + stop : mask.length, holder ? holder.end : mask.length)
    if (holder) holder.end = boundaryBefore(mask, start, holder.predicate.end)
    all.push({ start, end, predicate, subject: { start, end: predicate.start }, joined: all.length > 0 ? 'new' : 'first', of: null })
    taken = end
  }
  return all.sort((a, b) => a.start - b.start)
}
