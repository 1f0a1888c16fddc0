import type { Migration } from './migration.ts'
import { first } from './1-first.ts'

/** Every version that was ever shipped, oldest first: a user may come from any of them. */
export const migrations: readonly Migration[] = [first]
