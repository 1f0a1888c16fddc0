import { session } from '../../lib/acquire/session.ts'
import { forgetSessionsBefore, forgetTab } from '../../lib/store/index.ts'

/** Keeps the note of what is in view in which tab true: a tab that closes or goes elsewhere shows nothing of ours. */
export const setupViews = (): void => {
  chrome.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId, Date.now()))
  chrome.webNavigation.onCommitted.addListener(({ tabId, frameId, timeStamp }) => {
    // a viewer that came with this very navigation notes its document after it
    if (frameId === 0) void forgetTab(tabId, timeStamp)
  })
  chrome.runtime.onStartup.addListener(() => void session().then(forgetSessionsBefore))
}
