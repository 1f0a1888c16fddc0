import { describe, expect, test } from 'vitest'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import { markSentences } from '../../lib/language/mentions/index.ts'
import { readDeadlines } from '../../lib/language/read-deadlines.ts'
import { profile } from './marked.ts'

/** What makes the patterns start, without what would let them end: a pattern that tries every way of failing never gets through. */
const beginnings = [
  'by ', 'by the ', 'on or before ', 'no later than ', 'status ', 'status conference ', 'order to show cause ', 'March 5, ', 'March 5 and ', '3/5/26 ',
  'fourteen (14) ', 'one hundred ', '14 days before ', 'within 14 days of ', 'before ', 'until ', 'after ', 'upon receipt ', 'hearing set for ', '"', '“', '(',
  '§ ', '12 U.S. 3, ', 'Fed. R. Civ. P. 15(a)', 'ECF No. 1, ', '1-', 'a.m. ', '9:00 ', 'every ', 'each ', 'on notice ', 'promptly ', 'shall ', 'no ', 'previously ',
  'continued from ', 'due alpha ', 'due; alpha beta', 'The deadline gamma ', '. . ', '; ', ', ', '  ', '\t', 'due ', 'May ', '(a)', 'the Court will ', 'LR ', 'Rule 1, ', 'date of this ', 'as soon as ', '1st and ', 'Sale ',
]

const asOneSentence = (text: string): ReadingText => ({
  text, paragraphs: [{ span: { start: 0, end: text.length }, kind: 'body', level: 0 }], sentences: [{ span: { start: 0, end: text.length }, paragraph: 0 }],
  pieces: [], pages: [{ start: 0, end: text.length }], unreadPages: [], stamp: null, furniture: [],
})

describe('hostile input', () => {
  test.each(beginnings)('“%s” over and over in one sentence of 10,000 characters comes to an end', (beginning) => {
    for (const between of ['', 'March 5, 2026 ', '14 days ']) {
      const text = `${(beginning + between).repeat(Math.ceil(10_000 / (beginning + between).length))}shall be filed by May 4, 2026.`
      const reading = asOneSentence(text)
      const sentences = markSentences(reading, profile)
      readDeadlines(sentences, reading, profile)
      expect(sentences[0]!.mentions.some((m) => m.kind === 'date')).toBe(true)
    }
  })
})
