import { useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { boxesOf, type ReadingText } from '../../lib/document/reading-text.ts'
import { rowOf } from '../../lib/obligations/partners.ts'
import { Legend } from '../marks/Legend.tsx'
import { MarkCard } from '../marks/MarkCard.tsx'
import { TextStage } from '../marks/TextStage.tsx'
import { useMarks } from '../marks/use-marks.ts'
import { Panel } from '../panel/Panel.tsx'
import type { PanelProps } from '../panel/view.ts'
import { FindBar } from '../pdf/FindBar.tsx'
import { PasswordDialog } from '../pdf/PasswordDialog.tsx'
import { PdfStage } from '../pdf/PdfStage.tsx'
import { createPdfState } from '../pdf/pdf-state.ts'
import type { PdfFiles, PdfView } from '../pdf/pdf-view.ts'
import { printPages } from '../pdf/print-pages.ts'
import { showPlace } from '../pdf/show-place.ts'
import { useScreen, type MarkKind } from '../screen.ts'
import { ToolButton } from '../ToolButton.tsx'
import { CannotShow } from './CannotShow.tsx'
import { PrintMenu, type Printed } from './PrintMenu.tsx'
import { StatusLine } from './StatusLine.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useKeys } from './use-keys.ts'

export interface Shown {
  readonly id: string
  readonly name: string
  readonly format: 'pdf' | 'text'
  readonly bytes: Uint8Array
}

export interface ViewerProps extends PanelProps {
  readonly shown: Shown
  readonly text: ReadingText | null
  readonly files: PdfFiles
  /** The finding to bring into view, asked for from outside this page; `at` tells one asking from the next. */
  readonly asked: { readonly finding: string; readonly at: number } | null
  readonly onDownload: () => void
  readonly onHide: (hidden: ReadonlySet<MarkKind>) => void
  /** The password that opened the document, so that it can be read, too. */
  readonly onPassword: (password: string) => void
  /** The reader clicked a mark. */
  readonly onPick: (finding: string) => void
  /** Opens the browser's own side panel; left out where the browser has none. */
  readonly onSidePanel?: (() => void) | undefined
}

/** The page with its marks, and the list beside it. */
export const Viewer = (props: ViewerProps) => {
  const { shown, text, files, view: panelView, asked, onPick, onPassword } = props
  const [view, setView] = useState<PdfView | null>(null)
  const state = useMemo(createPdfState, [shown.id])
  const { password, find, phase } = useStore(state)
  const docked = useScreen((screen) => screen.docked)
  const set = useScreen((screen) => screen.set)
  const reading = panelView.state === 'read' ? panelView.reading : null
  const rows = panelView.state === 'read' ? panelView.rows : []
  const marked = reading !== null && reading.directives.length + reading.deadlines.length + reading.settings.length + reading.consequences.length > 0

  const pick = useCallback((finding: string) => {
    set({ picked: finding, openRow: rowOf(rows, finding)?.id ?? null })
    onPick(finding)
  }, [rows, onPick, set])
  const { card, layers } = useMarks({ view, reading, text, onPick: pick, onPoint: props.actions.point })

  const show = useCallback((finding: string) => {
    set({ picked: finding })
    const found = reading && [...reading.directives, ...reading.deadlines, ...reading.settings, ...reading.consequences].find(({ id }) => id === finding)
    const box = found && text && boxesOf(text, found.span)[0]
    if (box && view) showPlace(view, box)
  }, [reading, text, view, set])
  useEffect(() => { if (asked) show(asked.finding) }, [asked, show])

  const opened = phase === 'shown' ? view?.password() : undefined
  useEffect(() => { if (opened !== undefined) onPassword(opened) }, [opened, onPassword])

  const setFind = (change: Partial<typeof find>) => state.setState(({ find: before }) => ({ find: { ...before, ...change } }))
  const openFind = useCallback(() => setFind({ open: true }), [state])
  const closeFind = useCallback(() => { setFind({ open: false }); view?.endFind() }, [state, view])
  const [printing, setPrinting] = useState<number | null>(null)
  const print = useCallback((what: Printed) => {
    if (what === 'list') return printList()
    if (view) void printPages(view, async (page) => (what === 'order-with-marks' ? await layers?.copyOf(page) ?? null : null), setPrinting).finally(() => setPrinting(null))
  }, [view, layers])
  const printOrder = useCallback(() => print('order'), [print])
  useKeys({ view, find: openFind, print: printOrder, download: props.onDownload })

  const actions = { ...props.actions, show, showPage: (page: number) => view?.goTo(page) }
  const toggleFind = () => (find.open ? closeFind() : openFind())
  return (
    <div className="viewer" data-docked={docked || undefined}>
      <Toolbar view={view} state={state} name={shown.name} onFind={toggleFind} onDownload={props.onDownload}
        print={<PrintMenu marked={marked} isDisabled={view === null} onPrint={print} />}
        panel={(
          <>
            {props.onSidePanel && <ToolButton icon="outline" name="Open the browser’s side panel" onPress={props.onSidePanel} />}
            <ToolButton icon="panel" name="The list beside the page" isSelected={docked} onPress={() => set({ docked: !docked })} />
          </>
        )} />
      {marked ? <Legend counts={{ directive: reading.directives.length, deadline: reading.deadlines.length, setting: reading.settings.length, consequence: reading.consequences.length }} onHide={props.onHide} />
        : <StatusLine view={panelView} />}
      {find.open && <FindBar find={find} onClose={closeFind} onFind={(query, options) => {
        setFind({ query, ...(options.matchCase !== undefined && { matchCase: options.matchCase }), ...(!options.again && { current: 0, total: 0, searching: true }) })
        view?.find(query, options)
      }} />}
      <div className="desk">
        <main className="desk-page">
          {shown.format === 'pdf' ? <PdfStage bytes={shown.bytes} files={files} state={state} onView={setView} />
            : <TextStage plain={new TextDecoder().decode(shown.bytes)} reading={reading} text={text} onPick={pick} onPoint={props.actions.point} />}
          {shown.format === 'pdf' && phase === 'failed' && <CannotShow view={panelView} onDownload={props.onDownload} />}
          {printing !== null && <p className="notice" role="status">Preparing page {printing} for the printer…</p>}
        </main>
        {docked && <aside className="dock"><Panel {...props} actions={actions} /></aside>}
      </div>
      {card && reading && <MarkCard finding={card.finding} row={rowOf(rows, card.finding)} reading={reading} today={props.today} by={card.by} />}
      {password && <PasswordDialog key={String(password.wrong)} asked={password} />}
    </div>
  )
}

/** Prints the list alone: a style sheet hides the page. */
const printList = (): void => {
  document.documentElement.dataset['print'] = 'list'
  window.print()
  delete document.documentElement.dataset['print']
}
