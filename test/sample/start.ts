// Builds the extension and opens a browser with it on the sample order, ready to click.
//
//   npm start                          opens the browser
//   npm start -- --screenshot FILE     takes a picture of it instead (for machines without a display)
import { mkdtempSync, rmSync } from 'node:fs'
import { platform, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'wxt'
import { viewerIn } from '../e2e/browser.ts'
import { findOrInstallBrowser, noBrowser } from '../e2e/find-browser.ts'
import { launch } from '../e2e/launch.ts'

const root = join(import.meta.dirname, '../..')
const sample = pathToFileURL(join(root, 'assets/public/sample-order.pdf')).href

/** The file that the picture goes to, if one is asked for; ends the run where the words after `--` are no such wish. */
const asked = (): string | undefined => {
  try {
    return parseArgs({ options: { screenshot: { type: 'string' } } }).values.screenshot
  } catch {
    console.error('npm start takes nothing, or: npm start -- --screenshot order.png')
    return process.exit(2)
  }
}

const screenshot = asked()
const headless = screenshot !== undefined

/** Whether a window can be shown at all. */
const hasDisplay = platform() !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY'])

const main = async (): Promise<string | null> => {
  if (!headless && !hasDisplay) return 'This machine has no display. Take a picture instead: npm start -- --screenshot order.png'
  const executablePath = findOrInstallBrowser()
  if (executablePath === null) return noBrowser

  await build({ root })
  const extension = join(root, '.output/chrome-mv3')
  const profile = mkdtempSync(join(tmpdir(), 'so-ordered-'))
  const { context } = await launch({ executablePath, extension, profile, headless, viewport: headless ? { width: 1360, height: 850 } : null })
  const page = context.pages()[0] ?? (await context.newPage())
  await page.goto(sample)
  if (headless) {
    const viewer = await viewerIn(page)
    await viewer.waitForSelector('[data-row]', { timeout: 30_000 })
    await page.screenshot({ path: screenshot })
    await context.close()
    console.log(`A picture of the sample order as it opens: ${screenshot}`)
  } else {
    console.log('The sample order is open. Close the browser to end.')
    await context.waitForEvent('close', { timeout: 0 })
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  return null
}

const failure = await main()
if (failure !== null) {
  console.error(failure)
  process.exitCode = 1
}
