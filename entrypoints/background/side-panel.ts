/** A click on the toolbar's icon opens the panel beside the page. */
export const setupSidePanel = (): void => {
  void chrome.sidePanel?.setPanelBehavior({ openPanelOnActionClick: true })
}
