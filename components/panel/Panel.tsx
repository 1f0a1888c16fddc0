import { Band } from './Band.tsx'
import { Empty } from './Empty.tsx'
import { Lists } from './Lists.tsx'
import { LookHere } from './LookHere.tsx'
import { NextDue } from './NextDue.tsx'
import { NotAnOrder } from './NotAnOrder.tsx'
import { OtherDates } from './OtherDates.tsx'
import { OrElse } from './OrElse.tsx'
import { PanelHead } from './PanelHead.tsx'
import { storageWords } from './reasons.ts'
import type { PanelProps } from './view.ts'

/**
 * Who must do what, by when, or else what: the list beside the page. The same in the browser's side panel
 * and docked in the viewer.
 */
export const Panel = (props: PanelProps) => {
  const { view, kept, whole = true } = props
  return (
    <section className="panel" aria-label="What the order says">
      {kept?.ok === false && <Band tone="warn">{storageWords[kept.because]}</Band>}
      {!whole && <Band tone="stop"><strong>Only part of this document came.</strong> The connection broke off, so pages may be lacking. Open it again from where it came before you rely on this list.</Band>}
      {view.state === 'read' ? <Read {...props} view={view} /> : <Empty view={view} actions={props.actions} />}
    </section>
  )
}

const Read = (props: PanelProps & { readonly view: Extract<PanelProps['view'], { state: 'read' }> }) => {
  const { view: { reading, rows, name }, today, actions } = props
  const { document } = reading
  const nothingRead = document.unreadPages.length === document.pages
  return (
    <>
      <PanelHead document={document} name={name} />
      {nothingRead ? <NothingRead /> : !document.binding && <NotAnOrder document={document} />}
      {document.binding && rows.length > 0 && (
        <>
          <NextDue rows={rows} today={today} zone={document.timeZone} actions={actions} />
          <LookHere reading={reading} rows={rows} actions={actions} />
          <Lists {...props} />
          <OrElse reading={reading} actions={actions} />
        </>
      )}
      {document.binding && rows.length === 0 && (
        <>
          <LookHere reading={reading} rows={rows} actions={actions} />
          {!nothingRead && (
            <div className="quiet">
              <h2>Nothing found to do, and no date to keep</h2>
              <p>
                {document.unreadPages.length > 0 ? 'That is said of the pages that could be read. ' : ''}
                Nothing found is not nothing there: an order may say it in a way that is not known here yet.
              </p>
            </div>
          )}
        </>
      )}
      {!document.binding && document.unreadPages.length > 0 && <LookHere reading={reading} rows={rows} actions={actions} />}
      <OtherDates dates={reading.otherDates} actions={actions} />
      <footer className="panel-foot">
        Read on this computer; nothing was sent anywhere. A reading aid, not legal advice: check each date against the order.
      </footer>
    </>
  )
}

/** No word of the paper is known, so nothing is said of what it is. */
const NothingRead = () => (
  <div className="quiet">
    <h2>Nothing was read: the pages are pictures</h2>
    <p>It was scanned without its text, so nothing on it could be searched for duties or dates. The pages are shown as they are: read them yourself.</p>
  </div>
)
