import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Icon } from '../icons.tsx'

const named = [['auto', 'As it fits best'], ['page-width', 'Page width'], ['page-fit', 'Whole page']] as const
const amounts = ['0.5', '0.75', '1', '1.25', '1.5', '2', '3', '4']

/** The zoom, to read and to choose. */
export const ZoomMenu = ({ scale, zoom, onZoom }: { readonly scale: number; readonly zoom: string; readonly onZoom: (zoom: string) => void }) => (
  <MenuTrigger>
    <Button className="tool tool-wide" aria-label={`Zoom, ${percent(scale)}`}>{percent(scale)}<Icon of="down" /></Button>
    <Popover className="popover">
      <Menu className="menu" selectionMode="single" selectedKeys={[zoom]} onAction={(key) => onZoom(String(key))}>
        {named.map(([id, name]) => <MenuItem key={id} id={id} className="menu-line">{name}</MenuItem>)}
        {amounts.map((amount) => <MenuItem key={amount} id={amount} className="menu-line">{percent(Number(amount))}</MenuItem>)}
      </Menu>
    </Popover>
  </MenuTrigger>
)

const percent = (scale: number): string => `${Math.round(scale * 100)}%`
