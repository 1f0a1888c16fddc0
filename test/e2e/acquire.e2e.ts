import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { byMethod, html, once, pdf, receipt } from './court-server.ts'
import { orderPdf } from './order-pdf.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
let order: Uint8Array
beforeAll(async () => {
  order = await orderPdf()
  bench = await startBench()
})
afterAll(() => bench?.close())

describe('one request to the court', () => {
  test('receipt page → POST → PDF', async () => {
    bench.court.serve(host, '/doc1/127128730112', byMethod(receipt, pdf(order)))
    const page = await bench.tab()
    await page.goto(`http://${host}/doc1/127128730112`)
    await page.click('#view')
    const viewer = await viewerIn(page)
    console.log(await viewer.evaluate(() => [isSecureContext, String(globalThis.crypto?.subtle)]))
    await page.waitForTimeout(3000)
    console.log(await viewer.evaluate(() => document.body.innerText))
    console.log(bench.court.asked)
  })
})
