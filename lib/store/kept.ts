/** Whether something was stored. A full disk is an outcome, not a bug: the screen says it, the document stays in view. */
export type Kept = { readonly ok: true } | { readonly ok: false; readonly because: 'storage-full' | 'storage-unavailable' }

/** Runs `write` and turns the browser's refusals to store into values; anything else is thrown. */
export const keep = async (write: () => Promise<unknown>): Promise<Kept> => {
  try {
    await write()
    return { ok: true }
  } catch (error) {
    const because = refusalOf(error)
    if (because === null) throw error
    return { ok: false, because }
  }
}

const refusalOf = (error: unknown): 'storage-full' | 'storage-unavailable' | null => {
  for (let cause: unknown = error; typeof cause === 'object' && cause !== null; cause = (cause as { inner?: unknown }).inner) {
    const { name } = cause as { name?: unknown }
    if (name === 'QuotaExceededError') return 'storage-full'
    // a private window may refuse a database altogether, and a broken profile cannot open one
    if (name === 'OpenFailedError' || name === 'MissingAPIError' || name === 'InvalidStateError' || name === 'UnknownError') return 'storage-unavailable'
  }
  return null
}

/** Whether an error is the browser's refusal to store anything, rather than a bug. */
export const isRefusal = (error: unknown): boolean => refusalOf(error) !== null
