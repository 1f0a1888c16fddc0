/** A click on the toolbar's icon opens the panel beside the page; where the browser has none, the viewer. */
export const setupSidePanel = (): void => {
  if (chrome.sidePanel) return void chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
  const button = chrome.action ?? chrome.browserAction
  button.onClicked.addListener(() => void chrome.tabs.create({ url: chrome.runtime.getURL('/viewer.html') }))
}
