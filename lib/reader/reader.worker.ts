import { readStored } from './read-stored.ts'
import type { ReadingOrder } from './order.ts'

/**
 * Reads one document and answers on the port that came with the order (null where there was nothing to do): pdf.js
 * listens and speaks on the worker's own. Only one page of the extension reads a document at a time; a page that
 * waited finds it read, or takes over from one that was closed.
 */
self.onmessage = ({ data: order, ports: [answer] }: MessageEvent<ReadingOrder>) => {
  if (!answer) return
  void navigator.locks.request(`reading ${order.documentId}`, async () => answer.postMessage(await readStored(order)))
    // thrown outside the promise, so that the page that ordered the reading hears of it
    .catch((error: unknown) => setTimeout(() => { throw error }))
}
