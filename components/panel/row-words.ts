import type { Row, RowKind } from '../../lib/obligations/obligation.ts'
import { capital } from '../words.ts'

const verbs: Record<RowKind, string> = { must: 'must', 'must-not': 'must not', may: 'may', setting: '', due: '' }

/** The word between who and what: “must”, “may”, “must not”. */
export const rowVerb = ({ kind, who }: Row): string => (who === null ? capital(verbs[kind]) : verbs[kind])

/** How a row says who: the obligor, the court's date, or that nobody is named. */
export const rowWho = ({ kind, who }: Row): string =>
  kind === 'setting' ? 'Court date' : who !== null ? capital(who) : kind === 'due' ? 'Due' : 'Nobody named'

/** Whether a row's date hangs on a day that another paper told and nobody has confirmed. */
export const isGuess = ({ deadline, decision, timing }: Row): boolean =>
  timing.kind === 'on' && deadline?.guess === true && (decision === null || decision.due === null)

/** A row's state as a screen reader says it. */
export const stateWords = { none: 'not reviewed', confirmed: 'confirmed', edited: 'edited by you', dismissed: 'dismissed', done: 'done' } as const

export const stateOf = ({ decision }: Row): keyof typeof stateWords => decision?.decided ?? 'none'
