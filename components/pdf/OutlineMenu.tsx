import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../icons.tsx'
import type { OutlineLine } from './pdf-state.ts'

/** The document's own table of contents; nothing where it has none. */
export const OutlineMenu = ({ outline }: { readonly outline: readonly OutlineLine[] }) =>
  outline.length === 0 ? null : (
    <MenuTrigger>
      <Button className="tool" aria-label="Contents"><Icon of="outline" /></Button>
      <Popover className="popover">
        <Menu className="menu menu-outline" aria-label="Contents" onAction={(key) => outline[Number(key)]?.go?.()}>
          {outline.map((line, index) => (
            <MenuItem key={index} id={index} className="menu-line" textValue={line.title} isDisabled={line.go === null}
              style={{ paddingInlineStart: `${12 + line.level * 14}px` }}>{line.title}</MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
