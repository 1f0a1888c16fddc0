import type { Link, So } from './links.ts'
import type { Predicate } from './predicates.ts'
import { commands } from './subordinators.ts'
import { pattern } from '../../patterns/pattern.ts'

/** “, who shall”, “, whose counsel must”. */
const whoMust = /,\s+(?=who\s+$|whose\s+\w+\s+(?:counsel|the\s+parties|the\s+(?:plaintiff|defendant))\s+$)/i
const anyWhich = /\bwh(?:ich|om)\b/i
/** “, during which the parties shall”, “, a copy of which must”. */
const whichMust = new RegExp(pattern`
  ,\s+((?:until\s+which\s+(?:time|date)\s+|(?:during|in|by|of|for|under|upon|on|at|with|after|before|to)\s+which\s+|
  (?:all|any|each|both|some|none|the|a copy|copies)\s[\w ]{0,30}\bof\s+(?=which\s*$|whom\s*$)|
  \w+\s+(?:to|of)\s+(?=which\s*$)|which\s+(?=(?:the\s+parties|counsel|the\s+plaintiff|plaintiff|the\s+defendant|
  defendants?|they|he|she|it|each|both|either)\b)|(?=which\s*$))(?:[^,;]{0,60}))$`, 'i')
/** “, which Acme Holdings must”. */
const whichNamed = /,\s+(?=which\s+(?:[A-Z][\w&.’'-]*\s+){1,4}$)/
/** “until which ”, before the subject. */
const leadToWhich = /^(?:\w+)\s+which\s+(?=\S)/i

/** How far back from the verb each may begin. */
const whoReach = 60
const whichReach = 160
const namedReach = 80

/** Where a match of `way` in the last `reach` characters ends; null where there is none. */
const endIn = (way: RegExp, gap: string, reach: number): number | null => {
  const m = way.exec(gap.slice(-reach))
  return m && Math.max(0, gap.length - reach) + m.index + m[0].length
}

/** The link of a relative clause that commands. */
export const relativeLink = (gap: string, predicate: Predicate, { hasMain }: So): Link | null => {
  if (!commands.has(predicate.kind)) return null
  const at = (hasMain ? endIn(whoMust, gap, whoReach) : null) ?? afterWhich(gap) ?? endIn(whichNamed, gap, namedReach)
  return at === null ? null : { as: 'relative', at }
}

/** Where the clause begins after “, which” and the like, and after what leads up to its subject. */
const afterWhich = (gap: string): number | null => {
  const which = anyWhich.test(gap.slice(-100)) ? whichMust.exec(gap.slice(-whichReach)) : null
  if (!which) return null
  const clause = which[1]!
  const lead = leadToWhich.exec(clause)?.[0].length ?? 0
  const end = Math.max(0, gap.length - whichReach) + which.index + which[0].length
  return end - clause.length + (lead < clause.length ? lead : 0)
}
