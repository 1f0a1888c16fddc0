import { useEffect, useRef } from 'react'
import type { StoreApi } from 'zustand'
import { showPdf, type PdfFiles, type PdfView } from './pdf-view.ts'
import type { PdfState } from './pdf-state.ts'

interface PdfStageProps {
  readonly bytes: Uint8Array
  readonly files: PdfFiles
  readonly state: StoreApi<PdfState>
  /** Told the view once it stands, and null when it goes. */
  readonly onView: (view: PdfView | null) => void
}

/** The document's pages, as pdf.js shows them. */
export const PdfStage = ({ bytes, files, state, onView }: PdfStageProps) => {
  const container = useRef<HTMLDivElement>(null)
  const viewer = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const view = showPdf(bytes, { container: container.current!, viewer: viewer.current!, files, state })
    onView(view)
    return () => {
      onView(null)
      view.close()
    }
  }, [bytes, files, state, onView])
  return (
    <div className="stage">
      <div ref={container} className="stage-scroll" tabIndex={0} role="document" aria-label="The document">
        <div ref={viewer} className="pdfViewer" />
      </div>
    </div>
  )
}
