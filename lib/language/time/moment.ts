import type { IsoDate, IsoMoment } from '../../dates/iso.ts'
import { CLOCK_TIME, clockTime } from '../../dates/clock-time.ts'
import type { DateMention } from '../mentions/mention.ts'
import { GUESSED_YEAR, isYearGuessed } from '../mentions/years.ts'

/** A day with the time of day, where one is given; null without a day. */
export const momentOf = (date: IsoDate | null, time: string | null): IsoMoment | null =>
  date === null ? null : time === null ? date : `${date}T${time}` as IsoMoment

/** The day of a moment. */
export const dayOf = (moment: IsoMoment): IsoDate => moment.slice(0, 10) as IsoDate

/** Whether a date lies on or before the document's own day: false where either is unknown, or its year was only guessed. */
export const isPast = (mention: DateMention, documentDay: string | null): boolean =>
  mention.date !== null && documentDay !== null && mention.date <= documentDay && !isYearGuessed(mention)

/**
 * The moment of a time to come. Where the year was guessed and the day would be long past, the next year is meant: who says
 * in December “by January 10” means the January ahead.
 */
export const comingMoment = (mention: DateMention, documentDay: string | null): { at: IsoMoment | null; warnings: readonly string[] } => {
  const { date, time, warnings } = mention
  if (date === null || documentDay === null || date >= documentDay || !isYearGuessed(mention))
    return { at: momentOf(date, time), warnings }
  const year = Number(date.slice(0, 4)) + 1
  return { at: momentOf(`${year}${date.slice(4)}` as IsoDate, time),
    warnings: [...warnings.filter((w) => !w.startsWith(GUESSED_YEAR)), `${GUESSED_YEAR}; ${year} is taken, the next such day after the order`] }
}

const CLOCK = new RegExp(CLOCK_TIME, 'i')

/** The first time of day that is named in the words, as `HH:MM`; null where none is. */
export const hourIn = (words: string): string | null => clockTime(CLOCK.exec(words)?.[0] ?? '')
