import type { Provenance } from '../document/provenance.ts'
import { acquireOnce } from './acquire-once.ts'
import type { Acquisition } from './acquired.ts'
import { papersIn, textPaper } from './papers.ts'
import { placeOf } from './sources/cmecf.ts'

/**
 * Text that the reader selected, or a page's whole text: docket text, a notice. `url` and `title` are the page's.
 * Of a notice only the docket text is the order; the rest of it tells court, case and date.
 */
export const acquireText = async (text: string, from: { readonly url: string | null; readonly title: string | null }): Promise<Acquisition> => {
  if (text.trim() === '') return { ok: false, because: 'nothing-selected' }
  const provenance: Provenance = { kind: 'selection', url: from.url, title: from.title }
  const name = from.title?.trim() || 'Selected text'
  const [paper] = await papersIn(text, { name, provenance })
  const court = from.url === null ? null : placeOf(from.url)?.court
  const incoming = paper ?? textPaper(text, name, provenance, {})
  return acquireOnce({ ...incoming, facts: { ...(court && { court }), ...incoming.facts } })
}
