import type { Page } from 'playwright-core'
import type { Bench } from './browser.ts'

/** Opens a file in the viewer by its button, and waits until it was read and its first page stands. */
export const openFile = async (bench: Bench, page: Page, file: string | { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }): Promise<void> => {
  await page.goto(bench.url('viewer.html'))
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  await (await choosing).setFiles(file as string)
  await page.waitForSelector('.panel-head, .panel .quiet h2')
}

/** Waits until a page's letters and picture stand, turned as the reader has turned them; `number` counts from 1. */
export const pageStands = (page: Page, number: number, turned = 0): Promise<unknown> =>
  page.waitForFunction(([n, rotation]) => {
    const shown = document.querySelector(`.page[data-page-number="${n}"][data-loaded="true"]`)
    return shown?.querySelector(`.textLayer[data-main-rotation="${rotation}"]:not([hidden]) .endOfContent`) && shown.querySelector('.canvasWrapper canvas')
  }, [number, turned])
