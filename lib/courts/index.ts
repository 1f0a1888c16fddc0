import { caseNumberOffice } from './case-number.ts'
import type { Court } from './court.ts'
import { courts } from './court-list.ts'

export type { Court, CourtKind, Division, FilingHour } from './court.ts'
export { courts } from './court-list.ts'
export { courtBelowOf, courtOfCaption } from './caption.ts'
export { isCriminal } from './case-number.ts'

const byId = new Map(courts.map((court) => [court.id, court]))

/** The court with this CM/ECF id (“nysd”), or “state-ca”, “state-ny”, “state-tx”, “state-fl”. */
export const courtById = (id: string): Court | null => byId.get(id.toLowerCase()) ?? null

/** The court whose documents come from this host: ecf., ecf-train. and pacer. names, show-document hosts, ACMS portals. */
export const courtOfHost = (host: string): Court | null => {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const id = /^(?:ecf|ecf-train|pacer|www|jenie|acms|portal)[.-](\w+)\.uscourts\.gov$/.exec(name)?.[1]
    ?? /^(\w+)-(?:showdoc|acms|portal)[\w-]*\.(?:azurewebsites|powerappsportals)\.us$/.exec(name)?.[1]
    ?? /^(\w+)\.uscourts\.gov$/.exec(name)?.[1]
  if (id !== undefined) return courtById(id)
  return name === 'www.supremecourt.gov' || name === 'supremecourt.gov' ? courtById('scotus') : null
}

/**
 * The court's IANA zone. `where`, a division's city or the case number (its office digit tells the division),
 * decides for a district with two clocks; without it the zone in which a day ends first.
 */
export const timeZoneOf = (court: Court, where: string | null = null): string => divisionOf(court, where)?.zone ?? court.zone

/** Whether this court's courthouses keep different clocks and `where` does not tell which. */
export const zoneIsOpen = (court: Court, where: string | null = null): boolean =>
  new Set(court.divisions.map((division) => division.zone)).size > 1 && divisionOf(court, where) === null

const divisionOf = (court: Court, where: string | null) => {
  if (where === null) return null
  const office = caseNumberOffice(where)
  const words = where.toLowerCase()
  return court.divisions.find((division) => office === null ? words.includes(division.city.toLowerCase()) : division.office === office) ?? null
}
