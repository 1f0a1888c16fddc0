import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist'
import type { PageText, Run, Unread } from '../document/page-text.ts'
import { fieldRuns } from './fields.ts'
import { marksOn } from './pictures.ts'
import { runsOf } from './runs.ts'

/** A page with fewer letters is looked at for pictures: it may be a scan with the court's stamp across its top. */
const FEW_LETTERS = 240

/** Reads one page's runs, counted from 1. A page that pdf.js cannot read is `broken`; the others are not touched by it. */
export const readPage = async (pdf: PDFDocumentProxy, number: number, hasFields: boolean): Promise<PageText> => {
  let page: PDFPageProxy | null = null
  try {
    page = await pdf.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view
    const drawn = runsOf(await page.getTextContent(), number, page.view)
    const runs = hasFields ? [...drawn, ...await fieldRuns(page, number)] : drawn
    const unread = await whyUnread(page, runs)
    return { page: number, width: right - left, height: top - bottom, runs, from: 'pdf', ...(unread && { unread }) }
  } catch {
    return { page: number, width: 612, height: 792, runs: [], from: 'pdf', unread: 'broken' }
  } finally {
    page?.cleanup()
  }
}

const whyUnread = async (page: PDFPageProxy, runs: readonly Run[]): Promise<Unread | null> => {
  const text = runs.map((run) => run.text).join('')
  if (isGibberish(text)) return 'scan'
  if (text.replace(/[^\p{L}\p{N}]/gu, '').length > FEW_LETTERS) return null
  if (await marksOn(page) === 'pictures') return 'scan'
  return text ? null : 'empty'
}

/** A font that doesn't say which letters it draws: the words are known to the eye only, as a scan's are. */
const isGibberish = (text: string): boolean => {
  const strange = text.match(/[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu)?.length ?? 0
  return strange > 20 && strange > text.length * 0.3
}
