import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContext, Frame, Page, Worker } from 'playwright-core'
import { extension } from './build.ts'
import { startCourtServer, type CourtServer } from './court-server.ts'
import { findBrowser, noBrowser } from './find-browser.ts'
import { launch } from './launch.ts'

/** A browser with the built extension, in which every host is the court server. */
export interface Bench {
  readonly context: BrowserContext
  readonly court: CourtServer
  readonly extensionId: string
  /** The address of one of the extension's pages. */
  url(page: string): string
  /** The extension's service worker, started again where it had died. */
  worker(): Promise<Worker>
  /** An empty tab. */
  tab(): Promise<Page>
  close(): Promise<void>
}

/** Starts a browser and a court server. `CHROME_PATH` names another browser than the one found. */
export const startBench = async (options: { readonly viewport?: { readonly width: number; readonly height: number } } = {}): Promise<Bench> => {
  const executablePath = findBrowser()
  if (!executablePath) throw new Error(noBrowser)
  const court = await startCourtServer()
  const profile = mkdtempSync(join(tmpdir(), 'so-ordered-'))
  const { context, extensionId } = await launch({
    executablePath, extension: extension(), profile, headless: true, viewport: options.viewport ?? { width: 1280, height: 900 },
    args: [`--host-resolver-rules=MAP * 127.0.0.1:${court.port}`],
  })
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }))
  // loaded into a running browser, the extension hears of navigations only once its worker has run
  for (let tries = 0; tries < 200 && !await (await worker()).evaluate(() => chrome.webNavigation.onBeforeNavigate.hasListeners()); tries++) await new Promise((wait) => setTimeout(wait, 50))
  return {
    context, court, extensionId, worker,
    url: (page) => `chrome-extension://${extensionId}/${page}`,
    tab: () => context.newPage(),
    close: async () => {
      await context.close()
      await court.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

/** The viewer's frame in a tab, once the browser has put it there. */
export const viewerIn = async (page: Page, timeout = 15_000): Promise<Frame> => {
  const end = Date.now() + timeout
  for (;;) {
    const frame = page.frames().find((one) => /^chrome-extension:\/\/[a-p]+\/viewer\.html/.test(one.url()))
    if (frame) return frame
    if (Date.now() > end) throw new Error(`No viewer in ${page.frames().map((one) => one.url()).join(', ')}`)
    await page.waitForTimeout(50)
  }
}
