import { afterAll, beforeAll, expect, test } from 'vitest'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { once, pdf } from './court-server.ts'
import { orderPdf } from './order-pdf.ts'
import { rows } from './stored.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())

test('with a full disk the order is shown and read all the same, and the reader is told that nothing is kept', async () => {
  const page = await bench.tab()
  bench.court.serve(host, '/doc1/1', once(pdf(await orderPdf())))
  // the browser's own quota is lifted for us (`unlimitedStorage`): only the disk itself can be full
  await page.addInitScript(() => {
    const full = () => { throw new DOMException('The disk is full.', 'QuotaExceededError') }
    IDBObjectStore.prototype.put = full
    IDBObjectStore.prototype.add = full
  })
  await page.goto(`http://${host}/doc1/1`)
  const viewer = await viewerIn(page)
  await viewer.waitForSelector('.pdfViewer .page[data-loaded]')
  await viewer.getByText('The browser has no room left').first().waitFor()
  await viewer.locator('[data-row]').first().waitFor()
  expect(await rows(bench, 'documents')).toEqual([])
  expect(bench.court.asked).toHaveLength(1)
})
