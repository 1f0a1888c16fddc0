import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { StoredDocument } from '../../lib/store/index.ts'

interface KeptProps {
  readonly documents: readonly StoredDocument[]
  readonly total: { readonly documents: number; readonly bytes: number }
  /** Bytes that the browser would still store; null where it does not tell. */
  readonly room: number | null
  readonly onOpen: (id: string) => void
  readonly onDelete: (id: string) => void
  readonly onDeleteAll: () => void
}

/** What is kept on this computer, and how to be rid of it. */
export const Kept = ({ documents, total, room, onOpen, onDelete, onDeleteAll }: KeptProps) => (
  <section aria-labelledby="kept">
    <h2 id="kept">Kept on this computer</h2>
    <p>
      {total.documents === 0 ? 'No document is kept.' : `${total.documents} ${total.documents === 1 ? 'document' : 'documents'}, ${size(total.bytes)}.`}
      {room !== null && ` Room for ${size(room)} more.`}
      {' '}An order is kept so that it is never asked for, or paid for, a second time. It never leaves this computer.
    </p>
    {documents.length > 0 && (
      <table className="options-documents">
        <thead><tr><th scope="col">Document</th><th scope="col">Case</th><th scope="col">Opened</th><th scope="col">Size</th><td /></tr></thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <th scope="row"><button type="button" className="link-button" onClick={() => onOpen(document.id)}>{document.title ?? document.name}</button></th>
              <td>{document.caseNumber ?? ''}</td>
              <td>{opened.format(new Date(document.openedAt))}</td>
              <td>{size(document.byteLength)}</td>
              <td><Button className="button button-small" aria-label={`Delete ${document.title ?? document.name}`} onPress={() => onDelete(document.id)}>Delete</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {documents.length < total.documents && <p className="options-note">The {documents.length} opened last are listed.</p>}
    <DialogTrigger>
      <Button className="button" isDisabled={total.documents === 0}>Delete everything…</Button>
      <ModalOverlay className="options-veil" isDismissable>
        <Modal>
          <Dialog role="alertdialog" className="options-dialog">
            {({ close }) => (
              <>
                <Heading slot="title">Delete every document and every decision?</Heading>
                <p>The orders, what was read in them, and what you confirmed, changed, dismissed or marked done will be gone. Events that are already in your calendar stay there.</p>
                <div className="options-buttons">
                  <Button className="button" onPress={close} autoFocus>Keep them</Button>
                  <Button className="button button-main" onPress={() => { onDeleteAll(); close() }}>Delete everything</Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
    <p className="options-note">Deleting one document keeps what you decided about it, should you open it again. Deleting everything keeps nothing.</p>
  </section>
)

const opened = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' })

/** Bytes in words: “84 KB”, “1.2 GB”. */
const size = (bytes: number): string => {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB']
  const power = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3))
  const value = bytes / 1000 ** power
  return `${value < 10 && power > 1 ? value.toFixed(1) : Math.round(value)} ${units[power]}`
}
