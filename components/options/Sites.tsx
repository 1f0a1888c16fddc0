import { useState } from 'react'
import { Button, FieldError, Form, Input, Label, Switch, TextField } from 'react-aria-components'

interface SitesProps {
  readonly everywhere: boolean
  readonly hosts: readonly string[]
  readonly onEverywhere: (everywhere: boolean) => void
  /** What was typed; answers whether it names a site. */
  readonly onAdd: (typed: string) => boolean
  readonly onRemove: (host: string) => void
}

/** Whose PDFs open in So Ordered. */
export const Sites = ({ everywhere, hosts, onEverywhere, onAdd, onRemove }: SitesProps) => (
  <section aria-labelledby="sites">
    <h2 id="sites">Where orders open</h2>
    <dl className="options-fixed">
      <dt>Always</dt>
      <dd>PDFs of the federal courts’ electronic filing (CM/ECF), attachments in web mail, and files on this computer</dd>
      <dt>Otherwise</dt>
      <dd>the browser’s own viewer keeps other sites’ PDFs, unless you name a site here</dd>
    </dl>
    <ul className="options-hosts" aria-label="Your sites">
      {hosts.map((host) => (
        <li key={host}>
          <span>{host}</span>
          <Button className="button button-small" aria-label={`Remove ${host}`} onPress={() => onRemove(host)}>Remove</Button>
        </li>
      ))}
    </ul>
    <AddSite onAdd={onAdd} />
    <Switch className="options-switch" isSelected={everywhere} onChange={onEverywhere}>
      <span className="options-track" aria-hidden="true" />
      <span>Open every site’s PDFs in So Ordered</span>
    </Switch>
  </section>
)

const AddSite = ({ onAdd }: Pick<SitesProps, 'onAdd'>) => {
  const [typed, setTyped] = useState('')
  const [refused, setRefused] = useState(false)
  return (
    <Form className="options-add" onSubmit={(event) => {
      event.preventDefault()
      const added = onAdd(typed)
      setRefused(!added)
      if (added) setTyped('')
    }}>
      <TextField className="field" value={typed} onChange={(now) => { setTyped(now); setRefused(false) }} isInvalid={refused} validationBehavior="aria">
        <Label>Another site</Label>
        <Input placeholder="storage.courtlistener.com" spellCheck={false} autoComplete="off" />
        <FieldError className="options-refused">Write a site’s address, such as courts.example.gov.</FieldError>
      </TextField>
      <Button type="submit" className="button">Add</Button>
    </Form>
  )
}
