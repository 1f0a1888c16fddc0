/**
 * Documents on their way in. Each function stores the bytes before it answers, and none ever asks a server:
 * the bytes are the browser's own, a file's or a selection's.
 */
export type { AcquiredPdf, Acquisition, Here, NotHere } from './acquired.ts'
export { acquireFromHandler } from './from-handler.ts'
export { acquireFile } from './from-file.ts'
export { acquireText } from './from-text.ts'
export { acquireStored } from './from-store.ts'
