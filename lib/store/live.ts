import { liveQuery, type Observable } from 'dexie'
import { isRefusal } from './kept.ts'

/**
 * A live query: says its value now and again whenever what it read has changed. Where the browser gives no database
 * (a private window), it says `otherwise`, so that a document is still shown.
 */
export const live = <Value>(query: () => Promise<Value>, otherwise: Value): Observable<Value> => liveQuery(async () => {
  try {
    return await query()
  } catch (error) {
    if (isRefusal(error)) return otherwise
    throw error
  }
})
