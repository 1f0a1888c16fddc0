import type { DocumentKind } from '../../lib/document/document-profile.ts'
import type { Kept, NotRead } from '../../lib/store/index.ts'

/** What a kind of document is called on the screen. */
export const kindWords: Record<DocumentKind, string> = {
  order: 'Order', 'order-to-show-cause': 'Order to show cause', 'scheduling-order': 'Scheduling order',
  'stipulated-order': 'Stipulated order', 'report-and-recommendation': 'Report and recommendation', judgment: 'Judgment',
  opinion: 'Opinion', 'minute-order': 'Minute order', 'standing-order': 'Standing order', 'clerk-notice': 'Clerk’s notice',
  'proposed-order': 'Proposed order', 'not-an-order': 'Not an order',
}

/** Why a document was not read: what is the matter, and what to do. */
export const notReadWords: Record<NotRead, { readonly what: string; readonly then: string }> = {
  'not-a-pdf': {
    what: 'This file is not a PDF',
    then: 'It may be the page that links to the document. Open the document itself, save it, and open the saved file here.',
  },
  'login-page': {
    what: 'This is a web page, not the document',
    then: 'It looks like a login or receipt page that was saved under a PDF’s name. Sign in to the court’s site, open the document there, and it will be read here.',
  },
  encrypted: {
    what: 'This PDF asks for a password',
    then: 'Type it in the box over the page. Nothing can be read until then. The password is not kept.',
  },
  broken: {
    what: 'This PDF is damaged or cut short',
    then: 'Get the file again from where it came. What the browser delivered can still be downloaded with the button above the page.',
  },
  empty: { what: 'This file is empty', then: 'Get it again from where it came; the download may have been broken off.' },
  'reader-failed': {
    what: 'The reading broke off',
    then: 'The page is shown, but nothing on it was marked. Read the order yourself, and please report the fault with the words below.',
  },
}

type Refusal = Extract<Kept, { ok: false }>['because']

/** Why nothing is being kept, and what to do. */
export const storageWords: Record<Refusal, string> = {
  'storage-full': 'The browser has no room left, so nothing you decide here is kept. Free some space, or delete documents you no longer need in the options.',
  'storage-unavailable': 'The browser keeps nothing in this window (it may be a private one). The order is read all the same; your decisions are gone when it closes.',
}
