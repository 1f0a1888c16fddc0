import type { Observable } from 'dexie'
import { database } from './database.ts'
import { keep, type Kept } from './kept.ts'
import { live } from './live.ts'
import type { StoredDocument } from './rows.ts'

/** A document before it is read. */
export type NewDocument = Omit<StoredDocument, 'caseKey' | 'title' | 'caseNumber'>

/**
 * Stores a document's bytes, then what is known of it. A document that is already there keeps its first
 * address and name unless the new source is a court's, which says more.
 */
export const keepDocument = (document: NewDocument, bytes: Uint8Array<ArrayBuffer>): Promise<Kept> => keep(() => {
  const { documents, bytes: stored } = database()
  return database().transaction('rw', documents, stored, async () => {
    await stored.put({ id: document.id, bytes })
    const before = await documents.get(document.id)
    if (!before) return documents.add({ ...document, caseKey: '', title: null, caseNumber: null })
    const { name, provenance } = rank(document) > rank(before) ? document : before
    return documents.put({ ...before, name, provenance, facts: { ...before.facts, ...document.facts }, openedAt: document.openedAt })
  })
})

/** How much a document's source says about it. */
const rank = ({ provenance: { kind } }: NewDocument): number => (kind === 'cmecf' ? 2 : kind === 'nef-link' ? 1 : 0)

/** One document, once. */
export const documentOf = (id: string): Promise<StoredDocument | undefined> => database().documents.get(id)

/** One document, live. */
export const watchDocument = (id: string): Observable<StoredDocument | undefined> =>
  live(() => database().documents.get(id), undefined)

/** The documents opened last, latest first, live. */
export const watchDocuments = (most = 50): Observable<StoredDocument[]> =>
  live(() => database().documents.orderBy('openedAt').reverse().limit(most).toArray(), [])

/** The documents of a case (`caseKeyOf`), oldest opened first, live. */
export const watchCase = (caseKey: string): Observable<StoredDocument[]> =>
  live(async () => (caseKey === '' ? [] : await database().documents.where('caseKey').equals(caseKey).sortBy('openedAt')), [])

/** A document's original bytes, or undefined where it was deleted. */
export const bytesOf = async (id: string): Promise<Uint8Array<ArrayBuffer> | undefined> => (await database().bytes.get(id))?.bytes

/** Forgets a document: its bytes, text and reading. The user's decisions stay: the order may be opened again. */
export const deleteDocument = (id: string): Promise<void> => {
  const { documents, bytes, readings, texts, views } = database()
  return database().transaction('rw', [documents, bytes, readings, texts, views], async () => {
    await Promise.all([documents.delete(id), bytes.delete(id), readings.delete(id), texts.delete(id),
      views.where('documentId').equals(id).delete()])
  })
}

/** Forgets everything, decisions too. */
export const deleteEverything = (): Promise<void> =>
  database().transaction('rw', database().tables, () => Promise.all(database().tables.map((table) => table.clear())).then(() => undefined))

/** How many documents there are, and the bytes of their files. */
export const watchStored = (): Observable<{ readonly documents: number; readonly bytes: number }> =>
  live(async () => {
    const all = await database().documents.toArray()
    return { documents: all.length, bytes: all.reduce((sum, { byteLength }) => sum + byteLength, 0) }
  }, { documents: 0, bytes: 0 })
