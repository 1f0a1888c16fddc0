import { first } from './1-first.ts'
import { titles } from './2-titles.ts'
import { refusals } from './3-refusals.ts'
import type { Migration } from './migration.ts'

/** Every version that was ever shipped, oldest first: a user may come from any of them. */
export const migrations: readonly Migration[] = [first, titles, refusals]
