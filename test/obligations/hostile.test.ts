import { expect, test } from 'vitest'
import type { ReadingText } from '../../lib/document/reading-text.ts'
import { awaitedBy } from '../../lib/obligations/case/awaited.ts'
import { paperKind } from '../../lib/obligations/case/paper-kinds.ts'
import { statementsIn } from '../../lib/obligations/case/statements.ts'

/** What makes the patterns start, without what would let them end. */
const beginnings = ['served ', 'served on ', 'held ', 'held on ', 'deposition ', 'deposition is set ', 'date of service ', 'memorandum ', 'on May 3, 2026, I caused ', 'by mail ', 'service of ',
  'filing and ', 'a copy of this ', 'order on ', 'the date of ', '[ecf ', 'a-b ', '  ']

test.each(beginnings)('“%s” over and over in one sentence comes to an end', (beginning) => {
  for (const between of ['', 'May 3, 2026 ']) {
    const text = `${(beginning + between).repeat(Math.ceil(10_000 / (beginning + between).length))}served on May 4, 2026.`
    const reading: ReadingText = {
      text, paragraphs: [{ span: { start: 0, end: text.length }, kind: 'body', level: 0 }], sentences: [{ span: { start: 0, end: text.length }, paragraph: 0 }],
      pieces: [], pages: [{ start: 0, end: text.length }], unreadPages: [], stamp: null, furniture: [],
    }
    const began = performance.now()
    statementsIn(reading)
    paperKind(text)
    awaitedBy({ needs: 'service date', trigger: text }, text)
    expect(performance.now() - began).toBeLessThan(4_000)
  }
})
