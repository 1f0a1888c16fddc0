import type { Observable } from 'dexie'
import type { ReadingText } from '../document/reading-text.ts'
import { caseKeyOf } from '../obligations/identity.ts'
import { database } from './database.ts'
import { keep, type Kept } from './kept.ts'
import { live } from './live.ts'
import type { ReadingState, StoredReading } from './rows.ts'
import { heldOr } from './unkept.ts'

/** How far a document's reading is, and what it came to; undefined before it was begun. Live. */
export const watchReading = (documentId: string): Observable<StoredReading | undefined> =>
  heldOr(live(() => database().readings.get(documentId), undefined), documentId, ({ reading }) => reading)

/** The text that a reading's spans point into; undefined until it was read. Live. */
export const watchText = (documentId: string): Observable<ReadingText | undefined> =>
  heldOr(live(() => textOf(documentId), undefined), documentId, ({ text }) => text ?? undefined)

/** Stores how far a reading is. Progress never replaces a finished reading. */
export const keepProgress = (documentId: string, reader: string, page: number, pages: number): Promise<Kept> => keep(() => {
  const { readings } = database()
  return database().transaction('rw', readings, async () => {
    const before = await readings.get(documentId)
    if (before?.state === 'read') return
    await readings.put({ documentId, reader, state: 'reading', page, pages, at: new Date().toISOString() })
  })
})

/**
 * Stores what a reading came to, with the text that it was read from where there is one. A failure never replaces a
 * finished reading: the bytes are the same, so what was found in them stands.
 */
export const keepReading = (documentId: string, reader: string, state: ReadingState, text: ReadingText | null): Promise<Kept> => keep(() => {
  const { documents, readings, texts } = database()
  return database().transaction('rw', documents, readings, texts, async () => {
    if (state.state === 'not-read' && (await readings.get(documentId))?.state === 'read') return
    await readings.put({ ...state, documentId, reader, at: new Date().toISOString() })
    if (text !== null) await texts.put({ documentId, text })
    if (state.state !== 'read') return
    const { title, caseNumber } = state.reading.document
    await documents.update(documentId, { caseKey: caseKeyOf(state.reading.document), title, caseNumber })
  })
})

/** The reading as it stands, once. */
export const readingOf = (documentId: string): Promise<StoredReading | undefined> => database().readings.get(documentId)

/** The stored text, once. */
export const textOf = async (documentId: string): Promise<ReadingText | undefined> => (await database().texts.get(documentId))?.text
