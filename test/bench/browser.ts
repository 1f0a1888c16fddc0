import build from '../e2e/build.ts'
import { startBench, type Bench } from '../e2e/browser.ts'
import { findBrowser, noBrowser } from '../e2e/find-browser.ts'
import { ratio, sideBySide, table } from './measure.ts'

interface Seen { readonly page: number; readonly mark: number }

/** In a real browser with the built extension: how long after a file is given its first page stands, and its first mark lies on it. */
export const browserBench = async (pdfs: Readonly<Record<string, { readonly bytes: Uint8Array; readonly pages: number }>>, runs = 5): Promise<string> => {
  if (!findBrowser()) return `not run: ${noBrowser}`
  const removeBuild = await build()
  const bench = await startBench()
  try {
    const seen: Record<string, Seen[]> = Object.fromEntries(Object.keys(pdfs).map((name) => [name, []]))
    const tasks = Object.fromEntries(Object.entries(pdfs).map(([name, { bytes }]) => [name, async () => { seen[name]!.push(await openOnce(bench, bytes)) }]))
    await sideBySide(tasks, runs)
    return table(['file', 'pages', 'first highlight ÷ first rendered page', 'first page, ms', 'first highlight, ms'], Object.entries(pdfs).map(([name, { pages }]) => {
      // the first run warms up
      const counted = seen[name]!.slice(1)
      const [page, mark] = [median(counted.map((each) => each.page)), median(counted.map((each) => each.mark))]
      return [name, pages, ratio(mark, page), Math.round(page), Math.round(mark)]
    }))
  } finally {
    await bench.close()
    removeBuild?.()
  }
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!

let copies = 0

/** Opens the file in a new tab as one that was never seen: what was read before would be marked at once. */
const openOnce = async (bench: Bench, bytes: Uint8Array): Promise<Seen> => {
  const page = await bench.tab()
  try {
    await page.addInitScript(watch)
    await page.goto(bench.url('viewer.html'))
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open a file' }).click()
    const buffer = Buffer.concat([bytes, Buffer.from(`\n% ${process.pid}.${++copies}\n`)])
    await (await choosing).setFiles({ name: `order-${copies}.pdf`, mimeType: 'application/pdf', buffer })
    const times = await page.waitForFunction(() => {
      const [given, stands, marked] = ['given', 'page', 'mark'].map((name) => Number(sessionStorage.getItem(`bench-${name}`)))
      return given && stands && marked ? { page: stands - given, mark: marked - given } : null
    }, undefined, { timeout: 120_000 })
    return await times.jsonValue() as Seen
  } finally {
    await page.close()
  }
}

/** Runs in the page: notes in its session when the file was given, when a page was drawn, and when a mark lay on one. */
const watch = (): void => {
  const note = (name: string) => {
    if (!sessionStorage.getItem(`bench-${name}`)) sessionStorage.setItem(`bench-${name}`, String(performance.timeOrigin + performance.now()))
  }
  document.addEventListener('change', ({ target }) => { if ((target as HTMLInputElement).type === 'file') note('given') }, true)
  // an input that is in no document is heard by nobody above it
  const click = HTMLInputElement.prototype.click
  HTMLInputElement.prototype.click = function () {
    this.addEventListener('change', () => note('given'), true)
    click.call(this)
  }
  new MutationObserver(() => {
    if (document.querySelector('.page .canvasWrapper canvas:not([hidden])')) note('page')
    if (document.querySelector('.page .mark')) note('mark')
  }).observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] })
}
