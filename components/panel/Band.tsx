import type { ReactNode } from 'react'

/** A line across the panel that the reader must see before the rest. */
export const Band = ({ tone, children }: { readonly tone: 'warn' | 'stop' | 'quiet'; readonly children: ReactNode }) => (
  <div className={`band band-${tone}`} role="note">{children}</div>
)
