import { isMovableDate } from '../command/movable-date.ts'
import { obligorIn } from '../obligor/obligor-words.ts'
import type { Clause, Mutable } from './clauses.ts'
import { predicatesOf, type PredicateKind } from './predicates.ts'
import { pattern } from '../../patterns/pattern.ts'

type Subject = (words: string) => boolean
const somebody: Subject = (words) => obligorIn(words) !== null
const canStop = /\b(?:discovery|case|action|matter|proceedings?|deadlines?|briefing|depositions?)\s*$/i
const stoppable: Subject = (words) => canStop.test(words)

/** Passives as docket entries have them, “is” and “are” left out: each with what may be its subject. */
const ways: readonly (readonly [kind: PredicateKind, subject: Subject, way: RegExp])[] = ([
  ['ordered', somebody, String.raw`(?:ordered|directed|instructed|required|requested|reminded|admonished|advised)\s+(?:not\s+)?to(?=\s+[a-z])`],
  ['leave', somebody, String.raw`(?:permitted|allowed|authorized|(?:granted|given)\s+(?:leave|permission))\s+to(?=\s+[a-z])`],
  ['until', somebody, pattern`
    (?:given|granted|allowed|afforded)\s+(?:until|till|through|to(?=\s+\d)|an?\s+(?:extension|additional)|(?:\d+|[a-z]+)\s+(?:\(\d+\)\s+)?
    (?:more\s+|additional\s+)?(?:days?|weeks?|months?))`],
  ['need-not', somebody, String.raw`(?:excused|relieved)\s+(?:from|of)`],
  ['moved', isMovableDate, String.raw`(?:extended|continued|enlarged|re-?set|moved|postponed|advanced|changed)\s+(?:to|until|till|through|by)(?=\s)`],
  ['limited', () => true, pattern`
    (?:limited|restricted|capped|confined)\s+(?:to|at)
    (?=\s+(?:\d|one|two|three|four|five|six|seven|eight|ten|fifteen|twenty|thirty)\b)`],
  ['stayed', stoppable, String.raw`stayed(?=\s*$|[.;,]|\s+(?:pending|until|through|for)\b)`],
] as const).map(([kind, subject, way]) =>
  [kind, subject, new RegExp(String.raw`^([^;:]{2,90}?)\s+(?:hereby\s+|also\s+|now\s+)?(${way})`, 'i')])

const cue = new RegExp(pattern`
  \b(?:ordered|directed|instructed|required|requested|reminded|admonished|advised|permitted|allowed|authorized|granted|given|
  afforded|excused|relieved|extended|continued|enlarged|re-?set|moved|postponed|advanced|changed|limited|restricted|capped|
  stayed)\b`, 'i')

/** Whether a sentence may have such a passive. */
export const mayLeaveOut = (mask: string): boolean => cue.test(mask)

const stretch = /[^;]+/g
const joining = /^\s*(?:and\s+)?/

/** The clause that a stretch without a finite verb makes, by the first way that fits it. */
const ellipticIn = (mask: string, start: number, end: number): Clause | null => {
  for (const [kind, fits, way] of ways) {
    const said = way.exec(mask.slice(start, end))
    if (!said || !fits(said[1]!)) continue
    const words = said[2]!
    const to = start + said[0].length
    const from = to - words.length
    return {
      start, end, joined: 'new', of: null,
      predicate: { kind, start: from, end: to, words, negative: /\bnot\b/i.test(words) },
      subject: { start, end: from },
    }
  }
  return null
}

/** Adds the clauses of a docket entry that have no finite verb: “Defendant directed to answer by May 3”, “Discovery ddl extended to 7/1”. */
export const withElliptics = (mask: string, opening: number, clauses: readonly Mutable<Clause>[]): readonly Clause[] => {
  if (!cue.test(mask)) return clauses
  const finite = predicatesOf(mask).filter(({ kind }) => kind !== 'to-do')
  const found: Clause[] = []
  for (const m of mask.slice(opening).matchAll(stretch)) {
    const start = opening + m.index + joining.exec(m[0])![0].length
    const end = opening + m.index + m[0].length
    if (finite.some((p) => p.start >= start && p.start < end)) continue
    const elliptic = ellipticIn(mask, start, end)
    if (!elliptic) continue
    found.push(elliptic)
    for (const clause of clauses) if (clause.start < start && clause.end > start) clause.end = opening + m.index
  }
  return found.length === 0 ? clauses : [...clauses, ...found].sort((a, b) => a.start - b.start)
}
