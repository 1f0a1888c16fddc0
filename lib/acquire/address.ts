/** The address behind a `blob:` one (its origin's); any other as it is. */
export const pageOf = (url: URL): URL =>
  url.protocol === 'blob:' && URL.canParse(url.pathname) ? new URL(url.pathname) : url

/** Whether `hostname` is `host` or a subdomain of it. */
export const isWithin = (hostname: string, host: string): boolean => hostname === host || hostname.endsWith(`.${host}`)

/** A name for a document from its address: the last part of its path, for lists and downloads. */
export const nameFrom = (address: string): string | null => {
  if (!URL.canParse(address)) return null
  const { pathname, protocol } = new URL(address)
  if (protocol === 'blob:') return null
  const last = pathname.split('/').filter(Boolean).at(-1)
  if (!last) return null
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
