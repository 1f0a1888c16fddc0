import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layOut, layOutPlain } from '../../lib/layout/index.ts'
import { openPdf } from '../../lib/pdf/index.ts'
import type { PageText } from '../../lib/document/page-text.ts'
import type { ReadingText } from '../../lib/document/reading-text.ts'

/** The corpus is read where it lies; without it these tests have nothing to say. */
const corpus = new URL('../../../shared/corpus/', import.meta.url)
const present = existsSync(corpus)
if (!present) console.warn('The corpus is not beside the project: the reading text is not compared with it.')

interface Label { readonly quote: string }
interface Gold { readonly id: string; readonly directives?: Label[]; readonly deadlines?: Label[]; readonly settings?: Label[]; readonly consequences?: Label[] }

const read = (path: string): string => readFileSync(new URL(path, corpus), 'utf8')
const scans = present ? new Set(read('scans.txt').split(/\s+/)) : new Set<string>()
const ids = present ? readdirSync(new URL('gold/', corpus)).map((file) => file.replace(/\.json$/, '')).filter((id) => !scans.has(id)) : []

const readingOf = async (id: string): Promise<ReadingText> => {
  const pdf = new URL(`pdf/${id}.pdf`, corpus)
  if (!existsSync(pdf)) return layOutPlain(read(`text/${id}.txt`))
  const opened = await openPdf(new Uint8Array(readFileSync(pdf)))
  if (!opened.ok) throw new Error(`${id}: ${opened.because}`)
  const pages: PageText[] = []
  for (let page = 1; page <= opened.pdf.pageCount; page++) pages.push(await opened.pdf.readPage(page))
  await opened.pdf.close()
  return layOut(pages)
}

/** White space, dashes, quotation marks, dot leaders and raised figures as one writes them on a typewriter. */
const plain = (text: string): string => text.normalize('NFKC')
  .replace(/[‐‑‒–—]/g, '-').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/(?:\. ?){4,}/g, ' ').replace(/\s+/g, ' ').trim()

const words = (text: string): string[] => plain(text).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** A table's row is read cell by cell, so a quote that runs along its lines holds the same words in another order. */
const isInRows = (reading: ReadingText, quote: string): boolean => {
  const wanted = words(quote).sort().join(' ')
  const rows = reading.paragraphs.map((paragraph) => (paragraph.kind === 'row' ? words(reading.text.slice(paragraph.span.start, paragraph.span.end)) : []))
  return rows.some((_, i) => {
    let them: string[] = []
    for (let k = i; k < Math.min(rows.length, i + 3); k++) {
      them = [...them, ...(rows[k] ?? [])]
      const left = [...them]
      const all = wanted.split(' ').every((word) => { const at = left.indexOf(word); return at >= 0 && left.splice(at, 1).length === 1 })
      if (all && left.length <= them.length / 2) return true
    }
    return false
  })
}

/** Words of the text that the reading has not, what is printed around the text counted as had. */
const lost = (text: string, reading: ReadingText): string[] => {
  const had = new Map<string, number>()
  for (const word of words([reading.text, ...reading.furniture].join(' '))) had.set(word, (had.get(word) ?? 0) + 1)
  return words(text).filter((word) => {
    const left = had.get(word) ?? 0
    had.set(word, left - 1)
    return left <= 0
  })
}

describe.skipIf(!present)('the reading text of every order of the corpus', () => {
  test.each(ids)('%s holds each labelled quote in one piece', async (id) => {
    const gold = JSON.parse(read(`gold/${id}.json`)) as Gold
    const reading = await readingOf(id)
    const text = plain(reading.text)
    const quotes = [gold.directives, gold.deadlines, gold.settings, gold.consequences].flatMap((labels) => labels ?? []).map((label) => label.quote)
    expect(quotes.filter((quote) => !text.includes(plain(quote)) && !isInRows(reading, quote))).toEqual([])
  })

  test.each(ids)('%s loses no words', async (id) => {
    const reading = await readingOf(id)
    const text = read(`text/${id}.txt`)
    const foot = reading.furniture.length * Math.max(1, reading.pages.length)
    // the stamp and the running feet come once a page in the text and once in all in `furniture`
    const missing = lost(text, reading).filter((word) => !words(reading.furniture.join(' ')).includes(word) && !/^\d{1,5}$/.test(word))
    expect(missing.slice(0, 20), `${missing.length} of ${words(text).length} words, ${foot} lines of furniture`).toEqual([])
  })
})
