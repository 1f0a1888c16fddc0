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
  const bytes = await read(stream.streamUrl)
  if (bytes === null) return again(stream)
  const provenance = recognise({ url: stream.originalUrl, tabUrl: await addressOf(stream.tabId) })
  const acquired = await acquireOnce(
    { bytes, format: 'pdf', name: nameOf(provenance, stream), provenance, facts: factsOf(provenance) }, stream.tabId)
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

/** All of the stream's bytes, or null where it gives none: it broke off, or was read before. */
const read = async (streamUrl: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    const answer = await fetch(streamUrl)
    return new Uint8Array(await answer.arrayBuffer())
  } catch {
    return null
  }
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
