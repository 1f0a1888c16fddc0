import type { IsoMoment } from '../../dates/iso.ts'
import type { PaperNoticed } from '../../document/paper-noticed.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { ServiceMethod } from '../../court-rules/index.ts'
import type { Reading } from '../reading.ts'

/** A paper of a case: what was read in it, and what the court's notice of it told. */
export interface CasePaper {
  readonly documentId: string
  /** For lists: the file's name, or one made from its notice. */
  readonly name: string
  readonly reading: Reading
  readonly text: ReadingText
  /** Null where it came without a notice. */
  readonly notice: PaperNoticed | null
}

/** The day of an event for which a deadline waits, as another paper of the case tells it: a guess until the user confirms it. */
export interface CaseAnswer {
  readonly at: IsoMoment
  /** What is told of the event: “served Jun 19, 2026”. */
  readonly how: 'served' | 'entered' | 'filed' | 'held' | 'set'
  /** How it was served, where that is told. */
  readonly by: ServiceMethod | null
  /** The paper that tells it: its id, and what to call it: “the notice of Jun 19, 2026”. */
  readonly documentId: string
  readonly paper: string
  /** Its own words, and their page (counted from 1; null where the words are the notice's). */
  readonly quote: string
  readonly page: number | null
  /** What the reader must know before relying on it, in words. */
  readonly caution: string | null
}

/** What the case tells, by the id of the waiting deadline; later papers first. */
export type CaseAnswers = Readonly<Record<string, readonly CaseAnswer[]>>
