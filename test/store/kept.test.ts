import { describe, expect, test } from 'vitest'
import { keep } from '../../lib/store/kept.ts'

const failing = (name: string, inner?: unknown) => () => Promise.reject(Object.assign(new Error(name), { name, inner }))

describe('a write', () => {
  test('that a full disk refuses is a value', async () => {
    expect(await keep(failing('QuotaExceededError'))).toEqual({ ok: false, because: 'storage-full' })
  })

  test('that a full disk refuses is known within Dexie’s own error', async () => {
    expect(await keep(failing('AbortError', { name: 'QuotaExceededError' }))).toEqual({ ok: false, because: 'storage-full' })
  })

  test('without a database to write to is a value', async () => {
    expect(await keep(failing('OpenFailedError'))).toEqual({ ok: false, because: 'storage-unavailable' })
  })

  test('that fails for a bug of ours throws', async () => {
    await expect(keep(failing('DataError'))).rejects.toThrow('DataError')
  })
})
