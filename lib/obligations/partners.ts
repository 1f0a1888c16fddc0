import type { Reading } from './reading.ts'
import type { Row } from './obligation.ts'

/** A finding and those that belong to it: a duty with its dates and what follows if it is not done, and the same from their side. */
export const partnersOf = (reading: Reading, id: string): string[] => {
  const directives = reading.directives.filter((d) => d.id === id || d.deadlines.includes(id) || d.consequences.includes(id))
  const enforced = reading.consequences.find((c) => c.id === id)?.of ?? []
  return [...new Set([
    id, ...enforced,
    ...directives.flatMap((d) => d.id === id ? [...d.deadlines, ...d.consequences] : [d.id]),
    ...reading.consequences.filter((c) => c.of.includes(id)).map((c) => c.id),
  ])]
}

/** The findings that a row stands for. */
export const findingsOf = ({ directive, deadline, setting, consequences }: Row): string[] =>
  [directive?.id, deadline?.id, setting?.id, ...consequences.map(({ id }) => id)].filter((id) => id !== undefined)

/** The row that tells about a finding: the directive's own before one that it is attached to; null where no row does. */
export const rowOf = (rows: readonly Row[], id: string): Row | null =>
  rows.find((row) => row.directive?.id === id || row.setting?.id === id)
  ?? rows.find((row) => row.deadline?.id === id)
  ?? rows.find((row) => row.consequences.some((consequence) => consequence.id === id))
  ?? null
