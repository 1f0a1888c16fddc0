import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Quoted { readonly id: string; readonly quote: string }
interface Links {
  readonly directives?: readonly (Quoted & { readonly deadlines?: readonly string[] })[]
  readonly deadlines?: readonly Quoted[]
  readonly consequences?: readonly (Quoted & { readonly of?: readonly string[] })[]
}

/** How many ties the labels have, how many the readings, how many both; and how many findings have exactly their label's ties. */
interface Tally { gold: number; read: number; both: number; whole: number; of: number }

/**
 * The ties of deadlines and consequences to directives, which `score.mjs` does not count: of those findings that both the label and the
 * reading have, in how many the ties are the same. `missed` names each that is not.
 */
export const scoreLinks = (gold: string, read: string, ids: readonly string[]): { readonly table: string; readonly missed: readonly string[] } => {
  const tallies: Record<'deadline' | 'consequence', Tally> = { deadline: empty(), consequence: empty() }
  const missed: string[] = []
  for (const id of ids) {
    const [wanted, had] = [gold, read].map((folder) => JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')) as Links) as [Links, Links]
    const directives = pairs(wanted.directives, had.directives)
    const deadlines = pairs(wanted.deadlines, had.deadlines)
    const compare = (kind: keyof typeof tallies, label: Quoted, want: readonly string[], have: readonly string[], known: ReadonlyMap<string, string>): void => {
      // a label without a counterpart in the reading is missed by the reader, not by its ties
      const mine = want.flatMap((one) => known.get(one) ?? [])
      const theirs = have.filter((one) => [...known.values()].includes(one))
      const both = mine.filter((one) => theirs.includes(one)).length
      const tally = tallies[kind]
      tally.gold += mine.length
      tally.read += theirs.length
      tally.both += both
      tally.of += 1
      if (both === mine.length && both === theirs.length) tally.whole += 1
      else missed.push(`${id} ${kind} of ${label.id} “${label.quote.replace(/\s+/g, ' ').slice(0, 200)}”: wanted ${want.join(',') || 'none'} (here ${mine.join(',') || 'none'}), read ${theirs.join(',') || 'none'}`)
    }
    for (const label of wanted.directives ?? []) {
      const mine = had.directives?.find((d) => d.id === directives.get(label.id))
      if (mine) compare('deadline', label, label.deadlines ?? [], mine.deadlines ?? [], deadlines)
    }
    for (const [from, to] of pairs(wanted.consequences, had.consequences)) {
      const label = wanted.consequences!.find((c) => c.id === from)!
      compare('consequence', label, label.of ?? [], had.consequences!.find((c) => c.id === to)!.of ?? [], directives)
    }
  }
  return { table: Object.entries(tallies).map(([kind, t]) => `${kind} ↔ directive: ${t.whole} of ${t.of} right as a whole; ties ${percent(t.both, t.gold)} found, ${percent(t.both, t.read)} right`).join('\n'), missed }
}

const empty = (): Tally => ({ gold: 0, read: 0, both: 0, whole: 0, of: 0 })
const percent = (a: number, b: number): string => (b === 0 ? '–' : `${(100 * a / b).toFixed(1)} %`)
const wordsOf = (quote: string): string[] => quote.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Labels with the finding that is likest to each, label's id to finding's: both in reading order, each taken once. */
const pairs = (labels: readonly Quoted[] = [], found: readonly Quoted[] = []): Map<string, string> => {
  const candidates = labels.flatMap((label, i) => found.map((finding, j) => ({ label: label.id, finding: finding.id, alike: likeness(wordsOf(label.quote), wordsOf(finding.quote)), apart: Math.abs(i / labels.length - j / found.length) })))
    .filter(({ alike }) => alike >= 0.5).sort((a, b) => b.alike - a.alike || a.apart - b.apart)
  const taken = new Map<string, string>()
  const used = new Set<string>()
  for (const { label, finding } of candidates) {
    if (taken.has(label) || used.has(finding)) continue
    taken.set(label, finding)
    used.add(finding)
  }
  return taken
}

const likeness = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>()
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of a) {
    const n = left.get(word) ?? 0
    if (n > 0) { shared += 1; left.set(word, n - 1) }
  }
  return 2 * shared / (a.length + b.length)
}
