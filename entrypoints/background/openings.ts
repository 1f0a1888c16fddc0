import { opensHere } from '../../lib/acquire/openings.ts'
import { openings, type Openings } from '../../lib/settings.ts'

const pdf = 'application/pdf'

/** A court's answer that takes longer than this is waited for no more. */
const longestWait = 120_000

/**
 * Says to the browser, as each navigation begins, whether a PDF at its end is ours or the browser's own viewer's.
 * The switch is one for the whole browser, so it stays on while any court's answer is awaited and while the tab
 * in front shows a court's page; where it comes too late, the viewer shows whatever it gets.
 */
export const setupOpenings = (): void => {
  if (!chrome.mimeHandler) return
  const { onBeforeNavigate, onCommitted, onErrorOccurred } = chrome.webNavigation
  onBeforeNavigate.addListener(({ tabId, frameId, url }) => inTurn(() => begun(tabId, frameId, url)))
  onCommitted.addListener(({ tabId, frameId }) => inTurn(() => arrived(tabId, frameId)))
  onErrorOccurred.addListener(({ tabId, frameId }) => inTurn(() => arrived(tabId, frameId)))
  chrome.tabs.onActivated.addListener(({ tabId }) => inTurn(() => inFront(tabId)))
  openings.watch((changed) => inTurn(async () => {
    wanted = Promise.resolve(changed)
    await nowInFront()
  }))
  // pages that were there before us have told nothing
  chrome.runtime.onInstalled.addListener(() => inTurn(nowInFront))
  chrome.runtime.onStartup.addListener(() => inTurn(nowInFront))
  void wantedSites()
}

/** The user's sites, read once in this worker's life and when they change: a navigation leaves no time to ask. */
const wantedSites = (): Promise<Openings> => (wanted ??= openings.getValue())
let wanted: Promise<Openings> | undefined

/** Events come faster than storage answers: each waits for the one before. */
const inTurn = (step: () => Promise<void>): void => {
  last = last.then(step, step)
}
let last: Promise<void> = Promise.resolve()

const begun = async (tabId: number, frameId: number, url: string): Promise<void> => {
  const ours = opensHere(url, await wantedSites())
  if (ours === null) return
  await turn(ours)
  if (ours) await wait(tabId, frameId)
}

const nowInFront = async (): Promise<void> => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id !== undefined) await inFront(tab.id)
}

const inFront = async (tabId: number): Promise<void> => {
  const frame = await chrome.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null)
  const ours = frame ? opensHere(frame.url, await wantedSites()) : null
  if (ours !== null) await turn(ours)
}

const turn = async (enabled: boolean): Promise<void> => {
  if (!enabled && (await awaited()).length > 0) return
  await chrome.mimeHandler.setMimeHandlerOptions(pdf, { enabled })
}

/** Navigations to a court whose answer has not come, in the browser's memory, which outlives this worker. */
type Awaited = readonly { readonly tabId: number; readonly frameId: number; readonly since: number }[]

const awaited = async (): Promise<Awaited> => {
  const { awaited: rows } = await chrome.storage.session.get('awaited')
  return ((rows ?? []) as Awaited).filter(({ since }) => Date.now() - since < longestWait)
}

const wait = async (tabId: number, frameId: number): Promise<void> =>
  chrome.storage.session.set({ awaited: [...without(await awaited(), tabId, frameId), { tabId, frameId, since: Date.now() }] })

const arrived = async (tabId: number, frameId: number): Promise<void> => {
  const rows = await awaited()
  const left = without(rows, tabId, frameId)
  if (left.length < rows.length) await chrome.storage.session.set({ awaited: left })
}

const without = (rows: Awaited, tabId: number, frameId: number): Awaited =>
  rows.filter((row) => row.tabId !== tabId || row.frameId !== frameId)
