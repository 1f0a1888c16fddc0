import { createStore, type StoreApi } from 'zustand'

/** A line of the document's own table of contents. */
export interface OutlineLine {
  readonly title: string
  readonly level: number
  /** Goes there; null for a line that leads nowhere. */
  readonly go: (() => void) | null
}

export interface Find {
  readonly open: boolean
  readonly query: string
  readonly matchCase: boolean
  /** Counted from 1; 0 where nothing was found. */
  readonly current: number
  readonly total: number
  readonly searching: boolean
}

/** What the page's toolbar shows. */
export interface PdfState {
  readonly phase: 'opening' | 'shown' | 'failed'
  /** Set while the document asks for its password. */
  readonly password: { readonly wrong: boolean; readonly give: (password: string) => void } | null
  readonly pages: number
  readonly page: number
  readonly scale: number
  /** 'auto', 'page-width', 'page-fit', or the scale as a number. */
  readonly zoom: string
  readonly rotation: number
  readonly outline: readonly OutlineLine[]
  readonly find: Find
}

export const createPdfState = (): StoreApi<PdfState> => createStore(() => ({
  phase: 'opening', password: null, pages: 0, page: 1, scale: 1, zoom: 'auto', rotation: 0, outline: [],
  find: { open: false, query: '', matchCase: false, current: 0, total: 0, searching: false },
}))
