import type { StoredDocument, StoredReading } from '../rows.ts'
import type { Migration } from './migration.ts'

/** Documents carry the order's title and docket number, so that lists need no readings; views are found by document. */
export const titles: Migration = {
  version: 2,
  tables: { views: 'stream, tabId, documentId' },
  async upgrade(transaction) {
    const readings = new Map((await transaction.table<StoredReading>('readings').toArray()).map((row) => [row.documentId, row]))
    await transaction.table<StoredDocument>('documents').toCollection().modify((document) => {
      const reading = readings.get(document.id)
      const read = reading?.state === 'read' ? reading.reading.document : null
      Object.assign(document, { title: read?.title ?? null, caseNumber: read?.caseNumber ?? null })
    })
  },
}
