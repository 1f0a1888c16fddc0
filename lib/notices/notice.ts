import type { IsoDate, IsoMoment } from '../dates/iso.ts'
import type { PaperNoticed } from '../document/paper-noticed.ts'

/** One who was told of a filing. Addresses are empty where the notice prints none. */
export interface Recipient {
  readonly name: string
  readonly addresses: readonly string[]
}

/** What a notice says of one docket. Addresses are the court's: they are never fetched. */
export interface NoticeDocket {
  readonly caseName: string | null
  /** `office:yy-type-nnnnn`, what the notice prints of it; without the judges' initials. */
  readonly caseNumber: string
  readonly caseNumberAsPrinted: string
  readonly filer: string | null
  /** Null for a text-only entry and where the notice doesn't tell. */
  readonly documentNumber: string | null
  /** The one free look at the document; null where none is attached. */
  readonly documentUrl: string | null
  readonly docketUrl: string | null
  readonly docketText: string
  /** Served by the court's own e-mail: no days are added for it. */
  readonly electronically: readonly Recipient[]
  /** Served otherwise (mail, by hand): Rule 6(d) may add three days for these. */
  readonly byOtherMeans: readonly string[]
}

/** A notice of electronic filing (district, bankruptcy) or of docket activity (appellate). */
export interface Notice {
  readonly kind: 'filing' | 'docket-activity'
  /** CM/ECF court id, from the court's own addresses, else from its name. */
  readonly court: string | null
  readonly enteredBy: string | null
  /** A day, with the time of day where one is given, in the court's zone. */
  readonly enteredOn: IsoMoment | null
  /** As printed: “CDT”, “Eastern Daylight Time”. */
  readonly zoneAsPrinted: string | null
  readonly filedOn: IsoDate | null
  /** The sentence that tells these days, as printed; null where there is none. */
  readonly words: string | null
  /** The event as the subject names it: “Order on Motion for Leave to File”; null where it can't be told. */
  readonly event: string | null
  readonly forwarded: boolean
  readonly dockets: readonly NoticeDocket[]
}

/** What a notice tells of a docket's paper before its words are read. `docketText` is true for reading the entry's own words. */
export const factsOf = ({ court, enteredOn, filedOn, words }: Notice, docket: NoticeDocket, docketText: boolean): {
  readonly court?: string; readonly caseNumber: string; readonly enteredOn?: string; readonly docketText: boolean; readonly notice: PaperNoticed
} => {
  const entered = enteredOn ?? filedOn
  const { caseNumber, documentNumber, electronically, byOtherMeans } = docket
  return {
    caseNumber, docketText, ...(court !== null && { court }), ...(entered !== null && { enteredOn: entered }),
    notice: { documentNumber, enteredOn, filedOn, words, sentTo: electronically.map(({ name }) => name), otherwise: byOtherMeans },
  }
}
