import { createContext, useContext } from 'react'
import { createStore, useStore, type StoreApi } from 'zustand'

export type MarkKind = 'directive' | 'deadline' | 'setting' | 'consequence'
export type Tab = 'time' | 'who' | 'all'

/** What a screen shows at the moment; nothing in it outlives the screen. */
export interface Screen {
  readonly tab: Tab
  /** The row that stands open, by its id. */
  readonly openRow: string | null
  /** The finding under the pointer or the focus, in the panel or on the page. */
  readonly pointed: string | null
  /** The finding that was picked: it stays thick until another is. */
  readonly picked: string | null
  /** Kinds of mark that the legend's switches have turned off. */
  readonly hidden: ReadonlySet<MarkKind>
  readonly docked: boolean
}

export interface ScreenStore extends Screen {
  set(change: Partial<Screen>): void
}

export type ScreenApi = StoreApi<ScreenStore>

/** One screen's state; each page makes its own. */
export const createScreen = (start: Partial<Screen> = {}): ScreenApi =>
  createStore((set) => ({
    tab: 'time', openRow: null, pointed: null, picked: null, hidden: new Set<MarkKind>(), docked: true, ...start,
    set: (change) => set(change),
  }))

export const ScreenContext = createContext<ScreenApi | null>(null)

/** Reads the state of the screen that the component stands in. */
export const useScreen = <Part>(part: (screen: ScreenStore) => Part): Part => {
  const screen = useContext(ScreenContext)
  if (!screen) throw new Error('No screen around this component.')
  return useStore(screen, part)
}
