import { isHolidayUnder, type HolidayReading, type Weight } from '../legal-holidays/legal-holiday.ts'

/** One way of reading what authorities leave open: which doubtful holidays count, and whether doubtful rules are read for the later day. */
export interface LawReading {
  readonly holidays: HolidayReading
  readonly late: boolean
}

/** The reading that courts mostly follow; what is open in the rules themselves is read for the safe day. */
export const prevailing: LawReading = { holidays: 'prevailing', late: false }

/** Every other way. */
export const otherReadings: readonly LawReading[] = [
  { holidays: 'strict', late: false },
  { holidays: 'generous', late: false },
  { holidays: 'prevailing', late: true },
  { holidays: 'generous', late: true },
  { holidays: 'strict', late: true },
]

/** Whether a rule of this weight is followed under this reading; the late one follows doubtful rules too. */
export const follows = (weight: Weight, reading: LawReading): boolean =>
  isHolidayUnder(weight, reading.late ? 'generous' : 'prevailing')
