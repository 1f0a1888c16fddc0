/** What the screens and the reader know of the store: functions over rows, and live queries. */
export type * from './rows.ts'
export type { Kept } from './kept.ts'
export * from './documents.ts'
export * from './readings.ts'
export * from './decisions.ts'
export * from './case.ts'
export * from './views.ts'
export { holdReading } from './unkept.ts'
