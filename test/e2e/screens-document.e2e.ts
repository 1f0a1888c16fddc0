import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { html } from './court-server.ts'
import { linkedPdf } from './linked-pdf.ts'
import { openFile, pageStands } from './open-file.ts'
import { until } from './stored.ts'

const address = 'http://rules.example.org/local'

let bench: Bench
let page: Page
beforeAll(async () => {
  bench = await startBench()
  bench.court.serve('rules.example.org', '/local', html('The rules.'))
  page = await bench.tab()
  await openFile(bench, page, { name: 'linked.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await linkedPdf(address)) })
  await pageStands(page, 1)
})
afterAll(() => bench?.close())

const pageAt = () => page.getByRole('textbox', { name: /page/i }).first().inputValue()
const toPage1 = async () => {
  // the jump of the test before may still be under way: it is asked for until it holds
  await until('page 1', async () => {
    await page.evaluate(() => document.querySelector('.page')!.scrollIntoView())
    return (await pageAt()) === '1'
  })
}

test('the document’s own contents lead to its pages', async () => {
  await page.getByRole('button', { name: 'Contents' }).click()
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['The order', 'The appendix'])
  await page.getByRole('menuitem', { name: 'The appendix' }).click()
  await until('page 3', async () => (await pageAt()) === '3')
})

test('a link within the document leads there', async () => {
  await toPage1()
  await page.locator('.page[data-page-number="1"] .annotationLayer a').first().click()
  await until('page 3', async () => (await pageAt()) === '3')
})

test('a link out of the document asks nobody until it is clicked, and opens beside it', async () => {
  await toPage1()
  const link = page.locator(`.annotationLayer a[href="${address}"]`)
  expect(await link.getAttribute('target')).toBe('_blank')
  expect(await link.getAttribute('rel')).toMatch(/noopener.*noreferrer|noreferrer.*noopener/)
  await link.hover()
  expect(bench.court.asked).toEqual([])
  const opening = bench.context.waitForEvent('page')
  await link.click()
  const other = await opening
  await other.waitForURL(address)
  expect(bench.court.asked.map(({ host }) => host)).toContain('rules.example.org')
  expect(page.url()).toMatch(/viewer\.html/)
  await other.close()
})

test('its words can be selected and copied, marked ones too', async () => {
  await toPage1()
  await page.bringToFront()
  const box = await page.locator('.page[data-page-number="1"] .textLayer span', { hasText: 'Defendant shall answer' }).boundingBox()
  await page.mouse.move(box!.x + 1, box!.y + box!.height / 2)
  await page.mouse.down()
  await page.mouse.move(box!.x + box!.width - 1, box!.y + box!.height / 2, { steps: 5 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('Defendant shall answer the complaint no later than July 2, 2026.')
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+f')
  await page.keyboard.press('Control+v')
  expect(await page.getByRole('textbox', { name: 'Find in the document' }).inputValue()).toBe('Defendant shall answer the complaint no later than July 2, 2026.')
  await page.keyboard.press('Escape')
})

test('find minds capitals where it is told to, and a match asked for too early comes all the same', async () => {
  await page.locator('.toolbar-name').click()
  await page.keyboard.press('Control+f')
  await page.keyboard.type('defendant')
  await page.keyboard.press('Enter')
  const count = page.locator('.find-count')
  await until('the second of nine', async () => (await count.innerText()) === '2 of 9')
  await page.locator('.find .check').click()
  await until('three', async () => /^\d of 3$/.test(await count.innerText()))
  await page.locator('.find .check').click()
  await until('nine again', async () => /^\d of 9$/.test(await count.innerText()))
})
