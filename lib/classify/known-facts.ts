/** What is known of a document before its words are read: from the address it came from, its notice, its docket. */
export interface KnownFacts {
  readonly court?: string
  readonly caseNumber?: string
  /** ISO date, or date-time where the notice tells the time. */
  readonly enteredOn?: string
  /** True for docket text (a text-only order, a minute entry): there is no caption or signature to look for. */
  readonly docketText?: boolean
}
