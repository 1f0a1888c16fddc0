import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { after, html, pdf } from './court-server.ts'
import { orderPdf } from './order-pdf.ts'

let bench: Bench
let page: Page
let order: Uint8Array
beforeAll(async () => {
  bench = await startBench()
  order = await orderPdf()
  for (const host of ['files.example.com', 'storage.example.org', 'mail-attachment.googleusercontent.com', 'ca9-showdoc.azurewebsites.us', 'ecf.nysd.uscourts.gov']) {
    // the switch is thrown while the server is asked: no real one answers within the first milliseconds
    bench.court.serve(host, '/paper.pdf', after(400, pdf(order)))
    bench.court.serve(host, '/', html('A page.'))
  }
})
afterAll(() => bench?.close())
beforeEach(async () => {
  page = await bench.tab()
  bench.court.asked.length = 0
})
afterEach(() => page.close())

/** Whose viewer a PDF of this host opens in. */
const viewerOf = async (host: string): Promise<'ours' | 'the browser’s'> => {
  await page.goto(`http://${host}/paper.pdf`).catch(() => undefined)
  const end = Date.now() + 5_000
  for (;;) {
    const frames = page.frames().map((frame) => frame.url())
    if (frames.some((url) => url.includes(`${bench.extensionId}/viewer.html`))) return 'ours'
    if (frames.some((url) => url.startsWith('chrome-extension://') && !url.includes(bench.extensionId))) return 'the browser’s'
    if (Date.now() > end) throw new Error(`No viewer: ${frames.join(' ')}`)
    await page.waitForTimeout(50)
  }
}

describe('whose PDFs open here', () => {
  test('a site’s that is no court stay with the browser', async () => {
    await page.goto('http://files.example.com/')
    expect(await viewerOf('files.example.com')).toBe('the browser’s')
    expect(bench.court.count('files.example.com', '/paper.pdf')).toBe(1)
  })

  test.each(['mail-attachment.googleusercontent.com', 'ca9-showdoc.azurewebsites.us', 'ecf.nysd.uscourts.gov'])('those of %s are ours', async (host) => {
    expect(await viewerOf(host)).toBe('ours')
    expect(bench.court.count(host, '/paper.pdf')).toBe(1)
  })

  test('going from a court to another site and back, each keeps its own', async () => {
    expect(await viewerOf('ecf.nysd.uscourts.gov')).toBe('ours')
    expect(await viewerOf('files.example.com')).toBe('the browser’s')
    expect(await viewerOf('ecf.nysd.uscourts.gov')).toBe('ours')
  })

  test('a court that is slow to answer is not forgotten for another tab', async () => {
    bench.court.serve('ecf.nysd.uscourts.gov', '/slow.pdf', after(1_500, pdf(order)))
    const slow = page.goto('http://ecf.nysd.uscourts.gov/slow.pdf').catch(() => undefined)
    await page.waitForTimeout(300)
    const other = await bench.tab()
    await other.goto('http://files.example.com/')
    await slow
    await viewerIn(page)
    await other.close()
  })

  test('a site that the user adds in the options is ours, with its subdomains; then not, when it is removed', async () => {
    const options = await bench.tab()
    await options.goto(bench.url('options.html'))
    await options.getByLabel('Another site').fill('https://www.example.org/opinions/1')
    await options.getByRole('button', { name: 'Add' }).click()
    await options.getByRole('button', { name: 'Remove example.org' }).waitFor()
    expect(await viewerOf('storage.example.org')).toBe('ours')
    expect(await viewerOf('files.example.com')).toBe('the browser’s')
    await options.getByRole('button', { name: 'Remove example.org' }).click()
    await options.getByRole('button', { name: 'Remove example.org' }).waitFor({ state: 'detached' })
    expect(await viewerOf('storage.example.org')).toBe('the browser’s')
    await options.close()
  })

  test('all are, when the user says so', async () => {
    const options = await bench.tab()
    await options.goto(bench.url('options.html'))
    const everywhere = options.getByText('Open every site’s PDFs in So Ordered')
    await everywhere.click()
    expect(await viewerOf('files.example.com')).toBe('ours')
    await everywhere.click()
    expect(await viewerOf('files.example.com')).toBe('the browser’s')
    await options.close()
  })
})
