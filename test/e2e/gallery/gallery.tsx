import { createRoot } from 'react-dom/client'
import '../../../assets/css/tokens.css'
import '../../../assets/css/base.css'
import '../../../assets/css/panel.css'
import '../../../assets/css/proof.css'
import '../../../assets/css/viewer.css'
import { Panel } from '../../../components/panel/Panel.tsx'
import type { PanelActions, PanelProps, PanelView } from '../../../components/panel/view.ts'
import { createScreen, ScreenContext } from '../../../components/screen.ts'
import { Start } from '../../../components/viewer/Start.tsx'
import type { Decisions } from '../../../lib/obligations/decision.ts'
import { rowsOf } from '../../../lib/obligations/obligation.ts'
import type { Reading } from '../../../lib/obligations/reading.ts'
import * as readings from './readings.ts'

/** The panel in one of its states, which the address names: the page that `pictures.ts` photographs. */

const asked = new URLSearchParams(location.search)
const state = asked.get('state') ?? 'ordinary'
const nothing = () => undefined
const actions: PanelActions = {
  show: nothing, point: nothing, addToCalendar: nothing, decide: nothing, answer: nothing, openFile: nothing, openSample: nothing, showPage: nothing, copy: nothing, refuse: nothing, openDocument: nothing,
}
const read = (reading: Reading, decisions?: Decisions): PanelView => ({ state: 'read', name: 'order.pdf', reading, rows: rowsOf(reading, undefined, decisions) })
const decided: Decisions = new Map([
  ['d1', { decided: 'confirmed', action: null, due: null }], ['d2', { decided: 'done', action: null, due: null }],
  ['d4', { decided: 'dismissed', action: null, due: null }], ['d5', { decided: 'edited', action: 'answer or move', due: '2026-11-23' }],
])
const views: Record<string, () => PanelView> = {
  ordinary: () => read(readings.ordinary()), decided: () => read(readings.ordinary(), decided), forty: () => read(readings.forty()),
  past: () => read(readings.past()), none: () => read(readings.nothingFound()), proposed: () => read(readings.proposed()),
  'not-an-order': () => read(readings.notAnOrder()), scanned: () => read(readings.scanned()), 'partly-scanned': () => read(readings.partlyScanned()),
  'from-case': () => read(readings.fromCase()), 'case-differs': () => read(readings.ordinary()),
  full: () => read(readings.ordinary()),
  reading: () => ({ state: 'reading', name: 'order.pdf', page: 3, pages: 200 }), empty: () => ({ state: 'nothing' }),
  'login-page': () => ({ state: 'not-read', name: 'document.pdf', because: 'login-page', detail: '' }),
  broken: () => ({ state: 'not-read', name: 'document.pdf', because: 'broken', detail: '' }),
}
const tellings: Record<string, PanelProps['told']> = {
  'from-case': { t3: [{ ...readings.noticed, refused: false }] },
  'case-differs': { t3: [{ ...readings.certified, refused: false }, { ...readings.noticed, refused: false }, { ...readings.noticed, at: '2026-11-09', refused: true }] },
}
const told = tellings[state]
const screen = createScreen({ openRow: asked.get('open'), tab: (asked.get('tab') as 'time' | null) ?? 'time' })

createRoot(document.getElementById('root')!).render(state === 'start' ? <Start refused={null} onFiles={nothing} onSample={nothing} /> : (
  <ScreenContext value={screen}>
    <div style={{ blockSize: '100%', overflow: 'auto' }}>
      <Panel view={views[state]!()} today="2026-11-09" actions={actions} {...(told && { told })} {...(state === 'full' && { kept: { ok: false, because: 'storage-full' } as const })} />
    </div>
  </ScreenContext>
))
