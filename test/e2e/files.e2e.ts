import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { orderPdf } from './order-pdf.ts'
import { finishedReading, rows, until, type DocumentRow } from './stored.ts'

const folder = mkdtempSync(join(tmpdir(), 'so-ordered-files-'))
const notice = `Subject: Activity in Case 1:26-cv-04417-RMK Harbor Lane Books LLC v. Northgate Freight Inc. Order
From: ecf@nysd.uscourts.gov
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

U.S. District Court
Southern District of New York

Notice of Electronic Filing

The following transaction was entered on 6/18/2026 at 11:53 AM EDT and filed on 6/18/2026

Case Name: Harbor Lane Books LLC v. Northgate Freight Inc.
Case Number: 1:26-cv-04417-RMK
Filer:
Document Number: No document attached

Docket Text:
ORDER: Defendant shall file its answer by 7/2/2026. SO ORDERED. (Signed by Judge R. M. Kane on 6/18/2026) (Text Only Order)

1:26-cv-04417-RMK Notice has been electronically mailed to:
`

let bench: Bench
let page: Page
beforeAll(async () => {
  writeFileSync(join(folder, 'order of june 18.pdf'), await orderPdf())
  bench = await startBench()
})
afterAll(async () => {
  await bench?.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => { page = await bench.tab() })
afterEach(() => page.close())

const named = (name: string) => until(name, async () => (await rows<DocumentRow>(bench, 'documents')).find((row) => row.name === name))

/** Drops a file onto the page, as from the desktop. */
const drop = async (name: string, content: Uint8Array | string): Promise<void> => {
  const transfer = await page.evaluateHandle(([file, base64]) => {
    const carried = new DataTransfer()
    carried.items.add(new File([Uint8Array.from(atob(base64!), (letter) => letter.charCodeAt(0))], file!))
    return carried
  }, [name, Buffer.from(content).toString('base64')])
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
}

describe('an order from this computer', () => {
  test('opens from disk at its own address', async () => {
    const url = pathToFileURL(join(folder, 'order of june 18.pdf')).href
    await page.goto(url).catch(() => undefined)
    await (await viewerIn(page)).waitForSelector('.pdfViewer .page[data-loaded]')
    const document = await named('order of june 18.pdf')
    expect(document.provenance).toMatchObject({ kind: 'local-file', url })
    expect((await finishedReading(bench, document.id)).state).toBe('read')
    expect(page.url()).toBe(url)
  })

  test('opens when chosen in the viewer', async () => {
    await page.goto(bench.url('viewer.html'))
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).click()
    await (await chooser).setFiles(join(folder, 'order of june 18.pdf'))
    await page.waitForSelector('.pdfViewer .page[data-loaded]')
  })

  test('opens when dropped', async () => {
    await page.goto(bench.url('viewer.html'))
    await page.waitForSelector('.drop')
    await drop('dropped.pdf', readFileSync(join(folder, 'order of june 18.pdf')))
    await page.waitForSelector('.pdfViewer .page[data-loaded]')
  })

  test('opens as the docket text of a notice that is dropped', async () => {
    await page.goto(bench.url('viewer.html'))
    await page.waitForSelector('.drop')
    await drop('notice.eml', notice)
    await page.getByText('Defendant shall file its answer by 7/2/2026').first().waitFor()
    const document = await named('Docket text, 1:26-cv-04417-RMK')
    expect((await finishedReading(bench, document.id)).state).toBe('read')
  })

  test('that is no paper at all is refused in words', async () => {
    await page.goto(bench.url('viewer.html'))
    await page.waitForSelector('.drop')
    await drop('photo.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]))
    await page.getByText('This is no PDF').waitFor()
  })

  test('asks no server for anything', () => expect(bench.court.asked).toEqual([]))
})
