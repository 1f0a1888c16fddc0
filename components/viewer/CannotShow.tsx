import { Button } from 'react-aria-components'
import { notReadWords } from '../panel/reasons.ts'
import type { PanelView } from '../panel/view.ts'

/** Stands where the pages would: why there are none, and what to do. What came can still be saved. */
export const CannotShow = ({ view, onDownload }: { readonly view: PanelView; readonly onDownload: () => void }) => {
  const { what, then } = notReadWords[view.state === 'not-read' ? view.because : 'broken']
  return (
    <div className="cannot">
      <div role="alert">
        <h2>{what}</h2>
        <p>{then}</p>
        <Button className="button" onPress={onDownload}>Download what came</Button>
      </div>
    </div>
  )
}
