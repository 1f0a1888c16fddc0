const paths = {
  minus: 'M4 10h12', plus: 'M4 10h12M10 4v12', left: 'M12 4l-6 6 6 6', right: 'M8 4l6 6-6 6', up: 'M4 12l6-6 6 6', down: 'M4 8l6 6 6-6',
  find: 'M9 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM13 13l4 4',
  turn: 'M15.5 7A6.5 6.5 0 1 0 16.5 11M16 3v4.2h-4.2',
  print: 'M6 7V3h8v4M6 14H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1h12a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1h-2M6 12h8v5H6z',
  save: 'M10 3v10M6 9.5l4 4 4-4M4 17h12', outline: 'M4 5h12M7 10h9M7 15h9', panel: 'M3 4h14v12H3zM12 4v12', close: 'M5 5l10 10M15 5L5 15',
  open: 'M3 16V5h5l2 2h7v9z',
} as const

/** A small drawing beside a button's name; never the only thing that says what the button does. */
export const Icon = ({ of }: { readonly of: keyof typeof paths }) => (
  <svg className="icon" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round">
    <path d={paths[of]} />
  </svg>
)
