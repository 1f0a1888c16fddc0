import { courtById, type Court } from '../courts/index.ts'
import { unitNamed } from '../dates/parse-period.ts'
import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { Direction, PeriodUnit } from '../dates/period.ts'
import { serviceMethodNamed } from '../court-rules/service-method.ts'
import type { Circumstances, ServiceMethod, System } from '../court-rules/index.ts'
import { isMoment, isSystem, isZone } from './count-words.ts'

/** One line of a table of cases, as it was parsed. */
export type Fields = Readonly<Record<string, unknown>>

/** A field that cannot be taken. Its message goes into the line's `because`. */
export class BadField extends Error {}

const refuse = (message: string): never => { throw new BadField(message) }

/** Null for what a table leaves out: no field, `null`, or an empty string. */
const given = (field: unknown): unknown => (field === undefined || field === '' ? null : field)

const words = (field: unknown): string | null => {
  const there = given(field)
  return typeof there === 'string' ? there.trim() : null
}

const triggerOf = ({ trigger }: Fields): IsoMoment => {
  // seconds and what is finer are dropped: rules and orders count to the minute
  const written = words(trigger)?.replace(/^(\d{4}-\d{2}-\d{2}) (?=\d)/, '$1T').replace(/(T\d{2}:\d{2}):\d{2}(?:\.\d+)?$/, '$1')
  return written !== undefined && isMoment(written) ? written
    : refuse(`The trigger must be a date that exists (YYYY-MM-DD) or a local date-time (YYYY-MM-DDTHH:MM), not ${JSON.stringify(trigger ?? null)}.`)
}

const systemNamed = ({ system }: Fields): System | null => {
  const name = words(system)?.toLowerCase() ?? null
  return name === null && given(system) === null ? null : isSystem(name) ? name : refuse(`Unknown system: ${JSON.stringify(system)}.`)
}

/** A state's system tells its courts, and so their zone, where no court is named. */
const courtNamed = ({ court }: Fields, system: System | null): Court | null => {
  if (given(court) === null) return system === null ? null : courtById(`state-${system}`)
  return courtById(words(court) ?? '') ?? refuse(`Unknown court: ${JSON.stringify(court)}.`)
}

const zoneNamed = ({ tz }: Fields): string | null =>
  given(tz) === null ? null : isZone(tz) ? tz : refuse(`Unknown time zone: ${JSON.stringify(tz)}.`)

const serviceOf = ({ service_method: method }: Fields): ServiceMethod | null => {
  if (given(method) === null || method === 'none') return null
  return serviceMethodNamed(words(method) ?? '') ?? refuse(`Unknown way of service: ${JSON.stringify(method)}.`)
}

/** A list, or one string with commas. */
const listOf = (field: unknown, isOne: (each: string) => boolean, message: string): readonly string[] | null => {
  if (given(field) === null) return null
  const each: readonly unknown[] = typeof field === 'string' ? field.split(',').map((one) => one.trim()) : Array.isArray(field) ? field : [null]
  return each.every((one) => typeof one === 'string' && isOne(one)) ? each as string[] : refuse(message)
}

/** A table that leaves it open says it in its words: “30 days after electronic service”. */
const runsFromService = ({ trigger_is_service: told, expression }: Fields): boolean =>
  typeof told === 'boolean' ? told : typeof expression === 'string' && /\bafter (?:being served|(?:[\w-]+ )?service)\b/i.test(expression)

/** All that a case's count depends on. Throws `BadField`. */
export const circumstancesOf = (fields: Fields): Circumstances & { trigger: IsoMoment } => {
  const system = systemNamed(fields)
  const asOf = words(fields['as_of'])
  return {
    trigger: triggerOf(fields), system, court: courtNamed(fields, system), zone: zoneNamed(fields),
    serviceMethod: serviceOf(fields), triggerIsService: runsFromService(fields),
    states: listOf(fields['state_holidays'], (state) => /^[a-z]{2}$/i.test(state), 'The states must be a list of postal letters.')?.map((state) => state.toUpperCase()) ?? null,
    inaccessible: (listOf(fields['inaccessible'], (day) => day.length === 10 && isMoment(day), 'The inaccessible days must be a list of dates.') ?? []) as IsoDate[],
    triggerWords: words(fields['trigger_kind'])?.replaceAll('_', ' ') ?? null,
    // the committee's own examples lie before 2009: a table is counted by the newest text unless it says as of when
    asOf: asOf !== null && isMoment(asOf) ? asOf.slice(0, 10) as IsoDate : 'present',
  }
}

/** Which way a case counts; null where it can be read either way. Throws `BadField`. */
export const directionOf = ({ direction, expression }: Fields): Direction | null => {
  if (direction === undefined) return worded(words(expression) ?? '')
  const way = words(direction)?.toLowerCase() ?? null
  if (way === null && given(direction) === null) return null
  if (way === 'after' || way === 'forward') return 'after'
  return way === 'before' || way === 'backward' ? 'before' : refuse(`Unknown direction: ${JSON.stringify(direction)}.`)
}

const worded = (expression: string): Direction | null => {
  const back = /\b(?:before|prior to|in advance of|preceding)\b/i.test(expression)
  const on = /\b(?:after|from|following)\b|\bof (?:this|the date of|entry|service|receipt)\b/i.test(expression)
  return back === on ? null : back ? 'before' : 'after'
}

/** What a case counts. Throws `BadField`. */
export const periodOf = ({ count, unit }: Fields): { readonly count: number; readonly unit: PeriodUnit } => {
  const named = unitNamed(words(unit) ?? '') ?? refuse(`Unknown unit: ${JSON.stringify(unit ?? null)}.`)
  const number = typeof count === 'string' && /^\d{1,6}$/.test(count.trim()) ? Number(count) : count
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? { count: number, unit: named }
    : refuse(`The count must be a whole number, not ${JSON.stringify(count ?? null)}.`)
}

/** The hour at which a case's last day ends, where it names one. Throws `BadField`. */
export const hourOf = ({ hour }: Fields): string | null => {
  const named = words(hour)
  if (given(hour) === null) return null
  return named !== null && /^([01]\d|2[0-3]):[0-5]\d$/.test(named) ? named : refuse(`Unknown hour: ${JSON.stringify(hour)}.`)
}
