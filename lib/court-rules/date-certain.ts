import { Temporal } from 'temporal-polyfill'
import type { Court } from '../courts/index.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { calendarOf } from './legal-holidays/calendar.ts'
import { isHolidayUnder } from './legal-holidays/legal-holiday.ts'
import { ruleFor } from './systems.ts'
import { dayWords } from './words.ts'

/**
 * What is to be said of a date that the court itself names: that it falls on a weekend or a legal holiday (it is not
 * moved for that: 2009 committee note to Rule 6), or before the order. Empty where nothing is.
 */
export const checkDateCertain = (date: IsoMoment, court: Court | null, orderDate: IsoDate | null): string[] => {
  const day = Temporal.PlainDate.from(date.slice(0, 10))
  const off = dayOffWords(day, court)
  const { rule } = ruleFor({ trigger: date, court, asOf: 'present' }, date.slice(0, 10) as IsoDate)
  return [
    ...(off ? [`${dayWords(day)} is ${off}. A date that the court names is not moved (${rule?.title ?? 'Fed. R. Civ. P. 6'}${rule?.system.startsWith('fr') ? '(a), 2009 committee note' : ''}): only the court can move it.`] : []),
    ...(orderDate !== null && date.slice(0, 10) < orderDate ? [`${dayWords(day)} is before the order’s own date, ${dayWords(Temporal.PlainDate.from(orderDate))}.`] : []),
  ]
}

/** “a Saturday and Independence Day”; null for an ordinary day. */
const dayOffWords = (day: Temporal.PlainDate, court: Court | null): string | null => {
  const { rule } = ruleFor({ trigger: null, court, asOf: 'present' }, day.toString() as IsoDate)
  const calendar = calendarOf(rule!.holidays({ direction: 'after', courtId: court?.id ?? null, states: court ? [court.state] : [], workingDays: false }))
  const holiday = calendar.holidayOn(day)
  const words = [
    ...(day.dayOfWeek === 6 ? ['a Saturday'] : day.dayOfWeek === 7 ? ['a Sunday'] : []),
    ...(holiday && isHolidayUnder(holiday.weight, 'prevailing') ? [holiday.name] : []),
  ]
  return words.length > 0 ? words.join(' and ') : null
}
