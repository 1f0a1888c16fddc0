import { acquireFile, acquireFromHandler, acquireStored, type Acquisition } from '../../lib/acquire/index.ts'

/**
 * What this page was opened for: the document that the browser handed over, one from the store (`?document=`),
 * the sample (`?open=sample`), or nothing yet.
 */
export const firstDocument = async (): Promise<Acquisition> => {
  const asked = new URLSearchParams(location.search)
  const stored = asked.get('document')
  if (stored !== null) return acquireStored(stored)
  if (asked.get('because') === 'nothing-selected') return { ok: false, because: 'nothing-selected' }
  if (asked.get('open') === 'sample') return sampleOrder()
  return acquireFromHandler()
}

/** The sample order: a made-up case that the extension carries. */
export const sampleOrder = async (): Promise<Acquisition> => {
  const answer = await fetch(chrome.runtime.getURL('/sample-order.pdf'))
  const file = new File([await answer.arrayBuffer()], 'sample-order.pdf', { type: 'application/pdf' })
  return (await acquireFile(file))[0]!
}
