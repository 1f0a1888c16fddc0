import type { IsoDate } from '../../dates/iso.ts'

/**
 * How sure it is that a day is a legal holiday for counting time. `settled`: nobody doubts it. `prevailing`: courts
 * mostly treat it as one, a strict reader would not. `arguable`: mostly not treated as one, though it can be argued.
 */
export type Weight = 'settled' | 'prevailing' | 'arguable'

/** A day that is, or may be, a legal holiday. */
export interface LegalHoliday {
  readonly date: IsoDate
  readonly name: string
  readonly weight: Weight
  /** The statute, order or rule that makes it one. */
  readonly authority: string
  /** Why it is doubted, in words; null for a settled day. */
  readonly why: string | null
}

/** How doubtful days are read: `strict` counts settled days only, `generous` all. */
export type HolidayReading = 'strict' | 'prevailing' | 'generous'

/** Whether a day of this weight is a legal holiday under this reading. */
export const isHolidayUnder = (weight: Weight, reading: HolidayReading): boolean =>
  weight === 'settled' || reading === 'generous' || (weight === 'prevailing' && reading === 'prevailing')

/** The holidays of one year, from one source. */
export type HolidaySource = (year: number) => readonly LegalHoliday[]
