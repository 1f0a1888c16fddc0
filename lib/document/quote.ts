import { pageAt, type ReadingText } from './reading-text.ts'
import type { Span } from './span.ts'

/** The document's own words at `span`, line breaks and runs of blanks as one space. */
export const quoteOf = (reading: ReadingText, span: Span): string =>
  reading.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()

/** The page (counted from 1) on which `span` begins. */
export const pageOf = (reading: ReadingText, span: Span): number => pageAt(reading, span.start)
