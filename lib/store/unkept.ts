import type { Observable, Observer } from 'dexie'
import type { ReadingText } from '../document/reading-text.ts'
import type { StoredReading } from './rows.ts'

/**
 * Readings of documents that could not be stored, for as long as this page lives: a full disk must not hide what an
 * order says.
 */
interface Unkept {
  readonly reading: StoredReading
  readonly text: ReadingText | null
}

const unkept = new Map<string, Unkept>()
const watchers = new Set<() => void>()

/** Holds a reading in this page's memory; `watchReading` and `watchText` of this page then tell it. */
export const holdReading = (reading: StoredReading, text: ReadingText | null): void => {
  unkept.set(reading.documentId, { reading, text })
  for (const told of watchers) told()
}

/** What `stored` tells, unless this page holds it in memory: then that. */
export const heldOr = <Value>(stored: Observable<Value>, documentId: string, held: (unkept: Unkept) => Value): Observable<Value> => {
  const subscribe = (to?: ((value: Value) => void) | Observer<Value> | null, failed?: ((error: unknown) => void) | null) => {
    const next = typeof to === 'function' ? to : to?.next?.bind(to)
    const error = typeof to === 'function' ? failed : to?.error?.bind(to)
    const tell = () => {
      const own = unkept.get(documentId)
      if (own) next?.(held(own))
      return own !== undefined
    }
    const subscription = stored.subscribe((value) => { if (!tell()) next?.(value) }, error ?? null)
    watchers.add(tell)
    return {
      get closed() { return subscription.closed },
      unsubscribe() {
        watchers.delete(tell)
        subscription.unsubscribe()
      },
    }
  }
  return Object.assign(Object.create(stored) as Observable<Value>, { subscribe })
}
