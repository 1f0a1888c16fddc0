import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { byMethod, html, pdf, receipt } from './court-server.ts'
import { orderPdf } from './order-pdf.ts'
import { rows, until, type DocumentRow, type ReadingRow } from './stored.ts'
import { manyPages } from '../typeset/many-pages.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())

/** Kills the extension's service worker, as the browser does whenever it likes. */
const killWorker = async (page: Page): Promise<void> => {
  const session = await bench.context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
  await page.waitForTimeout(300)
}

test('a service worker that dies between the receipt and the document loses nothing', async () => {
  const page = await bench.tab()
  const order = await orderPdf()
  bench.court.serve(host, '/doc1/1', byMethod(receipt, pdf(order)))
  await page.goto(`http://${host}/doc1/1`)
  await killWorker(page)
  await page.click('#view')
  const viewer = await viewerIn(page)
  await killWorker(page)
  await viewer.waitForSelector('.pdfViewer .page[data-loaded]')
  // the worker may be dead still: another page of the extension looks into the store
  const options = await bench.tab()
  await options.goto(bench.url('options.html'))
  await options.getByText('1 document,').waitFor()
  expect(bench.court.asked.map(({ method }) => method)).toEqual(['GET', 'POST'])
  await options.close()
  await page.close()
})

test('a reading that was broken off with its tab is taken up again', async () => {
  const page = await bench.tab()
  bench.court.serve(host, '/doc1/2', pdf(await manyPages(150)))
  await page.goto(`http://${host}/doc1/2`)
  const { documentId } = await until('a reading under way', async () => (await rows<ReadingRow>(bench, 'readings')).find((row) => row.state === 'reading'))
  await page.close()
  expect((await rows<ReadingRow>(bench, 'readings')).find((row) => row.documentId === documentId)?.state).toBe('reading')
  const again = await bench.tab()
  await again.goto(bench.url(`viewer.html?document=${documentId}`))
  await until('the finished reading', async () => (await rows<ReadingRow>(bench, 'readings')).find((row) => row.documentId === documentId && row.state === 'read'))
  expect(bench.court.count(host, '/doc1/2')).toBe(1)
  await again.close()
})

test('a tab that goes elsewhere has no document in the panel', async () => {
  const page = await bench.tab()
  bench.court.serve(host, '/doc1/3', pdf(await orderPdf()))
  bench.court.serve(host, '/docket', html('A docket.'))
  await page.goto(`http://${host}/doc1/3`)
  await viewerIn(page)
  const before = await until('a view', async () => { const views = await rows(bench, 'views'); return views.length > 0 && views })
  await page.goto(`http://${host}/docket`)
  await until('the view forgotten', async () => (await rows(bench, 'views')).length < before.length)
  expect((await rows<DocumentRow>(bench, 'documents')).length).toBeGreaterThan(0)
  await page.close()
})
