import type { IsoMoment } from '../dates/iso.ts'

/** What the user has decided about one row. It is theirs: reading the document again never changes it. */
export interface Decision {
  readonly decided: 'confirmed' | 'edited' | 'dismissed' | 'done'
  /** The user's own words and date in place of ours; null stands as read. */
  readonly action: string | null
  readonly due: IsoMoment | null
}

/** Decisions of one document, by the row's identity (`identityOf`). */
export type Decisions = ReadonlyMap<string, Decision>
