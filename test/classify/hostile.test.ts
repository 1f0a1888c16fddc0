import { describe, expect, test } from 'vitest'
import { classify } from '../../lib/classify/index.ts'
import type { ReadingText } from '../../lib/document/reading-text.ts'

const bits = ['a ', 'A. ', '____ ', 'Case No. ', 'ORDER ', 'JUDGMENT AND ', 'IT IS HEREBY ', 'Dated: ', 'December 1 ', '1:', 'In re: x\n', 'v.\n', 'Plaintiff, ', 's/ ',
  '(“A” ', 'ADA (“', 'UNITED STATES ', 'Judge of the A ', 'NOTICE of a ', '.', '\n', ' ', '(', '20-', 'Signed by Judge A. ', 'this 1st day of ', 'Third-Party ']

const plain = (text: string): ReadingText => ({
  text, paragraphs: [{ span: { start: 0, end: text.length }, kind: 'body', level: 0 }], sentences: [{ span: { start: 0, end: text.length }, paragraph: 0 }],
  pieces: [], pages: [{ start: 0, end: text.length }], unreadPages: [], stamp: null, furniture: [],
})

describe('words that were made to hang a pattern', () => {
  // a pattern that backtracks without bound takes minutes here, and the test's own limit ends it
  test.for(bits)('%j, twenty thousand characters of it', (bit) => {
    const text = bit.repeat(Math.ceil(20_000 / bit.length))
    for (const words of [text, `UNITED STATES DISTRICT COURT\n\n${text}\n\nORDER\n\n${text}\n\nUnited States District Judge`]) {
      expect(classify(plain(words)).because.length).toBeGreaterThan(0)
    }
  })
})
