import { useState, type FormEvent } from 'react'
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { PdfState } from './pdf-state.ts'

/** Asks for the password of an encrypted PDF. It is used to open this file and not kept. */
export const PasswordDialog = ({ asked }: { readonly asked: NonNullable<PdfState['password']> }) => {
  const [given, setGiven] = useState('')
  const give = (event: FormEvent) => {
    event.preventDefault()
    asked.give(given)
  }
  return (
    <ModalOverlay isOpen className="veil">
      <Modal className="dialog">
        <Dialog>
          <Heading slot="title" level={2}>This PDF asks for a password</Heading>
          <form onSubmit={give}>
            <p>{asked.wrong ? 'That was not the password. Try again.' : 'It is used to open this file, and is not kept.'}</p>
            <label className="field"><span>Password</span>
              <input type="password" value={given} autoFocus autoComplete="off" aria-invalid={asked.wrong} onChange={(event) => setGiven(event.target.value)} />
            </label>
            <p className="dialog-actions"><Button type="submit" className="button button-main" isDisabled={given === ''}>Open</Button></p>
          </form>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
