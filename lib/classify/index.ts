import type { DocumentProfile } from '../document/document-profile.ts'
import type { ReadingText } from '../document/reading-text.ts'

/** What is known of a document before its words are read: from the address it came from, its notice, its docket. */
export interface KnownFacts {
  readonly court?: string
  readonly caseNumber?: string
  /** ISO date, or date-time where the notice tells the time. */
  readonly enteredOn?: string
  /** True for docket text (a text-only order, a minute entry): there is no caption or signature to look for. */
  readonly docketText?: boolean
}

/** What a document is and whether it binds, with the reasons. */
export const classify = (_reading: ReadingText, _known: KnownFacts = {}): DocumentProfile => ({
  kind: 'order', binding: true, title: null, court: null, caseNumber: null, caseNumberAsPrinted: null, judge: null,
  signedOn: null, enteredOn: null, parties: [], caption: null, signature: null, because: [],
})
