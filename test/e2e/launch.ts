import { chromium, type BrowserContext } from 'playwright-core'

interface Launch {
  readonly executablePath: string
  /** The built extension's folder. */
  readonly extension: string
  /** A folder for the browser's profile. */
  readonly profile: string
  readonly headless: boolean
  /** Null for the window's own size. */
  readonly viewport: { readonly width: number; readonly height: number } | null
  readonly args?: readonly string[]
}

/**
 * Takes the place of Playwright's own list, which takes away partitioned storage: without it the browser refuses the
 * viewer, being a frame within a court's page, any database. Every user's browser has it.
 */
const withoutFeatures = ['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'OptimizationHints']

/**
 * Starts a browser with the extension in it. It is loaded through the debugging pipe, because Google's own build of
 * Chrome no longer takes one from the command line.
 */
export const launch = async ({ executablePath, extension, profile, headless, viewport, args = [] }: Launch): Promise<{ context: BrowserContext; extensionId: string }> => {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath, headless, viewport, acceptDownloads: true,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      ...(headless ? ['--headless=new'] : []),
      // a container's root has no sandbox to use
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--enable-unsafe-extension-debugging', `--disable-features=${withoutFeatures.join(',')}`, ...args,
    ],
  })
  const session = await context.browser()!.newBrowserCDPSession()
  const { id } = await session.send('Extensions.loadUnpacked', { path: extension })
  await session.detach()
  return { context, extensionId: id }
}
