import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { courts } from '../../lib/courts/index.ts'

interface CourtPickerProps {
  /** A court's id; empty for none. */
  readonly court: string
  readonly onChange: (court: string) => void
}

const choices = courts.map(({ id, short, name }) => ({ id, text: `${short} · ${name}` }))

/** A court by its short name, its full name or its CM/ECF id. */
export const CourtPicker = ({ court, onChange }: CourtPickerProps) => (
  <ComboBox
    className="field count-court" defaultItems={choices} defaultSelectedKey={court || null} menuTrigger="focus"
    defaultFilter={(text, typed) => typed === '' || matches(text, typed)}
    onSelectionChange={(key) => onChange(key === null ? '' : String(key))}
  >
    <Label>Court</Label>
    <span className="count-court-box">
      <Input placeholder="Not known: civil rules, no state’s holidays" />
      <Button className="count-court-open" aria-label="Show courts">▾</Button>
    </span>
    <Popover className="count-popover">
      <ListBox className="count-list" items={choices} renderEmptyState={() => <span className="count-none">No such court</span>}>
        {({ id, text }: { id: string; text: string }) => <ListBoxItem id={id} textValue={text} className="count-choice">{text}<small>{id}</small></ListBoxItem>}
      </ListBox>
    </Popover>
  </ComboBox>
)

const squeezed = (text: string): string => text.toLowerCase().replace(/[.\s]/g, '')

const matches = (text: string, typed: string): boolean => {
  const wanted = squeezed(typed)
  return squeezed(text).includes(wanted) || choices.some((choice) => choice.text === text && choice.id.startsWith(wanted))
    || typed.toLowerCase().split(/\s+/).every((word) => text.toLowerCase().includes(word))
}
