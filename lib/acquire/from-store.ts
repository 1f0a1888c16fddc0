import { bytesOf, documentOf } from '../store/index.ts'
import type { Acquisition } from './acquired.ts'

/** A document that was opened before, from the store alone. */
export const acquireStored = async (documentId: string): Promise<Acquisition> => {
  const [row, bytes] = await Promise.all([documentOf(documentId), bytesOf(documentId)]).catch(() => [])
  if (!row || !bytes) return { ok: false, because: 'not-in-store' }
  const { format, name, provenance, facts, whole = true } = row
  return { ok: true, document: { sha256: documentId, bytes, format, name, provenance, facts, whole }, kept: { ok: true }, tabId: null }
}
