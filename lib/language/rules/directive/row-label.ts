import type { Mention } from '../../mentions/mention.ts'
import type { MarkedSentence } from '../../sentence/marked-sentence.ts'
import { pattern } from '../../../patterns/pattern.ts'

/** What a row is about: “Close of fact discovery”. */
export interface RowLabel {
  readonly words: string
  /** Where the row begins, in the sentence. */
  readonly start: number
  /** Whether a time stands with it; without one it is a cap: “Reply … 5 pages”. */
  readonly timed: boolean
}

export const isTime = ({ kind }: Mention): boolean => kind === 'date' || kind === 'period'

export const capWord = /permitted|none|pages?|words|minutes|hours/i
/** “Reply … 5 pages”, “Surreply: not permitted”. */
const capRow = new RegExp(pattern`
  ^(.{3,80}?)\s*(?:\.{3,}|\s{2,}|:)\s*(?:not\s+permitted|none|(?:(?:no|not)\s+more\s+than\s+|
  up\s+to\s+|at\s+most\s+)?(?:\d+|[\w-]+)\s+(?:\(\d+\)\s+)?(?:pages?|words|minutes|hours)\b.*)\s*$`, 'i')

/** What a row is about; null where the sentence is no row. */
export const rowLabel = (sentence: MarkedSentence, mask: string): RowLabel | null => {
  const cap = capWord.test(mask) ? capRow.exec(mask)?.[1] : undefined
  const date = sentence.mentions.find(isTime)
  if (!date && cap === undefined) return null
  const first = dateFirst(sentence, mask)
  if (first) return isConcise(first.words, sentence, LONG) ? first : null
  const end = date ? date.span.start - sentence.start : cap!.length
  const words = bare(mask.slice(0, end))
  if (!isConcise(words, sentence, sentence.paragraph.kind === 'row' ? LONG : SHORT)) return null
  if (cap === undefined && !isSetOff(words, sentence, mask.slice(words.length, end + 1))) return null
  return { words, start: mask.indexOf(words), timed: date !== undefined }
}

/** “November 30, 2026   *File the joint pretrial order”: the date stands first; of two, the last before the words is in force. */
const dateFirst = (sentence: MarkedSentence, mask: string): RowLabel | null => {
  if (sentence.paragraph.kind !== 'row' && !/^\s*\S+ \d{1,2}, \d{4}\s{2,}/.test(mask)) return null
  let at = 0
  let start = -1
  for (const { kind, span } of sentence.mentions) {
    const from = span.start - sentence.start
    if (kind !== 'date' || from < at || !/^[\s|]*$/.test(mask.slice(at, from))) break
    start = from
    at = span.end - sentence.start
  }
  const words = mask.slice(at).replace(/^[\s*|:.–—-]+/, '').trim()
  return start < 0 || words === '' ? null : { words, start, timed: true }
}

const timeWord = /\b(?:by|on|no later than|due|on or before|not later than|within|date)\s*[:]?\s*$/i
const numbering = /^\s*(?:\(?[a-z0-9]{1,3}[.)]|•|-)\s+/i
const leader = /[\s.:_–—|-]+$/

const bare = (words: string): string => words.replace(timeWord, '').replace(numbering, '').replace(leader, '')

/**
 * How many words a label may have: a cell may list all the papers of a round, “Trial filings • Motions in limine;
 * witness lists; exhibit list”.
 */
const LONG = 60
const SHORT = 22

const isConcise = (label: string, { paragraph }: MarkedSentence, most: number): boolean => {
  const sentenceEnd = paragraph.kind === 'row' ? /\.\s+\p{Lu}/u : /[.;]\s/
  return label !== '' && label.split(/\s+/).length <= most && !sentenceEnd.test(label)
}

const namesTime = /^(?:last\s+day|deadline)\b|\b(?:deadline|cut-?off(?:\s+date)?|ddl|bar\s+date)$/i
const gap = /[:\t]|\s{3,}|\.{3}/

/** Whether a label stands apart from its time as in a table, a list or behind a colon, or names a time itself. */
const isSetOff = (label: string, { leads, paragraph }: MarkedSentence, between: string): boolean =>
  paragraph.kind === 'row' || paragraph.kind === 'item' || leads.length > 0 || namesTime.test(label) || gap.test(between)
