import type { DocumentKind, Party } from '../document/document-profile.ts'
import type { Span } from '../document/span.ts'
import type { IsoMoment } from '../dates/iso.ts'
import type { Modality } from '../language/finding.ts'
import type { Step } from '../court-rules/resolution.ts'

/**
 * What was read in one document: the public JSON format, schema 1 (described in the README).
 * The command line prints it, the extension stores it, the screens show it.
 * `quote` is the document's text with line breaks as spaces; `span` is its place in the reading text; pages count from 1.
 */
export interface Reading {
  readonly schema: 1
  readonly document: ReadDocument
  readonly directives: readonly ReadDirective[]
  readonly deadlines: readonly ReadDeadline[]
  readonly settings: readonly ReadSetting[]
  readonly consequences: readonly ReadConsequence[]
  readonly otherDates: readonly ReadOtherDate[]
}

export interface ReadDocument {
  readonly kind: DocumentKind
  readonly binding: boolean
  readonly title: string | null
  readonly court: string | null
  readonly caseNumber: string | null
  readonly caseNumberAsPrinted: string | null
  readonly judge: string | null
  /** As the signature or the docket text prints it: “United States Magistrate Judge”; null where it prints none, or nobody is named. */
  readonly judgeTitle: string | null
  readonly signedOn: string | null
  readonly enteredOn: string | null
  /** IANA zone of the court, null where the court is not known. */
  readonly timeZone: string | null
  readonly parties: readonly Party[]
  readonly pages: number
  readonly unreadPages: readonly number[]
  readonly because: readonly string[]
}

interface Quoted {
  readonly quote: string
  readonly page: number
  readonly span: Span
}

interface Found extends Quoted {
  readonly id: string
  readonly rule: string
  readonly warnings: readonly string[]
}

export interface ReadDirective extends Found {
  readonly obligor: string
  /** Where the words that name the obligor stand; null where nothing does. */
  readonly actor: Span | null
  readonly modality: Modality
  readonly action: string
  readonly deadlines: readonly string[]
  readonly consequences: readonly string[]
}

export interface ReadDeadline extends Found {
  readonly kind: 'fixed' | 'computed' | 'event' | 'prompt' | 'recurring'
  readonly due: IsoMoment | null
  /** The safe date and the last arguable one, where authorities differ. */
  readonly earliest: IsoMoment | null
  readonly latest: IsoMoment | null
  readonly timeZone: string | null
  /** As printed, null where there is none. */
  readonly trigger: string | null
  readonly period: string | null
  readonly steps: readonly Step[]
  /** What would change the date, and the day that it would become. */
  readonly alternatives: readonly { readonly text: string; readonly due: IsoMoment }[]
  /** What must be known before a date can be told: “service date”; null where nothing is lacking. */
  readonly needs: string | null
  /** Set where the date hangs on a day that another paper of the case tells and the user has not confirmed. */
  readonly guess?: true
}

export interface ReadSetting extends Found {
  readonly what: string
  readonly at: IsoMoment | null
  readonly place: string | null
}

export interface ReadConsequence extends Found {
  readonly of: readonly string[]
}

export interface ReadOtherDate extends Quoted {
  readonly is: string
}
