import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, viewerIn, type Bench } from './browser.ts'
import { html, pdf } from './court-server.ts'
import { orderPdf } from './order-pdf.ts'
import { until } from './stored.ts'

const host = 'ecf.nysd.uscourts.gov'

let bench: Bench
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())

/** Clicks one of our lines in the page's context menu, which no test can open: the browser's event is given to the worker. */
const clickMenu = async (page: Page, menuItemId: string, selectionText?: string): Promise<Page> => {
  const opened = bench.context.waitForEvent('page')
  const worker = await bench.worker()
  await worker.evaluate(async ([item, text, pageUrl]) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const { onClicked } = chrome.contextMenus as unknown as { onClicked: { dispatch(clicked: object, tab: object | undefined): void } }
    onClicked.dispatch({ menuItemId: item, selectionText: text, pageUrl, frameId: 0 }, tab)
  }, [menuItemId, selectionText, page.url()] as const)
  return opened
}

test('one click in the viewer opens the list of that document in the browser’s side panel', async () => {
  const page = await bench.tab()
  bench.court.serve(host, '/doc1/1', pdf(await orderPdf()))
  await page.goto(`http://${host}/doc1/1`)
  const viewer = await viewerIn(page)
  await viewer.locator('[data-row]').first().waitFor()
  await viewer.getByRole('button', { name: 'Open the browser’s side panel' }).click()
  const session = await bench.context.newCDPSession(page)
  const panel = await until('the side panel', async () => {
    const { targetInfos } = await session.send('Target.getTargets')
    return targetInfos.find(({ url }) => url.startsWith(bench.url('sidepanel.html')))
  })
  expect(panel.url).toBe(bench.url('sidepanel.html'))
  await page.close()
})

test('selected docket text is read in a tab of its own', async () => {
  const page = await bench.tab()
  bench.court.serve(host, '/docket', html('<p>ORDER: Defendant shall answer by 7/2/2026.</p>'))
  await page.goto(`http://${host}/docket`)
  const viewer = await clickMenu(page, 'read-selection', 'ORDER: Defendant shall answer by 7/2/2026.')
  await viewer.locator('[data-row]').first().waitFor()
  expect(await viewer.locator('[data-row]').first().textContent()).toContain('answer')
  await viewer.close()
  await page.close()
})

test('nothing selected is told so', async () => {
  const page = await bench.tab()
  await page.goto(`http://${host}/docket`)
  const viewer = await clickMenu(page, 'read-selection')
  await viewer.getByText('There was no text to read').waitFor()
  await viewer.close()
  await page.close()
})
