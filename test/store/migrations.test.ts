import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { Database } from '../../lib/store/database.ts'
import { migrations } from '../../lib/store/migrations/index.ts'
import { newDocument, readingWith } from './samples.ts'

/** The database as a user of that version has it. */
const asOf = async (version: number, name: string): Promise<Dexie> => {
  const database = new Dexie(name)
  for (const migration of migrations.filter((one) => one.version <= version)) database.version(migration.version).stores(migration.tables)
  return database.open()
}

test('versions go up by one, from 1', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
})

test('from 1: documents, bytes, readings and decisions are kept, and titles are filled in', async () => {
  const old = await asOf(1, 'from-1')
  const bytes = new TextEncoder().encode('%PDF-1.7')
  await old.table('documents').bulkAdd([{ ...newDocument('read'), caseKey: 'nysd/1:26-cv-04417' }, { ...newDocument('unread'), caseKey: '' }])
  await old.table('bytes').add({ id: 'read', bytes })
  await old.table('readings').add({ documentId: 'read', reader: '0', at: '', state: 'read', home: 'h', reading: readingWith({ title: 'Order', caseNumber: '1:26-cv-04417' }) })
  await old.table('decisions').add({ identity: 'i', documentId: 'read', decided: 'done', action: null, due: null, at: '' })
  await old.table('views').add({ stream: 's', tabId: 1, session: 'x', documentId: 'read', at: '' })
  old.close()

  const database = await new Database('from-1').open() as Database
  expect(database.verno).toBe(migrations.at(-1)!.version)
  expect(await database.documents.get('read')).toMatchObject({ name: 'read.pdf', title: 'Order', caseNumber: '1:26-cv-04417', caseKey: 'nysd/1:26-cv-04417' })
  expect(await database.documents.get('unread')).toMatchObject({ title: null, caseNumber: null })
  expect((await database.bytes.get('read'))?.bytes).toEqual(bytes)
  expect(await database.readings.get('read')).toMatchObject({ state: 'read' })
  expect(await database.decisions.get('i')).toMatchObject({ decided: 'done' })
  expect(await database.views.where('documentId').equals('read').count()).toBe(1)
  database.close()
})
