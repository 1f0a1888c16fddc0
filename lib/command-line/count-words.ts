import { Temporal } from 'temporal-polyfill'
import type { IsoMoment } from '../dates/iso.ts'
import type { System } from '../court-rules/index.ts'

/** The systems by the names that the command line and tables of cases use. */
export const SYSTEMS: readonly System[] = ['frcp', 'frcrp', 'frap', 'frbp', 'scotus', 'ca', 'ny', 'tx', 'fl', 'de']

export const isSystem = (name: unknown): name is System => SYSTEMS.some((system) => system === name)

/** Whether it is a day that exists, `YYYY-MM-DD`, or such a day with a time, `YYYY-MM-DDTHH:MM`. */
export const isMoment = (written: string): written is IsoMoment => {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(written)) return false
  try {
    return Boolean(Temporal.PlainDateTime.from(written, { overflow: 'reject' }))
  } catch {
    return false
  }
}

/** Whether it is an IANA time zone. */
export const isZone = (name: unknown): name is string => {
  try {
    return typeof name === 'string' && Boolean(Temporal.PlainDate.from('2026-01-01').toZonedDateTime({ timeZone: name }))
  } catch {
    return false
  }
}
