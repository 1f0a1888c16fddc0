import type { NotHere } from '../../lib/acquire/index.ts'

/** Why there is no document to show, and what to do; null where nothing was asked for. */
export const refusalWords: Record<NotHere, string | null> = {
  'nothing-to-open': null,
  'stream-spent': 'The browser gave this document once, and the page was loaded again before it could be kept. Open it again from where it came; if that would cost a fee, look in the browser’s downloads first.',
  'cut-short': 'The connection broke off before all of the document had come. Open it again from where it came.',
  'not-in-store': 'This document is no longer kept here. Open it again from where it came, or from a saved file.',
  'unknown-kind-of-file': 'This is no PDF, docket text (.txt) or notice (.eml), so there is nothing to read in it.',
  'nothing-selected': 'There was no text to read. Select the words of the order, then choose “Read this selection” again.',
  empty: 'This file is empty. Get it again from where it came.',
}
