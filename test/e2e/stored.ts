import type { Bench } from './browser.ts'

/** All rows of one of the extension's tables, as its service worker sees them. */
export const rows = async <Row = Record<string, unknown>>(bench: Bench, table: string): Promise<Row[]> =>
  (await bench.worker()).evaluate(async (name) => {
    const database = await new Promise<IDBDatabase>((opened, failed) => {
      const opening = indexedDB.open('so-ordered')
      opening.onsuccess = () => opened(opening.result)
      opening.onerror = () => failed(opening.error)
    })
    try {
      if (!database.objectStoreNames.contains(name)) return []
      return await new Promise<unknown[]>((done, failed) => {
        const all = database.transaction(name).objectStore(name).getAll()
        all.onsuccess = () => done(all.result)
        all.onerror = () => failed(all.error)
      })
    } finally {
      database.close()
    }
  }, table) as Promise<Row[]>

/** Asks `look` again until it gives something; fails with `what` after 20 seconds. */
export const until = async <Seen>(what: string, look: () => Promise<Seen | undefined | false>): Promise<Seen> => {
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((again) => setTimeout(again, 100))) {
    const seen = await look().catch(() => undefined)
    if (seen) return seen
  }
  throw new Error(`Not seen: ${what}`)
}

export interface ReadingRow {
  readonly documentId: string
  readonly state: 'reading' | 'read' | 'not-read'
  readonly because?: string
}

export interface DocumentRow {
  readonly id: string
  readonly name: string
  readonly byteLength: number
  readonly provenance: { readonly kind: string; readonly url: string | null; readonly place?: { readonly court: string; readonly documentId: string | null } }
}

/** The reading of a document, once it is finished. */
export const finishedReading = (bench: Bench, documentId: string): Promise<ReadingRow> =>
  until(`a finished reading of ${documentId}`, async () =>
    (await rows<ReadingRow>(bench, 'readings')).find((row) => row.documentId === documentId && row.state !== 'reading'))
