import { useEffect } from 'react'
import type { PdfView } from '../pdf/pdf-view.ts'

interface Keys {
  readonly view: PdfView | null
  readonly find: () => void
  readonly print: () => void
  readonly download: () => void
}

/** The keys that a PDF viewer answers to: find, print, save, zoom, turn. */
export const useKeys = ({ view, find, print, download }: Keys): void => {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const act = event.ctrlKey || event.metaKey ? withControl(event.key, { view, find, print, download }) : plain(event, view)
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [view, find, print, download])
}

const withControl = (key: string, { view, find, print, download }: Keys): (() => void) | null => {
  switch (key.toLowerCase()) {
    case 'f': return view && find
    case 'p': return view && print
    case 's': return download
    case '+': case '=': return view && (() => view.zoomBy(1))
    case '-': return view && (() => view.zoomBy(-1))
    case '0': return view && (() => view.zoomTo('auto'))
    default: return null
  }
}

const plain = ({ key, shiftKey, altKey, target }: KeyboardEvent, view: PdfView | null): (() => void) | null => {
  if (!view || altKey || (target as Element).closest('input, textarea, select, [role="menu"], [role="dialog"]')) return null
  return key.toLowerCase() === 'r' ? () => view.rotate(shiftKey ? -90 : 90) : null
}
