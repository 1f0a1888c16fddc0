import type { Court, CourtKind, FilingHour } from './court.ts'
import districtRows from './districts.json' with { type: 'json' }
import filingHourRows from './filing-hours.json' with { type: 'json' }
import otherRows from './other-courts.json' with { type: 'json' }

/** One row of districts.json: a district, its bankruptcy court, and how captions call its place. */
export interface District {
  readonly id: string
  readonly bankruptcy: string
  readonly short: string
  /** “Northern”, “Middle” …; null where the state is one district. */
  readonly part: string | null
  readonly place: string
  readonly state: string
  readonly circuit: string
  readonly zone: string
  readonly divisions?: Readonly<Record<string, { readonly office: string; readonly zone: string } | undefined>>
}

export const districts: readonly District[] = districtRows

const filingHours = filingHourRows as Readonly<Record<string, FilingHour>>

const filingHourOf = (id: string): FilingHour | null => filingHours[id] ?? null

/** Courts of a territory are named for it; all others are district courts of a district. */
const territories: Readonly<Record<string, string>> = {
  gud: 'District Court of Guam',
  vid: 'District Court of the Virgin Islands',
  nmid: 'District Court for the Northern Mariana Islands',
}

const districtName = ({ part, place }: District): string => `${part ? `${part} ` : ''}District of ${place}`

const courtsOf = (district: District): Court[] => {
  const shared = {
    state: district.state,
    circuit: district.circuit,
    zone: district.zone,
    divisions: Object.entries(district.divisions ?? {}).flatMap(([city, there]) => there ? [{ city, ...there }] : []),
  }
  const made = (id: string, kind: CourtKind, short: string, name: string): Court =>
    ({ id, kind, short, name, ...shared, filingHour: filingHourOf(id), host: `ecf.${id}.uscourts.gov` })
  return [
    made(district.id, 'district', district.short, territories[district.id] ?? `United States District Court for the ${districtName(district)}`),
    made(district.bankruptcy, 'bankruptcy', `Bankr. ${district.short}`,
      territories[district.id]?.replace('District Court', 'Bankruptcy Court') ?? `United States Bankruptcy Court for the ${districtName(district)}`),
  ]
}

/** Every court known here: district and bankruptcy courts, circuits, the national courts, four states. */
export const courts: readonly Court[] = [
  ...districts.flatMap(courtsOf),
  ...otherRows.map((row): Court => ({ ...row, kind: row.kind as CourtKind, divisions: [], filingHour: filingHourOf(row.id) })),
]
