import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PageText } from '../../lib/document/page-text.ts'
import { boxesOf, pageAt, type ReadingText } from '../../lib/document/reading-text.ts'
import { layOut } from '../../lib/layout/index.ts'
import { openPdf } from '../../lib/pdf/index.ts'
import { parseOrder } from '../typeset/parse-order.ts'
import { typesetWithPlaces, type StyleName } from '../typeset/typeset.ts'

const text = (name: string) => readFileSync(new URL(`../orders/${name}.txt`, import.meta.url), 'utf8')

const readBack = async (bytes: Uint8Array): Promise<ReadingText> => {
  const opened = await openPdf(bytes)
  if (!opened.ok) throw new Error(opened.because)
  const pages: PageText[] = []
  for (let page = 1; page <= opened.pdf.pageCount; page++) pages.push(await opened.pdf.readPage(page))
  await opened.pdf.close()
  return layOut(pages)
}

const paragraphs = (reading: ReadingText) => reading.paragraphs.map(({ span }) => reading.text.slice(span.start, span.end))

/** The order's own paragraphs, items, quotations, footnotes and rows, as they should come back; headings and captions aside. */
const wanted = (source: string): string[] => parseOrder(source).blocks.flatMap((block) => {
  switch (block.kind) {
    case 'paragraph': case 'item': case 'quotation': case 'footnote': return [block.text]
    case 'table': return block.rows.map((row) => row.join('  '))
    default: return []
  }
})

const styles: readonly StyleName[] = ['plain', 'block', 'pleading', 'bankruptcy', 'texas', 'appellate', 'justified', 'turned']

describe.each(['sample', 'injunction', 'notes'])('the order %s, set and read back', (name) => {
  describe.each(styles)('in the manner “%s”', async (style) => {
    const { bytes, places } = await typesetWithPlaces(text(name), { style })
    const reading = await readBack(bytes)

    test('gives its paragraphs, items, rows and footnotes whole', () => {
      const got = new Set(paragraphs(reading))
      expect(wanted(text(name)).filter((paragraph) => !got.has(paragraph))).toEqual([])
    })

    test('leaves stamp, page numbers and line numbers out of them', () => {
      expect(reading.text).not.toMatch(/Page \d of|Document 47/)
      expect(paragraphs(reading).filter((paragraph) => /^\d{1,2}$/.test(paragraph))).toEqual([])
    })

    test('reads the stamp’s facts', () => {
      if (style === 'turned') return
      expect(reading.stamp).toMatchObject({ caseNumber: /Case (\S+)/.exec(text(name))?.[1], filedOn: '2026-11-20' })
    })

    test('knows the place of every word', () => {
      if (style === 'turned') return
      const off = misplaced(reading, places.filter(({ word }) => /\p{L}{3}/u.test(word)))
      expect(off).toEqual([])
    })
  })
})

/** Words for whose place no box of the reading stands, within the letters’ height and less than a letter’s width. */
const misplaced = (reading: ReadingText, places: readonly { word: string; page: number; x: number; y: number; width: number; size: number }[]): string[] => {
  const boxes = new Map<string, ReturnType<typeof boxesOf>>()
  for (const { 0: word, index } of reading.text.matchAll(/[^\s⁰¹²³⁴-⁹]+/g)) {
    const key = word
    boxes.set(key, [...(boxes.get(key) ?? []), ...boxesOf(reading, { start: index, end: index + word.length })])
  }
  return places.filter((place) => !/-$/.test(place.word) && boxes.has(place.word) && !(boxes.get(place.word) ?? []).some((box) =>
    box.page === place.page && Math.abs(box.x - place.x) < place.size * 0.5 && Math.abs(box.x + box.width - place.x - place.width) < place.size * 0.5 &&
    box.y <= place.y && box.y + box.height > place.y + place.size * 0.5)).map(({ word, page, x, y }) => `${word} p${page} ${x.toFixed(0)},${y.toFixed(0)}`)
}

describe('two columns of prose', () => {
  test('are read one after the other', async () => {
    const { bytes } = await typesetWithPlaces(text('opinion'), { style: 'twoColumns' })
    const got = paragraphs(await readBack(bytes)).join('\n')
    expect(wanted(text('opinion')).filter((paragraph) => !got.includes(paragraph))).toEqual([])
  })
})

describe('a scan', () => {
  test('is said to be unread, page by page, though its stamp is read', async () => {
    const { bytes } = await typesetWithPlaces(text('sample'), { style: 'scanned' })
    const reading = await readBack(bytes)
    expect(reading.unreadPages).toEqual([1, 2, 3])
    expect(reading.paragraphs).toEqual([])
    expect(reading.stamp).toMatchObject({ caseNumber: '3:26-cv-01187-HRW', documentNumber: '47' })
  })
})

describe('a span over the foot of a page', () => {
  test('has boxes on both pages, one a line', async () => {
    const reading = await readBack((await typesetWithPlaces(text('opinion'), { style: 'justified' })).bytes)
    const across = reading.sentences.filter(({ span }) => pageAt(reading, span.start) !== pageAt(reading, span.end - 1))
    expect(across.length).toBeGreaterThan(0)
    for (const { span } of across) {
      const boxes = boxesOf(reading, span)
      expect(new Set(boxes.map(({ page }) => page)).size).toBe(2)
      const lines = boxes.map(({ page, y }) => `${page}:${Math.round(y)}`)
      expect(new Set(lines).size).toBe(lines.length)
    }
  })

  test('belongs to the page on which it begins', async () => {
    const reading = await readBack((await typesetWithPlaces(text('sample'), { style: 'plain' })).bytes)
    expect(pageAt(reading, reading.text.indexOf('IT IS SO ORDERED'))).toBeGreaterThan(pageAt(reading, reading.text.indexOf('IT IS HEREBY ORDERED')))
  })
})
