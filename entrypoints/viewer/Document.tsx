import { useCallback, useContext, useEffect, useMemo, useState } from 'react'
import type { PanelActions } from '../../components/panel/view.ts'
import { ScreenContext, type MarkKind } from '../../components/screen.ts'
import { useDocument } from '../../components/use-document.ts'
import { Viewer } from '../../components/viewer/Viewer.tsx'
import type { Here } from '../../lib/acquire/index.ts'
import { listen, tell } from '../../lib/messages.ts'
import { rowOf } from '../../lib/obligations/partners.ts'
import { startReading } from '../../lib/reader/start-reading.ts'
import { shownKinds } from '../../lib/settings.ts'
import type { Kept } from '../../lib/store/index.ts'
import { courtToday } from '../../components/court-today.ts'
import { addToCalendar } from './add-to-calendar.ts'
import { giveFile } from '../../components/give-file.ts'
import { keepAnswer, keepDecision, keepRefusal } from '../../components/keep.ts'
import { openInTab } from './open-in-tab.ts'
import { pdfFiles } from './pdf-files.ts'

interface DocumentProps {
  readonly here: Here
  readonly onFiles: (files: readonly File[]) => void
}

/** One document on the viewer's page: read, watched, and tied to the side panel by messages. */
export const Document = ({ here: { document: acquired, kept, tabId } }: DocumentProps) => {
  const id = acquired.sha256
  const screen = useContext(ScreenContext)!
  const { view, text, answers, told, caseMoved, identities } = useDocument(id, acquired.name)
  const [asked, setAsked] = useState<{ finding: string; at: number } | null>(null)
  const [refused, setRefused] = useState(kept)
  const tab = useTab(tabId)

  const read = useCallback((wishes: Parameters<typeof startReading>[1] = {}) =>
    void startReading(id, { ...wishes, ...(!kept.ok && { unkept: acquired }) }), [id, kept, acquired])
  useEffect(() => read(), [read])
  // a paper of the same case came or went: it may tell a date for which something here waits
  useEffect(() => { if (caseMoved !== null) read({ again: true }) }, [caseMoved, read])

  const rows = view.state === 'read' ? view.rows : []
  useEffect(() => listen('viewer', (message) => {
    if (message.documentId !== id) return
    if (message.kind === 'show-finding') setAsked({ finding: message.findingId, at: Date.now() })
    else if (message.kind === 'point-at-finding') screen.setState({ pointed: message.findingId })
    else read({ again: true })
  }), [id, read, screen])

  const readOr = useCallback((now: Kept) => {
    if (now.ok) read({ again: true })
    else setRefused(now)
  }, [read])
  const actions = useMemo((): PanelActions => ({
    show: (finding) => setAsked({ finding, at: Date.now() }),
    showPage: () => undefined,
    point: (finding) => {
      screen.setState({ pointed: finding })
      tell({ to: 'panel', kind: 'finding-pointed-at', documentId: id, findingId: finding })
    },
    addToCalendar: (chosen) => { if (view.state === 'read') void addToCalendar(view.reading, chosen, acquired.provenance) },
    decide: (row, decision) => void keepDecision(id, row, decision).then((now) => { if (!now.ok) setRefused(now) }),
    answer: (row, moment, from) => void keepAnswer(id, identities, row, moment, from).then(readOr),
    refuse: (_row, answer, not) => void keepRefusal(identities, told, answer, not).then(readOr),
    openDocument: openInTab,
    copy: (words) => void navigator.clipboard.writeText(words),
    openFile: () => undefined,
    openSample: () => undefined,
  }), [id, screen, view, identities, told, acquired, readOr])

  const picked = useCallback((finding: string) => {
    tell({ to: 'panel', kind: 'finding-picked', documentId: id, findingId: finding })
    // with the list folded away, a click on a mark brings it back
    if (rowOf(rows, finding)) screen.setState({ docked: true })
  }, [id, rows, screen])
  const hide = useCallback((hidden: ReadonlySet<MarkKind>) => {
    screen.setState({ hidden })
    const shown = (kind: MarkKind) => !hidden.has(kind)
    void shownKinds.setValue({ directive: shown('directive'), deadline: shown('deadline'), setting: shown('setting'), consequence: shown('consequence') })
  }, [screen])
  const password = useCallback((given: string) => read({ password: given }), [read])

  return (
    <Viewer shown={{ id, name: acquired.name, format: acquired.format, bytes: acquired.bytes }} files={pdfFiles}
      view={view} text={text} today={courtToday(view)} actions={actions} kept={refused} whole={acquired.whole} answers={answers} told={told} asked={asked}
      onDownload={() => giveFile(acquired.name, new Blob([acquired.bytes], { type: acquired.format === 'pdf' ? 'application/pdf' : 'text/plain' }))}
      onHide={hide} onPassword={password} onPick={picked}
      onSidePanel={tab !== null && chrome.sidePanel ? () => { void chrome.sidePanel.open({ tabId: tab }); screen.setState({ docked: false }) } : undefined} />
  )
}

/** The tab that this page stands in: known to the handler, else asked for beforehand, because a click leaves no time to ask. */
const useTab = (known: number | null): number | null => {
  const [tab, setTab] = useState(known)
  useEffect(() => {
    if (known === null) void chrome.tabs.getCurrent().then((current) => setTab(current?.id ?? null))
  }, [known])
  return tab
}
