/** A name for this session of the browser: tab numbers begin anew with each, so what is noted of tabs carries it. */
export const session = (): Promise<string> => navigator.locks.request('session', async () => {
  const { session: known } = await chrome.storage.session.get('session')
  if (typeof known === 'string') return known
  const name = crypto.randomUUID()
  await chrome.storage.session.set({ session: name })
  return name
})
