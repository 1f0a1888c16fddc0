import type { Kept, NotRead } from '../../lib/store/index.ts'
import type { IsoDate, IsoMoment } from '../../lib/dates/iso.ts'
import type { Reading } from '../../lib/obligations/reading.ts'
import type { CaseAnswer } from '../../lib/obligations/case/case-paper.ts'
import type { Decision } from '../../lib/obligations/decision.ts'
import type { Row } from '../../lib/obligations/obligation.ts'

/** What the panel has before it. */
export type PanelView =
  | { readonly state: 'nothing' }
  | { readonly state: 'reading'; readonly name: string; readonly page: number; readonly pages: number }
  | { readonly state: 'not-read'; readonly name: string; readonly because: NotRead; readonly detail: string }
  | { readonly state: 'read'; readonly name: string; readonly reading: Reading; readonly rows: readonly Row[] }

/** What another paper of the case tells of a day that is lacking; `refused` where the user would not have it. */
export type ToldAnswer = CaseAnswer & { readonly refused: boolean }

/** A date that the user gave, or confirmed as another paper told it. */
export interface GivenAnswer {
  readonly moment: IsoMoment
  readonly told: CaseAnswer | null
}

/** What the panel may ask for. It knows no browser: whoever mounts it does these. */
export interface PanelActions {
  /** Show a finding (by its id) on the page. */
  show(findingId: string): void
  /** Thicken a finding on the page, or none. */
  point(findingId: string | null): void
  /** Give the user a calendar file of these rows. */
  addToCalendar(rows: readonly Row[]): void
  /** Keep a decision about a row; null takes it back. */
  decide(row: Row, decision: Decision | null): void
  /** Keep the date that the user gave for a deadline's trigger, or confirmed as another paper told it; null takes it back. */
  answer(row: Row, moment: IsoMoment | null, told?: CaseAnswer): void
  /** Keep that what another paper told is not the date, or take that back. */
  refuse(row: Row, told: CaseAnswer, refused: boolean): void
  /** Open another document that is kept here. */
  openDocument(documentId: string): void
  /** Put text where the user can paste it. */
  copy(text: string): void
  openFile(): void
  openSample(): void
  showPage(page: number): void
}

export interface PanelProps {
  readonly view: PanelView
  /** The day in the court's zone. */
  readonly today: IsoDate
  readonly actions: PanelActions
  /** Set where the browser would not store something. */
  readonly kept?: Kept
  /** False where the connection broke off before all of the document had come. */
  readonly whole?: boolean
  /** Answers that the user has given, by deadline id. */
  readonly answers?: Readonly<Record<string, GivenAnswer>>
  /** What other papers of the case tell, by deadline id. */
  readonly told?: Readonly<Record<string, readonly ToldAnswer[]>>
}
