import type { IsoMoment } from '../dates/iso.ts'
import type { PaperNoticed } from '../document/paper-noticed.ts'
import type { Provenance } from '../document/provenance.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { CaseAnswer, CaseAnswers } from '../obligations/case/case-paper.ts'
import type { Reading } from '../obligations/reading.ts'

/** What a document's bytes are: a PDF (or what was served as one), or UTF-8 text. */
export type Format = 'pdf' | 'text'

/** What the place that a document came from told about it: its notice, its address. */
export interface FactsFromSource {
  readonly court?: string
  readonly caseNumber?: string
  /** ISO date, or date-time. */
  readonly enteredOn?: string
  /** True for docket text: no caption or signature is to be looked for. */
  readonly docketText?: boolean
  /** What the court's notice told of it beside that. */
  readonly notice?: PaperNoticed
}

/** A document that was opened once. Instants are ISO strings in UTC. */
export interface StoredDocument {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly id: string
  readonly format: Format
  /** For lists and downloads: the file's name, or one made from the address. */
  readonly name: string
  readonly byteLength: number
  readonly provenance: Provenance
  readonly facts: FactsFromSource
  /** False where the connection broke off before all of it had come: pages may be lacking. */
  readonly whole?: boolean
  readonly openedAt: string
  /** Court and docket number (`caseKeyOf`), once read; empty where they are not known. */
  readonly caseKey: string
  /** The order's own title and docket number, once read. */
  readonly title: string | null
  readonly caseNumber: string | null
}

export interface StoredBytes {
  readonly id: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Why a document was not read. */
export type NotRead = 'not-a-pdf' | 'login-page' | 'encrypted' | 'broken' | 'empty' | 'reader-failed'

/** How far the reading of a document is. `page` and `pages` count from 1; 0 before the first page. */
export type ReadingState =
  | { readonly state: 'reading'; readonly page: number; readonly pages: number }
  /** `home` is where the document stands on its docket (`homeOf`), for `identitiesOf`. */
  | { readonly state: 'read'; readonly reading: Reading; readonly home: string
      /** What other papers of the case tell of dates that this one lacks, and which papers were asked (`caseStamp`). */
      readonly told?: CaseAnswers; readonly caseStamp?: string }
  | { readonly state: 'not-read'; readonly because: NotRead; readonly detail: string }

export type StoredReading = ReadingState & {
  readonly documentId: string
  /** Version of the reader; another version reads the document again. */
  readonly reader: string
  readonly at: string
}

export interface StoredText {
  readonly documentId: string
  readonly text: ReadingText
}

/**
 * What the user decided about one obligation. It belongs to the user: reading again never changes it.
 * `identity` is the obligation's (`identitiesOf`): docket, kind and quote.
 */
export interface Decision {
  readonly identity: string
  readonly documentId: string
  readonly decided: 'confirmed' | 'edited' | 'dismissed' | 'done'
  /** The user's own words and date, where `edited`. */
  readonly action: string | null
  readonly due: IsoMoment | null
  readonly at: string
}

/** A trigger's date that the user gave for a deadline (“served on 3 March”). */
export interface Answer {
  readonly identity: string
  readonly documentId: string
  readonly moment: IsoMoment
  readonly at: string
  /** Where another paper of the case told it and the user confirmed that: it is theirs from then on. */
  readonly told?: CaseAnswer
}

/** That what another paper told is not the date for which a deadline waits, as the user said. */
export interface Refusal {
  readonly id: string
  /** The deadline's (`identitiesOf`). */
  readonly identity: string
  readonly told: CaseAnswer
  readonly at: string
}

/** That a document is, or was, in view in a tab. `stream` is unique to each delivery by the browser. */
export interface View {
  readonly stream: string
  readonly tabId: number
  /** The browser's session: tab numbers begin anew with each. */
  readonly session: string
  readonly documentId: string
  readonly at: string
}
