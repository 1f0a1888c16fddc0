import type { Observable } from 'dexie'
import { database } from './database.ts'
import { keep, type Kept } from './kept.ts'
import { live } from './live.ts'
import type { View } from './rows.ts'

/** Notes that a document is in view in a tab. */
export const keepView = (view: Omit<View, 'at'>): Promise<Kept> =>
  keep(() => database().views.put({ ...view, at: new Date().toISOString() }))

/** The document that a delivery by the browser (its stream's address) was stored as. */
export const viewOf = (stream: string): Promise<View | undefined> => database().views.get(stream)

/** The document that came into view last in a tab of this session; undefined where there is none. Live. */
export const watchDocumentInTab = (tabId: number, session: string): Observable<string | undefined> =>
  live(async () => {
    const views = await database().views.where('tabId').equals(tabId).filter((view) => view.session === session).sortBy('at')
    return views.at(-1)?.documentId
  }, undefined)

/** Forgets what came into view in a tab before `instant` (milliseconds since 1970): it was closed or has gone elsewhere. */
export const forgetTab = async (tabId: number, instant: number): Promise<void> => {
  const before = new Date(instant).toISOString()
  await database().views.where('tabId').equals(tabId).filter((view) => view.at < before).delete()
}

/** Forgets the views of earlier sessions. */
export const forgetSessionsBefore = async (session: string): Promise<void> => {
  await database().views.filter((view) => view.session !== session).delete()
}
