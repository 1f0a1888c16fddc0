import type { ReactNode } from 'react'
import { Toolbar as Bar } from 'react-aria-components'
import { useStore, type StoreApi } from 'zustand'
import { OutlineMenu } from '../pdf/OutlineMenu.tsx'
import { PageField } from '../pdf/PageField.tsx'
import type { PdfState } from '../pdf/pdf-state.ts'
import type { PdfView } from '../pdf/pdf-view.ts'
import { ZoomMenu } from '../pdf/ZoomMenu.tsx'
import { ToolButton } from '../ToolButton.tsx'

interface ToolbarProps {
  readonly view: PdfView | null
  readonly state: StoreApi<PdfState>
  readonly name: string
  readonly onFind: () => void
  readonly onDownload: () => void
  readonly print: ReactNode
  readonly panel: ReactNode
}

/** What one does with any PDF. */
export const Toolbar = ({ view, state, name, onFind, onDownload, print, panel }: ToolbarProps) => {
  const { page, pages, scale, zoom, outline, find } = useStore(state)
  const off = view === null || pages === 0
  return (
    <Bar className="toolbar" aria-label="Document">
      <div className="tools">
        <OutlineMenu outline={outline} />
        <ToolButton icon="up" name="Previous page" isDisabled={off || page <= 1} onPress={() => view?.goTo(page - 1)} />
        <ToolButton icon="down" name="Next page" isDisabled={off || page >= pages} onPress={() => view?.goTo(page + 1)} />
        {pages > 0 && <PageField page={page} pages={pages} onGo={(wanted) => view?.goTo(wanted)} />}
      </div>
      <p className="toolbar-name" title={name}>{name}</p>
      <div className="tools">
        <ToolButton icon="minus" name="Smaller" keys="Ctrl −" isDisabled={off} onPress={() => view?.zoomBy(-1)} />
        <ZoomMenu scale={scale} zoom={zoom} onZoom={(to) => view?.zoomTo(to)} />
        <ToolButton icon="plus" name="Larger" keys="Ctrl +" isDisabled={off} onPress={() => view?.zoomBy(1)} />
        <ToolButton icon="turn" name="Turn the page" keys="R" isDisabled={off} onPress={() => view?.rotate(90)} />
        <ToolButton icon="find" name="Find" keys="Ctrl F" isDisabled={off} isSelected={find.open} onPress={onFind} />
        {print}
        <ToolButton icon="save" name="Download the original" keys="Ctrl S" onPress={onDownload} />
        {panel}
      </div>
    </Bar>
  )
}
