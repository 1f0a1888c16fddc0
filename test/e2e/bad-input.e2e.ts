import { readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Frame, Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { pdf } from './court-server.ts'
import { encryptedPdf } from './encrypt.ts'
import { orderPdf } from './order-pdf.ts'
import { finishedReading, rows, until, type DocumentRow, type ReadingRow } from './stored.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
let page: Page
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())
beforeEach(async () => {
  page = await bench.tab()
  bench.court.asked.length = 0
})
afterEach(() => page.close())

const open = async (path: string): Promise<Frame> => {
  await page.goto(`http://${host}${path}`).catch(() => undefined)
  return viewerIn(page)
}

/** In whichever frame the viewer is by now: a connection that breaks off may put a new one in its place. */
const says = (words: string) => until(words, async () => (await viewerIn(page)).getByText(words).first().isVisible())

const lastReading = async (length: number): Promise<ReadingRow> => {
  const { id } = await until('the document', async () => (await rows<DocumentRow>(bench, 'documents')).find((row) => row.byteLength === length))
  return finishedReading(bench, id)
}

test('a login page served as a PDF is told for what it is, and what to do', async () => {
  const login = Buffer.from('<!doctype html><html><title>PACER Login</title><form>Username <input> Password <input type="password"></form></html>')
  bench.court.serve(host, '/doc1/1', pdf(login))
  await open('/doc1/1')
  await says('This is a web page, not the document')
  expect(await lastReading(login.length)).toMatchObject({ state: 'not-read', because: 'login-page' })
  expect(bench.court.asked).toHaveLength(1)
})

test('a PDF that is cut off at the server shows what came, and says that it is cut short', async () => {
  const whole = await orderPdf()
  const half = whole.slice(0, Math.floor(whole.length / 2))
  bench.court.serve(host, '/doc1/2', pdf(half))
  const viewer = await open('/doc1/2')
  await says('This PDF is damaged or cut short')
  expect(await lastReading(half.length)).toMatchObject({ state: 'not-read', because: 'broken' })
  const saving = page.waitForEvent('download')
  await viewer.getByRole('alert').getByRole('button', { name: 'Download what came' }).click()
  expect(readFileSync(await (await saving).path())).toEqual(Buffer.from(half))
})

test('a connection that breaks off keeps what came', async () => {
  const whole = await orderPdf()
  const sent = whole.slice(0, whole.length - 2_000)
  let breakOff = () => {}
  bench.court.serve(host, '/doc1/3', (response) => {
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': whole.length })
    response.write(sent)
    breakOff = () => response.destroy()
  })
  const opening = open('/doc1/3')
  // what arrives before the viewer reads is the browser's to keep, and it drops it when the connection breaks
  const viewer = await viewerIn(page)
  await viewer.waitForLoadState('load')
  await page.waitForTimeout(1_000)
  breakOff()
  await opening
  const row = await until('the part that came', async () => (await rows<DocumentRow & { whole: boolean }>(bench, 'documents')).find((one) => one.byteLength === sent.length))
  expect(row.whole).toBe(false)
  await says('Only part of this document came.')
  expect(bench.court.asked).toHaveLength(1)
})

test('an encrypted PDF asks for its password, is shown and read with it', async () => {
  const bytes = encryptedPdf('chambers')
  bench.court.serve(host, '/doc1/4', pdf(bytes))
  const viewer = await open('/doc1/4')
  expect(await lastReading(bytes.length)).toMatchObject({ state: 'not-read', because: 'encrypted' })
  await viewer.locator('input[type=password]').fill('wrong')
  await page.keyboard.press('Enter')
  await viewer.locator('input[type=password]').fill('chambers')
  await page.keyboard.press('Enter')
  await viewer.waitForSelector('.pdfViewer .page[data-loaded]')
  await until('the reading', async () => (await rows<ReadingRow>(bench, 'readings')).find((row) => row.state === 'read'))
  expect(bench.court.asked).toHaveLength(1)
})

test('an empty answer is told', async () => {
  bench.court.serve(host, '/doc1/5', pdf(new Uint8Array()))
  await open('/doc1/5')
  await says('This file is empty. Get it again from where it came.')
})

test('what came before a bad file is still there after it', async () => {
  const order = await orderPdf()
  bench.court.serve(host, '/doc1/6', pdf(order))
  await open('/doc1/6')
  expect((await lastReading(order.length)).state).toBe('read')
  bench.court.serve(host, '/doc1/7', pdf(Buffer.from('%PDF-1.7 and then nothing that is one')))
  await open('/doc1/7')
  await says('This PDF is damaged or cut short')
  expect((await lastReading(order.length)).state).toBe('read')
})
