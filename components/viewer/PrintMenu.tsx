import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../icons.tsx'

export type Printed = 'order' | 'order-with-marks' | 'list'

/** What goes to the printer. */
export const PrintMenu = ({ marked, onPrint, isDisabled }: { readonly marked: boolean; readonly onPrint: (what: Printed) => void; readonly isDisabled: boolean }) => (
  <MenuTrigger>
    <Button className="tool" aria-label="Print" isDisabled={isDisabled}><Icon of="print" /></Button>
    <Popover className="popover">
      <Menu className="menu" aria-label="Print" onAction={(key) => onPrint(key as Printed)}>
        <MenuItem id="order" className="menu-line">The document as it is</MenuItem>
        {marked && <MenuItem id="order-with-marks" className="menu-line">The document with its marks</MenuItem>}
        {marked && <MenuItem id="list" className="menu-line">The list</MenuItem>}
      </Menu>
    </Popover>
  </MenuTrigger>
)
