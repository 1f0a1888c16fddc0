/** What a court's notice tells of the paper that it came with, beside court, case and entry. */
export interface PaperNoticed {
  /** Null for a text-only entry and where the notice doesn't tell. */
  readonly documentNumber: string | null
  /** ISO date, or date-time in the court's zone. */
  readonly enteredOn: string | null
  /** ISO date, where the notice tells it apart from the entry. */
  readonly filedOn: string | null
  /** The notice's own words that tell the day: “The following transaction was entered on …”; null where it has none. */
  readonly words: string | null
  /** Names of those whom the court itself sent the notice: its service upon them. */
  readonly sentTo: readonly string[]
  /** Those who are to be served otherwise, as printed. */
  readonly otherwise: readonly string[]
}
