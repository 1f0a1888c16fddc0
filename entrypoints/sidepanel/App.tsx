import { useCallback, useEffect, useMemo, useState } from 'react'
import { useObservable } from 'dexie-react-hooks'
import { courtToday } from '../../components/court-today.ts'
import { keepAnswer, keepDecision, keepRefusal } from '../../components/keep.ts'
import { Panel } from '../../components/panel/Panel.tsx'
import type { PanelActions } from '../../components/panel/view.ts'
import { createScreen, ScreenContext } from '../../components/screen.ts'
import { useDocument } from '../../components/use-document.ts'
import { listen, tell } from '../../lib/messages.ts'
import { rowOf } from '../../lib/obligations/partners.ts'
import { watchDocument, type Kept } from '../../lib/store/index.ts'
import { addToCalendar } from '../viewer/add-to-calendar.ts'
import { useDocumentInView } from './use-document-in-view.ts'

const screen = createScreen()
const openViewer = (query = '') => void chrome.tabs.create({ url: chrome.runtime.getURL(`/viewer.html${query}`) })

/** The browser's side panel: the list of the document in the tab beside it. */
export const App = () => {
  const id = useDocumentInView()
  const stored = useObservable(() => watchDocument(id ?? ''), [id])
  const { view, answers, told, identities } = useDocument(id, stored?.name ?? '')
  const [kept, setKept] = useState<Kept>({ ok: true })

  const rows = view.state === 'read' ? view.rows : []
  useEffect(() => listen('panel', (message) => {
    if (message.documentId !== id) return
    if (message.kind === 'finding-pointed-at') screen.setState({ pointed: message.findingId })
    else screen.setState({ picked: message.findingId, openRow: rowOf(rows, message.findingId)?.id ?? null })
  }), [id, rows])

  const readOr = useCallback((document: string, now: Kept) => {
    setKept(now)
    if (now.ok) tell({ to: 'viewer', kind: 'read-again', documentId: document })
  }, [])
  const actions = useMemo((): PanelActions => ({
    show: (findingId) => id && tell({ to: 'viewer', kind: 'show-finding', documentId: id, findingId }),
    point: (findingId) => id && tell({ to: 'viewer', kind: 'point-at-finding', documentId: id, findingId }),
    // a page is shown by way of something that stands on it; the viewer's own buttons turn pages
    showPage: () => undefined,
    addToCalendar: (chosen) => { if (view.state === 'read' && stored) void addToCalendar(view.reading, chosen, stored.provenance) },
    decide: (row, decision) => { if (id) void keepDecision(id, row, decision).then(setKept) },
    answer: (row, moment, from) => { if (id) void keepAnswer(id, identities, row, moment, from).then((now) => readOr(id, now)) },
    refuse: (_row, answer, not) => { if (id) void keepRefusal(identities, told, answer, not).then((now) => readOr(id, now)) },
    openDocument: (other) => openViewer(`?document=${other}`),
    copy: (words) => void navigator.clipboard.writeText(words),
    openFile: () => openViewer(),
    openSample: () => openViewer('?open=sample'),
  }), [id, view, stored, identities, told, readOr])

  return (
    <ScreenContext value={screen}>
      <Panel view={view} today={courtToday(view)} actions={actions} kept={kept} whole={stored?.whole ?? true} answers={answers} told={told} />
    </ScreenContext>
  )
}
