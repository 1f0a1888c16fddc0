import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { byMethod, html, once, pdf, receipt } from './court-server.ts'
import { typeset } from './order-pdf.ts'
import { finishedReading, rows, until, type DocumentRow } from './stored.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
let page: Page
let copies = 0
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())
beforeEach(async () => {
  page = await bench.tab()
  bench.court.asked.length = 0
})
afterEach(async () => {
  await page.close()
  // every host there is leads to this server: nobody else was asked for anything
  expect(new Set(bench.court.asked.map((asked) => asked.host))).toEqual(new Set([host]))
})

/** An order that no other test has opened, so that nothing can come from what was stored before. */
const freshOrder = async () => {
  const bytes = await typeset(['UNITED STATES DISTRICT COURT', 'SOUTHERN DISTRICT OF NEW YORK', `26-cv-${4000 + ++copies}`, 'ORDER',
    'Defendant shall answer the complaint no later than July 2, 2026.', 'SO ORDERED.'])
  return { bytes, id: createHash('sha256').update(bytes).digest('hex') }
}

/** That the document is shown, stored whole and read, and what is stored of it. */
const isHere = async ({ id, bytes }: { id: string; bytes: Uint8Array }): Promise<DocumentRow> => {
  await viewerIn(page)
  const document = await until(`document ${id}`, async () => (await rows<DocumentRow>(bench, 'documents')).find((row) => row.id === id))
  expect(document.byteLength).toBe(bytes.byteLength)
  expect((await finishedReading(bench, id)).state).toBe('read')
  return document
}

describe('a court is asked once for a document', () => {
  test('that a receipt page’s form posts for', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/doc1/127128730112', byMethod(receipt, pdf(order.bytes)))
    await page.goto(`http://${host}/doc1/127128730112`)
    await page.click('#view')
    const { provenance } = await isHere(order)
    expect(provenance).toMatchObject({ kind: 'cmecf', place: { court: 'nysd', documentId: '127028730112' } })
    await (await viewerIn(page)).waitForSelector('.pdfViewer .page[data-loaded]')
    expect(page.url()).toBe(`http://${host}/doc1/127128730112`)
    const panel = await bench.tab()
    await panel.goto(bench.url(`sidepanel.html?document=${order.id}`))
    await panel.getByText('answer the complaint').first().waitFor()
    await panel.close()
    expect(bench.court.asked.map(({ method }) => method)).toEqual(['GET', 'POST'])
  })

  test('in a frame whose link works once', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/cgi-bin/show_temp.pl', once(pdf(order.bytes)))
    bench.court.serve(host, '/doc1/127028730113', byMethod(receipt, html('<iframe src="/cgi-bin/show_temp.pl?file=1-0.pdf&type=application/pdf" width="800" height="600"></iframe>')))
    await page.goto(`http://${host}/doc1/127028730113`)
    await page.click('#view')
    const { provenance } = await isHere(order)
    expect(provenance).toMatchObject({ url: `http://${host}/doc1/127028730113`, place: { documentId: '127028730113' } })
    expect(bench.court.count(host, '/cgi-bin/show_temp.pl')).toBe(1)
    expect(bench.court.asked).toHaveLength(3)
  })

  test('that its address gives at once', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/doc1/127028730114', pdf(order.bytes))
    await page.goto(`http://${host}/doc1/127028730114`)
    await isHere(order)
    expect(bench.court.asked).toHaveLength(1)
  })

  test('of a free look, whose link works once', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/doc1/127128730115', once(pdf(order.bytes)))
    await page.goto(`http://${host}/doc1/127128730115?caseid=75736&de_seq_num=30&magic_num=77910494`)
    const { provenance } = await isHere(order)
    expect(provenance.kind).toBe('nef-link')
    expect(bench.court.asked).toHaveLength(1)
  })

  test.each([
    ['<embed>', '<embed src="/cgi-bin/show_doc.pl" type="application/pdf" width="800" height="600">'],
    ['<object>', '<object data="/cgi-bin/show_doc.pl" type="application/pdf" width="800" height="600"></object>'],
  ])('in an %s', async (_, body) => {
    const order = await freshOrder()
    bench.court.serve(host, '/cgi-bin/show_doc.pl', once(pdf(order.bytes)))
    bench.court.serve(host, '/embedding', html(body))
    await page.goto(`http://${host}/embedding`)
    await isHere(order)
    expect(bench.court.count(host, '/cgi-bin/show_doc.pl')).toBe(1)
  })

  test('that another extension (RECAP) has fetched and shows as a blob', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/cgi-bin/fetched', once(pdf(order.bytes)))
    bench.court.serve(host, '/doc1/127028730116', html(`<script>
      fetch('/cgi-bin/fetched').then((answer) => answer.blob()).then((blob) => {
        const frame = document.createElement('iframe')
        frame.src = URL.createObjectURL(blob)
        frame.width = '800'; frame.height = '600'
        document.body.append(frame)
      })</script>`))
    await page.goto(`http://${host}/doc1/127028730116`)
    const { provenance } = await isHere(order)
    expect(provenance).toMatchObject({ kind: 'cmecf', url: `http://${host}/doc1/127028730116`, place: { documentId: '127028730116' } })
    expect(bench.court.count(host, '/cgi-bin/fetched')).toBe(1)
  })
})

describe('a document that was opened once', () => {
  test('opens from the store, without the court', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/doc1/127028730117', once(pdf(order.bytes)))
    await page.goto(`http://${host}/doc1/127028730117`)
    await isHere(order)
    await page.goto(bench.url(`viewer.html?document=${order.id}`))
    await page.waitForSelector('.pdfViewer .page[data-loaded]')
    await page.reload()
    await page.waitForSelector('.pdfViewer .page[data-loaded]')
    expect(bench.court.asked).toHaveLength(1)
  })

  test('is not asked for again when its frame is reloaded, and stays stored', async () => {
    const order = await freshOrder()
    bench.court.serve(host, '/doc1/127028730118', once(pdf(order.bytes)))
    await page.goto(`http://${host}/doc1/127028730118`)
    await isHere(order)
    await (await viewerIn(page)).evaluate(() => location.reload()).catch(() => undefined)
    await page.waitForTimeout(1_000)
    expect(bench.court.asked).toHaveLength(1)
    expect((await rows<DocumentRow>(bench, 'documents')).some((row) => row.id === order.id)).toBe(true)
  })
})
