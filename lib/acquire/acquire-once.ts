import { keepDocument } from '../store/index.ts'
import type { AcquiredPdf, Acquisition } from './acquired.ts'

/** What `acquireOnce` is given: everything but the hash, which it takes. */
export type Incoming = Omit<AcquiredPdf, 'sha256' | 'whole'> & { readonly whole?: boolean }

/**
 * Stores a document's bytes, first of all and once: the same bytes again find what is known of them.
 * Answers with the bytes even where they could not be stored.
 */
export const acquireOnce = async (incoming: Incoming, tabId: number | null = null): Promise<Acquisition> => {
  const { bytes, format, name, provenance, facts, whole = true } = incoming
  if (bytes.byteLength === 0) return { ok: false, because: 'empty' }
  const sha256 = await hash(bytes)
  const kept = await keepDocument(
    { id: sha256, format, name, byteLength: bytes.byteLength, provenance, facts, whole, openedAt: new Date().toISOString() }, bytes)
  return { ok: true, document: { ...incoming, whole, sha256 }, kept, tabId }
}

/** SHA-256, hexadecimal. */
export const hash = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
