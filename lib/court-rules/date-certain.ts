import { Temporal } from 'temporal-polyfill'
import type { Court } from '../courts/index.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import { calendarOf } from './legal-holidays/calendar.ts'
import { isHolidayUnder } from './legal-holidays/legal-holiday.ts'
import { ruleFor } from './systems.ts'
import { zoneWords } from '../dates/zone-words.ts'
import { dayWords, hourWords } from './words.ts'

/**
 * What is to be said of a date that the court itself names: that it falls on a weekend or a legal holiday (it is not
 * moved for that: 2009 committee note to Rule 6), or before the order. Empty where nothing is.
 */
export const checkDateCertain = (date: IsoMoment, court: Court | null, orderDate: IsoDate | null, caseNumber: string | null = null): string[] => {
  const day = Temporal.PlainDate.from(date.slice(0, 10))
  const off = dayOffWords(day, court)
  return [
    ...(off ? [`${dayWords(day)} is ${off}. A date that the court names is not moved (${notMovedBy(court, caseNumber)}): only the court can move it.`] : []),
    ...(orderDate !== null && date.slice(0, 10) < orderDate ? [`${dayWords(day)} is before the order’s own date, ${dayWords(Temporal.PlainDate.from(orderDate))}.`] : []),
  ]
}

/** Why a date that the court names stays where it is: the rule counts periods only. */
export const notMovedBy = (court: Court | null, caseNumber: string | null = null): string => {
  const rule = ruleFor({ trigger: null, court, caseNumber, asOf: 'present' }, '2026-01-01').rule!
  return `${rule.title}${rule.system.startsWith('fr') ? '(a), 2009 committee note' : ''}`
}

/** That the court's day of electronic filing ends early, where a local rule says so; empty where it ends at midnight. */
export const filingHourOf = (court: Court | null, date: IsoDate): string[] => {
  const own = court?.filingHour ?? null
  if (court === null || own === null || (own.from !== null && own.from > date)) return []
  return [`What is filed electronically in ${court.short} must be in by ${hourWords(own.hour)}, ${zoneWords(court.zone)} (${own.authority}).${own.note ? ` ${own.note}` : ''}`]
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
