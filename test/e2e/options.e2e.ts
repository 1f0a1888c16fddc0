import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { pdf } from './court-server.ts'
import { typeset } from './order-pdf.ts'
import { rows, until } from './stored.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
let page: Page
beforeAll(async () => {
  bench = await startBench()
  page = await bench.tab()
  for (const number of [1, 2]) {
    bench.court.serve(host, `/doc1/${number}`, pdf(await typeset([`ORDER No. ${number}`, 'Defendant shall answer by July 2, 2026.', 'SO ORDERED.'])))
    await page.goto(`http://${host}/doc1/${number}`)
    await (await viewerIn(page)).waitForSelector('.pdfViewer .page[data-loaded]')
  }
  await page.goto(bench.url('options.html'))
})
afterAll(() => bench?.close())

test('documents are listed with what they take, and go one by one', async () => {
  await page.getByText('2 documents,').waitFor()
  await page.getByRole('button', { name: /^Delete / }).first().click()
  await page.getByText('1 document,').waitFor()
  expect(await rows(bench, 'bytes')).toHaveLength(1)
})

test('everything goes when asked twice', async () => {
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('button', { name: 'Keep them' }).click()
  expect(await rows(bench, 'documents')).toHaveLength(1)
  await page.getByRole('button', { name: 'Delete everything…' }).click()
  await page.getByRole('button', { name: 'Delete everything', exact: true }).click()
  await page.getByText('No document is kept.').waitFor()
  for (const table of ['documents', 'bytes', 'readings', 'texts', 'views']) expect(await rows(bench, table), table).toEqual([])
})

test('reminders are remembered', async () => {
  await page.getByText('two weeks before').click()
  await page.reload()
  await until('the box ticked', () => page.getByRole('checkbox', { name: 'two weeks before' }).isChecked())
})

test('what is no site is not taken for one', async () => {
  await page.getByLabel('Another site').fill('not a site')
  await page.getByRole('button', { name: 'Add' }).click()
  await page.getByText('Write a site’s address').waitFor()
})
