/**
 * Opens a document that is kept here in a tab of its own. By the browser and not by `window.open`: a page that another
 * one opened shares its thread, and at times never got its document from the store.
 */
export const openInTab = (documentId: string): void =>
  void chrome.tabs.create({ url: chrome.runtime.getURL(`/viewer.html?document=${documentId}`) })
