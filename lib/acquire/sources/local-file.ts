import { nameFrom } from '../address.ts'
import type { Source } from '../source.ts'

/** A file on the reader's disk that the browser opens itself. */
export const localFile: Source = {
  name: 'local-file',
  opens: (url) => url.protocol === 'file:',
  recognise: ({ url }) => (url.startsWith('file:') ? { kind: 'local-file', url, name: nameFrom(url) } : null),
  examples: ['file:///home/clerk/order%20of%20feb%2018.pdf'],
  counterexamples: ['https://example.com/file:///order.pdf'],
}
