import type { Acquisition } from './acquired.ts'

/** The document that the browser handed to this page (`chrome.mimeHandler`); `nothing-to-open` where it handed none. */
export const acquireFromHandler = async (): Promise<Acquisition> => ({ ok: false, because: 'nothing-to-open' })
