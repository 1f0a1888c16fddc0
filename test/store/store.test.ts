import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Observable } from 'dexie'
import { database } from '../../lib/store/database.ts'
import { answer, answersTo, bytesOf, casePapersOf, decide, deleteDocument, deleteEverything, documentOf, forgetTab, holdReading, keepDocument, keepProgress, keepReading, keepView, readingOf,
  textOf, undecide, viewOf, watchCase, watchCaseStamp, watchDecisions, watchDocumentInTab, watchDocuments, watchReading, watchStored, watchText, type ReadingState } from '../../lib/store/index.ts'
import { layOutPlain } from '../../lib/layout/index.ts'
import { newDocument, readingWith } from './samples.ts'

const now = <Value>(observable: Observable<Value>): Promise<Value> =>
  new Promise((seen, failed) => {
    const subscription = observable.subscribe({ next: (value) => { seen(value); queueMicrotask(() => subscription.unsubscribe()) }, error: failed })
  })

const bytes = new TextEncoder().encode('%PDF-1.7')
const read: ReadingState = { state: 'read', reading: readingWith({ court: 'nysd', caseNumber: '1:26-cv-04417', title: 'Order' }), home: 'nysd/1:26-cv-04417/31' }

beforeEach(() => deleteEverything())

describe('documents', () => {
  test('keep their bytes', async () => {
    expect(await keepDocument(newDocument('a'), bytes)).toEqual({ ok: true })
    expect(await bytesOf('a')).toEqual(bytes)
  })

  test('opened again keep what a reading found, and take a court’s address over a file’s', async () => {
    await keepDocument(newDocument('a'), bytes)
    await keepReading('a', '1', read, null)
    const court = { kind: 'cmecf', url: 'https://ecf.nysd.uscourts.gov/doc1/1', place: { court: 'nysd', documentId: '1', caseId: null } } as const
    await keepDocument({ ...newDocument('a'), provenance: court, facts: { court: 'nysd' } }, bytes)
    await keepDocument(newDocument('a'), bytes)
    expect(await documentOf('a')).toMatchObject({ provenance: court, facts: { court: 'nysd' }, title: 'Order', caseKey: 'nysd/1:26-cv-04417' })
  })

  test('of a case are found together, latest opened first in the list of all', async () => {
    for (const id of ['a', 'b', 'c']) await keepDocument({ ...newDocument(id), openedAt: `2026-01-0${id.charCodeAt(0) - 96}T00:00:00Z` }, bytes)
    for (const id of ['a', 'c']) await keepReading(id, '1', read, null)
    expect((await now(watchCase('nysd/1:26-cv-04417'))).map(({ id }) => id)).toEqual(['a', 'c'])
    expect(await now(watchCase(''))).toEqual([])
    expect((await now(watchDocuments())).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect(await now(watchStored())).toEqual({ documents: 3, bytes: 24 })
  })

  test('when deleted leave nothing but the user’s decisions', async () => {
    await keepDocument(newDocument('a'), bytes)
    await keepReading('a', '1', read, layOutPlain('Answer by July 2, 2026.'))
    await keepView({ stream: 's', tabId: 1, session: 'x', documentId: 'a' })
    await decide({ identity: 'i', documentId: 'a', decided: 'done', action: null, due: null })
    await deleteDocument('a')
    const left = await Promise.all(database().tables.map(async (table) => [table.name, await table.count()] as const))
    expect(left.filter(([, count]) => count > 0)).toEqual([['decisions', 1]])
  })
})

describe('readings', () => {
  test('tell how far they are, then what they came to', async () => {
    await keepProgress('a', '1', 3, 200)
    expect(await now(watchReading('a'))).toMatchObject({ state: 'reading', page: 3, pages: 200 })
    await keepReading('a', '1', read, layOutPlain('Answer by July 2, 2026.'))
    expect(await now(watchReading('a'))).toMatchObject({ state: 'read', home: 'nysd/1:26-cv-04417/31' })
    expect((await textOf('a'))?.text).toBe('Answer by July 2, 2026.')
  })

  test('that are finished stay in sight while a later version reads again', async () => {
    await keepReading('a', '1', read, null)
    await keepProgress('a', '2', 1, 2)
    expect(await readingOf('a')).toMatchObject({ state: 'read', reader: '1' })
  })
})

test('a reading that could not be stored is told from memory, also to those who watched before', async () => {
  const seen: unknown[] = []
  const watching = watchReading('unkept').subscribe((row) => seen.push(row?.state))
  await new Promise((later) => setTimeout(later, 20))
  holdReading({ ...read, documentId: 'unkept', reader: '1', at: '' }, layOutPlain('Answer.'))
  expect(seen).toEqual([undefined, 'read'])
  expect((await now(watchText('unkept')))?.text).toBe('Answer.')
  watching.unsubscribe()
})

test('a reading that failed does not take the place of one that did not', async () => {
  await keepReading('a', '1', read, null)
  await keepReading('a', '2', { state: 'not-read', because: 'reader-failed', detail: 'out of memory' }, null)
  expect(await readingOf('a')).toMatchObject({ state: 'read', reader: '1' })
})

describe('what the user decided', () => {
  test('is never touched by a reading', async () => {
    await decide({ identity: 'i', documentId: 'a', decided: 'edited', action: 'file the letter', due: '2026-07-01' })
    await keepReading('a', '1', read, null)
    await keepReading('a', '2', { state: 'not-read', because: 'broken', detail: '' }, null)
    expect((await now(watchDecisions(['i', 'other']))).get('i')).toMatchObject({ decided: 'edited', action: 'file the letter', due: '2026-07-01' })
  })

  test('is replaced by a later decision and can be taken back', async () => {
    await decide({ identity: 'i', documentId: 'a', decided: 'confirmed', action: null, due: null })
    await decide({ identity: 'i', documentId: 'a', decided: 'dismissed', action: null, due: null })
    expect((await now(watchDecisions(['i']))).get('i')?.decided).toBe('dismissed')
    await undecide('i')
    expect((await now(watchDecisions(['i']))).size).toBe(0)
  })

  test('includes the dates that were asked for', async () => {
    await answer({ identity: 'i', documentId: 'a', moment: '2026-03-03' })
    expect((await answersTo(['i', 'j'])).get('i')?.moment).toBe('2026-03-03')
  })
})

describe('views', () => {
  test('tell the document that came last into a tab, in this session only', async () => {
    await keepView({ stream: 's1', tabId: 7, session: 'old', documentId: 'a' })
    await keepView({ stream: 's2', tabId: 7, session: 'new', documentId: 'b' })
    await new Promise((later) => setTimeout(later, 2))
    await keepView({ stream: 's3', tabId: 7, session: 'new', documentId: 'c' })
    expect(await now(watchDocumentInTab(7, 'new'))).toBe('c')
    expect(await now(watchDocumentInTab(8, 'new'))).toBeUndefined()
    expect((await viewOf('s2'))?.documentId).toBe('b')
  })

  test('of a tab that went elsewhere are forgotten, those that came with it are not', async () => {
    await keepView({ stream: 's1', tabId: 7, session: 'new', documentId: 'a' })
    await new Promise((later) => setTimeout(later, 5))
    const gone = Date.now()
    await new Promise((later) => setTimeout(later, 5))
    await keepView({ stream: 's2', tabId: 7, session: 'new', documentId: 'b' })
    await forgetTab(7, gone)
    expect(await viewOf('s1')).toBeUndefined()
    expect((await viewOf('s2'))?.documentId).toBe('b')
  })
})

describe('the papers of a case', () => {
  const facts = (caseNumber: string) => ({ court: 'nysd', caseNumber, notice: { documentNumber: '31', enteredOn: '2026-06-22', filedOn: null, words: null, sentTo: [], otherwise: [] } })
  const kept = async (id: string, caseNumber: string, noticed = caseNumber) => {
    await keepDocument({ ...newDocument(id), facts: facts(noticed) }, bytes)
    await keepReading(id, '1', { state: 'read', reading: readingWith({ court: 'nysd', caseNumber }), home: id }, layOutPlain('ORDER: Answer.'))
  }
  const own = { court: 'nysd', caseNumber: '26-cv-04417' }

  test('are those of its court and number, whether or not they print the office, and never the document itself', async () => {
    await kept('a', '26-cv-04417')
    await kept('b', '1:26-cv-04417')
    await kept('c', '1:26-cv-04418')
    expect((await casePapersOf(own, 'a')).papers.map(({ documentId }) => documentId)).toEqual(['b'])
    expect((await casePapersOf({ court: 'nyed', caseNumber: '26-cv-04417' }, 'a')).papers).toEqual([])
    expect((await casePapersOf({ court: null, caseNumber: null }, 'a')).papers).toEqual([])
  })

  test('come without a notice that is of another case, where two entries are the same words', async () => {
    await kept('b', '1:26-cv-04417')
    await kept('c', '1:26-cv-04417', '1:26-cv-09999')
    expect((await casePapersOf(own, 'a')).papers.map(({ documentId, notice }) => [documentId, notice?.documentNumber])).toEqual([['b', '31'], ['c', undefined]])
  })

  test('have a stamp that changes as they come and go, and not when one is read again', async () => {
    await kept('a', '26-cv-04417')
    await kept('b', '1:26-cv-04417')
    const before = await now(watchCaseStamp('a'))
    await kept('b', '1:26-cv-04417')
    expect(await now(watchCaseStamp('a'))).toBe(before)
    await kept('d', '1:26-cv-04417')
    const more = await now(watchCaseStamp('a'))
    expect(more).not.toBe(before)
    expect((await casePapersOf(own, 'a')).stamp).toBe(more)
    await deleteDocument('d')
    expect(await now(watchCaseStamp('a'))).toBe(before)
  })
})
