import type { Provenance } from '../document/provenance.ts'
import { isWithin, pageOf } from './address.ts'
import type { Arrival } from './source.ts'
import { sources } from './sources/index.ts'

/** Which sites' PDFs the user wants here besides courts', web mail's and local files. */
export interface WantedSites {
  readonly everywhere: boolean
  readonly hosts: readonly string[]
}

/**
 * Whether a PDF at this address opens in So Ordered. `null` for addresses that say nothing about what comes next
 * (`about:`, the extension's own pages).
 */
export const opensHere = (address: string, wanted: WantedSites): boolean | null => {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const { protocol, hostname } = pageOf(url)
  if (!['http:', 'https:', 'file:', 'ftp:'].includes(protocol)) return null
  return wanted.everywhere || sources.some((source) => source.opens(url)) || wanted.hosts.some((host) => isWithin(hostname, host))
}

/** Where a document came from, by its address. */
export const recognise = (arrival: Arrival): Provenance => {
  for (const source of sources) {
    const provenance = source.recognise(arrival)
    if (provenance) return provenance
  }
  return { kind: 'web', url: arrival.url }
}

/** The host that a reader typed or pasted, whole address or not; null where it is none. */
export const hostIn = (typed: string): string | null => {
  const words = typed.trim().replace(/^\*\./, '')
  const address = /^[a-z]+:\/\//i.test(words) ? words : `https://${words}`
  if (words === '' || !URL.canParse(address)) return null
  const { hostname } = new URL(address)
  return /^[^.]+(?:\.[^.]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null
}
