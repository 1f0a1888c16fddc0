import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, test } from 'vitest'
import { acquireText } from '../../lib/acquire/index.ts'
import { identitiesOf } from '../../lib/obligations/identity.ts'
import type { ReadingOrder } from '../../lib/reader/order.ts'
import { readStored } from '../../lib/reader/read-stored.ts'
import { database } from '../../lib/store/database.ts'
import { answer, decide, deleteDocument, deleteEverything, readingOf, refuse, textOf, unrefuse, watchCaseStamp } from '../../lib/store/index.ts'

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

describe('what another paper of the case tells', () => {
  const returned = 'SUMMONS Returned Executed by Harbor Lane Books LLC. Northgate Freight Inc. served on 6/22/2026, answer due 7/13/2026. (Okonjo, Ada) (Entered: 06/24/2026)'
  const paper = async (text: string, caseNumber: string): Promise<string> => {
    const id = await stored(text)
    await database().documents.update(id, { facts: { court: 'nysd', caseNumber, docketText: true } })
    await readStored(orderFor(id))
    return id
  }
  const waiting = async (id: string) => {
    await readStored(orderFor(id, { again: true }))
    const row = await readingOf(id)
    if (row?.state !== 'read') throw new Error('not read')
    return { row, deadline: row.reading.deadlines.find(({ trigger }) => trigger !== null)!, identities: identitiesOf(row.reading, row.home) }
  }
  const stampNow = (id: string) => new Promise((seen) => watchCaseStamp(id).subscribe(seen))

  test('is worked in as a guess that names its source, and goes with that paper', async () => {
    const order = await paper(entry, '26-cv-04417')
    expect((await waiting(order)).deadline).toMatchObject({ due: null, needs: 'service date' })
    await paper(returned.replace('6/22', '6/20'), '1:26-cv-04418')
    const other = await paper(returned, '1:26-cv-04417')
    const { row, deadline } = await waiting(order)
    expect(deadline).toMatchObject({ due: '2026-07-13', guess: true, needs: null })
    expect(deadline.steps[0]?.text).toContain('from “')
    expect(deadline.steps[0]?.text).toMatch(/page 1: “.*served on 6\/22\/2026.*”, not confirmed/)
    expect(deadline.warnings.join()).toContain('not confirmed')
    expect(await stampNow(order)).toBe(row.caseStamp)
    await deleteDocument(other)
    expect(await stampNow(order)).not.toBe(row.caseStamp)
    expect((await waiting(order)).deadline).toMatchObject({ due: null, needs: 'service date' })
  })

  test('never stands against what the user gave', async () => {
    const order = await paper(entry, '26-cv-04417')
    const { deadline, identities } = await waiting(order)
    await answer({ identity: identities.get(deadline.id)!, documentId: order, moment: '2026-06-29' })
    await paper(returned, '1:26-cv-04417')
    const after = await waiting(order)
    expect(after.deadline).toMatchObject({ due: '2026-07-20' })
    expect(after.row.told).toBeUndefined()
  })

  test('is told but not taken where the user refused it, or papers disagree', async () => {
    const order = await paper(entry, '26-cv-04417')
    await paper(returned, '1:26-cv-04417')
    const { row, deadline, identities } = await waiting(order)
    const [told] = row.told![deadline.id]!
    await refuse([identities.get(deadline.id)!], told!)
    expect((await waiting(order)).deadline.due).toBeNull()
    await unrefuse([identities.get(deadline.id)!], told!)
    expect((await waiting(order)).deadline.due).toBe('2026-07-13')
    await paper(returned.replace('6/22', '6/25'), '1:26-cv-04417')
    const both = await waiting(order)
    expect(both.deadline).toMatchObject({ due: null, needs: 'service date' })
    expect(both.row.told![deadline.id]!.map(({ at }) => at)).toEqual(['2026-06-25', '2026-06-22'])
  })

  test('stays once the user has confirmed it, with its way of service', async () => {
    const order = await paper(entry, '26-cv-04417')
    const other = await paper(returned, '1:26-cv-04417')
    const { row, deadline, identities } = await waiting(order)
    const [told] = row.told![deadline.id]!
    await answer({ identity: identities.get(deadline.id)!, documentId: order, moment: told!.at, told: { ...told!, by: 'mail' } })
    await deleteDocument(other)
    const after = (await waiting(order)).deadline
    expect(after).toMatchObject({ due: '2026-07-16' })
    expect(after.guess).toBeUndefined()
    expect(after.steps[0]?.text).toContain('as you confirmed')
  })
})
