import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { hasSecondParser, readByPython } from '../export/second-parser.ts'
import { openFile, pageStands } from './open-file.ts'
import { until } from './stored.ts'

const sample = join(import.meta.dirname, '../../assets/public/sample-order.pdf')

let bench: Bench
let page: Page
beforeAll(async () => {
  bench = await startBench()
  page = await bench.tab()
  await openFile(bench, page, sample)
  await page.waitForSelector('.legend')
  await pageStands(page, 1)
})
afterAll(() => bench?.close())

const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1)

/** The row that is open; null where none is. */
const openRow = () => page.locator('[data-row]:has([aria-expanded="true"])').first()
  .getAttribute('data-row', { timeout: 500 }).catch(() => null)

test('find tells how many there are and goes from one to the next', async () => {
  await page.keyboard.press('Control+f')
  await page.keyboard.type('Defendants')
  const count = page.locator('.find-count')
  await until('the first of several, all pages searched', async () => {
    const words = await count.innerText()
    await page.waitForTimeout(500)
    return /^1 of [2-9]/.test(words) && words === (await count.innerText())
  })
  await page.keyboard.press('Enter')
  await until('the second', async () => /^2 of \d+$/.test(await count.innerText()))
  await page.keyboard.press('Escape')
  await count.waitFor({ state: 'detached' })
})

test('a mark opens its row and a row shows its mark, by keyboard', async () => {
  const mark = page.locator('.page[data-page-number="2"] .mark-directive[role="button"]').first()
  await mark.focus()
  await page.locator('.card').first().waitFor()
  await page.keyboard.press('Enter')
  await until('its row', openRow)
  const opened = await openRow()

  const other = page.locator('[role="tabpanel"] [data-row]:not(:has([aria-expanded="true"])) .row-button').last()
  await other.focus()
  await page.keyboard.press('Enter')
  await until('another row', async () => { const now = await openRow(); return now !== opened && now })
  await until('a mark of that row in sight', () => page.evaluate(() => [...document.querySelectorAll('.mark-near')].some((near) => {
    const { top, bottom } = near.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })))
})

test('a click on marked words opens their row, and pointing at a row shows its words', async () => {
  const before = await openRow()
  const at = await page.evaluate(() => {
    const near = new Set([...document.querySelectorAll<HTMLElement>('.mark-near')].map((mark) => mark.dataset['finding']))
    const lines = [...document.querySelectorAll<HTMLElement>('.mark:not(.mark-consequence) .mark-first')].filter((line) => !near.has(line.parentElement!.dataset['finding']))
      .map((line) => line.getBoundingClientRect()).filter(({ top, bottom }) => top > 120 && bottom < innerHeight - 20)
    return lines[0] && { x: lines[0].left + lines[0].width / 2, y: lines[0].top + lines[0].height / 2 }
  })
  expect(at).toBeDefined()
  await page.mouse.move(at!.x, at!.y)
  await page.locator('.card').waitFor()
  await page.mouse.click(at!.x, at!.y)
  await until('another row', async () => { const now = await openRow(); return now !== null && now !== before })
  await page.locator('[role="tabpanel"] .row-button').first().hover()
  await page.locator('.marks-stressed').first().waitFor({ state: 'attached' })
})

test.each([['Due', 'deadline'], ['Must', 'directive'], ['Court date', 'setting'], ['Or else', 'consequence']])('the legend counts %s as it is marked, hides it and shows it again', async (name, kind) => {
  const legend = page.getByRole('switch', { name: new RegExp(`^${name}`) })
  const shown = () => page.evaluate((of) => [...document.querySelectorAll(`.mark-${of}`)].filter((mark) => mark.getClientRects().length > 0).length, kind)
  // a page that was never near has no marks drawn yet
  for (const number of [1, 2, 3]) {
    await page.evaluate((n) => document.querySelector(`.page[data-page-number="${n}"]`)!.scrollIntoView(), number)
    await pageStands(page, number)
  }
  const findings = await page.evaluate((of) => new Set([...document.querySelectorAll<HTMLElement>(`.mark-${of}`)].map((mark) => mark.dataset['finding'])).size, kind)
  expect(findings).toBeGreaterThan(0)
  expect(Number(await page.locator('.legend-switch', { has: page.locator(`.swatch-${kind}`) }).locator('.count').innerText())).toBe(findings)
  const before = await shown()
  await legend.focus()
  await page.keyboard.press(' ')
  await until(`no ${kind} is marked`, async () => (await shown()) === 0)
  await page.keyboard.press(' ')
  await until(`each ${kind} is marked again`, async () => (await shown()) === before)
})

test('all dates go into a calendar file', async (context) => {
  const giving = page.waitForEvent('download')
  const button = page.getByRole('button', { name: /^Add all \d+ dates to the calendar$/ })
  const count = Number((await button.innerText()).replace(/\D/g, ''))
  await button.click()
  const file = await giving
  expect(file.suggestedFilename()).toMatch(/\.ics$/)
  const ics = readFileSync(await file.path(), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(ics))
  const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part))
  expect(events).toHaveLength(count)
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(count)
  for (const { summary, description } of events) {
    expect(summary).toBeTruthy()
    expect(description).toMatch(/page \d/i)
  }
  if (!hasSecondParser) return context.skip('ical.js read it; python3 with icalendar is not here to read it, too')
  const second = readByPython(ics)
  expect(second.map(({ summary, description, uid }) => ({ summary, description, uid })).toSorted(byUid))
    .toEqual(events.map(({ summary, description, uid }) => ({ summary, description, uid })).toSorted(byUid))
})

test('the printer is given every page, with the marks where they are wanted', async () => {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = `${document.querySelectorAll('.sheets .sheet img').length} ${document.querySelectorAll('.sheets .mark').length > 0}`
    }
  })
  const printed = (words: string) => until(words, async () => (await page.evaluate(() => document.documentElement.dataset['printed'])) === words)
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('menuitem', { name: 'The document as it is' }).click()
  await printed('3 false')
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await page.getByRole('menuitem', { name: 'The document with its marks' }).click()
  await printed('3 true')
})

test('keys zoom and turn, and the page number leads there', async () => {
  const width = () => page.locator('.page').first().evaluate((shown) => shown.clientWidth)
  const before = await width()
  await page.locator('.toolbar-name').click()
  await page.keyboard.press('Control+=')
  await until('a wider page', async () => (await width()) > before)
  await page.keyboard.press('Control+0')
  await page.keyboard.press('r')
  await until('the marks turned', () => page.evaluate(() => document.querySelector<HTMLElement>('.marks')?.dataset['rotation'] === '90'))
  await page.keyboard.press('Shift+R')
  await page.getByRole('textbox', { name: /page/i }).first().fill('3')
  await page.keyboard.press('Enter')
  await until('page 3', () => page.evaluate(() => {
    const { top, bottom } = document.querySelector('.page[data-page-number="3"]')!.getBoundingClientRect()
    return bottom > 100 && top < innerHeight - 100
  }))
})

test('the original’s own bytes are downloaded', async () => {
  const giving = page.waitForEvent('download')
  await page.keyboard.press('Control+s')
  expect(readFileSync(await (await giving).path())).toEqual(readFileSync(sample))
})
