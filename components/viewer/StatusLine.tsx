import { kindWords, notReadWords } from '../panel/reasons.ts'
import type { PanelView } from '../panel/view.ts'

/** One quiet line where the legend would be: how far the reading is, or why nothing was marked. */
export const StatusLine = ({ view }: { readonly view: PanelView }) => {
  const words = statusOf(view)
  return words === null ? null : <p className="status-line" role="status">{words}</p>
}

const statusOf = (view: PanelView): string | null => {
  switch (view.state) {
    case 'nothing': return null
    case 'reading': return view.pages === 0 ? 'Reading…' : `Reading page ${Math.max(1, view.page)} of ${view.pages}`
    case 'not-read': return `Nothing was marked. ${notReadWords[view.because].what}.`
    case 'read': {
      const { document } = view.reading
      if (document.unreadPages.length === document.pages) return 'Nothing was marked: the pages are pictures without text and could not be read.'
      if (document.kind === 'proposed-order') return 'Nothing was marked: this order is proposed and not signed, so it binds nobody.'
      if (!document.binding) return `Nothing was marked: ${document.because[0] ?? `this is ${kindWords[document.kind].toLowerCase()}`}.`
      return 'Nothing was marked: no duty, deadline or court date was found.'
    }
  }
}
