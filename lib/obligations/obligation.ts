import type { Span } from '../document/span.ts'
import type { IsoMoment } from '../dates/iso.ts'
import type { ReadConsequence, ReadDeadline, ReadDirective, Reading, ReadSetting } from './reading.ts'
import { withDateWords } from '../dates/date-words.ts'
import { asWritten } from './as-written.ts'
import type { Decision, Decisions } from './decision.ts'

/** A duty, a prohibition, a permission, a day in court, or a deadline that no duty claims. */
export type RowKind = 'must' | 'must-not' | 'may' | 'setting' | 'due'

/** When a row falls, as far as anybody can tell. `words` are the order's own. */
export type Timing =
  | { readonly kind: 'on'; readonly at: IsoMoment; readonly earliest: IsoMoment; readonly latest: IsoMoment; readonly computed: boolean }
  /** A period whose trigger has no date yet; `needs` says what must be known, where it can be asked. */
  | { readonly kind: 'waits'; readonly needs: string | null; readonly words: string }
  | { readonly kind: 'promptly'; readonly words: string }
  | { readonly kind: 'again'; readonly first: IsoMoment | null; readonly words: string }
  | { readonly kind: 'undated' }

/** One line of the panel: one thing that somebody must, may or must not do, or be at, with its time. */
export interface Row {
  /** Unique in the document: the finding's id; “d1.t2” where a directive has several deadlines. */
  readonly id: string
  readonly kind: RowKind
  /** In the order's own terms and with its capitals; null where nobody is named. */
  readonly who: string | null
  readonly what: string
  readonly place: string | null
  readonly timing: Timing
  readonly quote: string
  /** Counted from 1. */
  readonly page: number
  readonly span: Span
  readonly rule: string
  readonly directive: ReadDirective | null
  readonly deadline: ReadDeadline | null
  readonly setting: ReadSetting | null
  readonly consequences: readonly ReadConsequence[]
  /** Dates in them as one writes them. */
  readonly warnings: readonly string[]
  /** What the decision hangs on; outlives a reading. */
  readonly identity: string
  /** Null as long as nobody has looked at the row. */
  readonly decision: Decision | null
}

/**
 * The rows of a reading in the order of the document, with the user's decisions and edits laid over them.
 * `identities` (from `identitiesOf`) name the findings for good; without them the ids do.
 */
export const rowsOf = (reading: Reading, identities: ReadonlyMap<string, string> = new Map(), decisions: Decisions = new Map()): Row[] => {
  const deadlines = new Map(reading.deadlines.map((deadline) => [deadline.id, deadline]))
  const consequences = new Map(reading.consequences.map((consequence) => [consequence.id, consequence]))
  const claimed = new Set(reading.directives.flatMap((directive) => directive.deadlines))
  const present = <Found>(found: ReadonlyMap<string, Found>, ids: readonly string[]): Found[] =>
    ids.flatMap((id) => found.get(id) ?? [])

  const whoOf = asWritten(reading)
  const rows = [
    ...reading.directives.flatMap((directive) => {
      const orElse = present(consequences, directive.consequences)
      const due = present(deadlines, directive.deadlines)
      return due.length === 0 ? [ofDirective(directive, null, orElse, directive.id)]
        : due.map((deadline) => ofDirective(directive, deadline, orElse, due.length === 1 ? directive.id : `${directive.id}.${deadline.id}`))
    }),
    ...reading.deadlines.filter(({ id }) => !claimed.has(id)).map(ofDeadline),
    ...reading.settings.map(ofSetting),
  ]
  return rows
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((row) => ({ ...row, who: row.who && whoOf(row.who), warnings: row.warnings.map(withDateWords), identity: row.id.split('.').map((id) => identities.get(id) ?? id).join('|') }))
    .map((row) => decided(row, decisions.get(row.identity) ?? null))
}

const unnamed = { identity: '', decision: null }

const ofDirective = (directive: ReadDirective, deadline: ReadDeadline | null, consequences: ReadConsequence[], id: string): Row => ({
  ...unnamed, id, kind: directive.modality, who: directive.obligor === 'unspecified' ? null : directive.obligor, what: directive.action, place: null,
  timing: deadline ? timingOf(deadline) : { kind: 'undated' },
  quote: directive.quote, page: directive.page, span: directive.span, rule: directive.rule,
  directive, deadline, setting: null, consequences,
  warnings: [...new Set([...directive.warnings, ...deadline?.warnings ?? []])],
})

const ofDeadline = (deadline: ReadDeadline): Row => ({
  ...unnamed, id: deadline.id, kind: 'due', who: null, what: deadline.quote, place: null, timing: timingOf(deadline),
  quote: deadline.quote, page: deadline.page, span: deadline.span, rule: deadline.rule,
  directive: null, deadline, setting: null, consequences: [], warnings: deadline.warnings,
})

const ofSetting = (setting: ReadSetting): Row => ({
  ...unnamed, id: setting.id, kind: 'setting', who: null, what: setting.what, place: setting.place,
  timing: setting.at === null ? { kind: 'waits', needs: null, words: setting.quote }
    : { kind: 'on', at: setting.at, earliest: setting.at, latest: setting.at, computed: false },
  quote: setting.quote, page: setting.page, span: setting.span, rule: setting.rule,
  directive: null, deadline: null, setting, consequences: [], warnings: setting.warnings,
})

const timingOf = ({ kind, due, earliest, latest, needs, quote }: ReadDeadline): Timing => {
  if (kind === 'recurring') return { kind: 'again', first: due, words: quote }
  if (due !== null) return { kind: 'on', at: due, earliest: earliest ?? due, latest: latest ?? due, computed: kind === 'computed' }
  return kind === 'prompt' ? { kind: 'promptly', words: quote } : { kind: 'waits', needs, words: quote }
}

const decided = (row: Row, decision: Decision | null): Row => {
  if (decision === null) return row
  const { action, due } = decision
  const timing: Timing = due === null ? row.timing : { kind: 'on', at: due, earliest: due, latest: due, computed: false }
  return { ...row, what: action ?? row.what, timing, decision }
}

/** The day or moment on which a row falls; null where it has none. */
export const momentOf = ({ timing }: Row): IsoMoment | null =>
  timing.kind === 'on' ? timing.at : timing.kind === 'again' ? timing.first : null
