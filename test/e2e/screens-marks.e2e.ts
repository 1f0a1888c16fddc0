import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { openFile, pageStands } from './open-file.ts'

const root = join(import.meta.dirname, '../..')
const corpus = join(root, '../shared/corpus/pdf')

/** Pleading paper with the court's stamp, a caption in two columns, a plain order, the sample. */
const orders = [
  ['the sample order', join(root, 'assets/public/sample-order.pdf'), [1, 2]],
  ['pleading paper, stamped', join(corpus, 'cand-24-cv-04417-2024-12-13.pdf'), [1, 2]],
  ['a scanned-size page from another press', join(corpus, 'nysd-20-cv-08607-2021-02-18.pdf'), [1, 2]],
  ['a caption in two columns', join(corpus, 'txsd-24-cv-02871-2024-08-02.pdf'), [1, 2]],
] as const

interface Measured { readonly label: string; readonly under: string }

/**
 * For each mark of a page that stands on it whole: its words, and the letters of the text layer whose middle lies
 * within the mark's lines.
 */
const lettersUnderMarks = (page: Page, number: number): Promise<Measured[]> => page.evaluate((n) => {
  const shown = document.querySelector(`.page[data-page-number="${n}"]`)!
  const letters: { letter: string; x: number; y: number }[] = []
  const walk = document.createTreeWalker(shown.querySelector('.textLayer')!, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const words = node.textContent!
    for (let i = 0; i < words.length; i++) {
      range.setStart(node, i)
      range.setEnd(node, i + 1)
      const { left, top, width, height } = range.getBoundingClientRect()
      letters.push({ letter: words[i]!, x: left + width / 2, y: top + height / 2 })
    }
  }
  return [...shown.querySelectorAll<HTMLElement>('.mark')]
    .filter((mark) => document.querySelectorAll(`.mark[data-finding="${mark.dataset['finding']}"]`).length === 1)
    .map((mark) => {
      const lines = [...mark.querySelectorAll('.mark-line')].map((line) => line.getBoundingClientRect())
      const under = letters.filter(({ x, y }) => lines.some((line) => x >= line.left && x <= line.right && y >= line.top && y <= line.bottom))
      return { label: mark.getAttribute('aria-label') ?? '', under: under.map(({ letter }) => letter).join('') }
    })
}, number)

const folded = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How much two texts share: pairs of letters in both, of all pairs (Dice). */
const likeness = (a: string, b: string): number => {
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const left = pairs(folded(a))
  const right = pairs(folded(b))
  const all = left.length + right.length
  let shared = 0
  for (const pair of left) {
    const at = right.indexOf(pair)
    if (at !== -1) { right.splice(at, 1); shared++ }
  }
  return all === 0 ? 1 : (2 * shared) / all
}

const quoteIn = (label: string): string => label.replace(/^[^:]*: /, '').replace(/, page \d+$/, '')

let bench: Bench
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())

describe.each(orders)('%s', (_name, file, numbers) => {
  const absent = !existsSync(file)
  test.skipIf(absent)(absent ? `marks lie over their words (skipped: ${file} is not here)` : 'marks lie over their words, at any zoom and turned', async () => {
    const page = await bench.tab()
    await openFile(bench, page, file)
    await page.waitForSelector('.legend')
    let measured = 0
    const check = async (how: string, turned = 0) => {
      for (const number of numbers) {
        await page.locator(`.page[data-page-number="${number}"]`).scrollIntoViewIfNeeded()
        await pageStands(page, number, turned)
        for (const { label, under } of await lettersUnderMarks(page, number)) {
          expect.soft(likeness(quoteIn(label), under), `${how}, page ${number}: “${quoteIn(label)}” lies over “${under}”`).toBeGreaterThan(0.85)
          measured++
        }
      }
    }
    await check('as it opens')
    await page.getByRole('button', { name: /^Zoom, / }).click()
    await page.getByRole('menuitemradio', { name: '200%' }).click()
    await check('at 200%')
    await page.getByRole('button', { name: 'Turn the page' }).click()
    await check('turned to the right', 90)
    expect(measured).toBeGreaterThan(6)
    await page.close()
  }, 180_000)
})
