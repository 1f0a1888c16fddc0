import type { Transaction } from 'dexie'

/** One step of the database's schema. A shipped one never changes; a new one is added after it. */
export interface Migration {
  readonly version: number
  /** What changed in the tables' keys and indexes, in Dexie's notation; tables not named stay as they were. */
  readonly tables: Readonly<Record<string, string | null>>
  /** Moves rows that are already there. Runs once, within the transaction that raises the version. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>
}
