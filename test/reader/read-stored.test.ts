import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { acquireText } from '../../lib/acquire/index.ts'
import { identitiesOf } from '../../lib/obligations/identity.ts'
import type { ReadingOrder } from '../../lib/reader/order.ts'
import { readStored } from '../../lib/reader/read-stored.ts'
import { answer, decide, deleteEverything, readingOf, textOf } from '../../lib/store/index.ts'

const orderFor = (documentId: string, more: Partial<ReadingOrder> = {}): ReadingOrder =>
  ({ documentId, reader: '1', again: false, password: null, root: 'chrome-extension://x/', unkept: null, ...more })

const stored = async (text: string): Promise<string> => {
  const acquired = await acquireText(text, { url: 'https://ecf.nysd.uscourts.gov/doc', title: null })
  if (!acquired.ok) throw new Error(acquired.because)
  return acquired.document.sha256
}

const entry = 'ORDER: Defendant shall answer within 21 days after service of the complaint. Plaintiff shall file a reply by July 20, 2026. (Entered: 06/18/2026)'

beforeEach(() => deleteEverything())

test('a stored document’s reading is stored, with the text that its spans point into', async () => {
  const id = await stored(entry)
  expect(await readStored(orderFor(id))).toMatchObject({ kept: true, state: { state: 'read' } })
  const row = await readingOf(id)
  expect(row?.state === 'read' && row.reading.document.court).toBe('nysd')
  expect((await textOf(id))?.text).toContain('within 21 days')
})

test('is done once by each version of the reader, unless it is asked for again', async () => {
  const id = await stored(entry)
  await readStored(orderFor(id))
  expect(await readStored(orderFor(id))).toBeNull()
  expect(await readStored(orderFor(id, { again: true }))).not.toBeNull()
  expect(await readStored(orderFor(id, { reader: '2' }))).not.toBeNull()
})

test('works in the date that the user gave for a deadline', async () => {
  const id = await stored(entry)
  await readStored(orderFor(id))
  const before = await readingOf(id)
  if (before?.state !== 'read') throw new Error('not read')
  const asked = before.reading.deadlines.find((deadline) => deadline.needs !== null)
  if (!asked) throw new Error('no deadline waits for a date')
  await answer({ identity: identitiesOf(before.reading, before.home).get(asked.id)!, documentId: id, moment: '2026-06-22' })
  await decide({ identity: 'other', documentId: id, decided: 'done', action: null, due: null })
  await readStored(orderFor(id, { again: true }))
  const after = await readingOf(id)
  expect(after?.state === 'read' && after.reading.deadlines.find((deadline) => deadline.id === asked.id)?.due).toMatch(/^2026-07-13/)
})

test('of a document that was deleted meanwhile is nothing', async () => {
  expect(await readStored(orderFor('0'.repeat(64)))).toBeNull()
})

test('of a document that could not be stored comes back and is stored nowhere', async () => {
  const bytes = new TextEncoder().encode(entry)
  const unkept = { sha256: 'u', bytes, format: 'text', name: 'x', provenance: { kind: 'selection', url: null, title: null }, facts: { court: 'cand' }, whole: true } as const
  expect(await readStored(orderFor('u', { unkept }))).toMatchObject({ kept: false, state: { state: 'read', reading: { document: { court: 'cand' } } } })
  expect(await readingOf('u')).toBeUndefined()
})
