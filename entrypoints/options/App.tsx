import { useEffect, useState } from 'react'
import { useObservable } from 'dexie-react-hooks'
import { Alarms } from '../../components/options/Alarms.tsx'
import { Kept } from '../../components/options/Kept.tsx'
import { OtherViewers } from '../../components/options/OtherViewers.tsx'
import { Sites } from '../../components/options/Sites.tsx'
import { hostIn } from '../../lib/acquire/openings.ts'
import { alarms as alarmSetting, openings as openingSetting } from '../../lib/settings.ts'
import { deleteDocument, deleteEverything, watchDocuments, watchStored } from '../../lib/store/index.ts'
import { useSetting } from './use-setting.ts'

const open = (query = '') => void chrome.tabs.create({ url: chrome.runtime.getURL(`/viewer.html${query}`) })

/** The options page. */
export const App = () => {
  const [openings, setOpenings] = useSetting(openingSetting)
  const [alarms, setAlarms] = useSetting(alarmSetting)
  const documents = useObservable(() => watchDocuments(200), [])
  const total = useObservable(() => watchStored(), [])
  const room = useRoom(total?.bytes)
  if (!openings || !alarms || !documents || !total) return null

  const { hosts } = openings
  const add = (typed: string): boolean => {
    const host = hostIn(typed)
    if (host && !hosts.includes(host)) setOpenings({ ...openings, hosts: [...hosts, host].sort() })
    return host !== null
  }
  return (
    <main className="options">
      <h1>So Ordered</h1>
      <Sites everywhere={openings.everywhere} hosts={hosts} onAdd={add}
        onEverywhere={(everywhere) => setOpenings({ ...openings, everywhere })}
        onRemove={(host) => setOpenings({ ...openings, hosts: hosts.filter((other) => other !== host) })} />
      <Alarms alarms={alarms} onChange={setAlarms} />
      <Kept documents={documents} total={total} room={room} onOpen={(id) => open(`?document=${id}`)}
        onDelete={(id) => void deleteDocument(id)} onDeleteAll={() => void deleteEverything()} />
      <OtherViewers canShow={chrome.mimeHandler !== undefined} onOpenViewer={() => open()} />
    </main>
  )
}

/** How much more the browser would store, asked again whenever `stored` has changed. */
const useRoom = (stored: number | undefined): number | null => {
  const [room, setRoom] = useState<number | null>(null)
  useEffect(() => {
    void navigator.storage.estimate().then(({ quota, usage }) => setRoom(quota === undefined ? null : Math.max(0, quota - (usage ?? 0))))
  }, [stored])
  return room
}
