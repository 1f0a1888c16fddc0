import { useState, type DragEvent, type ReactNode } from 'react'
import { Button, FileTrigger } from 'react-aria-components'
import { Icon } from '../icons.tsx'

interface StartProps {
  readonly onFiles: (files: readonly File[]) => void
  readonly onSample: () => void
  /** Why the last file was not opened, in words. */
  readonly refused: string | null
}

/** The viewer without a document: open a file, drop one, or look at the sample. */
export const Start = ({ onFiles, onSample, refused }: StartProps) => (
  <main className="start">
    <div className="start-sheet">
      <p className="wordmark">So Ordered</p>
      <h1>Who must do what, by when, or else what.</h1>
      <p>Open a court order and its duties, deadlines, court dates and consequences are marked where they stand, and listed beside the page.</p>
      {refused !== null && <p className="warning" role="alert">{refused}</p>}
      <p className="start-actions">
        <FileTrigger acceptedFileTypes={['.pdf', '.txt', '.eml']} allowsMultiple onSelect={(list) => list && onFiles([...list])}>
          <Button className="button button-main"><Icon of="open" />Open a file…</Button>
        </FileTrigger>
        <Button className="button" onPress={onSample}>Open the sample order</Button>
      </p>
      <p className="start-drop">or drop a PDF, a docket text (.txt) or a notice (.eml) anywhere in this window</p>
      <p className="start-foot">The file stays on this computer: it is read here, and nothing is sent anywhere.</p>
    </div>
  </main>
)

/** Takes files that are dropped anywhere on it; says so while one hovers. */
export const DropHere = ({ onFiles, children }: { readonly onFiles: (files: readonly File[]) => void; readonly children: ReactNode }) => {
  const [over, setOver] = useState(false)
  const carries = (event: DragEvent) => event.dataTransfer.types.includes('Files')
  return (
    <div className="drop" data-over={over || undefined}
      onDragOver={(event) => { if (carries(event)) { event.preventDefault(); setOver(true) } }}
      onDragLeave={(event) => { if (event.currentTarget === event.target || !event.relatedTarget) setOver(false) }}
      onDrop={(event) => {
        if (!carries(event)) return
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}>
      {children}
      {over && <div className="drop-veil" aria-hidden="true"><p>Drop to open</p></div>}
    </div>
  )
}
