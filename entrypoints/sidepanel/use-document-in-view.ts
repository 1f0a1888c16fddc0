import { useEffect, useState } from 'react'
import { useObservable } from 'dexie-react-hooks'
import { session } from '../../lib/acquire/session.ts'
import { watchDocumentInTab } from '../../lib/store/index.ts'

const asked = new URLSearchParams(location.search).get('document')

/** The document of the tab that the panel stands beside, or the one that the address names; null where there is none. */
export const useDocumentInView = (): string | null => {
  const tab = useActiveTab()
  const [now, setNow] = useState<string | null>(null)
  useEffect(() => void session().then(setNow), [])
  const inTab = useObservable(() => watchDocumentInTab(tab ?? -1, now ?? ''), [tab, now])
  return asked ?? inTab ?? null
}

/** The tab in front in the panel's own window, as it changes. */
const useActiveTab = (): number | null => {
  const [tab, setTab] = useState<number | null>(null)
  useEffect(() => {
    let window: number | undefined
    const look = async () => {
      const [active] = await chrome.tabs.query({ active: true, currentWindow: true })
      window = active?.windowId
      setTab(active?.id ?? null)
    }
    const turned = ({ tabId, windowId }: { tabId: number; windowId: number }) => { if (window === undefined || windowId === window) setTab(tabId) }
    void look()
    chrome.tabs.onActivated.addListener(turned)
    return () => chrome.tabs.onActivated.removeListener(turned)
  }, [])
  return tab
}
