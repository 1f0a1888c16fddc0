import { acquireOnce } from './acquire-once.ts'
import type { Acquisition } from './acquired.ts'

/** Text that the reader selected, or a page's whole text: docket text, a notice. `url` and `title` are the page's. */
export const acquireText = (text: string, from: { readonly url: string | null; readonly title: string | null }): Promise<Acquisition> =>
  acquireOnce({
    bytes: new TextEncoder().encode(text.trim()),
    format: 'text',
    name: from.title?.trim() || 'Selected text',
    provenance: { kind: 'selection', url: from.url, title: from.title },
    facts: {},
  })
