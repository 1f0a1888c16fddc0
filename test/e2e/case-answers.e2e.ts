import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { startBench, type Bench } from './browser.ts'
import { openFile } from './open-file.ts'
import { typeset } from './order-pdf.ts'
import { rows, until, type DocumentRow } from './stored.ts'

const order = [
  'Case 1:26-cv-04417-RMK   Document 31   Filed 06/18/26   Page 1 of 1', '',
  'UNITED STATES DISTRICT COURT', 'SOUTHERN DISTRICT OF NEW YORK', '',
  'HARBOR LANE BOOKS LLC, Plaintiff, v. NORTHGATE FREIGHT INC., Defendant.', '26-cv-4417 (RMK)', '', 'ORDER', '',
  'Defendant shall answer the amended complaint within 21 days after service of this Order.', '',
  'SO ORDERED.', 'Dated: June 18, 2026',
]

/** A notice of document 31, sent on June 22; each in words of its own, since a document is known by its words. */
const notice = (caseNumber = '1:26-cv-04417-RMK', day = '6/22/2026', clerk = '') => `Subject: Activity in Case ${caseNumber} Harbor Lane Books LLC v. Northgate Freight Inc. Order
From: ecf@nysd.uscourts.gov
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

U.S. District Court
Southern District of New York

Notice of Electronic Filing

The following transaction was entered on ${day} at 9:05 AM EDT and filed on 6/18/2026

Case Name: Harbor Lane Books LLC v. Northgate Freight Inc.
Case Number: ${caseNumber}
Filer:
Document Number: 31

Docket Text:
ORDER: Defendant shall answer the amended complaint. (Signed by Judge R. M. Kane on 6/18/2026)${clerk}

${caseNumber} Notice has been electronically mailed to:

Ada Okonjo ada@example.com

${caseNumber} Notice has been delivered by other means to:
`

let bench: Bench
let page: Page
beforeAll(async () => { bench = await startBench() })
afterAll(() => bench?.close())
beforeEach(async () => {
  page = await bench.tab()
  await openFile(bench, page, { name: 'order 31.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await typeset(order)) })
})
afterEach(() => page.close())

/** Drops a notice onto another of the viewer's tabs. */
const dropNotice = async (content: string): Promise<void> => {
  const tab = await bench.tab()
  await tab.goto(bench.url('viewer.html'))
  await tab.waitForSelector('.drop')
  const transfer = await tab.evaluateHandle((text) => {
    const carried = new DataTransfer()
    carried.items.add(new File([text], 'notice.eml'))
    return carried
  }, content)
  await tab.dispatchEvent('.drop', 'drop', { dataTransfer: transfer })
  await tab.waitForSelector('.panel-head')
  await tab.close()
}

const keptNotices = async () => (await rows<DocumentRow>(bench, 'documents')).filter(({ name }) => name.startsWith('Docket text')).length

/** Deletes the notices in the options, as the user does: they were opened last, and stand first. */
const deleteNotices = async (): Promise<void> => {
  const tab = await bench.tab()
  await tab.goto(bench.url('options.html'))
  for (let left = await keptNotices(); left > 0; left--) {
    await tab.locator('.options-documents').getByRole('button', { name: /^Delete/ }).first().click()
    await until('a notice deleted', async () => (await keptNotices()) < left)
  }
  await tab.close()
}

const openRow = () => page.locator('.row-button').first().click()
const dateOf = () => page.locator('.row-when').first()

test('a deadline that waits takes its date from the notice of the same case, as a guess with its source', { timeout: 120_000 }, async () => {
  expect(await dateOf().textContent()).toContain('Waits')
  await openRow()
  await page.getByText('Not settled: needs the service date.').waitFor()

  await dropNotice(notice())
  await page.getByText('served Jun 22, 2026').waitFor()
  expect(await dateOf().innerText()).toMatch(/Jul 13.*a guess/s)
  const told = page.getByRole('region', { name: 'From other papers of this case' })
  expect(await told.textContent()).toMatch(/Taken from the notice of Jun 22, 2026.*The following transaction was entered on 6\/22\/2026 at 9:05 AM EDT/)
  expect(await page.locator('.proof-moves li').first().textContent()).toMatch(/^Service of this Order: Mon Jun 22, 2026 \(from the notice of Jun 22, 2026: “The following.*”, not confirmed\)/)
  expect(await page.locator('.look-here').textContent()).toContain('taken from the notice of Jun 22, 2026 and not confirmed')
  const [opened] = await Promise.all([bench.context.waitForEvent('page'), told.getByRole('button', { name: 'Open the notice of Jun 22, 2026' }).click()])
  await opened.getByText('Defendant shall answer the amended complaint').first().waitFor()
  await opened.close()

  // gone with the paper that told it
  await deleteNotices()
  await page.getByText('Not settled: needs the service date.').waitFor()
})

test('the user takes it or refuses it, and what the user took stays', { timeout: 120_000 }, async () => {
  await dropNotice(notice('1:26-cv-04418-RMK', '6/23/2026', ' (xyz)'))
  await dropNotice(notice())
  await openRow()
  await page.getByRole('button', { name: 'Not this' }).click()
  await page.getByText('You set aside served Jun 22, 2026').waitFor()
  await until('it waits again', async () => (await dateOf().innerText()).includes('Waits'))
  await page.getByRole('button', { name: 'Take that back' }).click()

  await page.getByRole('button', { name: 'Use', exact: true }).click()
  await page.getByText('as you confirmed it from the notice of Jun 22, 2026').waitFor()
  await until('no guess any more', async () => !(await dateOf().innerText()).includes('guess'))
  await dropNotice(notice('1:26-cv-04417-RMK', '6/24/2026', ' (abc)'))
  await deleteNotices()
  expect(await dateOf().innerText()).toContain('Jul 13')
  expect(await page.locator('.proof-moves li').first().textContent()).toContain('as you confirmed')
})
