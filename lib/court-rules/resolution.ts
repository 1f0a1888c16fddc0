import type { IsoDate, IsoMoment } from '../dates/iso.ts'

/** One line of the arithmetic, in the order in which it is done. */
export interface Step {
  readonly kind: 'trigger' | 'excluded' | 'count' | 'landing' | 'weekend' | 'holiday' | 'added' | 'moved' | 'inaccessible' | 'hour' | 'note'
  /** In words for the reader: “Fri Jun 19 is Juneteenth: counted all the same”. */
  readonly text: string
  /** The day that the step is about. */
  readonly date: IsoDate | null
  /** The paragraph that orders it: “Fed. R. Civ. P. 6(a)(1)(C)”. */
  readonly authority: string | null
}

export type Resolution =
  | {
      readonly kind: 'resolved'
      readonly due: IsoMoment
      /** The safe date, and the last arguable one, where authorities differ; both equal `due` where they don't. */
      readonly earliest: IsoMoment
      readonly latest: IsoMoment
      /** The instant at which the last day ends, with offset: `2026-07-02T23:59-04:00`-like, or null where the zone is unknown. */
      readonly end: string | null
      readonly system: string
      readonly steps: readonly Step[]
      readonly warnings: readonly string[]
      /** What would change the date, in words with the date it would become. */
      readonly alternatives: readonly { readonly text: string; readonly due: IsoMoment }[]
    }
  | {
      readonly kind: 'unresolved'
      /** What must be known: “service date”, “receipt date”, “date of the mediation”. */
      readonly needs: string
      readonly because: string
      readonly steps: readonly Step[]
    }
