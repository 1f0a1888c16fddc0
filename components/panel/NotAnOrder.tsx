import type { ReadDocument } from '../../lib/obligations/reading.ts'
import { Band } from './Band.tsx'

/** Why nothing in a paper binds anybody: a band for a proposed order, a quiet line for anything else. */
export const NotAnOrder = ({ document }: { readonly document: ReadDocument }) => {
  const because = document.because.length > 0 && (
    <ul className="because">{document.because.map((reason) => <li key={reason}>{reason}</li>)}</ul>
  )
  return document.kind === 'proposed-order' ? (
    <Band tone="stop">
      <strong>Proposed, not signed.</strong> It binds nobody until a judge signs it, so nothing in it is listed as due.
      {because}
    </Band>
  ) : (
    <div className="quiet">
      <h2>Nothing was marked: this is not an order</h2>
      {because}
      <p>The document is shown as it is. If a judge did sign it, read it yourself: its words were not searched for duties.</p>
    </div>
  )
}
