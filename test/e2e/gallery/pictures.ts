import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { createServer } from 'vite'
import { findBrowser } from '../find-browser.ts'

// Photographs the panel in every state, light and dark, wide and narrow: node test/e2e/gallery/pictures.ts [DIR] [state…]

const [folder = '.cache/pictures', ...only] = process.argv.slice(2)
const shots: readonly { readonly name: string; readonly query: string; readonly width?: number; readonly height?: number }[] = [
  { name: 'ordinary', query: 'state=ordinary' }, { name: 'open', query: 'state=ordinary&open=d1' }, { name: 'proof', query: 'state=ordinary&open=d5', height: 1500 }, { name: 'asks', query: 'state=ordinary&open=d3' },
  { name: 'from-case', query: 'state=from-case&open=d3', height: 1200 }, { name: 'case-differs', query: 'state=case-differs&open=d3', height: 1200 },
  { name: 'warned', query: 'state=ordinary&open=d6' }, { name: 'decided', query: 'state=decided&open=d5' },
  { name: 'who', query: 'state=ordinary&tab=who' }, { name: 'all', query: 'state=forty&tab=all' },
  { name: 'forty', query: 'state=forty' }, { name: 'forty-wide', query: 'state=forty', width: 720 }, { name: 'past', query: 'state=past' },
  { name: 'none', query: 'state=none' }, { name: 'proposed', query: 'state=proposed' }, { name: 'not-an-order', query: 'state=not-an-order' },
  { name: 'scanned', query: 'state=scanned' }, { name: 'partly-scanned', query: 'state=partly-scanned' }, { name: 'reading', query: 'state=reading' },
  { name: 'empty', query: 'state=empty' }, { name: 'login-page', query: 'state=login-page' }, { name: 'full', query: 'state=full' },
  { name: 'start', query: 'state=start', width: 1100 },
]

mkdirSync(folder, { recursive: true })
const server = await createServer({ root: join(import.meta.dirname, '../../..'), configFile: false, logLevel: 'error', server: { port: 0 }, cacheDir: '.cache/vite' })
await server.listen()
const root = `${server.resolvedUrls!.local[0]}test/e2e/gallery/`
const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox'] })
for (const scheme of ['light', 'dark'] as const) {
  for (const narrow of [false, true]) {
    const page = await browser.newPage({ colorScheme: scheme })
    page.on('pageerror', (error) => console.error(error.message))
    for (const { name, query, width = 400, height = 820 } of shots.filter((shot) => only.length === 0 || only.includes(shot.name))) {
      if (narrow && width !== 400) continue
      await page.setViewportSize({ width: narrow ? 320 : width, height })
      await page.goto(`${root}?${query}`)
      await page.waitForSelector('#root > *')
      await page.screenshot({ path: join(folder, `${name}-${scheme}${narrow ? '-320' : ''}.png`) })
    }
    await page.close()
  }
}
await browser.close()
await server.close()
