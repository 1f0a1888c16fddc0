import type { DocumentProfile } from '../../document/document-profile.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import { overlaps, type Span } from '../../document/span.ts'
import { withoutRules } from '../sentence/form-blanks.ts'
import { repaired } from '../sentence/misread.ts'
import type { MarkedSentence } from '../sentence/marked-sentence.ts'
import type { Mention } from './mention.ts'
import { readCitations } from './citations.ts'
import { settled, writtenDates, type WrittenDate } from './dates.ts'
import { readDocketReferences } from './docket-references.ts'
import { withLeads } from './leads.ts'
import { readPeriods } from './periods.ts'
import { readQuotations } from './quotations.ts'
import type { MentionReader } from './reader.ts'
import { readTimes } from './times.ts'
import { yearsOf } from './years.ts'

/** Dates apart: their years are settled over the whole document. */
const readers: readonly MentionReader[] = [readQuotations, readCitations, readDocketReferences, readTimes, readPeriods]

/** Marks what is typographic in every sentence of a document, and which sentence introduces the list that it stands in. */
export const markSentences = (reading: ReadingText, profile: DocumentProfile): MarkedSentence[] => {
  const mentions = mentionsOf(reading, profile)
  let next = 0
  /** Quotations that began in an earlier sentence: they stand in each that they run through. */
  let running: Mention[] = []
  return withLeads(reading.sentences.map((sentence): MarkedSentence => {
    // a mention belongs to the sentence in which it begins, even where the sentence was cut too early
    const here: Mention[] = []
    while (next < mentions.length && mentions[next]!.span.start < sentence.span.end) here.push(mentions[next++]!)
    const before = running.filter((m) => m.span.end > sentence.span.start)
    running = [...before, ...here.filter((m) => m.kind === 'quotation' && m.span.end > sentence.span.end)]
    return {
      sentence,
      paragraph: reading.paragraphs[sentence.paragraph]!,
      text: repaired(withoutRules(reading.text.slice(sentence.span.start, sentence.span.end))),
      start: sentence.span.start,
      mentions: [...before, ...here],
      leads: [],
      kept: [],
    }
  }))
}

/** Everything typographic in a document, in order. */
const mentionsOf = (reading: ReadingText, profile: DocumentProfile): readonly Mention[] => {
  const found: Mention[] = []
  const written: WrittenDate[] = []
  for (const { span, kind } of reading.paragraphs) {
    const text = repaired(withoutRules(reading.text.slice(span.start, span.end)))
    for (const read of readers)
      for (const mention of read(text)) found.push({ ...mention, span: shifted(mention.span, span.start) })
    if (kind === 'block-quote') found.push({ kind: 'quotation', span })
    for (const date of writtenDates(text)) written.push({ ...date, ...shifted(date, span.start) })
  }
  const years = yearsOf(written, reading.text, (profile.signedOn ?? profile.enteredOn)?.slice(0, 10) ?? null)
  const dates = written.map((date, i) => settled(date, years[i]!.year, years[i]!.warnings, reading.text))
  return apart([...dates, ...found].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end))
}

const shifted = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** Leaves out times and periods that are part of a date. The mentions are in order. */
const apart = (mentions: readonly Mention[]): Mention[] => {
  const dates = mentions.filter((m) => m.kind === 'date')
  let at = 0
  return mentions.filter((m) => {
    if (m.kind !== 'time' && m.kind !== 'period') return true
    while (at < dates.length && dates[at]!.span.end <= m.span.start) at += 1
    return !(dates[at] && overlaps(dates[at]!.span, m.span))
  })
}
