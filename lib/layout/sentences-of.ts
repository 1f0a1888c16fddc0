import type { Paragraph, Sentence } from '../document/reading-text.ts'
import type { Span } from '../document/span.ts'
import { MONTH_NAME } from '../dates/month-names.ts'
import { splitSentences } from './sentences.ts'
import { pattern } from '../patterns/pattern.ts'

/** The sentences of all paragraphs. A heading is one, whatever stops stand in it, and so is a row but for what is said about its label. */
export const sentencesOf = (text: string, paragraphs: readonly Paragraph[]): Sentence[] =>
  paragraphs.flatMap((paragraph, i) => spansIn(text, paragraph).map((span) => ({ span, paragraph: i })))

const spansIn = (text: string, { span, kind }: Paragraph): Span[] => {
  if (kind === 'heading') return [span]
  return kind === 'row' ? sentencesOfRow(text, span) : splitSentences(text, span)
}

const DATE_FIRST = new RegExp(`^(?:\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|${MONTH_NAME}\\s+\\d{1,2},\\s+\\d{4})[^\\S\\n]{2,}`)
/** Where a cell's label ends and sentences about it begin: “File Motions in Limine  Not more than ten per side”. */
const PROSE = new RegExp(pattern`
  (?<=[\p{L})\]]\.?)\s+(?=(?:Any|An?|All|Each|Every|No|Not|The|These|This|Such|Lead|Counsel|Parties|Plaintiffs?|Defendants?|If|
  Absent|Unless|Should|After|Before|Note)(?:,|\s+[\p{Ll}(\d]))`, 'u')

/** A row that begins with its date: the date with its label is one sentence, the prose after it is read as prose. */
const sentencesOfRow = (text: string, span: Span): Span[] => {
  const words = text.slice(span.start, span.end)
  const date = DATE_FIRST.exec(words)
  const prose = date && PROSE.exec(words.slice(date[0].length))
  if (!date || !prose) return [span]
  const end = span.start + date[0].length + prose.index
  return [{ start: span.start, end }, ...splitSentences(text, { start: end, end: span.end })]
}
