import { readFileSync } from 'node:fs'
import { PDFDocument, PDFName, StandardFonts, degrees } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { PageText } from '../../lib/document/page-text.ts'
import { openPdf, type OpenOptions } from '../../lib/pdf/index.ts'
import { typeset } from '../typeset/typeset.ts'
import { encryptedPdf } from './encrypted.ts'

const sample = readFileSync(new URL('../orders/sample.txt', import.meta.url), 'utf8')
const bytesOf = (text: string) => new TextEncoder().encode(text)

const because = async (bytes: Uint8Array, options?: OpenOptions) => {
  const opened = await openPdf(bytes, options)
  if (!opened.ok) return opened.because
  await opened.pdf.close()
  return 'opened'
}

const pagesOf = async (bytes: Uint8Array, options?: OpenOptions): Promise<PageText[]> => {
  const opened = await openPdf(bytes, options)
  if (!opened.ok) throw new Error(opened.because)
  const pages: PageText[] = []
  for (let page = 1; page <= opened.pdf.pageCount; page++) pages.push(await opened.pdf.readPage(page))
  await opened.pdf.close()
  return pages
}

const wordsOf = (page: PageText | undefined) => page?.runs.map((run) => run.text).join(' ').replace(/\s+/g, ' ').trim()

describe('a file that is no order is declined with the reason', () => {
  test('an empty one', async () => expect(await because(new Uint8Array())).toBe('empty'))
  test('a court’s login page', async () => {
    expect(await because(bytesOf('<!DOCTYPE html>\n<html><head><title>PACER: Login</title></head><body><form><input type="password"></form></body></html>'))).toBe('login-page')
  })
  test('another page of HTML', async () => expect(await because(bytesOf('\n<html><body>This document is restricted.</body></html>'))).toBe('not-a-pdf'))
  test('a text', async () => expect(await because(bytesOf('It is hereby ORDERED that the %PDF is granted.'))).toBe('not-a-pdf'))
  test('a picture', async () => expect(await because(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]))).toBe('not-a-pdf'))
  test('a broken one', async () => expect(await because(bytesOf(`%PDF-1.7\n${'garbage '.repeat(500)}`))).toBe('broken'))
  test('one of noise', async () => expect(await because(new Uint8Array([...bytesOf('%PDF-1.4\n'), ...Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)]))).toBe('broken'))
})

describe('a password', () => {
  const locked = encryptedPdf('Defendants shall answer by noon.', 'hearing')
  test('is asked for', async () => expect(await because(locked)).toBe('encrypted'))
  test('is refused where it is wrong', async () => expect(await because(locked, { password: 'trial' })).toBe('encrypted'))
  test('opens the file where it is right', async () => expect(wordsOf((await pagesOf(locked, { password: 'hearing' }))[0])).toBe('Defendants shall answer by noon.'))
  test('is not asked for where readers need none', async () => expect(await because(encryptedPdf('Open.', ''))).toBe('opened'))
})

describe('a damaged file', () => {
  test('that was cut off gives what is left of it, or says that it is broken', async () => {
    const whole = await typeset(sample)
    for (const share of [0.2, 0.5, 0.9, 0.99]) {
      const opened = await openPdf(whole.subarray(0, Math.floor(whole.length * share)))
      if (!opened.ok) { expect(opened.because).toBe('broken'); continue }
      const page = await opened.pdf.readPage(1)
      expect(page.page).toBe(1)
      await opened.pdf.close()
    }
  })

  test('loses one page and keeps the others', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.TimesRoman)
    for (const words of ['First page.', 'Second page.', 'Third page.']) document.addPage().drawText(words, { font, x: 72, y: 700, size: 12 })
    document.getPage(1).node.set(PDFName.of('Contents'), document.context.obj({ Not: 'a stream' }))
    const pages = await pagesOf(await document.save())
    expect([wordsOf(pages[0]), wordsOf(pages[2])]).toEqual(['First page.', 'Third page.'])
    expect(pages[1]?.runs).toEqual([])
    expect(pages[1]?.unread).toBeDefined()
  })
})

describe('a page without words', () => {
  test('is a scan where a picture covers it, the stamp aside', async () => {
    const pages = await pagesOf(await typeset(sample, { style: 'scanned' }))
    expect(pages.map(({ unread }) => unread)).toEqual(['scan', 'scan', 'scan'])
    expect(wordsOf(pages[0])).toMatch(/^Case 3:26-cv-01187/)
  })

  test('is empty where nothing is drawn on it', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    expect((await pagesOf(await document.save()))[0]).toMatchObject({ runs: [], unread: 'empty' })
  })

  test('is read where a recognised text lies beneath the picture', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.TimesRoman)
    const page = document.addPage([612, 792])
    const dot = await document.embedPng(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsLfaLAAAAABJRU5ErkJggg==', 'base64'))
    for (let line = 0; line < 30; line++) page.drawText('Defendants shall file their answer within twenty-one days of service.', { font, x: 72, y: 720 - line * 20, size: 12, opacity: 0 })
    page.drawImage(dot, { x: 0, y: 0, width: 612, height: 792 })
    expect((await pagesOf(await document.save()))[0]?.unread).toBeUndefined()
  })
})

describe('the runs of a page', () => {
  test('hold a text that is drawn twice, to look bold, once', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.TimesRoman)
    const page = document.addPage([612, 792])
    for (const x of [72, 72.4]) page.drawText('SO ORDERED.', { font, x, y: 700, size: 12 })
    page.drawText('SO ORDERED.', { font, x: 72, y: 600, size: 12 })
    expect((await pagesOf(await document.save()))[0]?.runs.map(({ text }) => text)).toEqual(['SO ORDERED.', 'SO ORDERED.'])
  })

  test('stand where they are drawn, in points from the bottom left, with their angle', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.TimesRoman)
    const page = document.addPage([612, 792])
    page.drawText('Level words', { font, x: 100, y: 700, size: 12 })
    page.drawText('RECEIVED', { font, x: 40, y: 300, size: 10, rotate: degrees(90) })
    const [level, upright] = (await pagesOf(await document.save()))[0]?.runs ?? []
    expect(level).toMatchObject({ text: 'Level words', size: 12, angle: 0 })
    expect(level?.box.x).toBeCloseTo(100, 0)
    expect(level?.box.width).toBeCloseTo(font.widthOfTextAtSize('Level words', 12), -1)
    expect((level?.box.y ?? 0) < 700 && (level?.box.y ?? 0) + (level?.box.height ?? 0) > 706).toBe(true)
    expect(upright).toMatchObject({ text: 'RECEIVED', angle: 90 })
    expect((upright?.box.height ?? 0) > (upright?.box.width ?? 0) * 3).toBe(true)
  })

  test('hold what is filled into a form, and whether its boxes are ticked', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([612, 792])
    const form = document.getForm()
    const day = form.createTextField('day')
    day.setText('March 3, 2027')
    day.addToPage(page, { x: 200, y: 700, width: 120, height: 18 })
    const granted = form.createCheckBox('granted'), denied = form.createCheckBox('denied')
    granted.addToPage(page, { x: 72, y: 650, width: 12, height: 12 })
    denied.addToPage(page, { x: 72, y: 620, width: 12, height: 12 })
    granted.check()
    const runs = (await pagesOf(await document.save()))[0]?.runs ?? []
    expect(runs.map(({ text }) => text).sort()).toEqual(['March 3, 2027', '☐', '☒'].sort())
    expect(runs.find(({ text }) => text === '☒')?.box.y).toBeGreaterThan(640)
  })

  test('leave the bytes to the caller', async () => {
    const bytes = await typeset(sample)
    const before = bytes.slice()
    await pagesOf(bytes)
    expect(bytes).toEqual(before)
  })
})

test('thousands of pages open at once and are read one by one', async () => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.TimesRoman)
  for (let page = 1; page <= 3000; page++) document.addPage([612, 792]).drawText(`Page ${page} says so.`, { font, x: 72, y: 700, size: 12 })
  const opened = await openPdf(await document.save())
  if (!opened.ok) throw new Error(opened.because)
  expect(opened.pdf.pageCount).toBe(3000)
  for (const page of [1, 1500, 3000]) expect(wordsOf(await opened.pdf.readPage(page))).toBe(`Page ${page} says so.`)
  expect(await opened.pdf.readPage(3001)).toMatchObject({ unread: 'broken', runs: [] })
  await opened.pdf.close()
}, 60_000)
