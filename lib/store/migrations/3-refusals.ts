import type { Migration } from './migration.ts'

/** Dates that other papers told and the user would not have. */
export const refusals: Migration = {
  version: 3,
  tables: { refusals: 'id, identity' },
}
