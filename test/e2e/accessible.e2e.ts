import { join } from 'node:path'
import axe, { type AxeResults } from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { openFile, pageStands } from './open-file.ts'
import { rows, type DocumentRow } from './stored.ts'

const sample = join(import.meta.dirname, '../../assets/public/sample-order.pdf')

let bench: Bench
let page: Page
beforeAll(async () => {
  bench = await startBench()
  page = await bench.tab()
  await openFile(bench, page, sample)
})
afterAll(() => bench?.close())

const document = async (): Promise<string> => (await rows<DocumentRow>(bench, 'documents'))[0]!.id

/** What axe finds that shuts somebody out, each with the elements. */
const violations = async (): Promise<string[]> => {
  await page.evaluate(axe.source)
  const { violations: found, passes } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run())
  expect(passes.length).toBeGreaterThan(5)
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`))
}

describe.each(['light', 'dark'] as const)('in %s, nobody is shut out of', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ colorScheme, reducedMotion: 'reduce' }))

  test('the order with its list', async () => {
    await page.goto(bench.url(`viewer.html?document=${await document()}`))
    await page.waitForSelector('.legend')
    await pageStands(page, 1)
    await page.locator('.row-button').first().click()
    await page.waitForSelector('.detail')
    expect(await violations()).toEqual([])
  })

  test('the side panel', async () => {
    await page.goto(bench.url(`sidepanel.html?document=${await document()}`))
    await page.waitForSelector('[data-row]')
    expect(await violations()).toEqual([])
  })

  test.each([['the options', 'options.html'], ['the count of a period', 'count.html'], ['the start', 'viewer.html']])('%s', async (_, address) => {
    await page.goto(bench.url(address))
    await page.getByRole('button').first().waitFor()
    expect(await violations()).toEqual([])
  })
})
