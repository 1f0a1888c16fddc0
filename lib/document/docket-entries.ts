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

/** Running words of some length, with a sentence's end: what a docket says, and no row of a numbered schedule. */
const isRunning = (words: string): boolean => words.length > 60 && /[\p{L}\d)\]]\.(?:\s|$)/u.test(words)

/** The entries of a docket sheet that prints several under each other, in their order; none for any other text. */
export const docketEntries = (text: string): readonly DocketEntry[] => {
  const found = [...text.matchAll(HEADING)].filter(([line]) => NUMBERED.test(line.trimEnd()))
  if (found.length < 2) return []
  const entries = found.map(({ 0: line, index, groups }) => ({ start: index + line.search(/\S/), end: index + line.trimEnd().length, day: isoDay(groups!) }))
  return entries.every(({ end }, i) => isRunning(text.slice(end, entries[i + 1]?.start))) ? entries : []
}

const isoDay = ({ month, day, year }: Readonly<Record<string, string>>): string => `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
