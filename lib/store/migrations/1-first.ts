import type { Migration } from './migration.ts'

export const first: Migration = {
  version: 1,
  tables: {
    documents: 'id, openedAt, caseKey',
    bytes: 'id',
    readings: 'documentId',
    texts: 'documentId',
    decisions: 'identity, documentId',
    answers: 'identity, documentId',
    views: 'stream, tabId',
  },
}
