import type { ReadDocument, Reading } from '../../lib/obligations/reading.ts'
import type { NewDocument } from '../../lib/store/index.ts'

/** A document as it comes in, from a file. */
export const newDocument = (id: string): NewDocument => ({
  id, format: 'pdf', name: `${id}.pdf`, byteLength: 8, provenance: { kind: 'local-file', url: null, name: `${id}.pdf` }, facts: {}, openedAt: '2026-01-01T00:00:00Z',
})

/** A reading in which nothing was found. */
export const readingWith = (document: Partial<ReadDocument>): Reading => ({
  schema: 1,
  document: {
    kind: 'order', binding: true, title: null, court: null, caseNumber: null, caseNumberAsPrinted: null, judge: null, judgeTitle: null, signedOn: null, enteredOn: null,
    timeZone: null, parties: [], pages: 1, unreadPages: [], because: [], ...document,
  },
  directives: [], deadlines: [], settings: [], consequences: [], otherDates: [],
})
