import { Button } from 'react-aria-components'
import { notReadWords } from './reasons.ts'
import type { PanelActions, PanelView } from './view.ts'

/** The panel before there is a reading: no document, a reading under way, a document that could not be read. */
export const Empty = ({ view, actions }: { readonly view: Exclude<PanelView, { state: 'read' }>; readonly actions: PanelActions }) => {
  switch (view.state) {
    case 'nothing':
      return (
        <div className="quiet quiet-tall">
          <h2>No order in view</h2>
          <p>Open a court order in this tab and it is read here: who must do what, by when, or else what.</p>
          <p className="quiet-actions">
            <Button className="button button-main" onPress={actions.openFile}>Open a file…</Button>
            <Button className="button" onPress={actions.openSample}>Open the sample order</Button>
          </p>
        </div>
      )
    case 'reading': {
      const part = view.pages === 0 ? 0 : view.page / view.pages
      return (
        <>
          <div className="thin-line" role="progressbar" aria-label="Reading" aria-valuemin={0} aria-valuemax={view.pages} aria-valuenow={view.page}>
            <div style={{ inlineSize: `${part * 100}%` }} />
          </div>
          <div className="quiet quiet-tall" aria-live="polite">
            <h2>{view.pages === 0 ? 'Reading…' : `Reading page ${Math.max(1, view.page)} of ${view.pages}`}</h2>
            <p>{view.name}</p>
          </div>
        </>
      )
    }
    case 'not-read': {
      const { what, then } = notReadWords[view.because]
      return (
        <div className="quiet quiet-tall" role="status">
          <h2>{what}</h2>
          <p>{then}</p>
          {view.because === 'reader-failed' && view.detail !== '' && <p className="fault">{view.detail}</p>}
          <p className="quiet-name">{view.name}</p>
        </div>
      )
    }
  }
}
