import { isMovableDate } from '../command/movable-date.ts'
import { obligorIn } from '../obligor/obligor-words.ts'
import type { Clause, Mutable } from './clauses.ts'
import { predicatesOf, type PredicateKind } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

type Subject = (words: string) => boolean
const somebody: Subject = (words) => obligorIn(words) !== null
const stoppable: Subject = (words) => /\b(?:discovery|case|action|matter|proceedings?|deadlines?|briefing|depositions?)\s*$/i.test(words)

/** Passives as docket entries have them, “is” and “are” left out: each with what may be its subject. */
const ways: readonly (readonly [kind: PredicateKind, subject: Subject, way: RegExp])[] = ([
  ['ordered', somebody, String.raw`(?:ordered|directed|instructed|required|requested|reminded|admonished|advised)\s+(?:not\s+)?to(?=\s+[a-z])`],
  ['leave', somebody, String.raw`(?:permitted|allowed|authorized|(?:granted|given)\s+(?:leave|permission))\s+to(?=\s+[a-z])`],
  ['until', somebody, pattern`
    (?:given|granted|allowed|afforded)\s+(?:until|till|through|to(?=\s+\d)|an?\s+(?:extension|additional)|(?:\d+|[a-z]+)\s+(?:\(\d+\)\s+)?
    (?:more\s+|additional\s+)?(?:days?|weeks?|months?))`],
  ['need-not', somebody, String.raw`(?:excused|relieved)\s+(?:from|of)`],
  ['moved', isMovableDate, String.raw`(?:extended|continued|enlarged|re-?set|moved|postponed|advanced|changed)\s+(?:to|until|till|through|by)(?=\s)`],
  ['limited', () => true, String.raw`(?:limited|restricted|capped|confined)\s+(?:to|at)(?=\s+(?:\d|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)\b)`],
  ['stayed', stoppable, String.raw`stayed(?=\s*$|[.;,]|\s+(?:pending|until|through|for)\b)`],
] as const).map(([kind, subject, way]) => [kind, subject, new RegExp(String.raw`^([^;:]{2,90}?)\s+(?:hereby\s+|also\s+|now\s+)?(${way})`, 'i')])

const cue = new RegExp(pattern`
  \b(?:ordered|directed|instructed|required|requested|reminded|admonished|advised|permitted|allowed|authorized|granted|given|
  afforded|excused|relieved|extended|continued|enlarged|re-?set|moved|postponed|advanced|changed|limited|restricted|capped|
  stayed)\b`, 'i')

/** Whether a sentence may have such a passive. */
export const mayLeaveOut = (mask: string): boolean => cue.test(mask)

/** Adds the clauses of a docket entry that have no finite verb: “Defendant directed to answer by May 3”, “Discovery ddl extended to 7/1”. */
export const withElliptics = (mask: string, opening: number, clauses: readonly Mutable<Clause>[]): readonly Clause[] => {
  if (!cue.test(mask)) return clauses
  const finite = predicatesOf(mask).filter(({ kind }) => kind !== 'to-do')
  const found: Clause[] = []
  for (const m of mask.slice(opening).matchAll(/[^;]+/g)) {
    const start = opening + m.index + /^\s*(?:and\s+)?/.exec(m[0])![0].length
    const end = opening + m.index + m[0].length
    if (finite.some((p) => p.start >= start && p.start < end)) continue
    for (const [kind, fits, way] of ways) {
      const said = way.exec(mask.slice(start, end))
      if (!said || !fits(said[1]!)) continue
      const from = start + said[0].length - said[2]!.length
      found.push({ start, end, predicate: { kind, start: from, end: start + said[0].length, words: said[2]!, negative: /\bnot\b/i.test(said[2]!) }, subject: { start, end: from }, joined: 'new', of: null })
      for (const clause of clauses) if (clause.start < start && clause.end > start) clause.end = opening + m.index
      break
    }
  }
  return found.length === 0 ? clauses : [...clauses, ...found].sort((a, b) => a.start - b.start)
}
