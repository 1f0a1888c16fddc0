import { join } from 'node:path'
import { PDFDocument } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { openFile, pageStands } from './open-file.ts'

let bench: Bench
let page: Page
beforeAll(async () => {
  bench = await startBench()
  page = await bench.tab()
  await openFile(bench, page, join(import.meta.dirname, '../../assets/public/sample-order.pdf'))
  await page.waitForSelector('[data-row]')
  await pageStands(page, 1)
})
afterAll(() => bench?.close())

/** How many sheets of paper what stands there now would come to. */
const sheets = async (): Promise<number> => {
  const session = await bench.context.newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', { preferCSSPageSize: true })
  await session.detach()
  return (await PDFDocument.load(Buffer.from(data, 'base64'))).getPageCount()
}

test('each page of the order comes on its own sheet', async () => {
  // the printer's own window holds everything up: what it would have been given is kept for afterwards
  await page.evaluate(() => { window.print = () => void document.body.append(document.querySelector('.sheets')!.cloneNode(true)) })
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('menuitem', { name: 'The document with its marks' }).click()
  await page.locator('.sheets').waitFor({ state: 'attached' })
  await page.locator('.notice').waitFor({ state: 'detached' })
  await page.evaluate(() => { document.documentElement.dataset['print'] = 'pages' })
  expect(await sheets()).toBe(3)
  await page.evaluate(() => { document.querySelector('.sheets')!.remove() })
})

test('the list is printed to its last row', async () => {
  await page.evaluate(() => { document.documentElement.dataset['print'] = 'list' })
  expect(await sheets()).toBeGreaterThan(1)
  await page.emulateMedia({ media: 'print' })
  const { last, whole } = await page.evaluate(() => ({
    last: [...document.querySelectorAll('[data-row]')].at(-1)!.getBoundingClientRect().bottom, whole: document.documentElement.getBoundingClientRect().height,
  }))
  expect(whole).toBeGreaterThanOrEqual(last)
})
