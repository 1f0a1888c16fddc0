import type { Provenance } from '../document/provenance.ts'
import { keepView, viewOf } from '../store/index.ts'
import { acquireOnce } from './acquire-once.ts'
import type { Acquisition } from './acquired.ts'
import { nameFrom } from './address.ts'
import { acquireStored } from './from-store.ts'
import { recognise } from './openings.ts'
import { session } from './session.ts'

/**
 * The document that the browser handed to this page (`chrome.mimeHandler`); `nothing-to-open` where it handed none.
 * The stream is the browser's own copy of the answer and can be read once, so it is read before anything else and
 * stored; asking twice finds the stored one. Never falls back to the browser's own viewer: that would ask the court
 * again, and be billed, or use up a one-shot link.
 */
export const acquireFromHandler = (): Promise<Acquisition> => (acquiring ??= acquire())
let acquiring: Promise<Acquisition> | undefined

const acquire = async (): Promise<Acquisition> => {
  const stream = await streamOf()
  if (!stream) return { ok: false, because: 'nothing-to-open' }
  const { bytes, begun } = await read(stream.streamUrl)
  if (!begun) return again(stream)
  const expected = expectedOf(stream)
  if (bytes.byteLength === 0 && expected !== 0) return { ok: false, because: 'cut-short' }
  const provenance = recognise({ url: stream.originalUrl, tabUrl: await addressOf(stream.tabId) })
  const whole = expected === null || bytes.byteLength >= expected
  const acquired = await acquireOnce(
    { bytes, format: 'pdf', name: nameOf(provenance, stream), provenance, facts: factsOf(provenance), whole }, stream.tabId)
  if (acquired.ok && acquired.kept.ok) {
    await keepView({ stream: stream.streamUrl, tabId: stream.tabId, session: await session(), documentId: acquired.document.sha256 })
  }
  return acquired
}

const streamOf = async (): Promise<chrome.mimeHandler.StreamInfo | null> => {
  try {
    return await chrome.mimeHandler.getStreamInfo()
  } catch {
    // a browser without the handler, or a page that was opened by itself
    return null
  }
}

/**
 * The stream's bytes, what came of them: where it breaks off, the first pages may be all there will ever be.
 * `begun` is false where it gives none at all, because it was read before.
 */
const read = async (streamUrl: string): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly begun: boolean }> => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let begun = false
  try {
    const answer = await fetch(streamUrl)
    begun = true
    for await (const part of answer.body ?? []) parts.push(part)
  } catch {
    // what came is kept; how much was to come is compared below
  }
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), begun }
}

/** How many bytes the server promised; null where it didn't say, or packed them. */
const expectedOf = ({ responseHeaders }: chrome.mimeHandler.StreamInfo): number | null => {
  const headers = new Map(Object.entries(responseHeaders).map(([name, value]) => [name.toLowerCase(), String(value)]))
  const length = Number(headers.get('content-length') ?? NaN)
  return Number.isNaN(length) || headers.has('content-encoding') ? null : length
}

const again = async ({ streamUrl, tabId }: chrome.mimeHandler.StreamInfo): Promise<Acquisition> => {
  const view = await viewOf(streamUrl).catch(() => undefined)
  if (!view) return { ok: false, because: 'stream-spent' }
  const stored = await acquireStored(view.documentId)
  return stored.ok ? { ...stored, tabId } : stored
}

/** What the tab shows as its address: a document in a frame may be behind a `blob:` or a one-shot one. */
const addressOf = async (tabId: number): Promise<string | null> => {
  try {
    return (await chrome.webNavigation.getFrame({ tabId, frameId: 0 }))?.url ?? null
  } catch {
    return null
  }
}

const factsOf = (provenance: Provenance) => ('place' in provenance ? { court: provenance.place.court } : {})

/** A name for lists and downloads: the server's, else one from the address. */
const nameOf = (provenance: Provenance, { responseHeaders, originalUrl }: chrome.mimeHandler.StreamInfo): string => {
  const disposition = Object.entries(responseHeaders).find(([header]) => header.toLowerCase() === 'content-disposition')?.[1]
  const given = /filename\*?=(?:UTF-8'')?"?([^";]+)/i.exec(String(disposition ?? ''))?.[1]
  if (given) return given.trim()
  if ('place' in provenance) return `${provenance.place.court}-${provenance.place.documentId ?? 'document'}.pdf`
  return nameFrom(originalUrl) ?? 'document.pdf'
}
