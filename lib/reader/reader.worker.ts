import { readStored } from './read-stored.ts'
import type { ReadingOrder } from './order.ts'

/**
 * Reads one document and answers with what came of it (null where there was nothing to do). Only one page of the
 * extension reads a document at a time; a page that waited finds it read, or takes over from one that was closed.
 */
self.onmessage = ({ data: order }: MessageEvent<ReadingOrder>) => {
  void navigator.locks.request(`reading ${order.documentId}`, async () => {
    self.postMessage(await readStored(order))
  }).catch((error: unknown) => {
    // thrown outside the promise, so that the page that ordered the reading hears of it
    setTimeout(() => { throw error })
  })
}
