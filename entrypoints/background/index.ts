import { defineBackground } from 'wxt/utils/define-background'
import { setupMenus } from './menus.ts'
import { setupOpenings } from './openings.ts'
import { setupSidePanel } from './side-panel.ts'
import { setupViews } from './views.ts'

/** The service worker may die at any moment: each concern keeps its state in the browser or in the store. */
export default defineBackground({
  type: 'module',
  main() {
    setupOpenings()
    setupViews()
    setupSidePanel()
    setupMenus()
  },
})
