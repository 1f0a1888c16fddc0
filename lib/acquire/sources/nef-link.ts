import type { Source } from '../source.ts'
import { courtOf, placeOf } from './cmecf.ts'

/**
 * The link in a notice of electronic filing, with its “magic number”: opens the document once, free, for whoever
 * clicks first.
 */
export const nefLink: Source = {
  name: 'nef-link',
  // a mail filter's link redirects to the court; by the time one can see where, the document is there
  opens: (url) => isFreeLook(url) || namesCourt.test(unfolded(url.href)) || filters.test(url.hostname),
  recognise: ({ url, tabUrl }) => {
    for (const address of [url, tabUrl]) {
      if (address === null || !URL.canParse(address) || !isFreeLook(new URL(address))) continue
      const place = placeOf(address)
      if (place) return { kind: 'nef-link', url: address, place }
    }
    return null
  },
  examples: [
    'https://ecf.almd.uscourts.gov/doc1/01713718205?caseid=75736&de_seq_num=30&magic_num=77910494',
    'https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fecf.nysd.uscourts.gov%2Fdoc1%2F1&data=05',
    'https://urldefense.com/v3/__https://ecf.nysd.uscourts.gov/doc1/1__;!!x',
    'https://urldefense.proofpoint.com/v2/url?u=https-3A__ecf.nysd.uscourts.gov_doc1_1&d=x',
    'https://protect-us.mimecast.com/s/AbC123',
  ],
  counterexamples: ['https://example.com/?url=https%3A%2F%2Fwww.uscourts.gov%2Frules', 'https://urldefense.com/v3/__https://example.com/a.pdf__;!!x'],
}

const isFreeLook = (url: URL): boolean => courtOf(url) !== null && url.searchParams.has('magic_num')

/** A court's host within another address, as mail filters fold it in. */
const namesCourt = /https?(?:3A|[^a-z]){1,12}ecf(?:-train)?\.[a-z0-9]+\.uscourts\.gov(?![.a-z0-9])/i

/** Mail filters whose links don't show where they lead. */
const filters = /^(?:[a-z0-9-]+\.)*(?:mimecast\.com|mimecastprotect\.com|linkprotect\.cudasvc\.com)$/

const unfolded = (address: string): string => {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
