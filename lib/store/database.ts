import { Dexie, type Table } from 'dexie'
import { migrations } from './migrations/index.ts'
import type { Answer, Decision, Refusal, StoredBytes, StoredDocument, StoredReading, StoredText, View } from './rows.ts'

/** The extension's database: one, shared by all of its pages and its service worker. */
export class Database extends Dexie {
  declare readonly documents: Table<StoredDocument, string>
  declare readonly bytes: Table<StoredBytes, string>
  declare readonly readings: Table<StoredReading, string>
  declare readonly texts: Table<StoredText, string>
  declare readonly decisions: Table<Decision, string>
  declare readonly answers: Table<Answer, string>
  declare readonly refusals: Table<Refusal, string>
  declare readonly views: Table<View, string>

  constructor(name = 'so-ordered') {
    super(name)
    for (const migration of migrations) {
      const version = this.version(migration.version).stores(migration.tables)
      if (migration.upgrade) version.upgrade(migration.upgrade)
    }
  }
}

let opened: Database | undefined

/** The database, opened on first use. */
export const database = (): Database => (opened ??= new Database())
