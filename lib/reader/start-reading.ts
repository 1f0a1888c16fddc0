import type { AcquiredPdf } from '../acquire/index.ts'
import { holdReading, keepReading, type ReadingState } from '../store/index.ts'
import type { ReadingText } from '../document/reading-text.ts'
import type { ReadingOrder } from './order.ts'
import type { ReadOutcome } from './read-stored.ts'

export interface ReadingWishes {
  readonly password?: string
  /** Read even where a finished reading is stored: an answer changed. */
  readonly again?: boolean
  /** The document itself, where it could not be stored. */
  readonly unkept?: AcquiredPdf
}

/**
 * Reads a document in a worker; `watchReading` tells how far it is and what it came to. Does nothing where this
 * version of the reader has read it already. Settles when the reading is done; never rejects: a failure of the
 * reader itself is stored as one.
 */
export const startReading = async (documentId: string, { password, again, unkept }: ReadingWishes = {}): Promise<void> => {
  const reader = chrome.runtime.getManifest().version
  const order: ReadingOrder = {
    documentId, reader, again: again ?? password !== undefined, password: password ?? null,
    root: chrome.runtime.getURL(''), unkept: unkept ?? null,
  }
  const hold = (state: ReadingState, text: ReadingText | null) =>
    holdReading({ ...state, documentId, reader, at: new Date().toISOString() }, text)
  const worker = spare ?? newWorker()
  spare = undefined
  try {
    const outcome = await new Promise<ReadOutcome | null>((done, failed) => {
      const { port1: answer, port2: theirs } = new MessageChannel()
      answer.onmessage = ({ data }: MessageEvent<ReadOutcome | null>) => done(data)
      worker.onerror = (event) => failed(new Error(event.message || 'The reader did not start.'))
      worker.postMessage(order, [theirs])
    })
    if (outcome && !outcome.kept) hold(outcome.state, outcome.text)
  } catch (error) {
    const state = { state: 'not-read', because: 'reader-failed', detail: error instanceof Error ? error.message : String(error) } as const
    if (unkept || !(await keepReading(documentId, reader, state, null)).ok) hold(state, null)
  } finally {
    worker.terminate()
  }
}

/** Starts a worker ahead of the document that it will read: it loads while the bytes come in. */
export const prepareReading = (): void => {
  if (spare) return
  spare = newWorker()
  // one that failed to load is not waited for: the next is tried, and its failure told
  spare.onerror = () => { spare = undefined }
}
let spare: Worker | undefined

const newWorker = (): Worker => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module', name: 'reader' })
