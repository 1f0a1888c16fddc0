import { storage } from 'wxt/utils/storage'

/** Which sites' PDFs open in So Ordered, besides courts, web mail and local files. */
export interface Openings {
  readonly everywhere: boolean
  /** Host names that the user added; a host stands for its subdomains, too. */
  readonly hosts: readonly string[]
}

/** A calendar event's alarm, minutes before. */
export type Alarms = readonly number[]

/** Kept in `chrome.storage.local`: the service worker reads them before any page is open. */
export const openings = storage.defineItem<Openings>('local:openings', { fallback: { everywhere: false, hosts: [] } })

/** A week, a day and an hour before, unless the user chose otherwise. */
export const alarms = storage.defineItem<Alarms>('local:alarms', { fallback: [7 * 24 * 60, 24 * 60, 60] })

/** Which kinds of highlight are shown. */
export interface ShownKinds {
  readonly directive: boolean
  readonly deadline: boolean
  readonly setting: boolean
  readonly consequence: boolean
}

export const shownKinds = storage.defineItem<ShownKinds>('local:shown-kinds', {
  fallback: { directive: true, deadline: true, setting: true, consequence: true },
})
