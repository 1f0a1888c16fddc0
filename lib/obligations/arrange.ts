import type { IsoDate } from '../dates/iso.ts'
import { momentOf, type Row } from './obligation.ts'

/** Rows under one heading; `kind` tells the screen how to say it. */
export type Group =
  | { readonly kind: 'coming' | 'promptly' | 'waits' | 'undated' | 'past' | 'all'; readonly rows: readonly Row[] }
  | { readonly kind: 'who'; readonly who: string | null; readonly rows: readonly Row[] }
  | { readonly kind: 'court'; readonly rows: readonly Row[] }

/** Whether nothing remains to be done about a row: the user has dismissed it or ticked it off. */
export const closed = ({ decision }: Row): boolean => decision?.decided === 'dismissed' || decision?.decided === 'done'

/** Whether a row's day is over on `today` (a day in the court's zone). */
export const isPast = (row: Row, today: IsoDate): boolean => {
  const moment = momentOf(row)
  // an event that comes back is never over because its first time is
  return row.timing.kind === 'on' && moment !== null && moment.slice(0, 10) < today
}

/** Earlier first; a day without an hour ends at midnight, so it stands after the hours of that day. */
const byMoment = (a: Row, b: Row): number => {
  const key = (row: Row) => {
    const moment = momentOf(row) ?? '9999'
    return moment.length === 10 ? `${moment}T23:59:59` : moment
  }
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.span.start - b.span.start
}

/** By time: what comes, what is due at once, what waits for something, what has no date, what is over. */
export const byTime = (rows: readonly Row[], today: IsoDate): Group[] => {
  const timed = rows.filter((row) => momentOf(row) !== null).sort(byMoment)
  const of = (kind: Row['timing']['kind']) => rows.filter((row) => momentOf(row) === null && row.timing.kind === kind)
  return ([
    { kind: 'coming', rows: timed.filter((row) => !isPast(row, today)) },
    { kind: 'promptly', rows: of('promptly') },
    { kind: 'waits', rows: [...of('waits'), ...of('again')] },
    { kind: 'undated', rows: of('undated') },
    { kind: 'past', rows: timed.filter((row) => isPast(row, today)) },
  ] as const).filter((group) => group.rows.length > 0)
}

/** By who: one group an obligor, in the order in which the document names them, each by time; then the court's dates. */
export const byWho = (rows: readonly Row[]): Group[] => {
  const groups = new Map<string | null, Row[]>()
  for (const row of rows) {
    if (row.kind === 'setting') continue
    const key = row.who?.toLowerCase() ?? null
    groups.set(key, [...groups.get(key) ?? [], row])
  }
  const settings = rows.filter((row) => row.kind === 'setting')
  const named = [...groups].filter(([who]) => who !== null)
  const nobody = groups.get(null)
  return [
    ...named.map(([, own]): Group => ({ kind: 'who', who: own[0]!.who, rows: own.sort(byMoment) })),
    ...nobody ? [{ kind: 'who', who: null, rows: nobody.sort(byMoment) } as const] : [],
    ...settings.length > 0 ? [{ kind: 'court', rows: settings.sort(byMoment) } as const] : [],
  ]
}

/** What the head of the panel answers before anything is clicked. */
export type Next =
  | { readonly kind: 'dated'; readonly row: Row }
  | { readonly kind: 'promptly'; readonly row: Row }
  | { readonly kind: 'waits'; readonly row: Row }
  /** Every date has gone by; `row` is the last of them. */
  | { readonly kind: 'all-past'; readonly row: Row }
  /** Nothing is left that has a time: all of it is ticked off or dismissed, or there never was a date. */
  | { readonly kind: 'all-closed' }
  | { readonly kind: 'no-dates' }

/** The next thing due on or after `today`; what is ticked off or dismissed is passed over. */
export const nextDue = (rows: readonly Row[], today: IsoDate): Next => {
  const open = rows.filter((row) => !closed(row))
  const timed = open.filter((row) => momentOf(row) !== null).sort(byMoment)
  const dated = timed.find((row) => !isPast(row, today))
  if (dated) return { kind: 'dated', row: dated }
  const waiting = open.find((row) => row.timing.kind === 'waits')
  const last = timed.at(-1)
  if (last) return waiting ? { kind: 'waits', row: waiting } : { kind: 'all-past', row: last }
  const promptly = open.find((row) => row.timing.kind === 'promptly')
  if (promptly) return { kind: 'promptly', row: promptly }
  if (waiting) return { kind: 'waits', row: waiting }
  return { kind: rows.length > 0 && open.length === 0 ? 'all-closed' : 'no-dates' }
}
