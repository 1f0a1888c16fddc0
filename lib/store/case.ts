import type { Observable } from 'dexie'
import type { CasePaper } from '../obligations/case/case-paper.ts'
import { sameCase } from '../obligations/identity.ts'
import type { ReadDocument } from '../obligations/reading.ts'
import { database } from './database.ts'
import { live } from './live.ts'
import type { StoredDocument, StoredReading } from './rows.ts'

type Read = Extract<StoredReading, { readonly state: 'read' }>
type Docketed = Pick<ReadDocument, 'court' | 'caseNumber'>

/** A document as a paper of its case, with a stamp that changes when what it tells may change. */
interface Mate {
  readonly row: StoredDocument
  readonly read: Read
}

/** The other documents of a case that were read, oldest opened first. */
const matesOf = async (document: Docketed, documentId: string): Promise<Mate[]> => {
  if (document.court === null || document.caseNumber === null) return []
  const { documents, readings } = database()
  // the key of a paper that does not print its office is another: all of the court's are looked at
  const rows = (await documents.where('caseKey').startsWith(`${document.court}/`).sortBy('openedAt'))
    .filter((row) => row.id !== documentId && sameCase(document, { court: document.court, caseNumber: row.caseNumber }))
  const read = await readings.bulkGet(rows.map(({ id }) => id))
  return rows.flatMap((row, i) => (read[i]?.state === 'read' ? [{ row, read: read[i] }] : []))
}

/** Never of when something was read: two papers of one case would have each other read again for ever. */
const stampOf = (mates: readonly Mate[]): string =>
  mates.map(({ row, read }) => `${row.id.slice(0, 16)} ${read.reader} ${row.facts.enteredOn ?? ''}`).sort().join(', ')

/** The other papers of a document's case, and the stamp that tells this set of them. */
export const casePapersOf = async (document: Docketed, documentId: string): Promise<{ readonly papers: readonly CasePaper[]; readonly stamp: string }> => {
  const mates = await matesOf(document, documentId)
  const texts = await database().texts.bulkGet(mates.map(({ row }) => row.id))
  const papers = mates.flatMap(({ row, read }, i): CasePaper[] => {
    const text = texts[i]?.text
    // entries of two cases may be word for word the same, and are then one document with the notice that came last
    const noticed = row.facts.caseNumber !== undefined && sameCase(document, { court: document.court, caseNumber: row.facts.caseNumber })
    return text === undefined ? [] : [{ documentId: row.id, name: row.name, reading: read.reading, text, notice: noticed ? row.facts.notice ?? null : null }]
  })
  return { papers, stamp: stampOf(mates) }
}

/** The stamp of the other papers of a document's case as they come and go; empty where there are none. Live. */
export const watchCaseStamp = (documentId: string): Observable<string> => live(async () => {
  const own = await database().readings.get(documentId)
  return own?.state === 'read' ? stampOf(await matesOf(own.reading.document, documentId)) : ''
}, '')
