import { acquireText } from '../../lib/acquire/index.ts'

const selection = 'read-selection'
const wholePage = 'read-page'

/**
 * “Read this” on a selection or a page: orders that are docket text only, and notices in web mail. The click itself
 * gives leave to look at that one tab (`activeTab`).
 */
export const setupMenus = (): void => {
  chrome.runtime.onInstalled.addListener(() => {
    chrome.contextMenus.removeAll(() => {
      chrome.contextMenus.create({ id: selection, title: 'Read this selection in So Ordered', contexts: ['selection'] })
      chrome.contextMenus.create({ id: wholePage, title: 'Read this page’s text in So Ordered', contexts: ['page', 'frame'] })
    })
  })
  chrome.contextMenus.onClicked.addListener((clicked, tab) => void read(clicked, tab))
}

const read = async (clicked: chrome.contextMenus.OnClickData, tab: chrome.tabs.Tab | undefined): Promise<void> => {
  if (tab?.id === undefined) return
  const text = (await textIn(tab.id, clicked.frameId ?? 0, clicked.menuItemId === selection)) ?? clicked.selectionText ?? ''
  const acquired = await acquireText(text, { url: clicked.frameUrl ?? clicked.pageUrl ?? null, title: tab.title ?? null })
  const query = acquired.ok ? `document=${acquired.document.sha256}` : `because=${acquired.because}`
  await chrome.tabs.create({ url: chrome.runtime.getURL(`/viewer.html?${query}`), index: tab.index + 1, openerTabId: tab.id })
}

/**
 * The selected text, or the frame's whole text, with its lines: the menu's own `selectionText` has lost them.
 * Null where the browser does not let us look (its own pages, a frame of another site).
 */
const textIn = async (tabId: number, frameId: number, selected: boolean): Promise<string | null> => {
  try {
    const [result] = await chrome.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      // runs in the page: nothing from here is in its sight
      func: (wanted: boolean) => (wanted ? String(getSelection()) : document.body.innerText),
      args: [selected],
    })
    return result?.result || null
  } catch {
    return null
  }
}
