import type { IsoMoment } from '../dates/iso.ts'
import { daysOf, triggerOf, type ProofDay } from './proof-days.ts'
import { movesOf } from './proof-moves.ts'
import type { Step } from './resolution.ts'
import { momentWords } from './words.ts'

/** What a proof is made of: a resolution, or a deadline that was read and counted. */
export interface Provable {
  readonly due: IsoMoment | null
  readonly earliest: IsoMoment | null
  readonly latest: IsoMoment | null
  readonly steps: readonly Step[]
  readonly alternatives: readonly { readonly text: string; readonly due: IsoMoment }[]
}

/** A count laid out to be checked by eye. */
export interface Proof {
  /** “14 days after entry of this Order”. */
  readonly title: string
  /** “Fed. R. Civ. P. 6”; null where nothing was counted. */
  readonly rule: string | null
  /** “Thu Jul 2, 2026”, with the hour where one is named. */
  readonly due: string
  /** In the order of the calendar; empty where nothing was counted. */
  readonly days: readonly ProofDay[]
  /** Whether it was counted back, so that the last day comes first. */
  readonly back: boolean
  /** The arithmetic, each move with the paragraph that orders it. */
  readonly moves: readonly Step[]
  /** “earliest Fri Jul 3, latest Mon Jul 6”; null where authorities agree. */
  readonly spread: string | null
  readonly alternatives: readonly { readonly text: string; readonly due: string }[]
}

/** Lays out a count; null where there is no date. `title` says what was counted, in a few words. */
export const proofOf = (title: string, { due, earliest, latest, steps, alternatives }: Provable): Proof | null => {
  if (due === null) return null
  const note = steps.find(({ kind, text }) => kind === 'note' && text.startsWith('Counted by '))
  const days = daysOf(steps, due)
  return {
    title,
    rule: note ? note.text.slice('Counted by '.length).split(/:|, (?:as it|in force)/)[0]! : null,
    due: momentWords(due),
    days,
    back: (triggerOf(steps) ?? due) > due.slice(0, 10),
    moves: movesOf(steps),
    spread: earliest === null || latest === null || earliest === latest ? null : `earliest ${momentWords(earliest)}, latest ${momentWords(latest)}`,
    alternatives: alternatives.map((other) => ({ text: other.text, due: momentWords(other.due) })),
  }
}

/** The proof in five lines, to be copied: what, from when, the count, the date, and what would change it. */
export const proofAsText = (proof: Proof): string => {
  const said = (...kinds: Step['kind'][]) => proof.moves.filter(({ kind }) => kinds.includes(kind)).map(({ text, authority }) => (authority ? `${text} [${authority}]` : text)).join('. ')
  const counted = said('count', 'landing', 'weekend', 'holiday', 'moved', 'added', 'inaccessible')
  return [
    `${proof.title}${proof.rule ? ` (${proof.rule})` : ''}`,
    said('trigger', 'excluded') || 'No trigger',
    counted || 'Nothing is counted',
    `Due ${proof.due}${proof.spread ? ` (${proof.spread})` : ''}. ${said('hour')}`.trim(),
    `Would change it: ${proof.alternatives.map(({ text, due }) => `${text} → ${due}`).join('; ') || 'nothing known'}`,
  ].join('\n')
}
