import { randomBytes } from 'node:crypto'
import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { pageStands } from './open-file.ts'
import { until } from './stored.ts'

let bench: Bench
let page: Page
const folder = mkdtempSync(join(tmpdir(), 'so-ordered-enormous-'))
beforeAll(async () => {
  bench = await startBench()
  page = await bench.tab()
})
afterAll(async () => {
  await bench?.close()
  rmSync(folder, { recursive: true, force: true })
})

const give = async (name: string, bytes: Uint8Array): Promise<void> => {
  writeFileSync(join(folder, name), bytes)
  await page.goto(bench.url('viewer.html'))
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await choosing).setFiles(join(folder, name))
}

test('a file of 60 MB is shown, read and kept', async () => {
  const document = await PDFDocument.load(readFileSync(join(import.meta.dirname, '../../assets/public/sample-order.pdf')))
  await document.attach(randomBytes(60_000_000), 'exhibit.bin', { mimeType: 'application/octet-stream' })
  await give('heavy.pdf', await document.save({ useObjectStreams: false }))
  await pageStands(page, 1)
  await page.locator('[data-row]').first().waitFor({ timeout: 50_000 })
  await page.goto(bench.url('options.html'))
  await page.getByText(/^1 document,/).waitFor()
})

test('a file of 1,500 pages says which it reads, and leaves the screen to the reader meanwhile', { timeout: 300_000 }, async () => {
  await give('long.pdf', await longPdf(1_500))
  await pageStands(page, 1)
  await page.getByText(/^Reading page \d+ of 1500/).first().waitFor()
  const longest = page.evaluate(() => new Promise<number>((told) => {
    let last = performance.now(), worst = 0
    const end = last + 3_000
    const frame = (now: number) => {
      worst = Math.max(worst, now - last)
      last = now
      if (now < end) requestAnimationFrame(frame)
      else told(worst)
    }
    requestAnimationFrame(frame)
  }))
  await page.getByRole('textbox', { name: /page/i }).first().fill('1400')
  await page.keyboard.press('Enter')
  expect(await longest).toBeLessThan(1_500)
  await pageStands(page, 1_400)
  await page.waitForSelector('.panel-head', { timeout: 240_000 })
  expect(await page.locator('.panel-head').innerText()).toContain('1500 pages, all read')
  await until('a row', async () => (await page.locator('[data-row]').count()) > 0)
})

/** An order of which most pages only tell. */
const longPdf = async (count: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  const told = Array.from({ length: 24 }, (_, at) => `The record of that day, at line ${at + 1}, holds no more than what the witness said of it.`)
  for (let number = 1; number <= count; number++) {
    const lines = number === 1 ? ['UNITED STATES DISTRICT COURT', 'DISTRICT OF OREGON', '3:26-cv-01187', 'ORDER', 'Defendant shall answer the complaint no later than July 2, 2026.', ...told.slice(0, 12)]
      : number === count ? ['IT IS SO ORDERED.', 'DATED this 19th day of June, 2026.', '/s/ Helen R. Wardlow', 'HELEN R. WARDLOW', 'United States Magistrate Judge'] : told
    const page = document.addPage([612, 792])
    lines.forEach((line, at) => page.drawText(line, { x: 72, y: 720 - at * 24, size: 12, font }))
  }
  return document.save({ useObjectStreams: false })
}
