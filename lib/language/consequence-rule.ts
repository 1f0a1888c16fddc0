import type { Consequence } from './finding.ts'

/** A consequence before it has its number and is tied to what it enforces. */
export type ConsequenceDraft = Omit<Consequence, 'id'>
