import type { Span } from './span.ts'

/** An entry of a docket sheet: the offsets of its day and number, with the day itself. Its words follow. */
export interface DocketEntry extends Span {
  /** ISO day. */
  readonly day: string
}

/** “08/27/2024  [11094916]  Order filed …”, “08/27/2024  14  ORDER …”; the words may stand on the next line. */
const HEADING = /^[^\S\n]*(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})[^\S\n]+(?:\[\d{4,}\]|\d{1,4}(?![\d/:.]))?[^\S\n]*(?=\n?[^\S\n]*(?:\p{Lu}\p{L}|\())/gmu
/** Parties' own schedules begin their lines with dates, too; a sheet's lines hold a number, or tell who entered them. */
const NUMBERED = /\[\d{4,}\]|\s\d{1,4}\s*$/

/** The entries of a docket sheet that prints several under each other, in their order; none for any other text. */
export const docketEntries = (text: string): readonly DocketEntry[] => {
  const found = [...text.matchAll(HEADING)].filter(([line]) => NUMBERED.test(line.trimEnd()))
  return found.length < 2 ? [] : found.map(({ 0: line, index, groups }) => ({ start: index + line.search(/\S/), end: index + line.trimEnd().length, day: `${groups!['year']}-${groups!['month']!.padStart(2, '0')}-${groups!['day']!.padStart(2, '0')}` }))
}
