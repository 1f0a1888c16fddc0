import type { Line } from './lines.ts'

/** A line with the cells into which the white space in it parts it. */
export interface Parted { readonly line: Line; readonly cells: readonly Line[] }
