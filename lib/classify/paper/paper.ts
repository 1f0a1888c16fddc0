import { docketEntries, type DocketEntry } from '../../document/docket-entries.ts'
import type { ReadingText } from '../../document/reading-text.ts'
import type { KnownFacts } from '../known-facts.ts'
import { bodyStart } from './body.ts'
import { docketWords, isDocketText } from './docket-text.ts'
import { linesOf, wordsOf, type Line } from './lines.ts'
import { signingOf, type Signing } from './signing.ts'
import { stampOf, type StampFacts } from './stamp.ts'
import { titleOf } from './title.ts'

/** A document taken apart as one who files papers sees it: what every cue and fact reads. */
export interface Paper {
  readonly text: string
  readonly lines: readonly Line[]
  readonly known: KnownFacts
  readonly stamp: StampFacts | null
  /** Whether the text is a docket entry's own words, without caption and signature. */
  readonly docketText: boolean
  /** Those of a docket sheet; none in any other text. */
  readonly entries: readonly DocketEntry[]
  /** Caption and title: what stands before the body; a docket sheet's head; empty for a docket entry alone. */
  readonly front: string
  /** Where the body begins. */
  readonly bodyAt: number
  readonly title: string | null
  readonly signing: Signing | null
  readonly words: number
  readonly unreadPages: readonly number[]
  /** What layout took out as running heads and feet. */
  readonly furniture: readonly string[]
}

/** No caption is longer; a text without a body is not searched through for one. */
const LONGEST_FRONT = 8000

/** Takes a reading text apart. */
export const paperOf = (reading: ReadingText, known: KnownFacts): Paper => {
  const { text, unreadPages, furniture } = reading
  const stamp = stampOf(reading)
  const lines = linesOf(text).filter((line) => stamp === null || line.text !== stamp.text.trim())
  const entries = docketEntries(text)
  const docketText = entries.length > 0 || isDocketText(text, known.docketText)
  const title = docketText ? null : titleOf(lines, bodyStart(reading))
  const bodyAt = docketText ? entries[0]?.start ?? 0 : bodyStart(reading, title?.end)
  return {
    text, lines, known, stamp, docketText, entries, bodyAt, unreadPages, furniture,
    front: text.slice(0, Math.min(bodyAt, LONGEST_FRONT)),
    title: docketText ? docketTitle(text) : title?.text ?? null,
    signing: docketText ? null : signingOf(text, lines, bodyAt),
    words: wordsOf(text).length,
  }
}

/** What the docket entry calls itself: the capitals that it begins with, else its first few words. */
const docketTitle = (text: string): string | null => {
  const words = docketWords(text).replace(/\s+/g, ' ').trim()
  const capitals = /^(?:[A-Z][A-Z'’/-]+\b|&)(?:[ :]+(?:[A-Z0-9][A-Z'’/-]+\b|&))*/.exec(words)?.[0]
  const title = capitals && /[A-Z]{4}/.test(capitals) ? capitals : /^[^.:;([]{3,60}(?=[\s.:;([])/.exec(words)?.[0]
  return title?.replace(/[\s:\d-]+$/, '') ?? null
}
